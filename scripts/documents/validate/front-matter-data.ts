import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import type { DataPath } from '../data-path.ts'
import { keyText } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { childSchema, concreteSchema, definitionOf, formOfSchema } from './schema-at.ts'
import type { Schema } from './schema-at.ts'
import { emptyValueWarning, textWarnings } from './text-warnings.ts'

type Nodes = Node | null | undefined

/** A scalar where text is meant: numbers, `no` and `null` stay as typed. An empty value and `~` are none. */
function typedText(scalar: Scalar): unknown {
  if (typeof scalar.value === 'string') return scalar.value
  return scalar.source && scalar.source !== '~' ? scalar.source : scalar.value
}

/** Enough of a node to choose between the options of a schema. */
function sketch(node: Nodes): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return []
  if (!isMap<Node, Node | null>(node)) return null
  return Object.fromEntries(
    node.items.map(({ key, value }) => [keyText(key), isScalar(value) ? typedText(value) : true]),
  )
}

function isOptional(schema: Schema | undefined): boolean {
  return schema !== undefined && ['optional', 'default'].includes(definitionOf(schema).type)
}

class DataReader {
  readonly document: ParsedDocument
  readonly diagnostics: WithDiagnostics<unknown>['diagnostics'] = []

  constructor(document: ParsedDocument) {
    this.document = document
  }

  read(node: Nodes, schema: Schema | undefined, at: DataPath): unknown {
    const concrete = schema && concreteSchema(schema, sketch(node))
    if (isMap<Node, Node | null>(node)) return this.readMap(node, concrete, at)
    if (isSeq<Node>(node)) return this.readList(node, concrete, at)
    if (isScalar(node)) return this.readScalar(node, concrete, at)
    return isAlias(node) ? `*${node.source}` : null
  }

  private readMap(map: YAMLMap<Node, Node | null>, schema: Schema | undefined, at: DataPath): unknown {
    const entries = map.items.flatMap((pair) => {
      const key = keyText(pair.key)
      const child = schema && childSchema(schema, key)
      const value = this.read(pair.value, child, [...at, key])
      if (value !== null || !isOptional(child)) return [[key, value] as const]
      this.diagnostics.push(emptyValueWarning(this.document, [...at, key]))
      return []
    })
    return Object.fromEntries(entries)
  }

  private readList(list: YAMLSeq<Node>, schema: Schema | undefined, at: DataPath): unknown {
    return list.items.map((item, index) =>
      this.read(item, schema && childSchema(schema, index), [...at, index]),
    )
  }

  private readScalar(scalar: Scalar, schema: Schema | undefined, at: DataPath): unknown {
    if (!schema || formOfSchema(schema) !== 'text') return scalar.value
    this.diagnostics.push(...textWarnings(this.document, scalar, at))
    return typedText(scalar)
  }
}

/**
 * The data of a front matter, read with its schema at hand: where text is meant, a number or a word such as
 * `null` is the text that was typed. Optional keys without a value are left out with a warning.
 */
export function frontMatterData(document: ParsedDocument, schema: Schema): WithDiagnostics<unknown> {
  const reader = new DataReader(document)
  const value = reader.read(document.root, schema, [])
  return { value, diagnostics: reader.diagnostics }
}

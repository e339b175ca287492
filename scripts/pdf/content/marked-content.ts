import { PDFHexString } from '@cantoo/pdf-lib'
import type { Operation } from './content-stream.ts'
import type { ContentValue } from './content-value.ts'

/** What a property list of marked content says, as far as reading a page needs it. */
export interface MarkProperties {
  /** Number that the structure tree knows the content by. */
  mcid?: number
  /** The characters that the content stands for, whatever its glyphs are. */
  actualText?: string
}

/** One `BMC` or `BDC` up to its `EMC` (ISO 32000-1, 14.6). */
export interface Mark extends MarkProperties {
  /** `tagged`: the structure tree can point at it; `artifact`: decoration; `other`: neither, such as a span of text. */
  kind: 'tagged' | 'artifact' | 'other'
  tag: string
}

/** Finds a property list that the stream's resources hold under a name. */
export type FindProperties = (name: string) => MarkProperties | undefined

/** The mark that an operation begins, or undefined when it begins none. */
export function beginsMark(
  { operator, operands }: Operation,
  findProperties: FindProperties,
): Mark | undefined {
  if (operator !== 'BMC' && operator !== 'BDC') return undefined
  const [tag, list] = operands
  const name = tag?.kind === 'name' ? tag.value : ''
  const properties = operator === 'BDC' ? readProperties(list, findProperties) : {}
  if (name === 'Artifact') return { ...properties, kind: 'artifact', tag: name }
  return { ...properties, kind: properties.mcid === undefined ? 'other' : 'tagged', tag: name }
}

function readProperties(list: ContentValue | undefined, findProperties: FindProperties): MarkProperties {
  if (list?.kind === 'name') return findProperties(list.value) ?? {}
  if (list?.kind !== 'dictionary') return {}
  const mcid = list.entries.get('MCID')
  const actualText = list.entries.get('ActualText')
  return {
    mcid: mcid?.kind === 'number' ? mcid.value : undefined,
    actualText: actualText?.kind === 'string' ? decodeText(actualText.bytes) : undefined,
  }
}

/** A text string of a PDF: UTF-16 after a byte order mark, PDFDocEncoding otherwise (ISO 32000-1, 7.9.2.2). */
export function decodeText(bytes: Uint8Array): string {
  return PDFHexString.fromBytes(bytes).decodeText()
}

/** True inside a tagged mark or an artifact: content there is accounted for. */
export function isAccountedFor(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.kind !== 'other')
}

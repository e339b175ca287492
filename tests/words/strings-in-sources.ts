import { type ElementNode, NodeTypes, type TemplateChildNode } from '@vue/compiler-core'
import { parse } from '@vue/compiler-sfc'
import ts from 'typescript'

/** A string that stands in a source: where, and what it says. */
export interface SourceString {
  path: string
  text: string
}

/** Attributes that nobody reads. */
const silentAttributes =
  /^(?:class|style|id|key|ref|slot|name|type|role|dir|lang|scope|rel|target|href|src|to|is|for|method|value|shortcut|layout|tone|kind|step|width|height|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fill|stroke|viewBox|transform|points|opacity|marker-\w+|stroke-\w+|text-anchor|dominant-baseline|preserveAspectRatio|data-\w+|aria-(?:hidden|live|current|pressed|labelledby|describedby|atomic))$/u

function isTold(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    // What is thrown or found is said to whoever runs the command line, in English.
    if (ts.isThrowStatement(at) || ts.isNewExpression(at)) return true
    if (ts.isPropertyAssignment(at) && /^(?:message|help|code|severity|origin)$/u.test(at.name.getText()))
      return true
    if (ts.isCallExpression(at) && at.expression.getText() === 'Symbol') return true
    if (ts.isImportDeclaration(at) || ts.isExportDeclaration(at) || ts.isTypeNode(at)) return true
  }
  return false
}

/** The texts of a program: its strings, and what stands between the values of its templates. */
export function stringsOfProgram(path: string, source: string): SourceString[] {
  const found: SourceString[] = []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    if (isText && !isTold(node)) found.push({ path, text: node.text })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function ofElement(path: string, { props }: ElementNode): SourceString[] {
  return props.flatMap((prop) => {
    if (prop.type === NodeTypes.ATTRIBUTE)
      return prop.value && !silentAttributes.test(prop.name) ? [{ path, text: prop.value.content }] : []
    return prop.exp?.type === NodeTypes.SIMPLE_EXPRESSION ? ofExpression(path, prop.exp.content) : []
  })
}

function ofExpression(path: string, expression: string): SourceString[] {
  return stringsOfProgram(path, `(${expression})`)
}

function ofTemplate(path: string, node: TemplateChildNode): SourceString[] {
  if (node.type === NodeTypes.TEXT) return [{ path, text: node.content }]
  if (node.type === NodeTypes.INTERPOLATION && node.content.type === NodeTypes.SIMPLE_EXPRESSION)
    return ofExpression(path, node.content.content)
  if (node.type !== NodeTypes.ELEMENT) return []
  return [...ofElement(path, node), ...node.children.flatMap((child) => ofTemplate(path, child))]
}

/** The texts of a component: of its program, and of its template with its attributes and expressions. */
export function stringsOfComponent(path: string, source: string): SourceString[] {
  const { descriptor } = parse(source, { filename: path })
  const { script, scriptSetup, template } = descriptor
  return [
    ...[script, scriptSetup].flatMap((block) => (block ? stringsOfProgram(path, block.content) : [])),
    ...(template?.ast?.children.flatMap((child) => ofTemplate(path, child)) ?? []),
  ]
}

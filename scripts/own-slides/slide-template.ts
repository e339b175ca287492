import type { CompilerError, SFCTemplateCompileOptions } from 'vue/compiler-sfc'

type NodeTransform = NonNullable<
  NonNullable<SFCTemplateCompileOptions['compilerOptions']>['nodeTransforms']
>[number]
type TemplateNode = Parameters<NodeTransform>[0]

/** Kinds of nodes and tags, as Vue's compiler numbers them. */
const kinds = { element: 1, interpolation: 5, compound: 8, component: 1 } as const

/** What Vue's compiler says of a template, and where in it. */
export type TemplateFinding = {
  /** Where it stands in the template. */
  offset: number
  /** The text of the template there, to be looked for in the Markdown. */
  text: string
} & (
  | { kind: 'error'; message: string }
  /** A name in `{{ }}` that a slide does not have. */
  | { kind: 'unknown-name'; name: string }
  /** An element that is none of the browser's. */
  | { kind: 'component'; name: string }
)

const builtInComponents = new Set([
  'component',
  'Transition',
  'TransitionGroup',
  'KeepAlive',
  'Teleport',
  'Suspense',
])
const ownBlocks = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/giu

/** Scripts and styles are no part of a template; blanks keep the places of the rest. */
function withoutBlocks(html: string): string {
  return html.replace(ownBlocks, (block) => block.replace(/[^\n]/gu, ' '))
}

function errorOf(error: string | CompilerError | SyntaxError, template: string): TemplateFinding {
  const message = typeof error === 'string' ? error : error.message
  const location = typeof error === 'object' && 'loc' in error ? error.loc : undefined
  const offset = location?.start.offset ?? 0
  const line = template.slice(offset).split('\n')[0] ?? ''
  const text = /^(?:<\/?[\w-]+|\{\{.*?(?:\}\}|$)|[^<{]{1,30})/u.exec(line)?.[0] ?? line
  return { kind: 'error', message, offset, text }
}

/** The names that an expression takes from the slide, as the compiler marked them; those that begin with `$` are Slidev's. */
function namesIn(content: { type: number; content?: unknown; children?: unknown[] }): string[] {
  const pieces = content.type === kinds.compound ? (content.children ?? []) : [content]
  return pieces.flatMap((piece) => {
    const code =
      typeof piece === 'object' && piece !== null && 'content' in piece ? String(piece.content) : ''
    return /^_ctx\.([A-Za-z_][\w$]*)/u.exec(code)?.[1] ?? []
  })
}

function findingsOf(node: TemplateNode, hasScript: boolean): TemplateFinding[] {
  const place = { offset: node.loc.start.offset }
  if (node.type === kinds.element && node.tagType === kinds.component && !builtInComponents.has(node.tag)) {
    return [{ ...place, kind: 'component', name: node.tag, text: `<${node.tag}` }]
  }
  if (node.type !== kinds.interpolation || hasScript) return []
  const text = node.loc.source
  return namesIn(node.content).map((name) => ({ ...place, kind: 'unknown-name', name, text }))
}

/** Reads a template with Vue's compiler. A script of the slide's own may bring any name. */
export async function readTemplate(html: string): Promise<TemplateFinding[]> {
  const { compileTemplate } = await import('vue/compiler-sfc')
  const hasScript = /<script\b/iu.test(html)
  const template = withoutBlocks(html)
  const found: TemplateFinding[] = []
  const { errors } = compileTemplate({
    source: template,
    filename: 'slide.vue',
    id: 'slide',
    transformAssetUrls: false,
    compilerOptions: {
      prefixIdentifiers: true,
      nodeTransforms: [(node) => void found.push(...findingsOf(node, hasScript))],
    },
  })
  return [...errors.map((error) => errorOf(error, template)), ...found]
}

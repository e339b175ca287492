import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Finding } from '../../documents/source-file.ts'
import { findIcon } from '../find-icon.ts'
import { componentName } from '../known-components.ts'
import { diagnosticInSlide, placeInBody, type OwnSlide } from '../own-slide.ts'
import type { ReadBody } from '../slide-markdown.ts'
import { readTemplate, type TemplateFinding } from '../slide-template.ts'

/** The folder of the session, and the components that its slides may name. */
interface Surroundings {
  folder: string
  components: ReadonlySet<string>
}

const asText =
  'what is meant as text stands between backticks, such as `List<T>`, or has `&lt;` in the place of `<`'

const helps: { pattern: RegExp; help: string }[] = [
  { pattern: /missing end tag/u, help: `close the element; ${asText}` },
  { pattern: /Invalid end tag/u, help: `remove it, or open the element before it; ${asText}` },
  {
    pattern: /Interpolation end sign|Error parsing JavaScript expression|Unexpected|Unterminated/u,
    help: 'Vue reads what stands between `{{` and `}}` as a program: write braces that are meant as text between backticks, or in `<span v-pre>…</span>`',
  },
  {
    pattern: /v-(?:else|slot|model|for|if)|directive/u,
    help: 'see Vue’s guide for what it takes here, or remove it',
  },
]

function compileFinding(message: string): Finding {
  const plain = message
    .split('\n')[0]!
    .replace(/\.$/u, '')
    .replace(/\s*\(\d+:\d+\)$/u, '')
  return {
    code: 'template-error',
    message: `this slide cannot be drawn: ${plain}`,
    help: helps.find(({ pattern }) => pattern.test(plain))?.help ?? asText,
  }
}

async function findingOf(found: TemplateFinding, known: Surroundings): Promise<Finding | undefined> {
  if (found.kind === 'error') return compileFinding(found.message)
  if (found.kind === 'unknown-name') {
    return {
      code: 'unknown-name',
      message: `nothing is shown for \`{{ ${found.name} }}\`: there is no \`${found.name}\` on this slide`,
      help: 'write braces that are meant as text between backticks, or in `<span v-pre>…</span>`',
    }
  }
  const name = componentName(found.name)
  if (known.components.has(name)) return undefined
  const icon = await findIcon(name, known.folder)
  if (icon === 'installed') return undefined
  return icon === 'missing' ? missingIcon(found.name) : unknownComponent(found.name, name)
}

function missingIcon(typed: string): Finding {
  return {
    code: 'missing-icon',
    message: `this slide cannot be drawn: the icon \`${typed}\` is not installed`,
    help: 'take another, such as one of `carbon-…` or `ph-…`, or show a picture from the folder public',
  }
}

function unknownComponent(typed: string, name: string): Finding {
  return {
    severity: 'warning',
    code: 'unknown-component',
    message: `there is no component \`${typed}\`: only what stands inside it is drawn`,
    help: `check its name, or put a file components/${name}.vue into the session’s folder; ${asText}`,
  }
}

/** The line of the body that a place of the HTML comes from, and how often its text stood before in the same block. */
function placeOf(slide: OwnSlide, { html, stretches }: ReadBody, { offset, text }: TemplateFinding) {
  const stretch = stretches.findLast((each) => each.offset <= offset) ?? { offset: 0, line: 0 }
  const before = html.slice(stretch.offset, offset)
  return placeInBody(slide, text, stretch.line, text === '' ? 0 : before.split(text).length - 1)
}

/** Checks the body of a slide with Vue's compiler, as it is when Slidev draws it: tags, expressions, components. */
export async function checkTemplate(
  slide: OwnSlide,
  body: ReadBody,
  known: Surroundings,
): Promise<Diagnostic[]> {
  if (!/[<>]|\{\{/u.test(slide.body)) return []
  const all = await readTemplate(body.html)
  const errors = all.filter(({ kind }) => kind === 'error')
  // After a mistake of its tags the compiler takes text for components.
  const found = errors.length > 0 ? errors : all
  const findings = await Promise.all(found.map((each) => findingOf(each, known)))
  return found.flatMap((each, index) => {
    const finding = findings[index]
    return finding ? [diagnosticInSlide(slide, placeOf(slide, body, each), finding)] : []
  })
}

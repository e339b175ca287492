import { isMap } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticInSlide, diagnosticOnLine, type OwnSlide } from '../own-slide.ts'

const fenceHelp =
  'text of a slide begins below an empty line: leave one below the three hyphens that begin the slide'

/** Where Slidev ends the front matter of a slide: at three hyphens anywhere, not at a line of them. */
function checkHyphens(slide: OwnSlide): Diagnostic[] {
  const { from, to } = slide.matter
  const lines = slide.source.lines.slice(from, to)
  const index = lines.findIndex((line) => line.includes('---'))
  if (index === -1) return []
  const place = { line: from + index, column: lines[index]!.indexOf('---'), length: 3 }
  const finding = diagnosticInSlide(slide, place, {
    code: 'hyphens-in-front-matter',
    message: 'Slidev ends the front matter of a slide at three hyphens, even inside a text or a comment',
    help: 'write a dash (— or –) instead',
  })
  return [finding]
}

function checkYaml({ yaml, ...slide }: OwnSlide): Diagnostic[] {
  const { from, to } = slide.matter
  if (!yaml || from === to) return []
  if (yaml.errors.length === 0) {
    const isText = yaml.contents !== null ? !isMap(yaml.contents) : to > from
    if (!isText) return []
    return [
      diagnosticOnLine(slide, from, {
        code: 'text-as-front-matter',
        message: 'Slidev reads these lines as settings of the slide, and shows none of them',
        help: fenceHelp,
      }),
    ]
  }
  const [error] = yaml.errors
  const before = slide.source.lines.slice(from, to).join('\n').slice(0, error!.pos[0]).split('\n')
  const line = Math.min(from + before.length - 1, to - 1)
  const reason = error!.message.split('\n')[0]!.replace(/ at line .*$/u, '')
  return [
    diagnosticOnLine(slide, line, {
      code: 'slide-front-matter',
      message: `the front matter of this slide is no YAML: ${reason}`,
      help: `put a text with a colon or a bracket in it between quotation marks; ${fenceHelp}`,
    }),
  ]
}

/** Slidev gives up the deck for an alias that leads nowhere, or to aliases of aliases of aliases. */
function checkAliases(slide: OwnSlide): Diagnostic[] {
  if (slide.unresolved === undefined) return []
  const { from, to } = slide.matter
  const missing = /^Unresolved alias.*: (\S+)$/u.exec(slide.unresolved)?.[1]
  const alias = missing === undefined ? '*' : `*${missing}`
  const index = slide.source.lines.slice(from, to).findIndex((line) => line.includes(alias))
  const message =
    missing === undefined
      ? 'the aliases in this front matter lead to aliases, too many to follow'
      : `there is no anchor \`&${missing}\` above the alias \`${alias}\``
  const help =
    'write the value itself instead of the alias; a text that begins with a star needs quotation marks'
  return [diagnosticOnLine(slide, from + Math.max(0, index), { code: 'slide-aliases', message, help })]
}

/** Checks the lines between the fences of a slide; those of the first slide are the session's, and checked with it. */
export function checkFrontMatter(slide: OwnSlide): Diagnostic[] {
  const aliases = checkAliases(slide)
  if (slide.isCover || aliases.length > 0) return aliases
  const hyphens = checkHyphens(slide)
  return hyphens.length > 0 ? hyphens : checkYaml(slide)
}

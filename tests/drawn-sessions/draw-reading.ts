import type { z } from 'zod'
import { frontMatterSchema, stances } from '../../scripts/model/front-matter.ts'
import type { Draw } from './draw.ts'
import { drawDiagram } from './draw-diagram.ts'
import { drawText, drawWords } from './draw-text.ts'
import { drawValue, type ValueStyle } from './draw-value.ts'

/** A reading as a person writes it: its front matter, the text below it, and the stored text. */
export interface DrawnReading {
  id: string
  frontMatter: z.input<typeof frontMatterSchema>
  body: string
  storedText?: string
}

/** What the readings of a session have in common. */
export interface Shared {
  themes: readonly string[]
  terms: readonly string[]
}

const longLists = [
  'summary',
  'authors',
  'claims',
  'quotations',
  'terms',
  'questions',
  'diagrams',
  'followUps',
  'about',
]

/** What stands in other files, or between keys, and is put in afterwards. */
// The variables of CSL are shown by references alone; drawn all at once they are no reading that anybody has.
const {
  text: _text,
  diagrams: _diagrams,
  positions: _positions,
  csl: _csl,
  ...ownKeys
} = frontMatterSchema.shape
const ownSchema = frontMatterSchema.pick(
  Object.fromEntries(Object.keys(ownKeys).map((key) => [key, true])) as never,
)

function fitClaims(draw: Draw, { claims = [] }: DrawnReading['frontMatter']): void {
  for (const [index, claim] of claims.entries()) {
    claim.id = draw.onceIn(10) ? `claim-with-a-rather-long-name-${index + 1}` : `c${index + 1}`
    if (claim.figures === undefined) continue
    claim.figures = draw.onceIn(3) ? ['0.3 percent', '12'] : []
    if (claim.figures.length > 0) claim.evidence = `${claim.evidence ?? ''} 0.3 percent (12)`.trim()
  }
}

function fitTerms(draw: Draw, { terms = [] }: DrawnReading['frontMatter'], shared: Shared): void {
  for (const term of terms)
    if (shared.terms.length > 0 && draw.onceIn(2)) term.term = draw.oneOf(shared.terms)
}

function drawPositions(
  draw: Draw,
  style: ValueStyle,
  { themes }: Shared,
): DrawnReading['frontMatter']['positions'] {
  const text = () => (draw.onceIn(3) ? {} : { text: drawText(draw, style, 'Its position in a few words.') })
  const taken = draw.some(themes, 0, themes.length)
  return Object.fromEntries(taken.map((theme) => [theme, { stance: draw.oneOf(stances), ...text() }]))
}

/** A text that holds every quotation and figure, with some more around them. */
function storeText(draw: Draw, style: ValueStyle, quotations: readonly { text: string }[]): string {
  const paragraphs = [...quotations.map(({ text }) => text), 'It was 0.3 percent (12).']
  return paragraphs
    .flatMap((paragraph) => [drawWords(draw, style.system, draw.whole(5, 200)), paragraph])
    .join('\n\n')
}

/** A reading with any of the keys that there are. */
export function drawReading(draw: Draw, style: ValueStyle, id: string, shared: Shared): DrawnReading {
  const longList = draw.onceIn(3) ? draw.oneOf(longLists) : undefined
  const own = { ...style, longList }
  const frontMatter = drawValue(draw, ownSchema, own, 'reading') as DrawnReading['frontMatter']
  fitClaims(draw, frontMatter)
  fitTerms(draw, frontMatter, shared)
  const diagrams = longList === 'diagrams' ? 8 : draw.oneOf([0, 0, 0, 1, 1, 2])
  if (diagrams > 0) frontMatter.diagrams = Array.from({ length: diagrams }, () => drawDiagram(draw, own))
  if (shared.themes.length > 0 && !draw.onceIn(4)) frontMatter.positions = drawPositions(draw, own, shared)
  const body = draw.onceIn(2)
    ? ''
    : `${drawText(draw, { ...own, awkward: false }, 'Your longer notes, for yourself.')}\n`
  if (!draw.onceIn(4)) return { id, frontMatter, body }
  const words = () => drawWords(draw, style.system, draw.whole(4, 30))
  for (const quotation of frontMatter.quotations ?? []) quotation.text = words()
  frontMatter.text = `../texts/${id}.txt`
  return { id, frontMatter, body, storedText: storeText(draw, style, frontMatter.quotations ?? []) }
}

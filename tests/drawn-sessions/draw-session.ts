import type fc from 'fast-check'
import type { z } from 'zod'
import { sessionSchema } from '../../scripts/model/session.ts'
import { drawn, type Draw } from './draw.ts'
import { drawReading, type DrawnReading } from './draw-reading.ts'
import { drawText } from './draw-text.ts'
import { drawValue, type ValueStyle } from './draw-value.ts'
import { writingSystems } from './writing-systems.ts'

/** A session with its readings, as a person could write it. `check` finds no error in it. */
export interface DrawnSession {
  title: string
  language: string
  session: z.input<typeof sessionSchema>
  readings: DrawnReading[]
  /** Slides of one's own, in Slidev's Markdown: before the generated slides and after them. */
  ownSlides: { before: string[]; after: string[] }
}

/** Bounds on what is drawn; without any, whatever the schema allows. */
export interface SessionBounds {
  readings?: { least: number; most: number }
  length?: ValueStyle['length']
  /** The name of a writing system. */
  system?: string
}

const ownSlides = [
  '# A slide of my own\n\nWith a paragraph, **emphasis**, `code` and [a link](https://example.org/a).',
  '# A list\n\n- One thing\n- Another\n\n<!-- A note for the presenter. -->',
  '# A table\n\n| Reading | Year |\n| ------- | ---- |\n| First   | 1843 |\n| Second  | 1950 |',
  '# Code\n\n```js\nconst answer = 42\n```',
  '# A quotation\n\n> What we see is not what is there.',
]

function drawStyle(draw: Draw, { length, system }: SessionBounds): ValueStyle {
  const systems = writingSystems.filter(({ name }) => system === undefined || name === system)
  return {
    system: draw.oneOf(systems),
    length: length ?? draw.oneOf(['short', 'usual', 'usual', 'long']),
    awkward: draw.onceIn(2),
    mathematics: draw.onceIn(4),
    leavesOut: draw.oneOf([2, 3, 6]),
  }
}

function countReadings(draw: Draw, { readings }: SessionBounds): number {
  if (readings) return draw.whole(readings.least, readings.most)
  const [least, most] = draw.oneOf([
    [1, 1],
    [2, 4],
    [2, 4],
    [2, 4],
    [5, 10],
    [11, 30],
  ] as const)
  return draw.whole(least, most)
}

/** Makes the claims that questions are about claims that there are; `own` is the reading that they are questions of. */
function fitQuestions(
  draw: Draw,
  questions: { about?: string[] }[] | undefined,
  readings: readonly DrawnReading[],
  own?: DrawnReading,
): void {
  const claimsOf = (reading: DrawnReading) => (reading.frontMatter.claims ?? []).map(({ id }) => id)
  const all = readings.flatMap((reading) =>
    claimsOf(reading).map((claim) => (reading === own && draw.onceIn(2) ? claim : `${reading.id}/${claim}`)),
  )
  const near = own && !draw.onceIn(5) ? claimsOf(own) : all
  for (const question of questions ?? []) {
    if (question.about) question.about = draw.some(near, 0, question.about.length)
  }
}

function drawSessionKeys(draw: Draw, style: ValueStyle): z.input<typeof sessionSchema> {
  const own = { ...style, longList: draw.onceIn(3) ? draw.oneOf(['themes', 'questions']) : undefined }
  const schema = sessionSchema.omit({
    readings: true,
    citationStyle: true,
    mathematics: true,
    textsFolder: true,
  })
  const session = drawValue(draw, schema, own, 'session') as z.input<typeof sessionSchema>
  session.themes = session.themes
    ?.slice(0, 12)
    .map((theme, index) => ({ ...theme, id: `theme-${index + 1}` }))
  if (draw.onceIn(3)) session.citationStyle = draw.oneOf(['apa', 'ieee', 'chicago-author-date', 'vancouver'])
  if (style.mathematics) session.mathematics = true
  return session
}

function nameReadings(draw: Draw, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    draw.onceIn(8) ? `a-reading-with-a-rather-long-file-name-${index + 1}` : `reading-${index + 1}`,
  )
}

function drawSession(draw: Draw, bounds: SessionBounds): DrawnSession {
  const style = drawStyle(draw, bounds)
  const session = drawSessionKeys(draw, style)
  const terms = Array.from({ length: draw.whole(0, 3) }, () => drawText(draw, style, 'robustness'))
  const shared = { themes: (session.themes ?? []).map(({ id }) => id), terms }
  const isMixed = draw.onceIn(4)
  const readings = nameReadings(draw, countReadings(draw, bounds)).map((id) => {
    const system = isMixed ? draw.oneOf(writingSystems) : style.system
    const reading = drawReading(draw, { ...style, system }, id, shared)
    if (reading.frontMatter.language !== undefined)
      reading.frontMatter.language = draw.oneOf(system.languages)
    return reading
  })
  for (const reading of readings) fitQuestions(draw, reading.frontMatter.questions, readings, reading)
  fitQuestions(draw, session.closing?.questions, readings)
  if (draw.onceIn(2)) {
    session.readings = readings.map(({ id }) => (draw.onceIn(2) ? id : { id, minutes: draw.whole(0, 20) }))
  }
  return {
    title: drawText(draw, style, 'Trust and its limits'),
    language: draw.oneOf(style.system.languages),
    session,
    readings,
    ownSlides: {
      before: draw.some(ownSlides, 0, 1),
      after: draw.onceIn(3) ? draw.some(ownSlides, 1, 2) : [],
    },
  }
}

/** Whole sessions: few readings and many, long texts and short ones, every kind of slide, in several scripts. */
export function arbitrarySession(bounds: SessionBounds = {}): fc.Arbitrary<DrawnSession> {
  return drawn((draw) => drawSession(draw, bounds))
}

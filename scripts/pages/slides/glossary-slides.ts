import type { Discussion, GlossaryEntry } from '../../model/discussion.ts'
import type { GlossaryContent, Slide } from '../../model/slide.ts'
import { definitionColumns, type } from '../../../styles/layout-metrics.ts'
import { glossaryLayout } from '../../../styles/list-layouts.ts'
import { shortenToLines } from '../../../styles/shorten.ts'
import { paginateList } from '../paginate-list.ts'
import { captionNames } from './caption-name.ts'
import { continuedRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'

/** A term that is a text is shortened: it is whole on the sheets. */
const termLines = 6

/** A term as it fits beside what it means. */
export function shortTerm(term: string): string {
  return shortenToLines(term, termLines, {
    width: definitionColumns.term,
    step: type.medium,
    family: 'serif',
    weight: 600,
  })
}

/** A term with each of its meanings once, under it the readings that share it. */
function glossaryRow(
  { language, meanings, term }: GlossaryEntry,
  words: Words,
): GlossaryContent['entries'][number] {
  const readings = new Map<string, GlossaryEntry['meanings']>()
  for (const one of meanings) {
    const meaning = one.meaning.trim()
    readings.set(meaning, [...(readings.get(meaning) ?? []), one])
  }
  return {
    term: shortTerm(term),
    ...(language !== undefined && { language }),
    meanings: [...readings].map(([meaning, sharing]) => ({
      meaning,
      ...(sharing[0]?.language !== undefined && { language: sharing[0].language }),
      readings: captionNames(sharing, definitionColumns.meaning, words),
    })),
  }
}

/** The terms that readings define differently; the others stand on the slides of their readings and on paper. */
export function glossarySlides({ glossary, session }: Discussion): Slide[] {
  const words = wordsOf(session)
  const title = words.across.severalMeanings
  const rows = glossary.filter((entry) => entry.differs).map((entry) => glossaryRow(entry, words))
  return paginateList(glossaryLayout, rows, title).map((share, index) => ({
    layout: 'glossary',
    route: continuedRoute('glossary', index),
    title,
    place: { section: words.across.glossary },
    content: { entries: share.items, continuation: share.continuation },
    notes: [],
    origin: { path: 'slides.md', at: ['session', 'readings'] },
  }))
}

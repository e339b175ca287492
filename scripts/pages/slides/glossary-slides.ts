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

/** A term with its meanings, under each the readings that share it. */
function glossaryRow(
  { language, meanings, term }: GlossaryEntry,
  words: Words,
): GlossaryContent['entries'][number] {
  return {
    term: shortTerm(term),
    ...(language !== undefined && { language }),
    meanings: meanings.map(({ language: ofMeaning, meaning, readings }) => ({
      meaning,
      ...(ofMeaning !== undefined && { language: ofMeaning }),
      readings: captionNames(readings, definitionColumns.meaning, words),
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

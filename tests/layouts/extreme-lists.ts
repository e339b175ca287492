import type { LayoutName, MatrixContent } from '../../scripts/model/slide.ts'
import { paginateList } from '../../scripts/pages/paginate-list.ts'
import { claimsLayout, glossaryLayout, keyPointsLayout, termsLayout } from '../../styles/list-layouts.ts'
import {
  agendaLayout,
  openClaimsLayout,
  overviewLayout,
  referencesLayout,
} from '../../styles/session-layouts.ts'
import type { ListLayout } from '../../styles/list-layout.ts'
import { matrixLayout } from '../../styles/matrix-layout.ts'
import { arabic, compound, items, longTitle, textAt, titles, word } from './extreme-texts.ts'

/** A slide's front matter as data. */
export interface SlideData {
  layout: LayoutName
  title: string
  content: unknown
}

function spread<Item>(
  layoutName: LayoutName,
  layout: ListLayout<Item>,
  list: Item[],
  contentOf: (
    part: Item[],
    rest: { continuation?: { part: number; parts: number }; first: number },
  ) => unknown,
): SlideData[] {
  return titles.flatMap((title) => {
    return paginateList(layout, list, title).map(({ continuation, firstIndex, items: part }) => ({
      layout: layoutName,
      title,
      content: contentOf(part, { continuation, first: firstIndex + 1 }),
    }))
  })
}

export function agenda(count: number): SlideData[] {
  const list = items(count, (index) => ({
    kind: 'reading' as const,
    title: textAt(index),
    startMinute: index * 7,
    minutes: 7,
    startClock: '18:30',
    endClock: '18:37',
    questions: [],
  }))
  return spread('agenda', agendaLayout, list, (part, { continuation }) => ({
    items: part,
    plannedMinutes: count * 7,
    continuation,
  }))
}

export function keyPoints(count: number): SlideData[] {
  return spread('key-points', keyPointsLayout, items(count, textAt), (points, { continuation, first }) => ({
    kind: 'points',
    points,
    firstNumber: first,
    continuation,
  }))
}

export function claims(count: number): SlideData[] {
  const list = items(count, (index) => ({
    id: `c${index}`,
    text: textAt(index),
    evidence: index % 2 ? textAt(index + 1) : undefined,
    locator: index % 3 ? 'The New View: Capability and Alignment Can Reinforce Each Other' : undefined,
    figures: [],
  }))
  return spread('claims', claimsLayout, list, (part, { continuation, first }) => ({
    claims: part,
    firstNumber: first,
    continuation,
  }))
}

export function terms(count: number): SlideData[] {
  const list = items(count, (index) => ({
    term: [word, compound, arabic][index % 3]!,
    meaning: textAt(index),
  }))
  return spread('terms', termsLayout, list, (part, { continuation }) => ({ terms: part, continuation }))
}

export function glossary(count: number): SlideData[] {
  const list = items(count, (index) => ({
    term: [word, 'attack surface', compound][index % 3]! + index,
    meanings: items(1 + (index % 2) + (index === 3 ? 12 : 0), (one) => ({
      meaning: textAt(index + one),
      readings: one ? 'Lovelace' : longTitle,
    })),
  }))
  return spread('glossary', glossaryLayout, list, (entries, { continuation }) => ({ entries, continuation }))
}

export function overview(count: number): SlideData[] {
  const list = items(count, (index) => ({
    number: index + 1,
    title: [longTitle, word, arabic][index % 3]!,
    byline: 'Ada Lovelace, Charles Babbage and Luigi Menabrea, edited by Mary Somerville',
    readingMinutes: index % 2 ? 12 : undefined,
    thesis: index % 4 ? textAt(index) : undefined,
    route: 'agenda',
  }))
  return spread('overview', overviewLayout, list, (readings, { continuation }) => ({
    readings,
    continuation,
  }))
}

export function openPoints(count: number): SlideData[] {
  const list = items(count, (index) => ({
    documentTitle: longTitle,
    claimText: textAt(index),
    claimId: `c${index}`,
  }))
  return spread('open-points', openClaimsLayout, list, (openClaims, { continuation }) => ({
    openClaims,
    untimedDocuments: [],
    continuation,
  }))
}

export function references(count: number): SlideData[] {
  const list = items(count, (index) => ({
    documentId: `r${index}`,
    number: index + 1,
    inText: '',
    url: index % 3 ? `https://example.org/${'what-is-the-paradox-'.repeat(5)}` : undefined,
    runs: [
      { text: 'Lovelace, A. (1843). ', style: 'normal' as const },
      { text: textAt(index), style: 'italic' as const },
    ],
  }))
  return spread('references', referencesLayout, list, (part, { continuation }) => ({
    references: part,
    continuation,
  }))
}

export function matrix(form: MatrixContent['form'], readings: number, text?: string): SlideData[] {
  const heads = items(readings, (index) => ({
    number: index + 1,
    title: longTitle,
    shortName: index % 2 ? 'Lovelace' : 'The Analytical Society',
    route: 'agenda',
  }))
  const rows = items(6, (index) => ({
    theme: { id: `t${index}`, title: textAt(index * 2 + 1).slice(0, 80) },
    cells: items(readings, (reading) => ({
      stance: (['supports', 'challenges', 'extends', 'silent'] as const)[(index + reading) % 4]!,
      text,
    })),
  }))
  return spread('matrix', matrixLayout({ readings: heads, form }), rows, (part, { continuation }) => ({
    form,
    readings: heads,
    rows: part,
    continuation,
  }))
}

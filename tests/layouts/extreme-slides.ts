import type { Question } from '../../scripts/model/discussion.ts'
import type { Protocol } from '../../scripts/model/question.ts'
import type { LayoutContents, LayoutName } from '../../scripts/model/slide.ts'
import { crowdedSlides } from './crowded-session.ts'
import {
  agenda,
  claims,
  glossary,
  keyPoints,
  matrix,
  openPoints,
  overview,
  references,
  terms,
} from './extreme-lists.ts'
import type { SlideData } from './extreme-lists.ts'
import {
  arabic,
  hebrew,
  items,
  longTitle,
  paragraph,
  russian,
  sentence,
  textAt,
  word,
} from './extreme-texts.ts'

function question(text: string, protocol: Protocol, about: string[]): SlideData {
  const asked: Omit<Question, 'guidance'> = {
    id: 'q1',
    text,
    level: 'analyse',
    protocol,
    minutes: 10,
    priority: 'must',
    about: about.map((claimText, index) => ({
      documentId: 'd',
      documentTitle: longTitle,
      claimId: `c${index}`,
      claimText,
    })),
  }
  return { layout: 'question', title: 'Question 1', content: { question: asked, number: 1, count: 3 } }
}

function single<Layout extends LayoutName>(layout: Layout, title: string, content: LayoutContents[Layout]) {
  return { layout, title, content }
}

const quotations = [word, paragraph, arabic, `${paragraph} ${paragraph}`].map((text) =>
  single('quotation', 'In its own words', {
    quotation: { text, locator: longTitle, speaker: 'Anthropic', verification: { status: 'unchecked' } },
    source: 'Anthropic, quoted in Ada Lovelace, edited by Mary Somerville',
    marks: { open: '“', close: '”' },
  }),
)

const openers = [word, longTitle, arabic, `${longTitle} ${longTitle}`].map((title) =>
  single('opener', title, {
    number: 10,
    byline: 'Ada Lovelace, Charles Babbage and Luigi Menabrea, edited by Mary Somerville',
    publication: 'Scientific Memoirs Selected from the Transactions of Foreign Academies, 1843',
    kind: 'article',
    readingMinutes: 240,
    thesis: paragraph,
  }),
)

const side = (text: string, index: number, stance: 'supports' | 'extends' | 'challenges') => ({
  documentId: `d${index}`,
  documentTitle: longTitle,
  shortName: 'Lovelace',
  stance,
  text,
})

const tensions = [word, longTitle].map((title) =>
  single('tension', title, {
    tension: {
      theme: { id: 't', title, text: sentence },
      sides: [
        side(sentence, 1, 'supports'),
        side(arabic, 2, 'extends'),
        side(sentence, 3, 'challenges'),
        side(russian, 4, 'challenges'),
      ],
    },
  }),
)

const closings = [undefined, paragraph].map((text) =>
  single('closing', 'Closing round', {
    text,
    minutes: 5,
    questions: text ? items(3, (index) => ({ text: textAt(index + 1), minutes: 5, route: 'agenda' })) : [],
  }),
)

/** Slides of every layout but the diagram's with texts that are short, long, right to left, and of many kinds. */
export function extremeSlides(): SlideData[] {
  return [
    ...crowdedSlides(),
    ...agenda(12),
    ...[1, 3, 12].flatMap(keyPoints),
    ...[1, 12].flatMap(claims),
    ...terms(9),
    ...glossary(6),
    ...overview(10),
    ...openPoints(8),
    ...references(6),
    ...matrix('list', 1, sentence),
    ...matrix('texts', 2, sentence),
    ...matrix('stances', 4),
    ...matrix('marks', 16),
    ...quotations,
    ...openers,
    ...tensions,
    ...closings,
    question(word, 'plenary', []),
    question(sentence, 'one-two-four-all', [sentence, sentence, arabic]),
    question(paragraph, 'save-the-last-word', [paragraph]),
    question(arabic, 'think-pair-share', [hebrew]),
  ]
}

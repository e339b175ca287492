import type { Discussion } from '../../scripts/model/discussion.ts'
import { protocols } from '../../scripts/model/question.ts'
import { arabic, chinese, compound, hebrew, longTitle, marked, paragraph } from '../layouts/extreme-texts.ts'
import { planSession } from './plan-session.ts'

const markup = '{{ 1 }} </dl><b>x</b> "quoted" \\ $5 & <script>alert(1)</script>'
const endlessWord = compound.repeat(12)

function question(index: number, more: Record<string, unknown> = {}) {
  const protocol = protocols[index % protocols.length]
  return { text: `Question ${index}: ${paragraph}`, protocol, minutes: 3 + index * 4, ...more }
}

/** Nothing but what a document must have. */
export const bareSession: Discussion = planSession({
  title: 'A bare session',
  session: { minutes: 20, opening: { minutes: 0 }, closing: { minutes: 0 } },
  readings: { only: {} },
})

/** A reading, and of each kind of slide about one. */
export const smallSession: Discussion = planSession({
  title: 'A small session',
  session: { start: '18:30', minutes: 30, opening: { minutes: 5, note: 'Only the facilitator begins.' } },
  readings: {
    rope: {
      title: 'The rope',
      thesis: 'A guide who never slips is checked less and less.',
      claims: [{ id: 'trust', text: 'Trust is where harm gets in.' }],
      quotations: [{ text: 'that trust' }],
      diagrams: [
        {
          kind: 'cycle',
          title: 'A loop',
          description: 'It goes round.',
          steps: [{ name: 'Trust' }, { name: 'Harm' }],
        },
      ],
      questions: [
        {
          text: 'Who holds the rope?',
          about: ['trust'],
          minutes: 10,
          purpose: 'Only the facilitator knows.',
        },
      ],
    },
  },
})

/** More than anybody would print: every list long, every text awkward. */
export const extremeSession: Discussion = planSession({
  title: `${longTitle}, ${markup}`,
  session: {
    group: markup,
    place: endlessWord,
    date: '2026-12-08',
    start: '23:50',
    opening: { minutes: 5, text: marked, note: 'Only the facilitator reads the opening note.' },
    themes: [
      { id: 'one', title: longTitle, text: paragraph },
      { id: 'two', title: chinese },
    ],
    closing: { minutes: 5, text: marked, questions: [question(1), question(6, { about: ['first/c3'] })] },
  },
  readings: {
    first: {
      title: endlessWord,
      thesis: paragraph,
      summary: Array.from({ length: 9 }, () => marked),
      source: { url: `https://example.org/${'long/'.repeat(60)}` },
      claims: Array.from({ length: 24 }, (_, index) => ({
        id: `c${index}`,
        text: `Claim ${index}. ${paragraph}`,
        evidence: marked,
        locator: longTitle,
      })),
      quotations: [{ text: paragraph.repeat(14), speaker: compound, locator: longTitle }],
      terms: [{ term: compound, meaning: paragraph }],
      questions: [2, 3, 4, 5].map((index) =>
        question(index, {
          about: ['c1', 'c2'],
          purpose: `Only the facilitator reads purpose ${index}.`,
          followUps: [`Only the facilitator asks this ${index}?`],
          note: 'Only the facilitator reads this note.',
        }),
      ),
      positions: { one: { stance: 'supports', text: marked }, two: { stance: 'challenges' } },
      notes: 'Only the facilitator reads these notes.',
      body: '# Only the facilitator sees this heading\n\nA body.\n\n- with a list\n',
    },
    second: {
      title: longTitle,
      authors: [markup],
      terms: [{ term: compound, meaning: markup }],
      positions: { one: { stance: 'challenges', text: marked }, two: { stance: 'extends', text: chinese } },
    },
  },
})

/** Thirty readings, of which some have a question. */
export const manySession: Discussion = planSession({
  title: 'A session of many readings',
  session: { minutes: 300, themes: [{ id: 'one', title: 'A theme', text: 'And its question.' }] },
  readings: Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `r${index}`,
      {
        title: `Reading number ${index + 1}`,
        authors: [`Author ${index + 1}`],
        summary: ['One point.', 'Another point.'],
        terms: [{ term: 'common', meaning: `Meaning ${index % 4}` }],
        positions: { one: { stance: index % 2 ? 'supports' : 'challenges' } },
        questions: index % 3 ? [] : [question(index % 5)],
      },
    ]),
  ),
})

/** Text that runs from right to left, in a session whose language does. */
export const rightToLeftSession: Discussion = planSession({
  title: arabic,
  language: 'ar',
  session: {
    group: hebrew,
    facilitator: 'حنّة آرنت',
    date: '2026-05-12',
    opening: { minutes: 5, text: arabic },
  },
  readings: {
    arabic: {
      title: arabic,
      language: 'ar',
      authors: [{ given: 'حنّة', family: 'آرنت' }],
      summary: [arabic, arabic],
      thesis: arabic,
      claims: [{ id: 'c', text: arabic, evidence: arabic, locator: 'ص. ١٢' }],
      quotations: [{ text: arabic, locator: 'ص. ٣' }],
      terms: [{ term: 'ثقة', meaning: arabic }],
      questions: [{ text: arabic, about: ['c'] }],
    },
  },
})

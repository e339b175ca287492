import { planPages } from '../../scripts/pages/plan-pages.ts'
import { planSession } from '../handout/plan-session.ts'
import type { SlideData } from './extreme-lists.ts'
import { arabic, items, longTitle, marked, paragraph, sentence, textAt } from './extreme-texts.ts'

const readingCount = 11
const stances = ['supports', 'challenges', 'extends', 'challenges', 'supports'] as const
const prose = (words: number): string =>
  items(words, (index) => sentence.replace('.', '').split(' ')[index % 17]).join(' ')
const claims = items(9, (index) => ({ id: `c${index}`, text: index === 0 ? prose(300) : textAt(index) }))

function position(reading: number, theme: number) {
  return { stance: stances[(reading + theme) % stances.length], text: textAt(reading + theme) }
}

function reading(index: number) {
  return {
    title: index === 1 ? prose(60) : index === 2 ? 'b'.repeat(300) : `Reading ${index} of its own`,
    authors: items(index === 3 ? 40 : 2, (author) => ({ given: `Given${author}`, family: `Family${index}` })),
    thesis: index === 4 ? prose(200) : sentence,
    summary:
      index === 5
        ? [prose(1000), `See https://example.org/${'guide/'.repeat(60)} and ${'x'.repeat(2000)}.`, sentence]
        : index === 6
          ? prose(300)
          : ['One point.'],
    claims: index === 5 ? claims : claims.slice(1, 3),
    quotations: index === 5 ? [{ text: prose(150), speaker: prose(40), locator: prose(60) }] : [],
    terms: [
      { term: 'oversight', meaning: `${textAt(index)} ${index}` },
      ...(index === 5 ? [{ term: prose(40), meaning: prose(250) }] : []),
    ],
    questions:
      index === 5
        ? [
            { text: prose(120), about: ['c1', 'c2', 'c3', 'c4'] },
            { text: prose(300) },
            { text: sentence, about: claims.map(({ id }) => id), protocol: 'one-two-four-all' },
          ]
        : [],
    positions: Object.fromEntries(items(9, (theme) => [`t${theme}`, position(index, theme)])),
    source: { name: index === 3 ? prose(50) : longTitle, url: `https://example.org/${'page-'.repeat(80)}` },
  }
}

/** The slides of a session with too much of everything: readings, themes, claims, authors, and texts without end. */
export function crowdedSlides(): SlideData[] {
  const discussion = planSession({
    session: {
      start: '18:30',
      themes: items(9, (index) => ({
        id: `t${index}`,
        title: index === 0 ? prose(60) : textAt(index * 2 + 1),
        text: index === 1 ? prose(200) : sentence,
      })),
      closing: {
        minutes: 5,
        text: `${paragraph} ${marked} ${paragraph} ${paragraph}`,
        questions: items(14, (index) => ({ text: index === 0 ? prose(90) : index % 2 ? sentence : arabic })),
      },
    },
    readings: Object.fromEntries(items(readingCount, (index) => [`r${index}`, reading(index)])),
  })
  return planPages(discussion).flatMap((page) =>
    page.slides.map(({ content, layout, title }) => ({ layout, title, content })),
  )
}

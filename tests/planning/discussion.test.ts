import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { sessionSchema } from '../../scripts/model/session.ts'
import { formatByline, formatDate, formatPublication } from '../../scripts/planning/byline.ts'
import { forParticipants, planDiscussion } from '../../scripts/planning/discussion.ts'
import { readingMinutes } from '../../scripts/planning/documents.ts'

type Written = Record<string, unknown>

function reading(id: string, written: Written, more: { body?: string; wordCount?: number } = {}) {
  const frontMatter = frontMatterSchema.parse({ title: id, summary: 'A summary.', ...written })
  return { id, path: `documents/${id}.md`, frontMatter, body: '', verifications: [], ...more }
}

function plan(readings: ReturnType<typeof reading>[], session: Written = {}, language = 'en') {
  const source = { ...sessionSchema.parse(session), title: 'Session', language }
  return planDiscussion(source, readings, [])
}

const themes = [{ id: 'watch', title: 'Who watches?' }]

describe('what follows from several readings', () => {
  it('is a tension only where one challenges what another holds', () => {
    const supports = reading('a', { positions: { watch: { stance: 'supports', text: 'Yes.' } } })
    const challenges = reading('b', { positions: { watch: { stance: 'challenges', text: 'No.' } } })
    const silent = reading('c', { positions: { watch: { stance: 'silent' } } })
    expect(plan([supports, challenges, silent], { themes }).tensions).toEqual([
      {
        theme: themes[0],
        sides: [
          { documentId: 'a', documentTitle: 'a', stance: 'supports', text: 'Yes.' },
          { documentId: 'b', documentTitle: 'b', stance: 'challenges', text: 'No.' },
        ],
      },
    ])
    expect(plan([supports, silent], { themes }).tensions).toEqual([])
    expect(plan([challenges], { themes }).tensions).toEqual([])
  })

  it('is a glossary in alphabetical order that says where a word means two things', () => {
    const first = reading('a', {
      terms: [
        { term: 'Safety', meaning: 'of the system' },
        { term: 'alignment', meaning: 'of the model' },
      ],
    })
    const second = reading('b', { terms: [{ term: 'safety', meaning: 'of the people' }] })
    const third = reading('c', { terms: [{ term: 'alignment', meaning: 'Of the model' }] })
    expect(plan([first, second, third]).glossary.map(({ term, differs }) => [term, differs])).toEqual([
      ['alignment', false],
      ['Safety', true],
    ])
  })

  it('takes capitals as the language of the session has them, not as the computer does', () => {
    const terms = (...names: string[]) => [
      reading('a', { terms: names.map((term) => ({ term, meaning: 'the same' })) }),
    ]
    expect(plan(terms('AI', 'ai')).glossary).toHaveLength(1)
    expect(plan(terms('IŞIK', 'ışık'), {}, 'tr').glossary).toHaveLength(1)
    expect(plan(terms('AI', 'ai'), {}, 'tr').glossary).toHaveLength(2)
  })

  it('is a list of the claims that no question is about, in any reading or in the closing', () => {
    const claims = ['one', 'two', 'three'].map((id) => ({ id, text: `Claim ${id}.` }))
    const first = reading('a', { claims, questions: [{ text: 'Why?', about: ['one'] }] })
    const second = reading('b', { questions: [{ text: 'And?', about: ['a/two'] }] })
    const closing = { minutes: 5, questions: [{ text: 'So?', about: ['a/three'] }] }
    expect(plan([first, second]).openClaims.map(({ claim }) => claim.id)).toEqual(['three'])
    expect(plan([first, second], { closing }).openClaims).toEqual([])
  })

  it('is a list of the readings without reading time and without questions', () => {
    const timed = reading('a', { minutes: 4, questions: [{ text: 'Why?' }] })
    const counted = reading('b', { questions: [{ text: 'Why?' }] }, { wordCount: 500 })
    const untimed = reading('c', {})
    expect(
      plan([timed, counted, untimed]).untimedDocuments.map(({ documentId, reason }) => [documentId, reason]),
    ).toEqual([
      ['c', 'no-reading-time'],
      ['c', 'no-discussion-time'],
    ])
  })

  it('reads the time of a text from its words, unless the minutes are written down', () => {
    const counted = reading('a', {}, { wordCount: 461 })
    const written = reading('b', { minutes: 7 }, { wordCount: 461 })
    const minutes = plan([counted, written], { wordsPerMinute: 230 }).documents.map(
      (one) => one.readingMinutes,
    )
    expect(minutes).toEqual([3, 7])
    expect(readingMinutes(0, 230)).toBe(1)
  })
})

describe('the discussion for participants', () => {
  it('has no text that was written for the facilitator, wherever it was written', () => {
    const secret = fc
      .string({ minLength: 12, maxLength: 20, unit: fc.constantFrom(...'abcdefgh') })
      .map((text) => `secret ${text}`)
    fc.assert(
      fc.property(fc.array(secret, { minLength: 7, maxLength: 7 }), (secrets) => {
        const [notes, body, note, purpose, followUp, opening, closing] = secrets
        const question = { text: 'Why?', note, purpose, followUps: [followUp] }
        const discussion = plan([reading('a', { notes, questions: [question] }, { body })], {
          opening: { minutes: 5, note: opening },
          closing: { minutes: 5, note: closing, questions: [question] },
        })
        const all = JSON.stringify(discussion)
        const visible = JSON.stringify(forParticipants(discussion))
        for (const text of secrets) expect(all).toContain(text)
        expect(visible).not.toContain('secret')
        expect(visible).toContain('Why?')
      }),
    )
  })
})

describe('who wrote a reading, and when', () => {
  it('is one line, listed as the language lists things', () => {
    const authors = ['Ada Lovelace', { given: 'Grace', family: 'Hopper' }, { organisation: 'MindStudio' }]
    expect(formatByline(authors, [], { language: 'en-US' })).toBe(
      'Ada Lovelace, Grace Hopper, and MindStudio',
    )
    expect(formatByline(authors, ['Ö'], { language: 'de' })).toBe(
      'Ada Lovelace, Grace Hopper und MindStudio, herausgegeben von Ö',
    )
    expect(formatByline([], [], { language: 'en' })).toBe('')
  })

  it('of a great many names the first, and says that there are more', () => {
    const authors = Array.from({ length: 40 }, (_, index) => `Author ${index}`)
    expect(formatByline(authors, [], { language: 'en' })).toBe('Author 0, Author 1, Author 2 et al.')
  })

  it('has a line break in a name or a title as a space, so that it breaks no label and no citation', () => {
    const { authors, title } = frontMatterSchema.parse({
      title: 'A title\n  in lines\n',
      summary: 'A summary.',
      authors: ['Ada\r\nLovelace\n'],
    })
    expect(title).toBe('A title in lines')
    expect(formatByline(authors, [], { language: 'en' })).toBe('Ada Lovelace')
  })

  it('says no more of a date than was written', () => {
    expect(formatDate('2026', 'en-GB')).toBe('2026')
    expect(formatDate('2026-04', 'en-GB')).toBe('April 2026')
    expect(formatDate('2026-04-07', 'en-GB')).toBe('7 April 2026')
    expect(formatPublication(undefined, undefined, 'en')).toBe('')
    expect(formatPublication('Journal', '2026', 'en')).toBe('Journal, 2026')
  })
})

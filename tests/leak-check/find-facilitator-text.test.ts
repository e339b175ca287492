import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFacilitatorText, type PublicOutput } from '../../scripts/leak-check/find-facilitator-text.ts'

const secret = 'Let the quieter people begin, and wait until “all” have spoken.'
const texts = [
  { text: `Before: say nothing at first. ${secret} Then close.`, origin: 'documents/rope.md: notes' },
]
const filler = 'Words that everybody may read stand here, before and after. '

function leakedSentences(output: PublicOutput, publicTexts: string[] = []): string[] {
  return findFacilitatorText([output], texts, publicTexts).leaks.map(({ sentence }) => sentence)
}

const asHtml = (text: string) => text.replace(/[^\w ]/gu, (character) => `&#${character.codePointAt(0)};`)
const asHex = (text: string) =>
  text.replace(/[^\w ]/gu, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)

describe('facilitator text in another output', () => {
  it('is found, with the sentence, its origin and the file', () => {
    const output = { path: 'dist/handout.pdf', text: filler + secret + filler }
    const { leaks } = findFacilitatorText([{ path: 'dist/deck.pdf', text: filler }, output], texts)
    expect(leaks).toEqual([
      { sentence: secret, origin: 'documents/rope.md: notes', path: 'dist/handout.pdf' },
    ])
  })

  it.each<[string, string, string]>([
    ['broken into lines', 'a.pdf', secret.replaceAll(' ', '\n')],
    ['hyphenated', 'a.pdf', secret.replace('quieter', 'qui-\neter').replace('people', 'peo\u00adple')],
    ['without spaces', 'a.pdf', secret.replaceAll(' ', '')],
    ['in capitals, with ligatures', 'a.pdf', secret.toUpperCase()],
    [
      'cut off by a page',
      'a.pdf',
      'Let the quieter people begin, and wait until\n7\nThe Session\n“all” have spoken.',
    ],
    ['with another sign for a quotation mark', 'a.pdf', secret.replace('“', '"').replace('”', '"')],
    ['in JSON', 'a.json', JSON.stringify({ notes: [secret] })],
    ['in JSON in a script', 'a.js', `const data = ${JSON.stringify(JSON.stringify({ notes: secret }))}`],
    ['as hexadecimal escapes', 'a.js', `e("${asHex(secret)}")`],
    ['as a template literal', 'a.js', `\`${secret.replace(', ', ',\\\n ')}\``],
    ['as entities', 'a.html', `<p>${asHtml(secret)}</p>`],
    ['as entities escaped once more', 'a.html', asHtml(secret).replaceAll('&', '&amp;')],
    ['as entities in a script', 'a.js', JSON.stringify(`<p>${asHtml(secret)}</p>`)],
    ['with emphasis', 'a.html', secret.replace('quieter people', '<em class="a">quieter</em> <b>people</b>')],
    [
      'with emphasis in a script',
      'a.js',
      JSON.stringify(secret.replace('people', '<strong title="x">people</strong>')),
    ],
    [
      'in a style',
      'a.css',
      `p::after { content: "${secret.replace('“', '\\201c ').replace('”', '\\201d ')}" }`,
    ],
    [
      'in a source map',
      'a.js',
      `//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ sourcesContent: [secret] })).toString('base64')}`,
    ],
  ])('is found %s', (_, path, text) => {
    expect(leakedSentences({ path, text: filler + text + filler })).toEqual([secret])
  })

  it('is found when only a part of a long sentence is there', () => {
    expect(
      leakedSentences({ path: 'a.pdf', text: 'the quieter people begin, and wait until “all”' }),
    ).toEqual([secret])
    expect(leakedSentences({ path: 'a.pdf', text: 'the quieter people begin, and wait' })).toEqual([])
  })

  it('is found in languages that write no spaces', () => {
    const chinese = [{ text: '请让安静的人先发言，然后等所有人都说完。', origin: 'a' }]
    const { leaks } = findFacilitatorText(
      [{ path: 'a.pdf', text: '公开请让安静的人先发\n言，然后等所有人都说完。' }],
      chinese,
    )
    expect(leaks).toHaveLength(1)
  })

  it('is found whatever sentences it has, once written to a script', () => {
    const words = fc.array(fc.stringMatching(/^[a-zàéß…“”'"&<>`$\\-]{4,9}$/u), {
      minLength: 8,
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, fc.string(), (list, other) => {
        const text = list.map((word, index) => `${word}letters${index}`).join(' ')
        const script = `a(${JSON.stringify(other)},${JSON.stringify({ text })})`
        expect(
          findFacilitatorText([{ path: 'a.js', text: script }], [{ text, origin: 'a' }]).leaks,
        ).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is no leak', () => {
  it('text that the documents also give to everybody', () => {
    const output = { path: 'a.pdf', text: secret }
    expect(leakedSentences(output, [`A claim: ${secret}`])).toEqual([])
  })

  it('a public sentence that a note repeats, with words of its own around it', () => {
    const note = { text: `Ask them whether they agree that ${secret}`, origin: 'a' }
    const outputs = [{ path: 'a.pdf', text: `Claims\n${secret}\nMore` }]
    expect(findFacilitatorText(outputs, [note], [secret]).leaks).toEqual([])
    expect(findFacilitatorText(outputs, [note]).leaks).toHaveLength(1)
  })

  it('a phrase too short to tell, among other words', () => {
    const short = { text: 'Why? Who?', origin: 'a' }
    const report = findFacilitatorText([{ path: 'a.pdf', text: 'Why? Who? And who else?' }], [short])
    expect(report).toEqual({ leaks: [], suspected: [], guarded: 0 })
  })

  it('the target of a link in a note, whose text alone is searched for', () => {
    const note = { text: 'Read [the second part](https://example.org/a) to the group slowly.', origin: 'a' }
    const { leaks } = findFacilitatorText(
      [{ path: 'a.pdf', text: 'Read the second part to the group slowly.' }],
      [note],
    )
    expect(leaks).toHaveLength(1)
  })

  it('nothing at all', () => {
    expect(findFacilitatorText([], []).leaks).toEqual([])
    expect(findFacilitatorText([{ path: 'a.pdf', text: '' }], [{ text: '', origin: 'a' }])).toEqual({
      leaks: [],
      suspected: [],
      guarded: 0,
    })
  })
})

describe('short sentences', () => {
  it('are guarded together with the next', () => {
    const note = { text: 'Why? Who would notice it first? Ask.', origin: 'a' }
    const find = (text: string) =>
      findFacilitatorText([{ path: 'a.pdf', text }], [note]).leaks.map(({ sentence }) => sentence)
    expect(find('Why? Who would notice it first?')).toEqual(['Why? Who would notice it first?'])
    expect(find('Ask. Why?')).toEqual([])
  })
})

describe('a text too short to tell', () => {
  const brief = { text: 'And then?', origin: 'a' }
  const suspectedIn = (output: PublicOutput, publicTexts: string[] = []) =>
    findFacilitatorText([output], [brief], publicTexts).suspected

  it.each<[string, string, string]>([
    ['a line', 'a.pdf', 'What they gave\nAnd then?\n7'],
    ['a point of a list', 'a.pdf', 'Questions\n2. And then?'],
    ['an element', 'a.html', '<li>And then?</li>'],
    ['a text in a script', 'a.js', 'const a=["And then?",1]'],
  ])('is suspected where it is %s', (_, path, text) => {
    expect(suspectedIn({ path, text })).toEqual([{ sentence: 'And then?', origin: 'a', path }])
  })

  it.each<[string, string, string[]]>([
    ['within a longer line', 'They stopped. And then?', []],
    ['when it is said in public', 'And then?', ['They stopped. And then?']],
  ])('is not suspected %s', (_, text, publicTexts) => {
    expect(suspectedIn({ path: 'a.pdf', text }, publicTexts)).toEqual([])
  })

  it('is never a single word', () => {
    const { suspected } = findFacilitatorText(
      [{ path: 'a.pdf', text: 'Why?' }],
      [{ text: 'Why?', origin: 'a' }],
    )
    expect(suspected).toEqual([])
  })
})

/** Characters that HTML, Vue or Slidev would act on anywhere in a note. */
const active = /[&<>${}]/gu
/** Characters that Markdown would act on anywhere in a line. */
const markup = /[\\`*_[\]~|^]/gu
/** What would begin a block at the start of a line. */
const blockStart = /^(\s*)([-+#=]|\d+(?=[.)]))/gmu

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}

/** What a note cannot hold: control characters other than tab and line feed. */
const controls = /(?![\t\n])\p{Cc}/gu

function encodeParagraph(paragraph: string): string {
  return paragraph
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(controls, '\uFFFD')
    .replace(active, entity)
    .replace(markup, entity)
    .replace(blockStart, (_, space: string, start: string) => {
      const [first = '', ...rest] = start
      return `${space}${entity(first)}${rest.join('')}`
    })
    .replace(/^[ \t]+|[ \t]+$/gmu, (space) => [...space].map(entity).join(''))
    .replace(/\n+/gu, '&#32;\\\n')
}

/**
 * Presenter's notes as the comment that ends a slide: plain text that Slidev shows as it was typed, one paragraph
 * each; a line break inside a paragraph stays one.
 */
export function renderPresenterNotes(paragraphs: readonly string[]): string {
  const written = paragraphs.filter((paragraph) => /\S/u.test(paragraph)).map(encodeParagraph)
  return written.length === 0 ? '' : `<!--\n${written.join('\n\n')}\n-->\n`
}

const written = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([nrtbfv0])|(\r?\n)|([^\w\s]))/giu
const cssEscape = /\\([0-9a-f]{1,6})[ \t\n]?/giu
const numericEntity = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu
const accentedEntity = /&([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron);/giu
const namedEntity = /&(?:nbsp|shy|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|zw?n?j);/gu
const tag = /<\/?[a-z][^<>]{0,400}>/giu
const encodedText = /data:(?:text|application)\/[\w+.-]+(?:;charset=[\w-]+)?;base64,([A-Za-z0-9+/]+=*)/gu
/** Text within text: JSON in a script in a page is escaped three times over. */
const depth = 3

const combiningMarks: Record<string, string> = {
  acute: '\u0301',
  caron: '\u030C',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030A',
  tilde: '\u0303',
  uml: '\u0308',
}

/**
 * The text in a file of a web site, as its readers see it: escapes of scripts, styles and HTML undone, and once more
 * without the tags, so that emphasis does not hide a sentence. The text of a PDF stays as it is.
 */
export function outputText({ path, text }: { path: string; text: string }): string {
  if (path.endsWith('.pdf')) return text
  const embedded = [...text.matchAll(encodedText)].map(([, data]) =>
    Buffer.from(data!, 'base64').toString('utf8'),
  )
  let decoded = [text, ...embedded].join('\n')
  if (path.endsWith('.css'))
    decoded = decoded.replace(cssEscape, (_, digits: string) => fromHexadecimal(digits))
  decoded = withoutNotation(decoded)
  const untagged = decoded.replace(tag, '')
  return untagged === decoded ? decoded : `${decoded}\n${untagged}`
}

/** A text without the escapes of scripts and HTML, as often as they may be within one another. */
export function withoutNotation(text: string): string {
  let plain = text
  for (let level = 0; level < depth; level++) {
    const before = plain
    plain = withoutEntities(withoutEscapes(before))
    if (plain === before) break
  }
  return plain
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(
    written,
    (_, long?: string, short?: string, byte?: string, space?: string, line?: string, other?: string) => {
      if (space) return ' '
      if (line) return ''
      return other ?? fromHexadecimal((long ?? short ?? byte)!)
    },
  )
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replace(numericEntity, (_, hexadecimal?: string, decimal?: string) =>
      fromHexadecimal(hexadecimal ?? Number(decimal).toString(16)),
    )
    .replace(
      accentedEntity,
      (_, letter: string, accent: string) => letter + combiningMarks[accent.toLowerCase()]!,
    )
    .replace(namedEntity, ' ')
    .replaceAll('&amp;', '&')
}

/** Halves of a pair written one after the other join. */
function fromHexadecimal(digits: string): string {
  const code = Number.parseInt(digits, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

import { stringify } from 'yaml'

/**
 * What Slidev or YAML would take for its own inside a quoted text: `---` ends the front matter wherever it stands,
 * `$` turns KaTeX on for the whole deck, `<Tweet` and `<BlueSky` load a remote script, `{monaco` starts an editor;
 * control characters, bidirectional marks, separators and the byte order mark are lost or forbidden in YAML.
 */
const taken =
  /-{3,}|\$|<(?=Tweet|BlueSky)|\{(?=monaco)|[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/gu

function escapeUnits(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormed(part)]))
}

/**
 * Data as the YAML of a slide's front matter, from which Slidev reads back exactly the same data: every text is
 * quoted as in JSON, and what Slidev would take for its own is escaped. Lone surrogates become U+FFFD.
 */
export function encodeFrontMatter(data: Record<string, unknown>): string {
  const plain: unknown = JSON.parse(JSON.stringify(data))
  const yaml = stringify(wellFormed(plain), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    aliasDuplicateObjects: false,
    lineWidth: 0,
  })
  return yaml.replace(taken, escapeUnits)
}

import { z } from 'zod'

// White space and characters that show nothing are no text.
const visible = /[^\s\p{Z}\p{Cc}\p{Cf}]/u

/** A schema with the description and the example that editors and messages show. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: z.input<Schema>,
): Schema {
  return schema.meta({ description, examples: [example] })
}

// What a name or a title is broken into lines by: it is set in lines of its own wherever it stands.
const lineBreaks = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/gu

function fold(text: string): string {
  return text.search(lineBreaks) === -1 ? text : text.replaceAll(lineBreaks, ' ').trim()
}

/** A short text, shown as it was typed; line breaks in it are spaces. */
export function words(description: string, example: string) {
  return described(z.string().regex(visible, 'expected some text').overwrite(fold), description, example)
}

/** A text in which emphasis, code and links may be written as inline Markdown. */
export function sentence(description: string, example: string) {
  return described(z.string().regex(visible, 'expected some text'), description, example)
}

const identifierPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u
// Language, script, region, variant: what `Intl` takes for a locale.
const languagePattern =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/u

/** A name that other keys refer to: lower-case letters, digits and hyphens. */
export function identifier(description: string, example: string) {
  const schema = z.stringFormat(
    'identifier',
    identifierPattern,
    'expected lower-case letters, digits and hyphens',
  )
  return described(schema, description, example)
}

/** A language as a tag (BCP 47), such as `en` or `pt-BR`. */
export function languageTag(description: string) {
  const schema = z.stringFormat('language', languagePattern, 'expected a language tag such as en or pt-BR')
  return described(schema, description, 'en')
}

/** A whole number of minutes within bounds. */
export function minutes(description: string, example: number, least: number, most: number) {
  return described(z.int().min(least).max(most), description, example)
}

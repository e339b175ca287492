import { z } from 'zod'

const visible = /\S/u

function describedString(description: string, example: string) {
  return z
    .string()
    .regex(visible, 'expected some text')
    .meta({ description, examples: [example] })
}

/** A short text, shown exactly as typed. */
export const words = describedString

/** A text in which emphasis, code and links may be written as inline Markdown. */
export const sentence = describedString

/** A name that other keys refer to: lower-case letters, digits and hyphens. */
export function identifier(description: string, example: string) {
  return z
    .stringFormat(
      'identifier',
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      'expected lower-case letters, digits and hyphens',
    )
    .meta({ description, examples: [example] })
}

/** A language as a tag (BCP 47), such as `en` or `pt-BR`. */
export function languageTag(description: string) {
  return z
    .stringFormat(
      'language',
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u,
      'expected a language tag such as en or pt-BR',
    )
    .meta({ description, examples: ['en'] })
}

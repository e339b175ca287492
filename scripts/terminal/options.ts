import { InvalidArgumentError, Option } from 'commander'
import { papers, slidesPerSheet, type SlidesPerSheet } from '../model/paper.ts'

/** Where the session is. */
export const folderOption = () =>
  new Option('--folder <path>', 'the folder with slides.md and documents/ in it (default: this project)')

/** Whether warnings fail. */
export const strictOption = () => new Option('--strict', 'let warnings count as errors')

/** How to print what is wrong. */
export const formatOption = () =>
  new Option('--format <format>', 'how to print what is wrong: json is for editors and programs')
    .choices(['text', 'json'])
    .default('text')

/** Whether everything is printed, changed or not. */
export const forceOption = () =>
  new Option('--force', 'print everything, even when nothing has changed since the last time')

/** The former name of `--force`. */
export const anewOption = () => new Option('--anew').implies({ force: true }).hideHelp()

/** Which browser prints. */
export const browserOption = () =>
  new Option('--browser <path>', 'the Chrome, Chromium or Edge to print with (or set COLLOQUY_BROWSER)')

/** The size of the paper. */
export const paperOption = () =>
  new Option('--paper <size>', 'the paper of the handouts').choices(papers).default('a4')

/** How many slides go on a sheet of the slides edition. */
export const slidesOption = () =>
  new Option('--slides <number>', 'also print slides.pdf, with 1, 2, 3, 4 or 6 slides to a sheet').argParser(
    (text): SlidesPerSheet => {
      const perSheet = slidesPerSheet.find((number) => String(number) === text)
      if (perSheet !== undefined) return perSheet
      throw new InvalidArgumentError(`Expected one of ${slidesPerSheet.join(', ')}.`)
    },
  )

/** The name of a document. */
export const idOption = () =>
  new Option('--id <name>', 'the name of the file without .md (default: made from the title)').argParser(
    (text) => {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)) return text
      throw new InvalidArgumentError('Expected lower-case letters, digits and hyphens.')
    },
  )

/** Where the files of a library may be, besides its own folder. */
export const filesOption = () =>
  new Option(
    '--files <folder...>',
    'also take texts that a library names in this folder, outside the library’s own',
  ).default([], 'none')

/** How long the reading of one file may take. */
export const secondsOption = () =>
  new Option('--seconds <number>', 'how long the reading of one file may take')
    .default(60)
    .argParser(wholeNumber(36_000))

/** Where a server listens. */
export const portOption = () =>
  new Option('--port <number>', 'the port to serve on; the next free one when it is taken')
    .default(3030)
    .argParser(wholeNumber(65_535))

/** Whether the page is to be opened, and not only named. */
export const openOption = () => new Option('--open', 'open it in the web browser')

/** Where outputs go. */
export const outOption = (fallback: string) =>
  new Option('--out <path>', `the folder to write to (default: ${fallback} in the session’s folder)`)

/** Reads a whole number from 1 up to a limit; anything else is wrong usage. */
export function wholeNumber(limit: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= 1 && number <= limit) return number
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${limit}.`)
  }
}

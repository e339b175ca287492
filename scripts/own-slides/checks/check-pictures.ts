import { dirname, join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Finding } from '../../documents/source-file.ts'
import { whereabouts, type Whereabouts } from '../inside-folder.ts'
import { diagnosticInSlide, placeInBody, type OwnSlide } from '../own-slide.ts'
import { isRemote, type SlideAddress } from '../slide-addresses.ts'
import type { ReadBody } from '../slide-markdown.ts'

const howTo =
  'name it from this file, such as `./pictures/one.png`, or put it into the folder public and write `/one.png`'

/** The places where Slidev looks for a picture, the surest first. */
function candidates(folder: string, { source }: OwnSlide, path: string): string[] {
  const beside = join(folder, dirname(source.path), path)
  if (/^\.\.?\//u.test(path)) return [beside]
  return [join(folder, 'public', path), join(folder, path), beside]
}

function findingFor(address: string, where: Whereabouts[]): Finding | undefined {
  const [first, ...others] = where
  if (first === 'inside') return undefined
  if (where.includes('outside')) {
    return {
      code: 'outside-folder',
      message: `${address} is outside the session’s folder, and would be published with the deck`,
      help: `put a copy into the session’s folder; ${howTo}`,
    }
  }
  if (others.includes('inside')) {
    return {
      severity: 'warning',
      code: 'misplaced-file',
      message: `${address} is shown in the live deck and missing from the site`,
      help: howTo,
    }
  }
  return { code: 'missing-picture', message: `there is no file ${address}`, help: howTo }
}

/** Checks that what a slide shows is there, and lies in the session's folder. */
export async function checkPictures(
  folder: string,
  slide: OwnSlide,
  addresses: readonly SlideAddress[],
): Promise<Diagnostic[]> {
  const found = await Promise.all(
    addresses.map(async ({ address, place }) => {
      const path = address.replace(/[?#].*$/u, '')
      if (path === '' || isRemote(address) || /^(?:data|blob|about):/iu.test(address)) return []
      // Vite's own way to any file of the computer, and that of browsers.
      const isAnywhere = /^(?:\/@fs\/|file:)/iu.test(path)
      const where = isAnywhere
        ? (['outside'] as const)
        : await Promise.all(candidates(folder, slide, path).map((each) => whereabouts(folder, each)))
      const finding = findingFor(address, [...where])
      return finding ? [diagnosticInSlide(slide, place, finding)] : []
    }),
  )
  return found.flat()
}

/** Finds pictures that Markdown takes for text: a space in an address ends it. */
export function checkPictureSyntax(slide: OwnSlide, { tokens }: ReadBody): Diagnostic[] {
  return tokens.flatMap((token) => {
    const texts = (token.children ?? []).filter(({ type }) => type === 'text').map(({ content }) => content)
    return [...texts.join('').matchAll(/!\[[^\]]*\]\((?!<)([^)]*\s[^)]*)\)/gu)].map(([picture, address]) =>
      diagnosticInSlide(slide, placeInBody(slide, picture, token.map?.[0] ?? 0), {
        severity: 'warning',
        code: 'space-in-address',
        message: 'this is shown as text: an address with a space in it is none to Markdown',
        help: `put it between angle brackets: \`(<${address}>)\``,
      }),
    )
  })
}

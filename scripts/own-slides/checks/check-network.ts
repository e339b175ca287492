import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticInSlide, type OwnSlide, type Place } from '../own-slide.ts'
import { isRemote, withoutCode, type SlideAddress } from '../slide-addresses.ts'

/** Components and blocks of Slidev that ask another computer. */
const remote: { pattern: RegExp; what: string }[] = [
  { pattern: /<(?:Tweet|tweet)\b/gu, what: 'a post is loaded from x.com' },
  { pattern: /<(?:BlueSky|blue-sky)\b/gu, what: 'a post is loaded from bsky.app' },
  { pattern: /<(?:Youtube|youtube)\b/gu, what: 'a video is loaded from youtube.com' },
  { pattern: /^```plantuml\b/gmu, what: 'a diagram is drawn by plantuml.com, which is sent its text' },
]

const localCopy = 'put a copy into the folder public, and write its name after a slash: `/picture.png`'

function warning(slide: OwnSlide, place: Place, code: string, message: string, help: string): Diagnostic {
  return diagnosticInSlide(slide, place, { severity: 'warning', code, message, help })
}

function placeAt(slide: OwnSlide, offset: number, length: number): Place {
  const before = slide.body.slice(0, offset).split('\n')
  return { line: slide.bodyStart + before.length - 1, column: before.at(-1)!.length, length }
}

/** Says what a slide loads from the network, which may not be there, and what paper cannot show. */
export function checkNetwork(slide: OwnSlide, addresses: readonly SlideAddress[]): Diagnostic[] {
  const loaded = addresses
    .filter(({ address }) => isRemote(address))
    .map(({ address, place, kind }) => {
      const isEmbedded = kind === 'embedded'
      const message = `${address} is loaded from the network each time${isEmbedded ? ', and the PDF does not show it' : ''}`
      const help = isEmbedded ? 'write its address as a link, which paper shows too' : localCopy
      return warning(slide, place, 'remote-address', message, help)
    })
  const embedded = addresses
    .filter(({ address, kind }) => kind === 'embedded' && !isRemote(address))
    .map(({ place }) =>
      warning(
        slide,
        place,
        'not-on-paper',
        'the PDF does not show what is embedded here',
        'say in words what it shows',
      ),
    )
  const text = slide.body.replace(/`[^`\n]*`/gu, (code) => ' '.repeat(code.length))
  const components = remote.flatMap(({ pattern, what }) =>
    [...(pattern.source.startsWith('^') ? text : withoutCode(slide.body)).matchAll(pattern)].map(
      ({ index, 0: found }) =>
        warning(
          slide,
          placeAt(slide, index, found.length),
          'remote-address',
          what,
          'show a picture of it instead, from the folder public',
        ),
    ),
  )
  return [...loaded, ...embedded, ...components]
}

import type { OwnSlide, Place } from './own-slide.ts'
import { placeInBody } from './own-slide.ts'
import type { ReadBody } from './slide-markdown.ts'

/** An address that a slide loads something from. */
export interface SlideAddress {
  address: string
  /** A picture, or something that plays or is a page of its own and that paper cannot show. */
  kind: 'picture' | 'embedded' | 'other'
  place: Place
  /** The key of the front matter that names it. */
  setting?: string
}

/** An element of HTML that names something to load. */
const loading =
  /<(img|iframe|video|audio|source|script|link|embed|object|image|use)\b[^>]*?\s(?<!:)(?:src|href|data|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu
const styleAddress = /url\(\s*["']?([^"')\s]+)["']?\s*\)/giu
const pictureSettings = ['image', 'background', 'backgroundImage']
const hasExtension = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?)(?:$|[?#])/iu

const kindsOfElements: Record<string, SlideAddress['kind']> = {
  img: 'picture',
  image: 'picture',
  iframe: 'embedded',
  video: 'embedded',
  audio: 'embedded',
  embed: 'embedded',
  object: 'embedded',
}

function fromMarkdown(slide: OwnSlide, { tokens }: ReadBody): SlideAddress[] {
  return tokens.flatMap((token) =>
    (token.children ?? [])
      .filter(({ type }) => type === 'image')
      .map((image): SlideAddress => {
        const address = decoded(String(image.attrGet('src') ?? ''))
        return { address, kind: 'picture', place: placeInBody(slide, address, token.map?.[0] ?? 0) }
      }),
  )
}

function placeAt(slide: OwnSlide, offset: number, length: number): Place {
  const before = slide.body.slice(0, offset).split('\n')
  return { line: slide.bodyStart + before.length - 1, column: before.at(-1)!.length, length }
}

/** The body with its code blanked: what stands there is text, and loads nothing. */
export function withoutCode(body: string): string {
  return body.replace(/^```[\s\S]*?^```|`[^`\n]*`|<!--[\s\S]*?-->/gmu, (code) => code.replace(/[^\n]/gu, ' '))
}

function fromElements(slide: OwnSlide): SlideAddress[] {
  const text = withoutCode(slide.body)
  const elements = [...text.matchAll(loading)].map((match): SlideAddress => {
    const address = match[2] ?? match[3] ?? ''
    const offset = match.index + match[0].lastIndexOf(address)
    const kind = kindsOfElements[match[1]!.toLowerCase()] ?? 'other'
    return { address, kind, place: placeAt(slide, offset, address.length) }
  })
  const styles = [...text.matchAll(styleAddress)].map((match): SlideAddress => {
    const offset = match.index + match[0].indexOf(match[1]!)
    return { address: match[1]!, kind: 'other', place: placeAt(slide, offset, match[1]!.length) }
  })
  return [...elements, ...styles]
}

function fromSettings({ keys, matter, source }: OwnSlide): SlideAddress[] {
  return pictureSettings.flatMap((setting) => {
    const address = keys[setting]
    if (typeof address !== 'string' || address === '') return []
    const isAddress = setting === 'image' || hasExtension.test(address) || /^(?:\/|https?:)/u.test(address)
    if (!isAddress) return []
    const line = source.lines.findIndex(
      (text, at) => at >= matter.from && at < matter.to && text.includes(address),
    )
    const column = source.lines[line]?.indexOf(address) ?? 0
    const place = { line: Math.max(line, 0), column, length: address.length }
    return [{ address, kind: 'picture' as const, place, setting }]
  })
}

/** An address as it was typed; one that is no address of the web stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Everything that a slide loads when it is shown, by its address; links are followed by the reader alone. */
export function addressesOf(slide: OwnSlide, body: ReadBody): SlideAddress[] {
  return [...fromMarkdown(slide, body), ...fromElements(slide), ...fromSettings(slide)]
}

/** Whether an address leads to another computer. */
export function isRemote(address: string): boolean {
  return /^(?:https?:)?\/\//iu.test(address)
}

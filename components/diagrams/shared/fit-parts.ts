import type { Words } from '../../../words/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { GeometryOptions, Medium, Sized } from './fitting.ts'
import { pageHeight, shortenedNoteHeight } from './fitting.ts'
import type { Share } from './share.ts'
import { evenShares, fullShares } from './share.ts'

/** The space of a diagram; the height of paper is that of a page, whatever `maxHeight` says. */
export interface DiagramSpace {
  width: number
  maxHeight: number
  medium: Medium
  /** The words it is drawn with; English without them. */
  words?: Words
}

/** What one slide, or one figure on paper, shows of a diagram. */
export interface DiagramPart<Geometry> {
  geometry: Geometry
  /** Which of the diagram's items it shows. */
  share: Share
}

/** A diagram laid out in its space: whole where that has room for it, and otherwise in parts that each fit. */
export interface FittedDiagram<Geometry> {
  /** All of it in one drawing, which may be too high. */
  whole: Geometry
  parts: DiagramPart<Geometry>[]
  /** Whether texts end in an ellipsis because one alone would not fit: they stand in full elsewhere. */
  isShortened: boolean
}

/** A way to set some of a diagram's items: how many there are, and how a share of them is arranged. */
export interface PartForm<Diagram, Geometry> {
  count: (diagram: Diagram) => number
  arrange: (diagram: Diagram, options: GeometryOptions) => (share: Share) => Geometry
}

/** How a kind of diagram is parted. */
export interface Parting<Diagram, Geometry> {
  whole: (diagram: Diagram, space: DiagramSpace) => Geometry
  /** The ways to set its parts, the best first; of two that need as many parts the former is taken. */
  forms: PartForm<Diagram, Geometry>[]
  /** The diagram with its texts cut to about a number of letters. */
  shorten: (diagram: Diagram, letters: number) => Diagram
}

/** Names on a slide of several are as large as sentences elsewhere: what does not fit goes to the next. */
const partSizes: Record<Medium, number[]> = { slide: [20, 21.5, 23], paper: [18] }

/** To how many letters texts are cut: as few are lost as can be. */
const letterLimits = [600, 450, 340, 260, 200, 150, 110, 80, 56, 40, 28, 18, 12]

/** Texts that are cut short anyway are cut to a few slides, as long as a sentence remains of them. */
const [mostParts, readableLetters] = [12, 110]

/** With more items than this, shares that do not come out even are left as they are. */
const mostTried = 24

/** The height that a part has in its space. */
export function partHeight({ maxHeight, medium }: DiagramSpace, isShortened = false): number {
  if (medium === 'paper') return pageHeight
  return maxHeight - (isShortened ? shortenedNoteHeight : 0)
}

type Parts<Geometry> = DiagramPart<Geometry>[]

/** The parts of one form in one size of type; undefined when an item alone is too high. */
function partsIn<Geometry extends Sized>(
  count: number,
  arrange: (share: Share) => Geometry,
  limit: number,
): Parts<Geometry> | undefined {
  const arranged = new Map<string, Geometry>()
  const geometryOf = (share: Share) => {
    const key = `${share.from} ${share.to}`
    const geometry = arranged.get(key) ?? arrange(share)
    arranged.set(key, geometry)
    return geometry
  }
  const fits = (share: Share) => geometryOf(share).height <= limit
  const full = fullShares(count, fits)
  if (!full) return undefined
  const heights = Array.from({ length: count }, (_, from) => geometryOf({ from, to: from + 1 }).height)
  // What is evenest by the heights of single items may not fit; only then is each share tried.
  const even = evenShares(heights, full.length)!
  const longest = Math.max(...full.map(({ from, to }) => to - from)) + 1
  const mayFit = (share: Share) => share.to - share.from <= longest && fits(share)
  const tried = even.every(fits) ? even : count > mostTried ? full : evenShares(heights, full.length, mayFit)
  const shares = tried ?? full
  return shares.map((share) => ({ share, geometry: geometryOf(share) }))
}

function partsOf<Diagram, Geometry extends Sized>(
  { forms }: Parting<Diagram, Geometry>,
  diagram: Diagram,
  space: DiagramSpace,
  limit: number,
): Parts<Geometry> | undefined {
  const maxHeight = space.medium === 'paper' ? Number.POSITIVE_INFINITY : limit
  const inSize = (fontSize: number, { count, arrange }: (typeof forms)[number]) => {
    const options = { width: space.width, maxHeight, fontSize, words: space.words }
    return partsIn(count(diagram), arrange(diagram, options), limit)
  }
  const [smallest, ...larger] = partSizes[space.medium]
  const found = forms.flatMap((form) => {
    const parts = inSize(smallest!, form)
    return parts ? [{ form, parts }] : []
  })
  const fewest = found.toSorted((one, other) => one.parts.length - other.parts.length)[0]
  if (!fewest) return undefined
  return larger.reduce((parts, fontSize) => {
    const grown = inSize(fontSize, fewest.form)
    return grown?.length === parts.length ? grown : parts
  }, fewest.parts)
}

/** Diagrams as they were fitted before: each slide of a parted one asks for all its parts again. */
const fittedBefore = new WeakMap<Words, Map<string, FittedDiagram<Sized>>>()
const mostRemembered = 100

function fittedWith(words: Words): Map<string, FittedDiagram<Sized>> {
  const known = fittedBefore.get(words) ?? new Map<string, FittedDiagram<Sized>>()
  if (known.size >= mostRemembered) known.clear()
  fittedBefore.set(words, known)
  return known
}

/**
 * Lays out a diagram whole where it fits, and otherwise in as few parts as its items need. Texts that do not fit even
 * alone are shortened, and only so far as they must be.
 */
export function fitInParts<Diagram, Geometry extends Sized>(
  parting: Parting<Diagram, Geometry>,
  diagram: Diagram,
  { width, maxHeight, medium, words = wordsFor('en') }: DiagramSpace,
): FittedDiagram<Geometry> {
  const before = fittedWith(words)
  const key = JSON.stringify([width, String(maxHeight), medium, diagram])
  const known = before.get(key)
  // The diagram is in the key, and its kind decides what geometry it has.
  if (known) return known as FittedDiagram<Geometry>
  const fitted = fit(parting, diagram, { width, maxHeight, medium, words })
  before.set(key, fitted)
  return fitted
}

function fit<Diagram, Geometry extends Sized>(
  parting: Parting<Diagram, Geometry>,
  diagram: Diagram,
  space: DiagramSpace,
): FittedDiagram<Geometry> {
  const whole = parting.whole(diagram, space)
  const all = { from: 0, to: parting.forms[0]!.count(diagram) }
  if (whole.height <= partHeight(space))
    return { whole, parts: [{ geometry: whole, share: all }], isShortened: false }
  const parts = partsOf(parting, diagram, space, partHeight(space))
  if (parts) return { whole, parts, isShortened: false }
  return (
    shortenedToFit(parting, diagram, space, whole) ?? {
      whole,
      parts: [{ geometry: whole, share: all }],
      isShortened: false,
    }
  )
}

function shortenedToFit<Diagram, Geometry extends Sized>(
  parting: Parting<Diagram, Geometry>,
  diagram: Diagram,
  space: DiagramSpace,
  whole: Geometry,
): FittedDiagram<Geometry> | undefined {
  for (const letters of letterLimits) {
    const shortened = parting.shorten(diagram, letters)
    const parts = partsOf(parting, shortened, space, partHeight(space, true))
    if (!parts || (parts.length > mostParts && letters > readableLetters)) continue
    return { whole, parts, isShortened: true }
  }
  return undefined
}

/** The part of a number, from 1; the whole when there is no number. */
export function shownPart<Geometry>(
  { whole, parts }: FittedDiagram<Geometry>,
  part: number | undefined,
): DiagramPart<Geometry> {
  const first = parts[0]!
  const all = { from: 0, to: parts.at(-1)!.share.to }
  return part === undefined ? { geometry: whole, share: all } : (parts[part - 1] ?? first)
}

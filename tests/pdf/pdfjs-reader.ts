import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What another reader of PDFs, pdf.js, sees: it shares no code with the project's own. */
export interface IndependentReading {
  /** The text of each page without its spaces, in the order in which it is painted. */
  texts: string[]
  /** The characters of all glyphs, spaces included, in the order in which they are painted. */
  glyphs: string
  /** How many operations paint outside marked content, tagged or artifact. */
  unmarkedPaintings: number
  /** How many artifacts there are. */
  artifacts: number
  title: string | undefined
  bookmarks: { title: string; level: number; below: number }[]
  /** The XMP metadata by name, such as `dc:title`; undefined when they do not parse. */
  metadata: ((name: string) => unknown) | undefined
}

const showing = [
  OPS.showText,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintSolidColorImageMask,
]
const painting = new Set(showing)

export async function readIndependently(bytes: Uint8Array): Promise<IndependentReading> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  try {
    const { info, metadata } = await document.getMetadata()
    const operations = await Promise.all(
      pageNumbers(document).map((number) => countOperations(document, number)),
    )
    return {
      texts: await Promise.all(pageNumbers(document).map((number) => textOf(document, number))),
      unmarkedPaintings: operations.reduce((sum, { unmarked }) => sum + unmarked, 0),
      glyphs: operations.map(({ glyphs }) => glyphs).join(''),
      artifacts: operations.reduce((sum, { artifacts }) => sum + artifacts, 0),
      bookmarks: flatten(await document.getOutline()),
      title: (info as { Title?: string }).Title,
      metadata: metadata ? (name) => metadata.get(name) : undefined,
    }
  } finally {
    await task.destroy()
  }
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function flatten(outline: Outline | null, level = 1): IndependentReading['bookmarks'] {
  return (outline ?? []).flatMap(({ title, items, count = 0 }) => [
    { title, level, below: count },
    ...flatten(items as Outline, level + 1),
  ])
}

function pageNumbers({ numPages }: PDFDocumentProxy): number[] {
  return Array.from({ length: numPages }, (_, index) => index + 1)
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s+/gu, '')
}

async function countOperations(
  document: PDFDocumentProxy,
  number: number,
): Promise<{ unmarked: number; artifacts: number; glyphs: string }> {
  const page = await document.getPage(number)
  const { fnArray, argsArray } = await page.getOperatorList()
  const accounted: boolean[] = []
  let unmarked = 0
  let artifacts = 0
  let glyphs = ''
  for (const [index, operation] of fnArray.entries()) {
    const values = argsArray[index] as unknown[] | null
    if (operation === OPS.showText)
      glyphs += ((values?.[0] ?? []) as { unicode?: string }[]).map(({ unicode = '' }) => unicode).join('')
    if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) {
      const isArtifact = tagName(values?.[0]) === 'Artifact'
      if (isArtifact) artifacts++
      accounted.push(isArtifact || Number.isInteger(values?.[1]))
    } else if (operation === OPS.endMarkedContent) accounted.pop()
    else {
      const paintsPath = operation === OPS.constructPath && values?.[0] !== OPS.endPath
      if ((paintsPath || painting.has(operation)) && !accounted.includes(true)) unmarked++
    }
  }
  return { unmarked, artifacts, glyphs }
}

/** pdf.js gives the tag of a mark with properties as text, and that of one without as an object. */
function tagName(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag
}

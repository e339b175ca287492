import { PDFDocument, PDFStream, type PDFObject } from '@cantoo/pdf-lib'
import { bytesOf, nameAt } from '../../scripts/pdf/pdf-object.ts'

/** The first place where two PDFs differ. */
export interface PdfDifference {
  /** Such as `12 0 R`; `file` when no object differs, and the bytes around them do. */
  object: string
  /** What each has there, shortened; empty when it has no such object. */
  first: string
  second: string
}

const excerptLength = 200

/** Finds what keeps two PDFs from being the same bytes; undefined when nothing does. */
export async function comparePdfs(first: Uint8Array, second: Uint8Array): Promise<PdfDifference | undefined> {
  if (Buffer.from(first).equals(second)) return undefined
  const [left, right] = await Promise.all([objectsOf(first), objectsOf(second)])
  for (const object of [...new Set([...left.keys(), ...right.keys()])].toSorted(byNumber)) {
    const [one, other] = [left.get(object) ?? '', right.get(object) ?? '']
    if (one !== other) return { object, ...excerpts(one, other) }
  }
  return {
    object: 'file',
    ...excerpts(Buffer.from(first).toString('latin1'), Buffer.from(second).toString('latin1')),
  }
}

async function objectsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return new Map(
    context.enumerateIndirectObjects().map(([reference, object]) => [reference.tag, written(object)]),
  )
}

function written(object: PDFObject): string {
  if (!(object instanceof PDFStream)) return object.toString()
  // Pictures are compared as they are stored: not every compression can be undone here.
  const readable = nameAt(object.dict, 'Filter') === 'FlateDecode'
  const contents = readable ? bytesOf(object) : object.getContents()
  return `${object.dict.toString()}\n${Buffer.from(contents).toString('latin1')}`
}

function byNumber(first: string, second: string): number {
  return Number.parseInt(first, 10) - Number.parseInt(second, 10)
}

/** From a little before the first character that differs. */
function excerpts(first: string, second: string): { first: string; second: string } {
  let same = 0
  while (same < first.length && first[same] === second[same]) same++
  const start = Math.max(0, same - 40)
  return {
    first: first.slice(start, start + excerptLength),
    second: second.slice(start, start + excerptLength),
  }
}

import { PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib'
import { dictionaryAt } from './pdf-object.ts'

/** A bookmark as an object of a PDF. */
export interface BookmarkEntry {
  entry: PDFDict
  reference: PDFRef
  /** From 1. */
  level: number
}

/** The bookmarks of a PDF, from top to bottom. */
export function bookmarkEntries(document: PDFDocument): BookmarkEntry[] {
  const found = new Map<PDFRef, BookmarkEntry>()
  const visit = (parent: PDFDict | undefined, level: number) => {
    for (let reference = parent?.get(PDFName.of('First')); reference instanceof PDFRef;) {
      const entry = document.context.lookupMaybe(reference, PDFDict)
      if (!entry || found.has(reference)) return
      found.set(reference, { entry, reference, level })
      visit(entry, level + 1)
      reference = entry.get(PDFName.of('Next'))
    }
  }
  visit(dictionaryAt(document.catalog, 'Outlines'), 1)
  return [...found.values()]
}

interface Branch {
  node: PDFDict
  reference: PDFRef
  children: Branch[]
}

/** Takes bookmarks out of a PDF; those below one move up to its place. All are unfolded. ISO 32000-1, 12.3.3. */
export function removeBookmarks(document: PDFDocument, removed: ReadonlySet<PDFRef>): void {
  const reference = document.catalog.get(PDFName.of('Outlines'))
  const node = dictionaryAt(document.catalog, 'Outlines')
  if (!node || !(reference instanceof PDFRef)) return
  const root: Branch = { node, reference, children: [] }
  const path = [{ level: 0, branch: root }]
  for (const { entry, reference, level } of bookmarkEntries(document)) {
    while (path.at(-1)!.level >= level) path.pop()
    const above = path.at(-1)!.branch
    const branch = removed.has(reference) ? above : { node: entry, reference, children: [] }
    if (branch !== above) above.children.push(branch)
    path.push({ level, branch })
  }
  linkBranch(root)
}

/** Writes the references of a bookmark to those below it, and theirs to it; returns how many are below it. */
function linkBranch({ node, reference, children }: Branch): number {
  const put = (dictionary: PDFDict, key: string, value: PDFRef | PDFNumber | undefined) =>
    value === undefined ? dictionary.delete(PDFName.of(key)) : dictionary.set(PDFName.of(key), value)
  put(node, 'First', children[0]?.reference)
  put(node, 'Last', children.at(-1)?.reference)
  let below = 0
  for (const [index, child] of children.entries()) {
    put(child.node, 'Parent', reference)
    put(child.node, 'Prev', children[index - 1]?.reference)
    put(child.node, 'Next', children[index + 1]?.reference)
    below += 1 + linkBranch(child)
  }
  put(node, 'Count', below > 0 ? PDFNumber.of(below) : undefined)
  return below
}

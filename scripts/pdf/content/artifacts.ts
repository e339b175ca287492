import { readOperations, type Operation } from './content-stream.ts'
import { beginsMark, isAccountedFor, type Mark } from './marked-content.ts'
import { UnmarkedRegions, type ContentNames } from './unmarked-regions.ts'

const artifactBegin = '/Artifact BMC\n'
const artifactEnd = '\nEMC'

/** A content stream with its artifacts marked. */
export interface MarkedContent {
  /** The very bytes that were given when nothing had to be marked. */
  bytes: Uint8Array
  /** Names of the forms with tagged content that are painted outside marks: what is unmarked in them is still so. */
  taggedForms: Set<string>
}

/**
 * Marks everything that a content stream paints outside marked content as an artifact, as PDF/UA-1 (7.1) asks. Only
 * marks are added: what is painted stays the same.
 */
export function markArtifacts(bytes: Uint8Array, names: ContentNames): MarkedContent {
  const { regions, taggedForms } = findUnmarked(readOperations(bytes), names)
  if (regions.length === 0) return { bytes, taggedForms }
  const pieces: Uint8Array[] = []
  let position = 0
  for (const { start, end } of regions) {
    pieces.push(bytes.subarray(position, start), Buffer.from(artifactBegin))
    pieces.push(bytes.subarray(start, end), Buffer.from(artifactEnd))
    position = end
  }
  return { bytes: Uint8Array.from(Buffer.concat([...pieces, bytes.subarray(position)])), taggedForms }
}

/** Finds painting outside marked content. No region holds a mark or half a text object, so each can be marked. */
function findUnmarked(operations: Operation[], names: ContentNames): UnmarkedRegions {
  const regions = new UnmarkedRegions(names)
  const marks: Mark[] = []
  for (let index = 0; index < operations.length; index++) {
    const operation = operations[index]!
    const mark = beginsMark(operation, names.findProperties)
    if (mark) marks.push(mark)
    if (operation.operator === 'EMC') marks.pop()
    if (mark || operation.operator === 'EMC') regions.close()
    else if (isAccountedFor(marks)) regions.forgetPath()
    else if (operation.operator === 'BT') {
      const end = endOfTextObject(operations, index)
      if (isPlainText(operations.slice(index, end + 1), names)) {
        regions.addText(operations.slice(index, end + 1))
        index = end
      } else regions.close()
    } else if (operation.operator === 'ET') regions.close()
    else regions.add(operation)
  }
  regions.close()
  return regions
}

function endOfTextObject(operations: Operation[], begin: number): number {
  let end = begin
  while (end < operations.length - 1 && operations[end]!.operator !== 'ET') end++
  return end
}

/** True when a text object holds no mark that accounts for content, and closes each mark it opens. */
function isPlainText(textObject: Operation[], names: ContentNames): boolean {
  let depth = 0
  for (const operation of textObject) {
    const mark = beginsMark(operation, names.findProperties)
    if (mark && mark.kind !== 'other') return false
    if (mark) depth++
    if (operation.operator === 'EMC' && --depth < 0) return false
  }
  return depth === 0 && textObject[textObject.length - 1]?.operator === 'ET'
}

import type { PDFDocument } from '@cantoo/pdf-lib'
import { ungroupFigures } from './figure-groups.ts'
import { addLinkElements } from './link-elements.ts'
import { addListBodies } from './list-bodies.ts'
import { writeParentTree } from './parent-tree.ts'
import { mapRoles } from './role-map.ts'
import { renumberElements } from './structure-ids.ts'
import { readStructureTree } from './structure-tree.ts'

/** Brings the tags that a browser writes to what PDF/UA-1 asks of them, and names nothing by chance. */
export function repairStructure(document: PDFDocument): void {
  const tree = readStructureTree(document)
  ungroupFigures(tree)
  addLinkElements(document, tree)
  addListBodies(document, tree)
  mapRoles(document, tree)
  renumberElements(document, tree)
  writeParentTree(document, tree)
}

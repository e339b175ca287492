import { textAt } from '../pdf-object.ts'
import type { FigureFacts, HeadingFacts, PdfFacts, TableFacts } from '../pdf-facts.ts'
import { standardRole } from '../structure/role-map.ts'
import type { ElementNode } from '../structure/structure-tree.ts'
import type { DocumentText } from './document-text.ts'
import type { PdfReading } from './pdf-reading.ts'
import { countCells, hasEvenRows } from './table.ts'

type ElementFacts = Pick<PdfFacts, 'roles' | 'misplacedRoles' | 'headings' | 'figures' | 'tables'>

/** Where the standard lets some types stand: ISO 32000-1, tables 333, 336 and 337. */
const parentsAllowed = new Map<string, readonly string[]>(
  Object.entries({
    LI: ['L'],
    LBody: ['LI'],
    TR: ['Table', 'THead', 'TBody', 'TFoot'],
    TH: ['TR'],
    TD: ['TR'],
    THead: ['Table'],
    TBody: ['Table'],
    TFoot: ['Table'],
  }),
)
const childrenAllowed = new Map<string, readonly string[]>(
  Object.entries({
    L: ['L', 'LI', 'Caption'],
    LI: ['Lbl', 'LBody'],
    Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    TR: ['TH', 'TD'],
  }),
)

/** What the structure tree holds: types, headings, figures and tables in reading order. */
export function readElements({ document, text, tree }: PdfReading): ElementFacts {
  const facts: ElementFacts = { roles: {}, misplacedRoles: [], headings: [], figures: [], tables: [] }
  const visit = (element: ElementNode, parentRole: string | undefined) => {
    const role = standardRole(document, element.role)
    facts.roles[role] = (facts.roles[role] ?? 0) + 1
    if (parentRole !== undefined && isMisplaced(role, parentRole))
      facts.misplacedRoles.push(`${role} in ${parentRole}`)
    if (/^H[1-6]?$/u.test(role)) facts.headings.push(headingOf(element, role, text))
    if (role === 'Figure' || role === 'Formula') facts.figures.push(figureOf(element, text))
    if (role === 'Table') facts.tables.push(tableOf(element, text))
    for (const child of element.children) if (child.kind === 'element') visit(child, role)
  }
  for (const element of tree) visit(element, undefined)
  return facts
}

function isMisplaced(role: string, parentRole: string): boolean {
  const parents = parentsAllowed.get(role)
  const children = childrenAllowed.get(parentRole)
  return (parents && !parents.includes(parentRole)) || (children && !children.includes(role)) || false
}

function headingOf(element: ElementNode, role: string, text: DocumentText): HeadingFacts {
  const level = role === 'H' ? undefined : Number(role.slice(1))
  return {
    level,
    text: text.spokenText([element]),
    page: text.firstPage([element]),
    pages: text.countPages([element]),
  }
}

function figureOf(element: ElementNode, text: DocumentText): FigureFacts {
  const alternative = textAt(element.dictionary, 'Alt') ?? textAt(element.dictionary, 'ActualText')
  return { alternative, text: text.spokenText(element.children), page: text.firstPage([element]) }
}

function tableOf(element: ElementNode, text: DocumentText): TableFacts {
  return {
    headerCells: countCells(element, 'TH'),
    dataCells: countCells(element, 'TD'),
    even: hasEvenRows(element),
    text: text.spokenText([element]),
    page: text.firstPage([element]),
  }
}

import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib'
import type { PrintedPicture } from '../../model/printed-text.ts'
import { textAt } from '../pdf-object.ts'
import { changeRole } from '../structure/insert-element.ts'
import { elementsWithin, type ContentNode, type ElementNode } from '../structure/structure-tree.ts'
import { holderOf, type AlignedRun } from './aligned-runs.ts'
import { rolesWithinLines } from './held-runs.ts'

const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu

/**
 * Says of each text, and of each text that stands for a picture, which language it is in (ISO 32000-1, 14.9.2): on the
 * outermost element all of whose texts are in it. Browsers say it of some elements alone, and never within a line.
 */
export function markLanguages(
  document: PDFDocument,
  tree: readonly ElementNode[],
  runs: readonly AlignedRun[],
  pictures: ReadonlyMap<ElementNode, PrintedPicture>,
  documentLanguage: string,
): void {
  const marker = new LanguageMarker(document, runs, pictures, documentLanguage)
  for (const element of tree) marker.read(element, documentLanguage)
  for (const element of tree) marker.write(element, documentLanguage)
}

class LanguageMarker {
  private readonly document: PDFDocument
  private readonly documentLanguage: string
  private readonly pictures: ReadonlyMap<ElementNode, PrintedPicture>
  private readonly runs = new Map<ContentNode, AlignedRun>()
  private readonly ofRuns = new Map<AlignedRun, string>()
  private readonly below = new Map<ElementNode, Set<string>>()

  constructor(
    document: PDFDocument,
    runs: readonly AlignedRun[],
    pictures: ReadonlyMap<ElementNode, PrintedPicture>,
    documentLanguage: string,
  ) {
    this.document = document
    this.pictures = pictures
    this.documentLanguage = documentLanguage
    for (const run of runs) for (const node of run.content) this.runs.set(node, run)
  }

  /** Finds the languages of all texts below an element, and takes away what the browser says of them. */
  read(element: ElementNode, inherited: string): Set<string> {
    const said = textAt(element.dictionary, 'Lang') ?? inherited
    const languages = new Set<string>()
    element.dictionary.delete(PDFName.of('Lang'))
    if (element.dictionary.has(PDFName.of('Alt'))) {
      const picture = this.pictures.get(element)
      languages.add(picture ? this.known(picture.language) : said)
    } else {
      for (const child of element.children) {
        if (child.kind === 'element') for (const language of this.read(child, said)) languages.add(language)
        const run = child.kind === 'content' ? this.runs.get(child) : undefined
        // The number of an item of a list, which the page does not hold, is in the language of the item.
        if (!run || (!run.shown && !/\p{L}/u.test(run.held))) continue
        const language = run.shown ? this.known(run.shown.language) : said
        this.ofRuns.set(run, language)
        languages.add(language)
      }
    }
    this.below.set(element, languages)
    return languages
  }

  write(element: ElementNode, inherited: string): void {
    const languages = this.below.get(element) ?? new Set()
    const [only] = languages
    const current = languages.size === 1 && only !== undefined ? only : inherited
    if (current !== inherited) say(element, current)
    for (const child of element.children) {
      if (child.kind === 'element') this.write(child, current)
      const run = child.kind === 'content' ? this.runs.get(child) : undefined
      const language = run && this.ofRuns.get(run)
      if (language !== undefined && language !== current && run?.content[0] === child)
        say(holderOf(this.document, run), language)
    }
  }

  private known(language: string | undefined): string {
    const isKnown = language !== undefined && languageTag.test(language)
    return isKnown && language.toLowerCase() !== this.documentLanguage.toLowerCase()
      ? language
      : this.documentLanguage
  }
}

/** `NonStruct` is passed over by readers, and would be with its language. */
function say(element: ElementNode, language: string): void {
  const isWithinLine = [...elementsWithin(element.children)].every(({ role }) => rolesWithinLines.has(role))
  if (element.role === 'NonStruct') changeRole(element, isWithinLine ? 'Span' : 'Div')
  element.dictionary.set(PDFName.of('Lang'), PDFString.of(language))
}

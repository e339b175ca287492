import { PDFName, PDFRef, type PDFDict, type PDFDocument, type PDFStream } from '@cantoo/pdf-lib'
import { bytesOf, dictionaryAt } from '../pdf-object.ts'
import { markArtifacts } from './artifacts.ts'
import { readOperations } from './content-stream.ts'
import { beginsMark } from './marked-content.ts'
import { findForm, pageContent, propertiesIn } from './page-stream.ts'
import { replaceStream } from './replace-stream.ts'
import type { ContentNames } from './unmarked-regions.ts'

/** Marks what every page paints outside tagged content as artifacts, also within forms that hold tagged content. */
export function markPageArtifacts(document: PDFDocument): void {
  const forms = new FormArtifacts(document)
  for (const page of document.getPages()) {
    const resources = page.node.Resources()
    const before = pageContent(page)
    const { bytes, taggedForms } = markArtifacts(before, forms.namesIn(resources))
    forms.markAll(taggedForms, resources)
    if (bytes === before) continue
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(bytes)))
  }
}

/** Knows which forms hold tagged content, and marks the rest of what such a form paints, once. */
class FormArtifacts {
  private readonly document: PDFDocument
  private readonly tagged = new Map<PDFStream, boolean>()
  private readonly marked = new Set<PDFRef>()

  constructor(document: PDFDocument) {
    this.document = document
  }

  namesIn(resources: PDFDict | undefined): ContentNames {
    return {
      findProperties: propertiesIn(resources),
      isTaggedForm: (name) => this.isTagged(findForm(resources, name), resources),
    }
  }

  markAll(names: Iterable<string>, resources: PDFDict | undefined): void {
    for (const name of names) {
      const form = findForm(resources, name)
      const reference = dictionaryAt(resources, 'XObject')?.get(PDFName.of(name))
      if (!form || !(reference instanceof PDFRef) || this.marked.has(reference)) continue
      this.marked.add(reference)
      this.mark(form, reference, resourcesOf(form, resources))
    }
  }

  private mark(form: PDFStream, reference: PDFRef, resources: PDFDict | undefined): void {
    const before = bytesOf(form)
    const { bytes, taggedForms } = markArtifacts(before, this.namesIn(resources))
    this.markAll(taggedForms, resources)
    if (bytes === before) return
    this.tagged.set(replaceStream(this.document, reference, form, bytes), true)
  }

  private isTagged(form: PDFStream | undefined, inherited: PDFDict | undefined): boolean {
    if (!form) return false
    const known = this.tagged.get(form)
    if (known !== undefined) return known
    // A form cannot paint itself; should one try, it counts as untagged while it is looked at.
    this.tagged.set(form, false)
    const names = this.namesIn(resourcesOf(form, inherited))
    const tagged = readOperations(bytesOf(form)).some((operation) => {
      const [name] = operation.operands
      if (operation.operator === 'Do') return name?.kind === 'name' && names.isTaggedForm(name.value)
      return beginsMark(operation, names.findProperties)?.kind === 'tagged'
    })
    this.tagged.set(form, tagged)
    return tagged
  }
}

/** A form without resources of its own uses those of the page. */
function resourcesOf(form: PDFStream, inherited: PDFDict | undefined): PDFDict | undefined {
  return dictionaryAt(form.dict, 'Resources') ?? inherited
}

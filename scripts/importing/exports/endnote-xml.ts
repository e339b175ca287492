import { DOMParser } from 'linkedom'
import type { ExportRecord, RecordField } from './record-fields.ts'

/** Elements that hold others, each of which is a field by the name of its own. */
const wholes = new Set(
  'contributors titles periodical alt-periodical dates pub-dates urls related-urls pdf-urls text-urls image-urls web-urls keywords style'.split(
    ' ',
  ),
)
const people = /^(?:(secondary|tertiary|subsidiary|translated)-)?authors$/u
const addresses = /^(related|pdf|text|image|web)-urls$/u
/** What EndNote notes of its own database. */
const passedOver = new Set(
  'database source-app rec-number foreign-keys modified-date added-date custom-tags orig-rec-num'.split(' '),
)

interface XmlElement {
  tagName: string
  textContent: string | null
  children: Iterable<XmlElement>
  getAttribute(name: string): string | null
}

const scripts: Record<string, string> = { superscript: 'sup', subscript: 'sub' }

/** The text of an element; what is raised or lowered has the tags that libraries use for it. */
function textOf(element: XmlElement): string {
  const parts = [...element.children].map((child) => {
    const script = scripts[child.getAttribute('face') ?? '']
    const text = child.textContent ?? ''
    return script === undefined ? text : `<${script}>${text}</${script}>`
  })
  const isStyled = [...element.children].some(({ tagName }) => tagName === 'style')
  return (isStyled ? parts.join('') : (element.textContent ?? '')).replaceAll(/[ \t\r\n]+/gu, ' ').trim()
}

function fieldsOf(element: XmlElement, inside = ''): RecordField[] {
  const name = element.tagName.toLowerCase()
  if (passedOver.has(name)) return []
  if (name === 'ref-type') return [{ name, value: element.getAttribute('name') ?? textOf(element) }]
  const [, rank] = people.exec(name) ?? []
  if (people.test(name))
    return [...element.children].map((one) => ({
      name: rank ? `${rank}-author` : 'author',
      value: textOf(one),
    }))
  const [, kind] = addresses.exec(name) ?? []
  if (wholes.has(name) || name === 'record')
    return [...element.children].flatMap((child) => fieldsOf(child, kind ?? inside))
  return [{ name: name === 'url' && inside !== '' ? `${inside}-url` : name, value: textOf(element) }]
}

/** The records of a library that EndNote exported as XML. */
export function readEndnoteXml(xml: string): ExportRecord[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return [...(document.querySelectorAll('record') as Iterable<XmlElement>)].map((element) => ({
    fields: fieldsOf(element),
  }))
}

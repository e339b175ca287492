import type { PdfMetadata } from './pdf-metadata.ts'

/** What goes into the metadata stream of a PDF. */
export interface XmpFacts extends PdfMetadata {
  creator: string
  producer: string
  claimsAccessibility: boolean
}

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
}

/** The metadata of a PDF as an XMP packet (ISO 16684-1), which PDF/UA-1 (clause 5 and 7.1) asks for. */
export function xmpPacket(facts: XmpFacts): string {
  const { title, language, author, subject, keywords = [], modified, creator, producer } = facts
  const date = modified?.toISOString().replace('.000Z', 'Z')
  const entries = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${list('Alt', [title], ' xml:lang="x-default"')}</dc:title>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    author && `<dc:creator>${list('Seq', [author])}</dc:creator>`,
    subject && `<dc:description>${list('Alt', [subject], ' xml:lang="x-default"')}</dc:description>`,
    keywords.length > 0 && `<dc:subject>${list('Bag', keywords)}</dc:subject>`,
    keywords.length > 0 && `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>`,
    ...(date
      ? ['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => `<xmp:${name}>${date}</xmp:${name}>`)
      : []),
    facts.claimsAccessibility && '<pdfuaid:part>1</pdfuaid:part>',
  ].filter(Boolean)
  const declarations = Object.entries(namespaces)
    .filter(([prefix]) => prefix !== 'rdf' && (prefix !== 'pdfuaid' || facts.claimsAccessibility))
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('')
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${namespaces.rdf}">`,
    `<rdf:Description rdf:about=""${declarations}>`,
    ...entries,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

function list(kind: 'Alt' | 'Bag' | 'Seq', items: string[], attributes = ''): string {
  const entries = items.map((item) => `<rdf:li${attributes}>${escaped(item)}</rdf:li>`)
  return `<rdf:${kind}>${entries.join('')}</rdf:${kind}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** What XML 1.0 has no way to write. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(notInXml, '')
    .replace(/[&<>]/gu, (character) => entities[character]!)
}

import type { EntryFields } from './entry-fields.ts'

/** An address or number as it is meant, without what only TeX needs. */
function verbatim(value: string): string {
  return value
    .replaceAll(/\{\\([_&%#$~])\}/gu, '$1')
    .replaceAll(/\\([_&%#$~{}])/gu, '$1')
    .replaceAll(/\\(?:url|href|path|nolinkurl)\s*\{([^{}]*)\}/gu, '$1')
    .replaceAll(/[{}]/gu, '')
    .trim()
}

function takeHowPublished(entry: EntryFields): void {
  const published = entry.text('howpublished')
  const written = verbatim(entry.values.get('howpublished') ?? '')
  const address = /https?:\/\/[^\s{}]+[^\s{}.,;]/u.exec(written)?.[0]
  if (address !== undefined && !entry.has('URL')) entry.item['URL'] = address
  else if (published !== undefined && !entry.has('publisher')) entry.put('medium', published)
  else if (published !== undefined) entry.tell('howpublished', published)
}

const arxivNumber = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/u

function takeArxiv(entry: EntryFields, number: string): void {
  const [address, other] = [`https://arxiv.org/abs/${number}`, String(entry.item['URL'] ?? '')]
  entry.put('URL', address)
  // What has appeared elsewhere is no preprint.
  if (entry.has('container-title')) {
    if (other !== '' && !other.includes(number)) entry.tell('arXiv', number)
    return
  }
  entry.item['archive'] = 'arXiv'
  entry.item['archive_location'] = number
}

function takeEprint(entry: EntryFields): void {
  const eprint = entry.raw('eprint')
  if (eprint === undefined) return
  const archive = (entry.text('eprinttype') ?? entry.text('archiveprefix') ?? '').toLowerCase()
  const number = verbatim(eprint).replace(/^arxiv:\s*/iu, '')
  if (archive === 'arxiv' || (archive === '' && arxivNumber.test(number))) takeArxiv(entry, number)
  else if (archive === 'pubmed') entry.put('PMID', number)
  else if (/^https?:\/\//u.test(number)) entry.putOrTell('URL', 'eprint', number)
  else {
    entry.put('archive', archive === '' ? undefined : archive)
    entry.putOrTell('archive_location', 'eprint', number)
  }
}

/** Takes where to find it: DOI, addresses and numbers in archives. */
export function takeAddresses(entry: EntryFields): void {
  const [doi, url] = [entry.raw('doi'), entry.raw('url')]
  if (doi !== undefined) entry.item['DOI'] = verbatim(doi)
  if (url !== undefined) entry.item['URL'] = verbatim(url)
  takeHowPublished(entry)
  takeEprint(entry)
}

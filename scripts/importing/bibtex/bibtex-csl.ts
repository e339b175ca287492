import type { BibtexEntry } from './bibtex-entries.ts'
import { dateOfParts } from './bibtex-dates.ts'
import { bibtexNames } from './bibtex-names.ts'
import { latexText } from './latex-text.ts'

/** An entry as CSL-JSON, and what of it found no room or must be looked at. */
export interface CslEntry {
  item: Record<string, unknown>
  doubts: string[]
}

const types: Record<string, string> = {
  article: 'article-journal',
  periodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  manual: 'report',
  inbook: 'chapter',
  incollection: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  movie: 'motion_picture',
  video: 'motion_picture',
  audio: 'song',
  music: 'song',
  jurisdiction: 'legal_case',
  legislation: 'legislation',
  legal: 'legislation',
  standard: 'standard',
  letter: 'personal_communication',
  unpublished: 'manuscript',
  review: 'review',
  performance: 'performance',
  artwork: 'graphic',
  image: 'graphic',
}

const nameFields: Record<string, string> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  bookauthor: 'container-author',
  director: 'director',
  origauthor: 'original-author',
}
/** Roles that `editortype` and the like give to the names of an `editor` field. */
const editorRoles: Record<string, string> = {
  director: 'director',
  producer: 'producer',
  organizer: 'organizer',
  founder: 'series-creator',
  host: 'host',
  narrator: 'narrator',
  compiler: 'compiler',
  collaborator: 'contributor',
  translator: 'translator',
  editor: 'editor',
  interviewer: 'interviewer',
  guest: 'guest',
  composer: 'composer',
}

/** Fields in the order in which they fill a variable: the first one that is there. */
const textFields: [string, string[]][] = [
  ['container-title', ['journaltitle', 'journal', 'booktitle', 'maintitle']],
  ['publisher', ['publisher', 'institution', 'school', 'organization']],
  ['publisher-place', ['location', 'address']],
  ['collection-title', ['series']],
  ['edition', ['edition']],
  ['volume', ['volume']],
  ['page', ['pages']],
  ['chapter-number', ['chapter']],
  ['number-of-volumes', ['volumes']],
  ['number-of-pages', ['pagetotal']],
  ['event-title', ['eventtitle']],
  ['event-place', ['venue']],
  ['original-title', ['origtitle']],
  ['original-publisher', ['origpublisher']],
  ['original-publisher-place', ['origlocation']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['PMID', ['pmid']],
  ['PMCID', ['pmcid']],
  ['version', ['version']],
  ['status', ['pubstate']],
  ['container-title-short', ['shortjournal']],
  ['title-short', ['shorttitle']],
  ['archive', ['library']],
  ['note', ['note']],
]

/** Fields that say nothing about the reading, or that have a way of their own. */
const passedOver = new Set(
  (
    'abstract annote annotation keywords keyword file timestamp owner groups date-added date-modified bdsk-url-1 bdsk-url-2 bdsk-file-1 ' +
    'mendeley-groups mendeley-tags crossref xdata xref ids options langid hyphenation language langidopts label sortname sortkey sortyear sorttitle ' +
    'sortshorthand shorthand nameaddon presort key biburl bibsource date year month day origdate origlanguage doi url urldate eprint eprinttype archiveprefix ' +
    'eprintclass primaryclass title subtitle titleaddon number issue type howpublished collaboration eid eventdate mainsubtitle booksubtitle journalsubtitle ' +
    'pagination bookpagination usera userb userc userd usere userf rating printed read creationdate modificationdate comment citation-count cited-by adsurl adsnote ' +
    'copyright license relatedtype related relatedstring unique-id da research-areas web-of-science-categories times-cited usage-count-last-180-days ' +
    'usage-count-since-2013 journal-iso doc-delivery-number number-of-cited-references affiliation author_keywords document_type source abbrev_source_title ' +
    'correspondence_address1 coden numpages articleno issue_date added-at interhash intrahash biburl description bibtex_show preview abbr pdf html code slides selected ' +
    'authortype editortype editoratype editorbtype editorctype gender indextitle indexsorttitle origlanguage execute entryset entrysubtype'
  ).split(' '),
)

type Values = ReadonlyMap<string, string>

class EntryConversion {
  private readonly values: Values
  private readonly type: string
  readonly item: Record<string, unknown> = {}
  readonly doubts: string[] = []
  private readonly used = new Set<string>()

  constructor(entry: BibtexEntry, values: Values) {
    this.type = entry.type
    this.values = values
    this.item['type'] = types[entry.type] ?? 'document'
  }

  convert(): CslEntry {
    this.takeTitle()
    this.takeTexts()
    this.takePeople()
    this.takeNumber()
    this.takeDates()
    this.takeAddresses()
    this.takeKind()
    this.tellRest()
    return { item: this.item, doubts: this.doubts }
  }

  private raw(name: string): string | undefined {
    const value = this.values.get(name)
    if (value !== undefined) this.used.add(name)
    return value
  }

  private text(name: string): string | undefined {
    const value = this.raw(name)
    if (value === undefined) return undefined
    const { text, unknown } = latexText(value)
    for (const command of unknown)
      this.doubts.push(`the command ${command} of LaTeX in \`${name}\` is left out`)
    return text.replaceAll(/[ \t\n]+/gu, ' ').trim() || undefined
  }

  private joined(...names: string[]): string | undefined {
    const texts = names.flatMap((name) => this.text(name) ?? [])
    const [title = '', ...others] = texts
    return (
      others.reduce((all, text) => (/[?!:.–—-]$/u.test(all) ? `${all} ${text}` : `${all}: ${text}`), title) ||
      undefined
    )
  }

  private put(variable: string, value: unknown): void {
    if (value !== undefined && value !== '' && this.item[variable] === undefined) this.item[variable] = value
  }

  private takeTitle(): void {
    this.put('title', this.joined('title', 'subtitle'))
    const addon = this.text('titleaddon')
    if (addon !== undefined) this.doubts.push(`left out: titleaddon “${addon}”`)
  }

  private takeTexts(): void {
    for (const [variable, names] of textFields) {
      for (const name of names) {
        const subtitle = {
          booktitle: 'booksubtitle',
          journaltitle: 'journalsubtitle',
          maintitle: 'mainsubtitle',
        }[name]
        const value = subtitle === undefined ? this.text(name) : this.joined(name, subtitle)
        if (value === undefined) continue
        if (this.item[variable] === undefined) this.put(variable, value)
        else if (this.item[variable] !== value) this.doubts.push(`left out: ${name} “${value}”`)
      }
    }
  }

  private takePeople(): void {
    for (const [field, variable] of Object.entries(nameFields)) this.takeNames(field, variable)
    for (const field of ['editora', 'editorb', 'editorc']) {
      const role = this.text(`${field}type`) ?? 'editor'
      this.takeNames(field, editorRoles[role] ?? 'contributor')
    }
    const collaboration = this.text('collaboration')
    if (collaboration === undefined) return
    const name = /collaboration|team|group|consortium/iu.test(collaboration)
      ? collaboration
      : `${collaboration} Collaboration`
    this.item['author'] = [...((this.item['author'] as unknown[]) ?? []), { literal: name }]
  }

  private takeNames(field: string, variable: string): void {
    const value = this.raw(field)
    if (value === undefined) return
    const { names, hasOthers } = bibtexNames(value)
    const role =
      field === 'editor' ? (editorRoles[this.text('editortype') ?? 'editor'] ?? 'editor') : variable
    const before = (this.item[role] as unknown[] | undefined) ?? []
    if (names.length > 0) this.item[role] = [...before, ...names]
    if (!hasOthers) return
    if (role === 'author') this.item['has-other-authors'] = true
    else this.doubts.push(`there are more names in \`${field}\` than the entry gives`)
  }

  private takeNumber(): void {
    const [number, issue] = [this.text('number'), this.text('issue')]
    const type = this.item['type']
    if (type === 'article-journal') {
      this.put('issue', number ?? issue)
      if (number !== undefined && issue !== undefined) this.doubts.push(`left out: issue “${issue}”`)
    } else {
      const isSeries = ['book', 'chapter', 'paper-conference', 'entry-encyclopedia'].includes(String(type))
      this.put(isSeries ? 'collection-number' : 'number', number)
      this.put('issue', issue)
    }
    const eid = this.text('eid')
    if (this.item['page'] === undefined) this.put('page', eid)
    else if (eid !== undefined) this.put('number', eid)
  }

  private takeDates(): void {
    const date = this.text('date') ?? dateOfParts(this.text('year'), this.text('month'), this.text('day'))
    const month = this.text('month')
    if (date !== undefined) this.item['issued'] = { raw: date }
    else if (month !== undefined) this.doubts.push(`the month “${month}” has no year`)
    if (date !== undefined && month !== undefined && /^\d{4}$/u.test(date))
      this.doubts.push(`the month “${month}” is left out`)
    for (const [field, variable] of [
      ['origdate', 'original-date'],
      ['urldate', 'accessed'],
      ['eventdate', 'event-date'],
    ] as const) {
      const value = this.text(field)
      if (value !== undefined) this.item[variable] = { raw: value }
    }
  }

  private takeAddresses(): void {
    const doi = this.raw('doi')
    if (doi !== undefined) this.item['DOI'] = verbatim(doi)
    const url = this.raw('url')
    if (url !== undefined) this.item['URL'] = verbatim(url)
    const published = this.text('howpublished')
    const address = /https?:\/\/[^\s{}]+[^\s{}.,;]/u.exec(
      verbatim(this.values.get('howpublished') ?? ''),
    )?.[0]
    if (address !== undefined && this.item['URL'] === undefined) this.item['URL'] = address
    else if (published !== undefined && this.item['publisher'] === undefined) this.put('medium', published)
    else if (published !== undefined) this.doubts.push(`left out: howpublished “${published}”`)
    this.takeEprint()
  }

  private takeEprint(): void {
    const eprint = this.raw('eprint')
    if (eprint === undefined) return
    const archive = (this.text('eprinttype') ?? this.text('archiveprefix') ?? '').toLowerCase()
    const number = verbatim(eprint).replace(/^arxiv:\s*/iu, '')
    const looksLikeArxiv = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/u.test(number)
    if (archive === 'arxiv' || (archive === '' && looksLikeArxiv)) {
      this.put('URL', `https://arxiv.org/abs/${number}`)
      // What has appeared elsewhere is no preprint.
      if (this.item['container-title'] !== undefined) return
      this.item['archive'] = 'arXiv'
      this.item['archive_location'] = number
    } else if (archive === 'pubmed') this.put('PMID', number)
    else if (/^https?:\/\//u.test(number)) this.put('URL', number)
    else {
      this.put('archive', archive === '' ? undefined : archive)
      this.put('archive_location', number)
    }
  }

  private takeKind(): void {
    const type = this.text('type')
    const thesis = { phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis' }[this.type]
    this.put(
      'genre',
      { phdthesis: 'PhD thesis', mathesis: 'Master’s thesis', techreport: 'Technical report' }[type ?? ''] ??
        type ??
        thesis,
    )
    this.put('language', this.text('language') ?? this.text('langid'))
    if (this.item['type'] === 'legal_case' && this.item['publisher'] !== undefined) {
      this.item['authority'] = this.item['publisher']
      delete this.item['publisher']
    }
    const report = this.text('reportnumber') ?? this.text('report')
    if (this.item['type'] !== 'article-journal') this.put('number', report)
    else if (report !== undefined) this.doubts.push(`left out: report number “${report}”`)
    if (
      this.item['type'] === 'document' &&
      this.item['URL'] !== undefined &&
      this.item['publisher'] === undefined &&
      this.item['container-title'] === undefined
    )
      this.item['type'] = this.item['archive'] === 'arXiv' ? 'article' : 'webpage'
    if (this.type === 'inproceedings' || this.type === 'conference') return
    const subtype = this.values.get('entrysubtype')
    if (this.type === 'article' && /^(?:newspaper|magazine)$/u.test(subtype ?? ''))
      this.item['type'] = `article-${subtype}`
  }

  private tellRest(): void {
    for (const [name, value] of this.values) {
      if (this.used.has(name) || passedOver.has(name) || /^(?:bdsk|opt|x-|__)/u.test(name)) continue
      const text = latexText(value).text.replaceAll(/\s+/gu, ' ').trim()
      if (text !== '')
        this.doubts.push(`left out: ${name} “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`)
    }
  }
}

/** An address or number as it is meant, without what only TeX needs. */
function verbatim(value: string): string {
  return value
    .replaceAll(/\{\\([_&%#$~])\}/gu, '$1')
    .replaceAll(/\\([_&%#$~{}])/gu, '$1')
    .replaceAll(/\\(?:url|href|path|nolinkurl)\s*\{([^{}]*)\}/gu, '$1')
    .replaceAll(/[{}]/gu, '')
    .trim()
}

/** An entry as an item of CSL-JSON; `values` are its fields with their macros and cross references resolved. */
export function cslOfBibtex(entry: BibtexEntry, values: Values): CslEntry {
  return new EntryConversion(entry, values).convert()
}

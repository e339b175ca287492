/** What libraries note for themselves, or of which nothing is printed. */
const names = new Set(
  (
    'abstract annote annotation keywords keyword file timestamp owner groups date-added date-modified mendeley-groups mendeley-tags crossref ' +
    'xdata xref ids options langid hyphenation langidopts label sortname sortkey sortyear sorttitle sortshorthand shorthand nameaddon presort ' +
    'key biburl bibsource date year month day eprintclass primaryclass eprinttype archiveprefix subtitle mainsubtitle booksubtitle journalsubtitle ' +
    'pagination bookpagination usera userb userc userd usere userf rating printed read creationdate modificationdate comment ' +
    'citation-count cited-by adsurl adsnote copyright license relatedtype related relatedstring unique-id da research-areas ' +
    'web-of-science-categories times-cited usage-count-last-180-days usage-count-since-2013 journal-iso doc-delivery-number ' +
    'number-of-cited-references affiliation author_keywords document_type source abbrev_source_title correspondence_address1 coden issue_date ' +
    'added-at interhash intrahash description bibtex_show preview abbr pdf html code slides selected authortype editortype editoratype ' +
    'editorbtype editorctype gender indextitle indexsorttitle execute entryset entrysubtype'
  ).split(' '),
)

/** Whether a field of a library says nothing about the reading itself, or is taken together with another. */
export function isPassedOver(name: string): boolean {
  return names.has(name) || /^(?:bdsk|opt|x-|__)/u.test(name)
}

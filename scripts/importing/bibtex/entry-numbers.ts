import type { EntryFields } from './entry-fields.ts'

const inSeries = ['book', 'chapter', 'paper-conference', 'entry-encyclopedia']

function takeIssue(entry: EntryFields): void {
  const [number, issue] = [entry.text('number'), entry.text('issue')]
  if (entry.type === 'article-journal') {
    entry.put('issue', number ?? issue)
    if (number !== undefined && issue !== undefined) entry.tell('issue', issue)
    return
  }
  entry.put(inSeries.includes(entry.type) ? 'collection-number' : 'number', number)
  entry.put('issue', issue)
}

/** Takes numbers of issues, series, reports and articles: what `number` means depends on the type. */
export function takeNumbers(entry: EntryFields): void {
  takeIssue(entry)
  for (const name of ['eid', 'articleno']) {
    const article = entry.text(name)
    entry.putOrTell(entry.has('page') && entry.item['page'] !== article ? 'number' : 'page', name, article)
  }
  const report = entry.text('reportnumber') ?? entry.text('report')
  if (entry.type !== 'article-journal') entry.put('number', report)
  else if (report !== undefined) entry.doubt(`left out: report number “${report}”`)
}

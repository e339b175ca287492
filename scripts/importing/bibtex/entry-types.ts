/** The types of CSL for those of BibTeX and biblatex, and for others that programs write. */
export const entryTypes: Record<string, string> = {
  article: 'article-journal',
  periodical: 'article-journal',
  newsarticle: 'article-newspaper',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  preprint: 'article',
  book: 'book',
  mvbook: 'book',
  ebook: 'book',
  booklet: 'pamphlet',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  manual: 'report',
  inbook: 'chapter',
  incollection: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  presentation: 'speech',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  bachelorsthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  webpage: 'webpage',
  blog: 'post-weblog',
  dataset: 'dataset',
  data: 'dataset',
  software: 'software',
  softwareversion: 'software',
  softwaremodule: 'software',
  code: 'software',
  patent: 'patent',
  movie: 'motion_picture',
  film: 'motion_picture',
  video: 'motion_picture',
  podcast: 'broadcast',
  audio: 'song',
  music: 'song',
  song: 'song',
  jurisdiction: 'legal_case',
  case: 'legal_case',
  legislation: 'legislation',
  statute: 'legislation',
  legal: 'legislation',
  bill: 'bill',
  hearing: 'hearing',
  standard: 'standard',
  letter: 'personal_communication',
  interview: 'interview',
  unpublished: 'manuscript',
  review: 'review',
  performance: 'performance',
  artwork: 'graphic',
  image: 'graphic',
  map: 'map',
}

/** Types that say no more than that there is something. */
export const anyTypes = new Set(['misc', 'other', 'commentary', 'custom', 'set'])

/** The type of an entry in CSL; an episode of a series that is heard is no song. */
export function cslTypeOf(entryType: string, fields: ReadonlyMap<string, string>): string {
  if (entryType === 'audio' && ['maintitle', 'booktitle'].some((name) => fields.has(name))) return 'broadcast'
  return entryTypes[entryType] ?? 'document'
}

/** What biblatex has a word for in `type`, as references write it. */
const genres: Record<string, string> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  bachelorsthesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  patent: 'Patent',
  patentus: 'U.S. patent',
  patenteu: 'European patent',
  patentde: 'German patent',
  patentuk: 'British patent',
  patentfr: 'French patent',
  patreq: 'Patent request',
  patrequs: 'U.S. patent request',
  patreqeu: 'European patent request',
  software: 'Computer software',
  datacd: 'Data CD',
  audiocd: 'Audio CD',
}

/** What kind of its type an entry is: what it says itself, or what its type says. */
export function genreOf(entryType: string, written: string | undefined): string | undefined {
  return written === undefined
    ? entryType.endsWith('thesis')
      ? genres[entryType]
      : undefined
    : (genres[written] ?? written)
}

import { cslNames } from '../../model/csl.ts'
import { bibtexNames } from './bibtex-names.ts'
import type { EntryFields } from './entry-fields.ts'

/** Fields that name people by another word than CSL; those that have its words need none. */
const nameFields: Record<string, string> = {
  author: 'author',
  editor: 'editor',
  bookauthor: 'container-author',
  origauthor: 'original-author',
  ...Object.fromEntries(cslNames.filter((name) => !name.includes('-')).map((name) => [name, name])),
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

function takeNames(entry: EntryFields, field: string, variable: string): void {
  const value = entry.raw(field)
  if (value === undefined) return
  const { names, hasOthers } = bibtexNames(value)
  const before = (entry.item[variable] as unknown[] | undefined) ?? []
  if (names.length > 0) entry.item[variable] = [...before, ...names]
  if (!hasOthers) return
  if (variable === 'author') entry.item['has-other-authors'] = true
  else entry.doubt(`there are more names in \`${field}\` than the entry gives`)
}

function takeCollaboration(entry: EntryFields): void {
  const collaboration = entry.text('collaboration')
  if (collaboration === undefined) return
  const name = /collaboration|team|group|consortium/iu.test(collaboration)
    ? collaboration
    : `${collaboration} Collaboration`
  entry.item['author'] = [...((entry.item['author'] as unknown[]) ?? []), { literal: name }]
}

/** Takes the people of an entry, each in their role. */
export function takePeople(entry: EntryFields): void {
  for (const [field, variable] of Object.entries(nameFields)) {
    const role = field === 'editor' ? editorRoles[entry.text('editortype') ?? 'editor'] : undefined
    takeNames(entry, field, role ?? variable)
  }
  for (const field of ['editora', 'editorb', 'editorc'])
    takeNames(entry, field, editorRoles[entry.text(`${field}type`) ?? 'editor'] ?? 'contributor')
  takeCollaboration(entry)
}

import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import type { Discussion, Reference } from '../../scripts/model/discussion.ts'
import { sessionSchema } from '../../scripts/model/session.ts'
import { planDiscussion } from '../../scripts/planning/discussion.ts'

type Written = Record<string, unknown>

/** A session as it would be written: what is left out has its default. */
export interface WrittenSession {
  title?: string
  language?: string
  session?: Written
  /** By the reading's id. */
  readings?: Record<string, Written & { body?: string }>
}

function referenceTo(documentId: string, title: string, url?: string): Reference {
  return {
    documentId,
    runs: [
      { text: `${title}. `, style: 'italic' },
      { text: '(n.d.).', style: 'normal' },
    ],
    inText: `(${title})`,
    url,
  }
}

/** Plans a session with the real planner, from readings that need say no more than a test needs. */
export function planSession({ title, language, session = {}, readings = {} }: WrittenSession): Discussion {
  const source = {
    ...sessionSchema.parse(session),
    title: title ?? 'A session',
    language: language ?? 'en-GB',
  }
  const checked = Object.entries(readings).map(([id, { body = '', ...written }]) => {
    const frontMatter = frontMatterSchema.parse({ title: id, summary: 'A summary.', ...written })
    return { id, path: `documents/${id}.md`, frontMatter, body, verifications: [] }
  })
  const references = checked.map(({ id, frontMatter }) =>
    referenceTo(id, frontMatter.title, frontMatter.source?.url),
  )
  return planDiscussion(source, checked, references)
}

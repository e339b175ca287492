import type { Span } from '../diagnostics/diagnostic.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import type { SessionFrontMatter } from '../model/session.ts'
import type { DataPath } from './data-path.ts'
import type { SourceFile } from './source-file.ts'

/** Something that was read from a file and knows where each of its values stands there. */
export interface Located {
  source: SourceFile
  /** The place of a value; of the nearest one that contains it when there is none at the path. */
  spanOf(at: DataPath): Span
}

/** A reading as its author wrote it, valid and with all defaults. */
export interface ParsedReading extends Located {
  /** The file name without `.md`. */
  id: string
  /** Relative to the project's folder, with forward slashes. */
  path: string
  frontMatter: FrontMatter
  /** Markdown below the front matter. */
  body: string
}

/** The session as written in `slides.md`, valid and with all defaults; paths of `spanOf` are such as `session.closing`. */
export type ParsedSession = SessionFrontMatter & Located & { title: string; language: string }

/** Everything a discussion is made from. */
export interface DiscussionSources {
  session: ParsedSession
  /** In the order of the session. */
  documents: ParsedReading[]
}

/** The file with this path among the sources; `slides.md` when there is none. */
export function locatedIn({ session, documents }: DiscussionSources, path: string): Located {
  return documents.find((document) => document.path === path) ?? session
}

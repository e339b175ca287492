import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDataPath } from '../documents/data-path.ts'
import { locatedIn, type DiscussionSources } from '../documents/discussion-sources.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Discussion } from '../model/discussion.ts'
import { shortenedTexts, type ShortenedText } from '../pages/shortened-texts.ts'

const messages: Record<ShortenedText['kind'], string> = {
  text: 'a slide has no room for all of this text: it shows the beginning, and the sheets the whole',
  diagram:
    'a slide has no room for the texts of this diagram: it shows their beginnings, and the worksheet the whole',
}

/** Warns of texts that slides show the beginning of, each at its own line. */
export function checkShortenedTexts(discussion: Discussion, sources: DiscussionSources): Diagnostic[] {
  return shortenedTexts(discussion).map(({ path, at, kind }) => {
    const located = locatedIn(sources, path)
    return diagnosticAt(located.source, located.spanOf(at), {
      severity: 'warning',
      code: 'shortened-text',
      message: messages[kind],
      at: formatDataPath(at),
      help: 'shorten it, if the group is to see all of it',
    })
  })
}

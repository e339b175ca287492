import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { DiscussionSources } from '../documents/discussion-sources.ts'
import { readDiscussionSources } from '../documents/read/read-discussion-sources.ts'
import type { UnsavedTexts } from '../documents/read/read-source-file.ts'
import type { Discussion } from '../model/discussion.ts'
import { checkOwnSlides } from '../own-slides/check-own-slides.ts'
import { checkAgenda } from '../planning/check-agenda.ts'
import { planDiscussion } from '../planning/discussion.ts'
import { formatReferences } from '../references/format-references.ts'
import { checkShortenedTexts } from './check-shortened-texts.ts'
import { checkStoredTexts } from './check-stored-texts.ts'

/** A discussion, and the files it was made from, to say where something stands. */
export interface LoadedDiscussion {
  discussion: Discussion
  sources: DiscussionSources
}

/**
 * Reads a project's folder into a discussion: documents and session are validated, quotations are looked up in the
 * stored texts, references are formatted, the agenda is added up. With any error in them there is no value. Slides of
 * one's own are checked too; what is wrong with them leaves the discussion as it is. What is `unsaved` takes the place
 * of its file.
 */
export async function loadDiscussion(
  folder: string,
  unsaved?: UnsavedTexts,
): Promise<WithDiagnostics<LoadedDiscussion | undefined>> {
  const [{ value: sources, diagnostics }, ownSlides] = await Promise.all([
    readDiscussionSources(folder, unsaved),
    checkOwnSlides(folder, unsaved),
  ])
  if (!sources) return { value: undefined, diagnostics: [...diagnostics, ...ownSlides] }
  const readings = await checkStoredTexts(folder, sources.documents, sources.session.textsFolder)
  const references = await formatReferences(sources.documents, {
    style: sources.session.citationStyle,
    language: sources.session.language,
    folder,
    session: sources.session,
  })
  const discussion = planDiscussion(sources.session, readings.value, references.value)
  const all: Diagnostic[] = [
    ...diagnostics,
    ...readings.diagnostics,
    ...references.diagnostics,
    ...checkAgenda(discussion, sources.session),
    ...checkShortenedTexts(discussion, sources),
  ]
  const failed = all.some(({ severity }) => severity === 'error')
  return { value: failed ? undefined : { discussion, sources }, diagnostics: [...all, ...ownSlides] }
}

import { join } from 'node:path'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { locatedIn } from '../documents/discussion-sources.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import { replaceGeneratedFiles, type ReplacedFiles } from '../files/replace-generated.ts'
import { writeFiles } from '../files/write.ts'
import type { Slide } from '../model/slide.ts'
import { findMisreadings, type Misreading } from '../pages/round-trip-check.ts'
import { planPages } from '../pages/plan-pages.ts'
import { generatedMarker, renderIndex, renderPage, type Page } from '../pages/render-page.ts'
import { forParticipants } from '../planning/discussion.ts'
import { loadDiscussion, type LoadedDiscussion } from './load-discussion.ts'

/** The pages of a discussion as they were written, and what they were made from. */
export interface BuiltPages extends LoadedDiscussion {
  /** The generated slides, in order; the user's own slides are not among them. */
  slides: Slide[]
  files: ReplacedFiles
}

/** What the generated files hold, by path in `pages/`. */
function renderPages(pages: Page[]): { path: string; content: string }[] {
  return [
    { path: 'index.md', content: renderIndex(pages) },
    ...pages.map((page) => ({ path: page.path, content: renderPage(page) })),
  ]
}

/** What the printed editions are drawn from: the discussion, and the discussion without the facilitator's text. */
function renderDiscussions({ discussion }: LoadedDiscussion): { path: string; content: string }[] {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  return [
    { path: 'participant.json', content: json(forParticipants(discussion)) },
    { path: 'facilitator.json', content: json(discussion) },
  ]
}

/** Everything that a build writes to `pages/`. */
export function renderFiles(loaded: LoadedDiscussion): { path: string; content: string }[] {
  return [...renderPages(planPages(loaded.discussion)), ...renderDiscussions(loaded)]
}

function diagnose(misreading: Misreading, loaded: LoadedDiscussion): Diagnostic {
  const { path, at } = misreading.slide?.origin ?? { path: 'slides.md', at: [] }
  const located = locatedIn(loaded.sources, path)
  return diagnosticAt(located.source, located.spanOf(at), {
    code: 'misread-slide',
    message: misreading.message,
    help: 'Colloquy is at fault here, not your text: please report it, with this line',
  })
}

/** Loads the pages with Slidev's parser from a folder aside, so that nothing wrong takes the place of what is right. */
async function checkPages(folder: string, loaded: LoadedDiscussion, pages: Page[]): Promise<Diagnostic[]> {
  const aside = join(folder, '.colloquy', 'pages')
  const rendered = renderPages(pages)
  await replaceGeneratedFiles(aside, rendered, generatedMarker)
  const slides = pages.flatMap((page) => page.slides)
  const misreadings = await findMisreadings(aside, join(aside, 'index.md'), slides)
  return misreadings.map((misreading) => diagnose(misreading, loaded))
}

/**
 * Reads a project's folder and writes `pages/`. With any error nothing is written, and the pages stay as they were.
 * Throws a `UserError` when the folder cannot be written.
 */
export async function buildPages(folder: string): Promise<WithDiagnostics<BuiltPages | undefined>> {
  const { value: loaded, diagnostics } = await loadDiscussion(folder)
  if (!loaded) return { value: undefined, diagnostics }
  const pages = planPages(loaded.discussion)
  const misread = await checkPages(folder, loaded, pages)
  if (misread.length > 0) return { value: undefined, diagnostics: [...diagnostics, ...misread] }
  const target = join(folder, 'pages')
  const files = await replaceGeneratedFiles(target, renderPages(pages), generatedMarker)
  await writeFiles(
    renderDiscussions(loaded).map(({ path, content }) => ({ path: join(target, path), content })),
  )
  return { value: { ...loaded, slides: pages.flatMap((page) => page.slides), files }, diagnostics }
}

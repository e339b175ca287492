import { renderJsonSchemas } from './render-json-schemas.ts'
import type { RenderedFile } from './render-json-schemas.ts'
import { renderSnippets } from './render-snippets.ts'

/** Everything that editors complete and check front matter with; made from the schemas that the build checks with. */
export function renderEditorFiles(): RenderedFile[] {
  return [...renderJsonSchemas(), renderSnippets()]
}

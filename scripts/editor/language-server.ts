import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  createConnection,
  TextDocuments,
  TextDocumentSyncKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node.js'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnsavedTexts } from '../documents/read-source-file.ts'
import { diagnosticsByFile } from './editor-diagnostics.ts'
import { frontMatterAt } from './front-matter-view.ts'
import type { YamlLanguage } from './yaml-language.ts'

/** What a language server knows of the session that is written. */
export interface EditedSession {
  /** The folder with slides.md in it. */
  folder: string
  /** The language of a file's front matter, by its path in the folder; none for files that hold none. */
  languageOf(path: string): YamlLanguage | undefined
  /** All that is wrong, with what is unsaved in the place of its files. */
  check(unsaved: UnsavedTexts): Promise<Diagnostic[]>
}

/** Milliseconds without a key pressed, after which all is checked. */
const pause = 250

/** Starts the task once nobody has asked for it for a while; never twice at a time. */
function whenQuiet(task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(task)), pause)
  }
}

/**
 * Serves an editor in the Language Server Protocol (3.17): completes and describes front matter, and shows what is
 * wrong, as it is typed. Ends the process when the editor is gone, as the protocol asks.
 */
export function serveEditor(
  { folder, languageOf, check }: EditedSession,
  { input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): void {
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  let shown = new Set<string>()

  const pathOf = (uri: string): string | undefined =>
    uri.startsWith('file:') ? relative(folder, fileURLToPath(uri)).split(sep).join('/') : undefined

  const unsavedTexts = () =>
    new Map(
      documents.all().flatMap((document) => {
        const path = pathOf(document.uri)
        return path === undefined ? [] : [[path, document.getText()] as const]
      }),
    )

  const recheck = whenQuiet(async () => {
    try {
      const byFile = diagnosticsByFile(await check(unsavedTexts()), shown)
      for (const [path, diagnostics] of byFile) {
        await connection.sendDiagnostics({ uri: pathToFileURL(join(folder, path)).href, diagnostics })
      }
      shown = new Set([...byFile].filter(([, diagnostics]) => diagnostics.length > 0).map(([path]) => path))
    } catch (error) {
      connection.console.error(error instanceof Error ? error.message : String(error))
    }
  })

  /** The language and the YAML at a place of an open file. */
  const frontMatterOf = ({ textDocument, position }: TextDocumentPositionParams) => {
    const document = documents.get(textDocument.uri)
    const language = languageOf(pathOf(textDocument.uri) ?? '')
    const yaml = document && frontMatterAt(document.getText(), position)
    return language && yaml !== undefined ? { language, yaml, position } : undefined
  }

  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: {},
      hoverProvider: true,
    },
    serverInfo: { name: 'Colloquy' },
  }))
  connection.onInitialized(recheck)
  connection.onDidChangeWatchedFiles(recheck)
  documents.onDidChangeContent(recheck)
  documents.onDidSave(recheck)
  documents.onDidClose(recheck)
  connection.onCompletion(async (params) => {
    const { language, yaml, position } = frontMatterOf(params) ?? {}
    return language && position ? language.complete(yaml ?? '', position) : []
  })
  connection.onHover(async (params) => {
    const { language, yaml, position } = frontMatterOf(params) ?? {}
    return language && position ? ((await language.describe(yaml ?? '', position)) ?? null) : null
  })
  documents.listen(connection)
  connection.listen()
}

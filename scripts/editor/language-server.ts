import { join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  createConnection,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node.js'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnsavedTexts } from '../documents/read/read-source-file.ts'
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

function pathIn(folder: string, uri: string): string | undefined {
  return uri.startsWith('file:') ? relative(folder, fileURLToPath(uri)).split(sep).join('/') : undefined
}

/** The texts of the files that are open in the editor, by their paths in the folder. */
function unsavedTexts(folder: string, documents: TextDocuments<TextDocument>): UnsavedTexts {
  return new Map(
    documents.all().flatMap((document) => {
      const path = pathIn(folder, document.uri)
      return path === undefined ? [] : [[path, document.getText()] as const]
    }),
  )
}

/** Shows what is wrong, now and after each change; what has been mended is taken back. */
function showProblems(
  { folder, check }: EditedSession,
  connection: Connection,
  documents: TextDocuments<TextDocument>,
): void {
  let shown = new Set<string>()
  const recheck = whenQuiet(async () => {
    try {
      const byFile = diagnosticsByFile(await check(unsavedTexts(folder, documents)), shown)
      for (const [path, diagnostics] of byFile) {
        await connection.sendDiagnostics({ uri: pathToFileURL(join(folder, path)).href, diagnostics })
      }
      shown = new Set([...byFile].filter(([, diagnostics]) => diagnostics.length > 0).map(([path]) => path))
    } catch (error) {
      connection.console.error(error instanceof Error ? error.message : String(error))
    }
  })
  connection.onInitialized(recheck)
  connection.onDidChangeWatchedFiles(recheck)
  documents.onDidChangeContent(recheck)
  documents.onDidSave(recheck)
  documents.onDidClose(recheck)
}

/** Answers what fits at a place of an open file, and what the key at a place is for. */
function answerQuestions(
  { folder, languageOf }: EditedSession,
  connection: Connection,
  documents: TextDocuments<TextDocument>,
): void {
  const placeOf = ({ textDocument, position }: TextDocumentPositionParams) => {
    const text = documents.get(textDocument.uri)?.getText()
    const yaml = text === undefined ? undefined : frontMatterAt(text, position)
    const language = yaml === undefined ? undefined : languageOf(pathIn(folder, textDocument.uri) ?? '')
    return language && yaml !== undefined ? { language, yaml, position } : undefined
  }
  connection.onCompletion(async (asked) => {
    const place = placeOf(asked)
    return place ? place.language.complete(place.yaml, place.position) : []
  })
  connection.onHover(async (asked) => {
    const place = placeOf(asked)
    return (await place?.language.describe(place.yaml, place.position)) ?? null
  })
}

/**
 * Serves an editor in the Language Server Protocol (3.17): completes and describes front matter, and shows what is
 * wrong, as it is typed. Ends the process when the editor is gone, as the protocol asks.
 */
export function serveEditor(
  session: EditedSession,
  { input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): void {
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: {},
      hoverProvider: true,
    },
    serverInfo: { name: 'Colloquy' },
  }))
  showProblems(session, connection, documents)
  answerQuestions(session, connection, documents)
  documents.listen(connection)
  connection.listen()
}

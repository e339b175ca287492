import { TextDocument } from 'vscode-languageserver-textdocument'
import { CompletionItemKind, type CompletionItem, type Hover } from 'vscode-languageserver-types'
import { getLanguageService } from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService.js'
import type { EditorPosition } from './front-matter-view.ts'

/** What an editor asks of YAML while it is typed; answered from one JSON Schema. */
export interface YamlLanguage {
  /** The keys and values that fit at a place, each with its description. */
  complete(yaml: string, position: EditorPosition): Promise<CompletionItem[]>
  /** What the key at a place is for. */
  describe(yaml: string, position: EditorPosition): Promise<Hover | undefined>
}

// The library keeps what it parsed by name and version, for all of its services: each question has its own version.
let version = 0

/** Where text is meant, front matter takes what YAML reads as a number or as `true` for text; nobody wants it offered. */
function withTextForText(schema: object): object {
  const textForText = (key: string, value: unknown) =>
    key === 'type' && Array.isArray(value) && value.includes('string') ? 'string' : value
  return JSON.parse(JSON.stringify(schema), textForText) as object
}

/** The language of YAML that follows this JSON Schema (draft 07). It reads no file and fetches nothing. */
export function yamlLanguage(schema: object): YamlLanguage {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`${uri} is not fetched`)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  })
  service.configure({
    completion: true,
    hover: true,
    validate: false,
    format: false,
    hoverSchemaSource: false,
    yamlVersion: '1.2',
    schemas: [{ uri: 'colloquy:front-matter', fileMatch: ['*'], schema: withTextForText(schema) }],
  })
  const documentOf = (yaml: string) => TextDocument.create('colloquy:yaml', 'yaml', ++version, yaml)
  return {
    async complete(yaml, position) {
      const { items } = await service.doComplete(documentOf(yaml), position, false)
      // Under the name of the schema it offers all required keys of an object at once.
      return items.filter(({ kind }) => kind !== CompletionItemKind.Class)
    },
    async describe(yaml, position) {
      return (await service.doHover(documentOf(yaml), position)) ?? undefined
    },
  }
}

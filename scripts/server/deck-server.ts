import { dirname, join } from 'node:path'
import { createLogger, type Logger, type ViteDevServer } from 'vite'
import { UserError } from '../diagnostics/user-error.ts'
import { systemError } from '../diagnostics/system-error.ts'
import type { PresenterFindings } from '../model/presenter-findings.ts'
import { guardServer } from './guard/guard-server.ts'
import { servedFolders, serveFoldersOnly } from './guard/served-folders.ts'
import { hideEditing } from './guard/without-editing.ts'
import { presenterChannel } from './presenter-channel.ts'
import { preparedPackages } from './prepared-packages.ts'
import { createSlidevServer, deckReloader, resolveDeck, type ResolvedDeck } from './slidev.ts'
import { slideFinder, type WrittenSlide } from './written-slides.ts'

/** `present` has presenter mode and edits that show at once; `export` has the print route. */
export type DeckMode = 'present' | 'export'

export interface DeckServerOptions {
  /** The folder that holds slides.md. One process serves one folder: Slidev caches its roots. */
  folder: string
  mode: DeckMode
  /** The first port to try. */
  port: number
  /** The name of the entry file. */
  entry?: string
  /** Where Vite keeps its prepared packages; two servers at a time must not share one. */
  cacheFolder?: string
  /** Whether it follows changes of its files; unless given, when it presents. */
  watches?: boolean
  /** Called with a system error, such as a full disk, that no caller waits for. */
  onFault?: (fault: UserError) => void
}

/** A running Slidev server on this machine alone. */
export interface DeckServer {
  /** Its address with a slash at the end: http://127.0.0.1:3030/ */
  url: string
  /** Every slide of the deck, in order, the user's own included. */
  slides: DeckSlide[]
  /** Shows in the presenter's windows, and in no others, what is wrong; until it is called again. */
  tellPresenter: (findings: PresenterFindings) => void
  /** Reads the deck again and watches its files again, after they were moved away or replaced. */
  readAgain: () => Promise<void>
  close: () => Promise<void>
}

/** A slide as Slidev numbers it. */
export interface DeckSlide {
  /** From 1. */
  number: number
  title: string
  /** The name by which other slides link to it. */
  route?: string
  /** Index of the item of the agenda that it belongs to. */
  agendaIndex?: number
  written: WrittenSlide
}

const loopback = '127.0.0.1'

/** A slide that somebody wrote by hand may say anything of its place. */
function readAgendaIndex(place: unknown): number | undefined {
  const index = (place as { agendaIndex?: unknown } | null | undefined)?.agendaIndex
  return typeof index === 'number' ? index : undefined
}

/** Vite only logs an error in its packages, and carries on. */
function faultLogger(onFault?: (fault: UserError) => void): Logger {
  const logger = createLogger('error', { allowClearScreen: false })
  return {
    ...logger,
    error: (message, options) => {
      const fault = systemError(options?.error ?? new Error(message))
      if (fault && onFault) onFault(fault)
      else logger.error(message, options)
    },
  }
}

/** What to say when no port is to be had; Vite has tried those after it. */
function portError(port: number, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const remedy = 'name another one with --port, such as 8080'
  if (code === 'EACCES') return new UserError(`the system gives port ${port} to nobody but itself`, [remedy])
  if (code === 'EADDRINUSE' || code === 'ERR_SOCKET_BAD_PORT') {
    return new UserError(`no port from ${port} to 65535 is free`, [remedy], { cause: error })
  }
  return error
}

/** Colloquy's own folder. */
const ownFolder = dirname(dirname(import.meta.dirname))

/** What the printed editions are drawn from, and the module that asks where that is. */
const editionPaths = [
  '/pages/participant.json',
  '/pages/facilitator.json',
  `/@fs/${join(ownFolder, 'handout/data.ts').replaceAll('\\', '/').replace(/^\//u, '')}`,
]

/** Reads what the editions are drawn from; Vite would when the first of them is opened, and keeps it. */
async function readEditions(server: Pick<ViteDevServer, 'transformRequest'>): Promise<void> {
  // Whether it is there says the page that needs it.
  await Promise.all(editionPaths.map((path) => server.transformRequest(path).catch(() => undefined)))
}

/** What a build writes and no slide is made of. */
const unwatched = ['**/.colloquy/**', '**/dist/**', '**/*.partial']

/** The slides of a deck, in order. */
export function deckSlides(folder: string, data: ResolvedDeck['data']): DeckSlide[] {
  const written = slideFinder(folder, data)
  return data.slides.map((slide, index) => ({
    number: index + 1,
    title: slide.title ?? '',
    route: typeof slide.frontmatter.routeAlias === 'string' ? slide.frontmatter.routeAlias : undefined,
    agendaIndex: readAgendaIndex(slide.frontmatter.place),
    written: written(slide.source),
  }))
}

/** Starts Slidev for a deck. It listens on 127.0.0.1 only, and answers its own pages alone: docs/server.md. */
export async function startDeckServer(options: DeckServerOptions): Promise<DeckServer> {
  const resolved = await resolveDeck(options, options.mode === 'present' ? 'dev' : 'export')
  const config = {
    cacheDir: options.cacheFolder ?? join(options.folder, '.colloquy', `vite-${options.mode}`),
    clearScreen: false,
    customLogger: faultLogger(options.onFault),
    optimizeDeps: {
      include: preparedPackages(options.folder, Boolean(resolved.data.features.monaco)),
    },
    plugins: [guardServer(), hideEditing(), serveFoldersOnly(servedFolders(options.folder))],
    server: {
      cors: false,
      host: loopback,
      port: options.port,
      strictPort: false,
      open: false,
      // What is printed together is from one moment, whatever is saved meanwhile.
      watch: (options.watches ?? options.mode === 'present') ? { ignored: unwatched } : null,
    },
  }
  // Without it, Slidev shows what it read at the start until it is started again.
  const server = await createSlidevServer(resolved, config, { loadData: deckReloader(resolved) })
  let tellPresenter = presenterChannel(server.ws)
  try {
    await server.listen()
  } catch (error) {
    await server.close()
    throw portError(options.port, error)
  }
  if (options.mode === 'export') await readEditions(server)
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('the Slidev server has no port')
  const url = `http://${loopback}:${address.port}/`
  return {
    slides: deckSlides(options.folder, resolved.data),
    url,
    tellPresenter: (findings) => tellPresenter(findings),
    readAgain: async () => {
      await server.restart()
      tellPresenter = presenterChannel(server.ws)
      // Slidev reads when it is told of a change; what changed while nobody followed is told of here.
      server.watcher.emit('change', resolved.entry)
    },
    close: () => server.close(),
  }
}

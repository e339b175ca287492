/** Something that went wrong in a page while it was open. */
export interface PageProblem {
  /** `remote-request`: the page asked another machine for something, and was refused. */
  kind: 'page-error' | 'console-error' | 'remote-request' | 'crash'
  text: string
  /** What it concerns, when that is known: the address asked for, or the script that complained. */
  url?: string
  /** The number of the slide that it concerns, from 1, when that is known. */
  slide?: number
}

/** In CSS pixels. */
export interface Viewport {
  width: number
  height: number
}

/** How a page presents itself to the styles. What is absent stays as it is. */
export interface Emulation {
  media?: 'screen' | 'print'
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  forcedColors?: boolean
}

/** Where a page begins. */
export interface PageOptions extends Emulation {
  viewport: Viewport
  /** Pixels of a screenshot to a CSS pixel; 1 unless given. */
  scale?: number
}

/** How a PDF is printed; it always has tags, bookmarks and backgrounds. */
export interface PdfOptions {
  /** The page's size as CSS lengths such as `210mm`; the size in the page's own `@page` rule goes first. */
  width?: string
  height?: string
}

/** What part of the page a screenshot shows: the viewport unless given. */
export interface ScreenshotOptions {
  /** A CSS selector: the first element that it finds. */
  element?: string
  /** The page from top to bottom. */
  wholePage?: boolean
}

/** A page of a browser. Functions given to it run in the page: they see their argument and nothing around them. */
export interface BrowserPage {
  /** Everything that went wrong so far, in order. */
  readonly problems: readonly PageProblem[]
  /** Opens an address of this machine and waits for its load event. */
  load(url: string): Promise<void>
  /** Shows an HTML document given as text. */
  show(html: string): Promise<void>
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>
  evaluate<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  /**
   * Waits until the function returns something true; three minutes unless given in milliseconds. Then it throws a
   * `UserError`, with what went wrong in the page.
   */
  waitUntil(condition: () => unknown, timeout?: number): Promise<void>
  /** Waits until an element that the CSS selector finds is visible. */
  waitForElement(selector: string, timeout?: number): Promise<void>
  /** Runs a script's text in the page, as if it had been written there. */
  addScript(content: string): Promise<void>
  resize(viewport: Viewport): Promise<void>
  emulate(emulation: Emulation): Promise<void>
  /** Presses a key, such as `ArrowRight` or `Control+a`. */
  press(key: string): Promise<void>
  click(selector: string): Promise<void>
  /** Puts a value into a field, a slider or a select. */
  fill(selector: string, value: string): Promise<void>
  printPdf(options?: PdfOptions): Promise<Uint8Array>
  /** A PNG. */
  screenshot(options?: ScreenshotOptions): Promise<Uint8Array>
  /** Opens a second window of the same visitor: the two share storage and channels, as presenter and audience do. */
  openWindow(): Promise<BrowserPage>
  close(): Promise<void>
}

/** What opens pages. */
export interface PageOpener {
  openPage(options: PageOptions): Promise<BrowserPage>
}

/** Pages of one visitor: what one has loaded, the next need not load again. A scale is not among their options. */
export interface BrowserVisit extends PageOpener {
  /** Closes all of its pages. */
  close(): Promise<void>
}

/** A running browser that reaches this machine and no other. Each page that it opens shares nothing with the others. */
export interface Browser extends PageOpener {
  /** Such as `153.0.8010.12`. */
  readonly version: string
  openVisit(): Promise<BrowserVisit>
  /** Ends the browser with all of its pages; may be called twice. */
  close(): Promise<void>
}

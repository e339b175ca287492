import type { Paper, SlidesPerSheet } from '../model/paper.ts'
import { plural } from '../terminal/amounts.ts'
import type { EditionRequest } from './print-edition.ts'

/** What to print: the deck, or an edition. */
export type OutputRequest = { name: string; title: string } & (
  { kind: 'deck' } | { kind: 'edition'; request: EditionRequest }
)

/** Options of commands that print. */
export interface OutputOptions {
  paper: Paper
  /** Each reading begins on a new sheet. */
  duplex?: boolean
  /** Prints the slides edition too, with so many slides to a sheet. */
  slides?: SlidesPerSheet
  /** The folder for the PDFs; `dist` in the session's folder unless given. */
  out?: string
}

/** A PDF to print, and what its step is called. */
export interface OutputStep {
  stepTitle: string
  request: OutputRequest
}

/** The PDFs of a session, in the order in which they are printed. */
export function outputSteps(sessionTitle: string, { slides }: OutputOptions): OutputStep[] {
  const edition = (stepTitle: string, name: string, subtitle: string, request: EditionRequest) => ({
    stepTitle,
    request: { kind: 'edition' as const, name, title: `${sessionTitle}: ${subtitle}`, request },
  })
  return [
    { stepTitle: stepTitles.deck, request: { kind: 'deck', name: 'deck.pdf', title: sessionTitle } },
    edition(stepTitles.preReading, 'pre-reading.pdf', 'before the session', { edition: 'pre-reading' }),
    edition(stepTitles.handout, 'handout.pdf', 'handout', { edition: 'participant' }),
    edition(stepTitles.facilitator, 'facilitator.pdf', 'facilitator’s guide', { edition: 'facilitator' }),
    ...(slides === undefined
      ? []
      : [edition(stepTitles.slides, 'slides.pdf', 'slides', { edition: 'slides', perSheet: slides })]),
  ]
}

/** What the steps that print are called. */
export const stepTitles = {
  deck: 'Print the slides',
  preReading: 'Print the pre-reading sheet',
  handout: 'Print the handout',
  facilitator: 'Print the facilitator’s guide',
  slides: 'Print the thumbnails of the slides',
}

/** The number of pages of an output, in words: those of the deck are its slides. */
export function countPages(pages: number, name: string): string {
  return plural(pages, name === 'deck.pdf' ? 'slide' : 'page')
}

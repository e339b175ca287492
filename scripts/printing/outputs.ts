import { editions, outputs, type OutputDefinition } from '../model/outputs.ts'
import type { Paper, SlidesPerSheet } from '../model/paper.ts'
import type { EditionRequest } from './print-edition.ts'

/** A PDF to print: the deck, or an edition. */
export interface OutputRequest {
  definition: OutputDefinition
  /** The title of the PDF. */
  title: string
  /** Absent for the deck. */
  edition?: EditionRequest
}

/** Options of commands that print. */
export interface OutputOptions {
  paper: Paper
  /** Each reading begins on a new sheet. */
  duplex?: boolean
  /** Prints the slides edition too, with this many slides to a sheet. */
  slides?: SlidesPerSheet
  /** The folder for the PDFs; `dist` in the session's folder unless given. */
  out?: string
}

/** The PDFs of a session, in the order in which they are printed. */
export function outputRequests(sessionTitle: string, { slides }: OutputOptions): OutputRequest[] {
  const requests = editions.flatMap((edition): EditionRequest[] => {
    if (edition !== 'slides') return [{ edition }]
    return slides === undefined ? [] : [{ edition, perSheet: slides }]
  })
  return [
    { definition: outputs.deck, title: sessionTitle },
    ...requests.map((request) => {
      const definition = outputs[request.edition]
      return { definition, title: `${sessionTitle}: ${definition.subtitle}`, edition: request }
    }),
  ]
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDataPath } from '../documents/data-path.ts'
import type { ParsedReading } from '../documents/discussion-sources.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { FigureText } from './find-figure.ts'
import type { StoredText } from './stored-text.ts'

function notInClaim(figure: string): Finding {
  return {
    code: 'figure-not-in-claim',
    message: `the claim does not contain the figure “${figure}”`,
    help: 'write the figure in the claim or its evidence, or take it out of `figures`',
  }
}

function notInText(figure: string, text: FigureText, stored: StoredText): Finding {
  const nearest = text.nearest(figure)
  const place = nearest && stored.describe(nearest.offset)
  return {
    code: 'figure-not-found',
    message: `the figure “${figure}” is not in the text of the reading`,
    help: nearest
      ? `the nearest figure in the text is “${nearest.written}” (${place})`
      : 'the text has no figure like it; check it against the reading',
  }
}

/** Looks for the figures of each claim in the claim itself and, when there is one, in the text of the reading. */
export function checkFigures(reading: ParsedReading, stored: StoredText | undefined): Diagnostic[] {
  const hasFigures = reading.frontMatter.claims.some(({ figures }) => figures.length > 0)
  const text = stored && hasFigures ? new FigureText(stored.text) : undefined
  return reading.frontMatter.claims.flatMap(({ text: claim, evidence = '', figures }, index) =>
    figures.flatMap((figure, place) => {
      const at = ['claims', index, 'figures', place]
      const report = (finding: Finding): Diagnostic =>
        diagnosticAt(reading.source, reading.spanOf(at), { at: formatDataPath(at), ...finding })
      const own = new FigureText(`${claim}\n${evidence}`)
      return [
        ...(own.has(figure) ? [] : [report(notInClaim(figure))]),
        ...(!text || !stored || text.has(figure) ? [] : [report(notInText(figure, text, stored))]),
      ]
    }),
  )
}

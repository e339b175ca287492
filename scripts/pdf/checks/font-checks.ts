import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfProblem } from '../pdf-problem.ts'

/** Every font is in the PDF, as outlines that printers and readers can use, and can be read back as text. */
export function checkFonts({ fonts }: PdfFacts): PdfProblem[] {
  return fonts.flatMap(({ name, type, embedded, subset, readable }) => {
    const font = name ? `the font ${quote(name)}` : 'a font without a name'
    const problem = (code: string, message: string, help: string): PdfProblem[] => [
      { severity: 'error', code, message, help },
    ]
    if (type === 'Type3') {
      const help = 'use a static font with outlines: variable and colour fonts become Type 3'
      return problem('type-3-font', `${font} is of Type 3, which prints badly and is large`, help)
    }
    if (!embedded)
      return problem('font-not-embedded', `${font} is not in the PDF`, 'use a font that may be embedded')
    if (!readable) {
      return problem('unreadable-font', `${font} does not say which characters it shows`, 'use another font')
    }
    if (subset) return []
    return problem(
      'whole-font',
      `${font} is in the PDF with all of its characters`,
      'print with a browser that embeds subsets',
    )
  })
}

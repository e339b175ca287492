import type { FontFacts } from '../facts/font.ts'
import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

const mostNamed = 12
/** Such letters stand in every file. */
const everywhere = /^[\p{Script=Latin}\p{P}\p{N}\s]*$/u

/** Every font is in the PDF, as outlines that printers and readers can use, and can be read back as text. */
export function checkFonts({ fonts }: PdfFacts): PdfFinding[] {
  const drawn = fonts.filter(({ type }) => type === 'Type3')
  const others = fonts.filter(({ type }) => type !== 'Type3')
  return [...checkDrawnFonts(drawn), ...others.flatMap(checkFont)]
}

/** Browsers make drawings of the letters that they cannot take from a font as they are. */
function checkDrawnFonts(fonts: readonly FontFacts[]): PdfFinding[] {
  if (fonts.length === 0) return []
  const letters = [...new Set(fonts.flatMap((font) => font.letters))]
  const named =
    letters.length > 0
      ? `${letters.slice(0, mostNamed).join(' ')}${letters.length > mostNamed ? ' …' : ''}`
      : 'letters'
  return [
    {
      code: 'type-3-font',
      message: `${named}: printed as drawings (a font of Type 3), which are large and may look coarse`,
      help: 'use other letters, or a static font that has them: colour, variable and slanted or fattened fonts become drawings',
      letters: letters.filter((letter) => !everywhere.test(letter)),
    },
  ]
}

function checkFont({ name, embedded, subset, readable }: FontFacts): PdfFinding[] {
  const font = name ? `the font ${quote(name)}` : 'a font without a name'
  const finding = (code: string, message: string, help: string): PdfFinding[] => [{ code, message, help }]
  if (!embedded)
    return finding('font-not-embedded', `${font} is not in the PDF`, 'use a font that may be embedded')
  if (!readable) {
    return finding('unreadable-font', `${font} does not say which characters it shows`, 'use another font')
  }
  if (subset) return []
  return finding(
    'whole-font',
    `${font} is in the PDF with all of its characters`,
    'print with a browser that embeds subsets',
  )
}

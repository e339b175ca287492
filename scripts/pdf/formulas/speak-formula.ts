import katex from 'katex'
import renderSpokenText from 'katex/contrib/render-a11y-string'

/**
 * A formula in words, such as “x, squared”, from its source in TeX. There are words in English alone: in other
 * languages, and for what there are no words for, it is the source.
 */
export function speakFormula(source: string, language: string): string {
  if (!/^en(?:-|$)/iu.test(language)) return source
  try {
    return renderSpokenText(source).replace(/\\(?=[a-z])/giu, '')
  } catch {
    return source
  }
}

/** The MathML of a formula from its source in TeX; undefined where that cannot be read. */
export function mathmlOf(source: string): string | undefined {
  const html = katex.renderToString(source, { output: 'mathml', throwOnError: false, trust: false })
  return /<math[\s>].*<\/math>/su.exec(html)?.[0]
}

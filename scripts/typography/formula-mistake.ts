import katex from 'katex'

/** What KaTeX says is wrong with a formula, in its words; nothing when it can be drawn. */
export function formulaMistake(tex: string): string | undefined {
  try {
    katex.renderToString(tex)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return message.replace(/^KaTeX parse error: /u, '').replace(/ at (?:position|end).*$/su, '')
  }
}

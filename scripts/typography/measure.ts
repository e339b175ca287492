/** The type a text is set in. `size` is in pixels of the slide's canvas, or in any one unit. */
export interface TypeStyle {
  family: 'sans' | 'serif' | 'mono'
  weight: 400 | 600
  size: number
}

const averageAdvance = 0.56

/** Width of a text set on one line, in the unit of the style's size. */
export function measureText(text: string, style: TypeStyle): number {
  return [...text].length * averageAdvance * style.size
}

/** The lines that a text breaks into within a width, as a browser would break it; a word wider than the width is broken. */
export function wrapText(text: string, width: number, style: TypeStyle): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measureText(longer, style) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return line ? [...lines, line] : lines
}

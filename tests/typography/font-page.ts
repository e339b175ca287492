import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)
const fonts = ['source-sans-3', 'source-serif-4', 'jetbrains-mono', 'noto-sans-arabic', 'noto-sans-hebrew']

/** An HTML page that has the fonts of the slides in itself, and shows nothing. */
export function fontPage(): string {
  const faces = fonts.flatMap((font) => [400, 600].map((weight) => fontFaces(font, weight)))
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')}\n${tokens}</style>`
}

function fontFaces(font: string, weight: number): string {
  const folder = dirname(resolve(`@fontsource/${font}/package.json`))
  const css = readFileSync(join(folder, `${weight}.css`), 'utf8')
  return css.replaceAll(
    /url\(\.\/(files\/[^)]+\.woff2)\) format\('woff2'\),? ?(?:url\([^)]*\) format\('woff'\))?/gu,
    (_, file: string) => {
      return `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})`
    },
  )
}

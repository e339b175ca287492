import { readFileSync } from 'node:fs'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import DiagramView from '../../components/diagrams/DiagramView.vue'
import type { Medium } from '../../components/diagrams/geometry/fitting.ts'
import type { Diagram } from '../../scripts/model/diagram.ts'

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
const light = tokens.slice(0, tokens.indexOf('.dark'))

/** The HTML of a diagram as it stands outside a slide: complete, whatever the step. */
export function renderDiagram(diagram: Diagram, medium: Medium): Promise<string> {
  return renderToString(createSSRApp({ render: () => h(DiagramView, { diagram, medium }) }))
}

/** The drawing of a diagram as a file of its own, which any viewer of SVG shows: with its colours, an element a line. */
export async function drawDiagram(diagram: Diagram, medium: Medium): Promise<string> {
  const html = await renderDiagram(diagram, medium)
  const drawing = /<svg.*<\/svg>/su.exec(html)?.[0] ?? ''
  const lines = drawing
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/\d+\.\d{3,}/gu, (number) => String(Number(Number(number).toFixed(2))))
    .replaceAll(/><\/(?:rect|path|circle|line)>/gu, '/>')
    .replaceAll(/>\s*</gu, '>\n<')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  return `${lines.replace('>', `>\n<style>${light}svg { background: var(--color-paper) }</style>`)}\n`
}

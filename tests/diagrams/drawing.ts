import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import DiagramView from '../../components/diagrams/DiagramView.vue'
import type { Medium } from '../../components/diagrams/shared/fitting.ts'
import type { Diagram } from '../../scripts/model/diagram.ts'

/** Read by a browser that opens the file; so the colours are not a part of it. */
const colours = '<?xml-stylesheet type="text/css" href="../../../../styles/tokens.css"?>'

/** The HTML of a diagram as it stands outside a slide: complete, whatever the step. */
export function renderDiagram(diagram: Diagram, medium: Medium, part?: number): Promise<string> {
  return renderToString(createSSRApp({ render: () => h(DiagramView, { diagram, medium, part }) }))
}

/** The drawing of a diagram as a file of its own, an element a line. */
export async function drawDiagram(diagram: Diagram, medium: Medium, part?: number): Promise<string> {
  const html = await renderDiagram(diagram, medium, part)
  const drawing = /<svg.*<\/svg>/su.exec(html)?.[0] ?? ''
  const lines = drawing
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/\d+\.\d{3,}/gu, (number) => String(Number(Number(number).toFixed(2))))
    .replaceAll(/><\/(?:rect|path|circle|line)>/gu, '/>')
    .replaceAll(/>\s*</gu, '>\n<')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  return `${colours}\n${lines}\n`
}

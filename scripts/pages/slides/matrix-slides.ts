import type { Discussion } from '../../model/discussion.ts'
import type { MatrixContent, Slide, SlidePlace } from '../../model/slide.ts'
import { matrixMetrics } from '../../../styles/layout-metrics.ts'
import { hasTexts, matrixGrid, matrixLayout } from '../../../styles/matrix-layout.ts'
import { shortenToLines } from '../../../styles/shorten.ts'
import { paginateList } from '../paginate-list.ts'
import { paginate } from '../paginate.ts'
import { continuedRoute, openerRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'

type MatrixRow = MatrixContent['rows'][number]

/** A row with its stances alone, and a title of not too many lines: a theme is whole on the sheets. */
function shortRow({ cells, theme }: MatrixRow, themeWidth: number): MatrixRow {
  return {
    theme: {
      ...theme,
      title: shortenToLines(theme.title, matrixMetrics.themeLines, {
        width: themeWidth - matrixMetrics.themeGap,
        step: { size: 22, lineHeight: 29 },
        family: 'serif',
        weight: 600,
      }),
    },
    cells: cells.map(({ stance }) => ({ stance })),
  }
}

/** A matrix over several slides is none: when its texts do not fit on one, they are left to the tensions and the sheet. */
function matrixShares(
  readings: MatrixContent['readings'],
  rows: MatrixRow[],
  { isWhole, title }: { isWhole: boolean; title: string },
): MatrixContent[] {
  const withTexts = hasTexts(rows)
  if (isWhole && withTexts && readings.length <= matrixMetrics.maxWithTexts) {
    const layout = matrixLayout({ readings }, true)
    const [only, ...more] = paginateList(layout, rows, title)
    const isHigh = rows.some((row) => layout.itemHeight(row, layout.steps.at(-1)!) > layout.availableHeight)
    if (only && more.length === 0 && !isHigh) return [{ readings, rows: only.items }]
  }
  const matrix = { readings, ...(withTexts && { textsOnSheet: true }) }
  const { themeWidth } = matrixGrid(readings, false)
  const short = rows.map((row) => shortRow(row, themeWidth))
  return paginateList(matrixLayout(matrix, false), short, title).map(({ items }) => ({
    ...matrix,
    rows: items,
  }))
}

function matrixContents({ documents, session }: Discussion, title: string): MatrixContent[] {
  const numbered = documents.map((document, index) => ({ document, number: index + 1 }))
  const { marksWidth, maxNamed, leastMarkWidth } = matrixMetrics
  const most = documents.length <= maxNamed ? maxNamed : Math.floor(marksWidth / leastMarkWidth)
  const groups = paginate(numbered, () => 1, 0, most)
  return groups.flatMap(({ items }) => {
    const readings = items.map(({ document, number }) => ({
      number,
      title: document.title,
      shortName: document.shortName,
      ...(document.language !== undefined && { language: document.language }),
      route: openerRoute(document.id),
    }))
    const rows = session.themes.map((theme) => ({
      theme,
      cells: items.map(({ document }) => {
        const position = document.positions.find((one) => one.themeId === theme.id)
        return { stance: position?.stance ?? ('silent' as const), text: position?.text }
      }),
    }))
    return matrixShares(readings, rows, { isWhole: groups.length === 1, title })
  })
}

/** What each reading does to each theme, on as many slides as it takes in both directions; none without positions. */
export function matrixSlides(discussion: Discussion, place: SlidePlace): Slide[] {
  if (!discussion.documents.some((document) => document.positions.length > 0)) return []
  const title = wordsOf(discussion.session).across.matrix
  const contents = matrixContents(discussion, title)
  return contents.map((content, index) => ({
    layout: 'matrix',
    route: continuedRoute('matrix', index),
    title,
    place,
    content: {
      ...content,
      ...(contents.length > 1 && { continuation: { part: index + 1, parts: contents.length } }),
    },
    notes: [],
    origin: { path: 'slides.md', at: ['session', 'themes'] },
  }))
}

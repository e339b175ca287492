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

/** What each reading does to each theme, and the title above it. */
interface Matrix extends Pick<MatrixContent, 'readings' | 'rows'> {
  title: string
}

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

/** A matrix with all that its readings say, where that can be read on one slide; of one reading on as many as it takes. */
function matrixWithTexts({ readings, rows, title }: Matrix): MatrixContent[] | undefined {
  if (!hasTexts(rows) || readings.length > matrixMetrics.maxWithTexts) return undefined
  const form = readings.length === 1 ? 'list' : 'texts'
  const layout = matrixLayout({ readings, form })
  if (rows.some((row) => layout.itemHeight(row, layout.steps.at(-1)!) > layout.availableHeight))
    return undefined
  const shares = paginateList(layout, rows, title)
  if (form === 'texts' && shares.length > 1) return undefined
  return shares.map(({ items }) => ({ form, readings, rows: items }))
}

function matrixWithoutTexts(form: 'stances' | 'marks', { readings, rows, title }: Matrix): MatrixContent[] {
  const matrix = { form, readings, ...(hasTexts(rows) && { textsOnSheet: true }) }
  const { themeWidth } = matrixGrid(readings, form)
  const short = rows.map((row) => shortRow(row, themeWidth))
  return paginateList(matrixLayout(matrix), short, title).map(({ items }) => ({ ...matrix, rows: items }))
}

/** The first of some ways to share a matrix out that takes the fewest slides. */
function fewestSlides(ways: MatrixContent[][]): MatrixContent[] {
  return ways.reduce((best, way) => (way.length < best.length ? way : best))
}

/** Readings by their numbers alone, side by side in as many groups as make the fewest slides. */
function groupedMatrices({ readings, rows, title }: Matrix): MatrixContent[] {
  const { leastMarkWidth, marksWidth } = matrixMetrics
  const fewestGroups = Math.ceil(readings.length / Math.floor(marksWidth / leastMarkWidth))
  return fewestSlides(
    [fewestGroups, fewestGroups + 1].map((count) =>
      paginate(readings, () => 1, 0, Math.ceil(readings.length / count)).flatMap(({ firstIndex, items }) =>
        matrixWithoutTexts('marks', {
          readings: items,
          rows: rows.map(({ cells, theme }) => ({
            theme,
            cells: cells.slice(firstIndex, firstIndex + items.length),
          })),
          title,
        }),
      ),
    ),
  )
}

function matrixShares(matrix: Matrix): MatrixContent[] {
  const { length } = matrix.readings
  const withTexts = matrixWithTexts(matrix)
  if (withTexts) return withTexts
  const named = length <= matrixMetrics.maxNamed ? [matrixWithoutTexts('stances', matrix)] : []
  const numbered = length > 1 ? [groupedMatrices(matrix)] : []
  return fewestSlides([...named, ...numbered])
}

function matrixContents({ documents, session }: Discussion, title: string): MatrixContent[] {
  const readings = documents.map(({ id, language, shortName, title: name }, index) => ({
    number: index + 1,
    title: name,
    shortName,
    ...(language !== undefined && { language }),
    route: openerRoute(id),
  }))
  const rows = session.themes.map((theme) => ({
    theme,
    cells: documents.map(({ positions }) => {
      const position = positions.find((one) => one.themeId === theme.id)
      return { stance: position?.stance ?? ('silent' as const), text: position?.text }
    }),
  }))
  return matrixShares({ readings, rows, title })
}

/** What each reading does to each theme, on as many slides as it takes in both directions; none without positions. */
export function matrixSlides(discussion: Discussion, place: SlidePlace): Slide[] {
  if (!discussion.documents.some((document) => document.positions.length > 0)) return []
  const title = wordsOf(discussion.session).across.matrix(discussion.documents.length)
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

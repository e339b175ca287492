import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deckSettings } from '../../scripts/own-slides/deck-settings.ts'
import { body, canvas, margin } from '../../styles/layout-metrics.ts'
import { layoutProperties } from '../../styles/layout-properties.ts'

const root = join(import.meta.dirname, '../..')

test('the style sheets have the numbers that the planner counts with', async () => {
  await expect(layoutProperties()).toMatchFileSnapshot('../../styles/layout-metrics.css')
})

test('style sheets use no property of the layout that there is not', async () => {
  const declared = layoutProperties().match(/--[\w-]+(?=:)/gu)
  const used = await Promise.all(
    ['components', 'layouts', 'styles'].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true })
      const files = entries.filter((name) => /\.(?:vue|css)$/u.test(name))
      const texts = await Promise.all(files.map((name) => readFile(join(root, folder, name), 'utf8')))
      return texts.flatMap(
        (text) => text.match(/(?<=var\()--(?:type|canvas|slide-margin|body|measure)[\w-]*/gu) ?? [],
      )
    }),
  )
  expect(used.flat().length).toBeGreaterThan(30)
  expect(used.flat().filter((name) => !declared?.includes(name))).toEqual([])
})

test('the sizes of canvas, margins and body agree, and with what Slidev is told', () => {
  expect(body.width + 2 * margin).toBe(canvas.width)
  expect(canvas.height).toBe(Math.ceil((canvas.width * 9) / 16))
  expect(deckSettings()).toMatchObject({ aspectRatio: '16/9', canvasWidth: canvas.width })
})

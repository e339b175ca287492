import { expect, test } from 'vitest'
import { advanceTable } from './advance-table.ts'

test('the committed advance widths are those of the installed fonts', async () => {
  await expect(`${JSON.stringify(advanceTable(), null, 2)}\n`).toMatchFileSnapshot(
    '../../scripts/typography/advances.json',
  )
})

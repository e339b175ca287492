import { expect, it } from 'vitest'
import { oneByOne } from '../../scripts/documents/one-by-one.ts'

it('the work of each item lets what waits have its turn first', async () => {
  const order: string[] = []
  const waitingFor = (turns: number) => {
    if (turns > 0) setImmediate(() => waitingFor(turns - 1))
    order.push('turn')
  }
  waitingFor(4)
  const values = await oneByOne(['a', 'b', 'c'], async (item) => {
    order.push(item)
    return item.toUpperCase()
  })
  expect(values).toEqual(['A', 'B', 'C'])
  expect(order.slice(0, 6)).toEqual(['turn', 'turn', 'a', 'turn', 'b', 'turn'])
})

import { describe, expect, it } from 'vitest'
import { formulaAt, formulasIn } from '../../scripts/typography/formulas.ts'

describe('formulas', () => {
  it.each([
    ['so $a < b$ and $c$', ['a < b', 'c']],
    ['a price of \\$5, and $x$', ['x']],
    ['$5 and $6', []],
    ['a $ b $ c', []],
    ['$40 to $90', []],
    ['100$, puis 200$', []],
    ['(100$) or 200$/year, then 5$ and $x$', ['x']],
    ['100$US, then 200$', []],
    ['20$^\\circ$ at 3$\\sigma$, and 2$x$', ['^\\circ', '\\sigma', 'x']],
    ['`$x$` is code, ``a ` $y$`` too, $z$ is none', ['z']],
    ['an unclosed ` and $x$', ['x']],
    ['$\\text{costs \\$5}$', ['\\text{costs \\$5}']],
  ])('in %j', (text, formulas) => {
    expect(formulasIn(text)).toEqual(formulas)
  })

  it('are as long as they are with their signs', () => {
    expect(formulaAt('so $x + y$ and more', 3)).toEqual({ tex: 'x + y', length: 7 })
    expect(formulaAt('more $x$', 0)).toBeUndefined()
    expect(formulaAt('100$, puis 200$', 3)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { formulaAtStart, formulasIn } from '../../scripts/typography/formulas.ts'

describe('formulas', () => {
  it.each([
    ['so $a < b$ and $c$', ['a < b', 'c']],
    ['a price of \\$5, and $x$', ['x']],
    ['$5 and $6', []],
    ['a $ b $ c', []],
    ['`$x$` is code, ``a ` $y$`` too, $z$ is none', ['z']],
    ['an unclosed ` and $x$', ['x']],
    ['$\\text{costs \\$5}$', ['\\text{costs \\$5}']],
  ])('in %j', (text, formulas) => {
    expect(formulasIn(text)).toEqual(formulas)
  })

  it('are as long as they are with their signs', () => {
    expect(formulaAtStart('$x + y$ and more')).toEqual({ tex: 'x + y', length: 7 })
    expect(formulaAtStart('more $x$')).toBeUndefined()
  })
})

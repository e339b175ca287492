import fc from 'fast-check'

/** Draws values one after another; the same seed draws the same. */
export interface Draw {
  /** A whole number from `least` to `most`, each as likely as the others. */
  whole: (least: number, most: number) => number
  /** True once in so many times. */
  onceIn: (times: number) => boolean
  oneOf: <Value>(values: readonly Value[]) => Value
  /** Some of the values, in their order: from `least` to `most` of them. */
  some: <Value>(values: readonly Value[], least: number, most: number) => Value[]
}

// fast-check prefers the ends of a range, which would make every session as small or as large as can be.
const evenly = (least: number, most: number) => fc.noBias(fc.integer({ min: least, max: most }))

function drawWith(generate: fc.GeneratorValue): Draw {
  const whole = (least: number, most: number): number => generate(evenly, least, Math.max(least, most))
  const some = <Value>(values: readonly Value[], least: number, most: number): Value[] => {
    const count = whole(Math.min(least, values.length), Math.min(most, values.length))
    const left = values.map((_, index) => index)
    const chosen = Array.from({ length: count }, () => left.splice(whole(0, left.length - 1), 1)[0]!)
    return chosen.toSorted((first, second) => first - second).map((index) => values[index]!)
  }
  return {
    whole,
    some,
    onceIn: (times) => whole(1, times) === 1,
    oneOf: (values) => values[whole(0, values.length - 1)]!,
  }
}

/** Whatever a function makes of the values that it draws. */
export function drawn<Value>(make: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((generate) => make(drawWith(generate)))
}

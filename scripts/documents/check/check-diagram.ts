import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { repeatedIdentifiers, repeatedReferences, unknownReferences } from './check-identifiers.ts'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { itemsAt, numberAt, textsAt } from './loose-data.ts'
import type { Entry } from './loose-data.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

type Check = (document: ParsedDocument, data: unknown, at: DataPath) => Diagnostic[]

function textItems(data: unknown, at: DataPath): Entry<string>[] {
  return itemsAt(data, at).filter((entry): entry is Entry<string> => typeof entry.value === 'string')
}

const checkThreatModel: Check = (document, data, at) => {
  const pathways = textsAt(data, [...at, 'pathways'], 'id')
  const known = pathways.map(({ value }) => value)
  const covers = itemsAt(data, [...at, 'defences']).map((defence) =>
    textItems(data, [...defence.at, 'covers']),
  )
  return [
    ...repeatedIdentifiers(document, 'pathway', pathways),
    ...repeatedIdentifiers(document, 'defence', textsAt(data, [...at, 'defences'], 'id')),
    ...covers.flatMap((references) => unknownReferences(document, 'pathway', references, known)),
    ...covers.flatMap((references) => repeatedReferences(document, references)),
  ]
}

function checkPointOrder(document: ParsedDocument, data: unknown, curve: DataPath): Diagnostic[] {
  return itemsAt(data, [...curve, 'points']).flatMap(({ at }, index) => {
    const x = numberAt(data, [...at, 0])
    const before = numberAt(data, [...curve, 'points', index - 1, 0])
    if (x === undefined || before === undefined || x > before) return []
    const problem = diagnosticAtValue(document, at, {
      code: 'unordered-points',
      message: `this point is not to the right of the one before: ${x} is not more than ${before}`,
      help: 'order the points of a curve from left to right, by their first numbers',
    })
    return [problem]
  })
}

const checkTradeOff: Check = (document, data, at) => {
  const curves = textsAt(data, [...at, 'curves'], 'id')
  const known = curves.map(({ value }) => value)
  const between = itemsAt(data, [...at, 'regions']).map((region) =>
    textItems(data, [...region.at, 'between']),
  )
  return [
    ...repeatedIdentifiers(document, 'curve', curves),
    ...between.flatMap((references) => unknownReferences(document, 'curve', references, known)),
    ...between.flatMap((references) => repeatedReferences(document, references)),
    ...itemsAt(data, [...at, 'curves']).flatMap((curve) => checkPointOrder(document, data, curve.at)),
  ]
}

function checkQuantity(document: ParsedDocument, data: unknown, at: DataPath): Diagnostic[] {
  const [min, value, max] = ['min', 'value', 'max'].map((key) => numberAt(data, [...at, key]))
  if (min === undefined || max === undefined) return []
  if (min >= max) {
    const message = `the slider ends at ${max}, which is not more than ${min}, where it begins`
    const help = 'make `max` larger than `min`'
    return [diagnosticAtValue(document, [...at, 'max'], { code: 'invalid-scale', message, help })]
  }
  if (value === undefined || (value >= min && value <= max)) return []
  const message = `the slider cannot stand at ${value}: it runs from ${min} to ${max}`
  const help = 'make `value` lie between `min` and `max`'
  return [diagnosticAtValue(document, [...at, 'value'], { code: 'invalid-scale', message, help })]
}

const checkScale: Check = (document, data, at) => [
  ...checkQuantity(document, data, [...at, 'rate']),
  ...checkQuantity(document, data, [...at, 'volume']),
]

const checks = new Map<unknown, Check>([
  ['threat-model', checkThreatModel],
  ['trade-off', checkTradeOff],
  ['scale', checkScale],
])

/** Checks what one key of a diagram says about another: references, the order of points, the ends of sliders. */
export function checkDiagram(document: ParsedDocument, data: unknown, at: DataPath): Diagnostic[] {
  return checks.get(valueAt(data, [...at, 'kind']))?.(document, data, at) ?? []
}

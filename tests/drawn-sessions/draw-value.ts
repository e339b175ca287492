import { z } from 'zod'
import { definitionOf, unwrap, type Schema } from '../../scripts/documents/validate/schema-at.ts'
import type { Draw } from './draw.ts'
import { drawText, type TextStyle } from './draw-text.ts'

/** How the values of one file are drawn. */
export interface ValueStyle extends TextStyle {
  /** Every so many keys that may be absent are. */
  leavesOut: number
  /** The key whose list is as long as lists get; the others have a few items. */
  longList?: string
}

const longestList = 40
const fewItems = 4

/** The least and the most that a number or a list may be, as far as its schema says. */
function limitsOf(schema: Schema): { minimum?: number; maximum?: number } {
  const checks = (definitionOf(schema).checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def)
  const limits = checks.map((check) => {
    switch (check.check) {
      case 'min_length':
        return { minimum: check.minimum }
      case 'max_length':
        return { maximum: check.maximum }
      case 'greater_than':
        return { minimum: Number(check.value) }
      case 'less_than':
        return { maximum: Number(check.value) }
      default:
        return {}
    }
  })
  return Object.assign({}, ...limits)
}

function exampleOf(schema: Schema): unknown {
  const examples = z.globalRegistry.get(schema)?.examples
  return Array.isArray(examples) ? examples[0] : undefined
}

function drawDate(draw: Draw): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${draw.whole(1850, 2030)}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`
}

/** A text with a form: a date, an address. */
function drawFormatted(draw: Draw, schema: Schema, format: string): unknown {
  const path = () =>
    'abcdefgh'.slice(0, draw.whole(1, 8)) + (draw.onceIn(20) ? '/a-long-path'.repeat(30) : '')
  switch (format) {
    case 'day':
      return drawDate(draw)
    case 'date':
      return drawDate(draw).slice(0, draw.oneOf([4, 7, 10]))
    case 'time':
      return `${String(draw.whole(0, 23)).padStart(2, '0')}:${draw.oneOf(['00', '15', '30', '59'])}`
    case 'url':
      return `https://${draw.oneOf(['example.org', 'www.example.com'])}/${path()}${draw.oneOf(['', '?a=1&b=2', '#part'])}`
    case 'doi':
      return `10.${draw.whole(1000, 99_999)}/${path()}${draw.oneOf(['', '(2026)1:2', '_x<y>', '%20'])}`
    default:
      return exampleOf(schema)
  }
}

function drawNumber(draw: Draw, schema: Schema): number {
  const { minimum = 0, maximum = 1_000_000 } = limitsOf(schema)
  if (maximum <= 1) return draw.whole(0, 100) / 100
  const small = Math.max(minimum, Math.min(maximum, 15))
  return draw.onceIn(30) ? draw.oneOf([minimum, maximum]) : draw.whole(minimum, small)
}

function drawList(draw: Draw, schema: Schema, element: Schema, style: ValueStyle, key: string): unknown[] {
  const { minimum = 0, maximum = longestList } = limitsOf(schema)
  const isLong = key === style.longList || (maximum < longestList && draw.onceIn(4))
  const most = isLong ? maximum : Math.min(maximum, Math.max(minimum, fewItems))
  return Array.from({ length: draw.whole(minimum, most) }, () => drawValue(draw, element, style, key))
}

/** A value that fits a schema; what one key says of another is still to be put right. */
export function drawValue(draw: Draw, schema: Schema, style: ValueStyle, key: string): unknown {
  const definition = definitionOf(unwrap(schema))
  switch (definition.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape).flatMap(([name, child]) => {
          const mayBeAbsent = unwrap(child) !== child
          return mayBeAbsent && draw.onceIn(style.leavesOut)
            ? []
            : [[name, drawValue(draw, child, style, name)]]
        }),
      )
    case 'array':
      return drawList(draw, unwrap(schema), definition.element, style, key)
    case 'tuple':
      return definition.items.map((item) => drawValue(draw, item, style, key))
    case 'union':
      return drawValue(draw, draw.oneOf(definition.options), style, key)
    case 'literal':
      return definition.values[0]
    case 'enum':
      return draw.oneOf(Object.values(definition.entries))
    case 'boolean':
      return draw.onceIn(2)
    case 'number':
      return drawNumber(draw, unwrap(schema))
    case 'record':
      return {}
    case 'string':
      return 'format' in definition
        ? drawFormatted(draw, schema, String(definition.format))
        : drawText(draw, style, String(exampleOf(unwrap(schema)) ?? exampleOf(schema) ?? 'a text'))
    default:
      throw new Error(`cannot draw a value for ${key}: ${definition.type}`)
  }
}

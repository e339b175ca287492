import { z } from 'zod'
import { subjectOf } from './describe-value.ts'
import type { PlainIssue } from './plain-issues.ts'
import type { Finding } from '../source-file.ts'

interface Bound {
  side: 'least' | 'most'
  limit: number
  inclusive?: boolean
}

function items(count: number): string {
  if (count === 0) return 'no items'
  return count === 1 ? '1 item' : `${count} items`
}

function explainLength(subject: string, length: number, { side, limit }: Bound): Finding {
  const missing = limit - length
  return side === 'least'
    ? {
        code: 'too-few-items',
        message: `${subject} has ${items(length)} and needs at least ${limit}`,
        help: `add ${missing} more`,
      }
    : {
        code: 'too-many-items',
        message: `${subject} has ${items(length)} and can have at most ${limit}`,
        help: `remove ${-missing}`,
      }
}

/** The bounds of a number as a remedy: both when there are two. */
function rangeHelp({ schema }: PlainIssue, limit: string): string {
  const { minValue, maxValue } = schema instanceof z.ZodNumber ? schema : { minValue: null, maxValue: null }
  const bounded = typeof minValue === 'number' && typeof maxValue === 'number' && Number.isFinite(maxValue)
  return bounded ? `write a number from ${minValue} to ${maxValue}` : `write a number that is ${limit}`
}

/** What is wrong with a number out of range, or a list with too few or too many items. */
export function explainSize(plain: PlainIssue, bound: Bound): Finding {
  const subject = subjectOf(plain.at)
  if (Array.isArray(plain.value)) return explainLength(subject, plain.value.length, bound)
  const limit = bound.inclusive
    ? `at ${bound.side} ${bound.limit}`
    : `${bound.side === 'least' ? 'more' : 'less'} than ${bound.limit}`
  return {
    code: 'out-of-range',
    message: `${subject} is ${String(plain.value)}, and must be ${limit}`,
    help: rangeHelp(plain, limit),
  }
}

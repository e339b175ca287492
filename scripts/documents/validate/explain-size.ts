import { nameOf } from './describe-value.ts'
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

function explainLength(name: string, length: number, { side, limit }: Bound): Finding {
  const missing = limit - length
  return side === 'least'
    ? {
        code: 'too-few-items',
        message: `\`${name}\` has ${items(length)} and needs at least ${limit}`,
        help: `add ${missing} more`,
      }
    : {
        code: 'too-many-items',
        message: `\`${name}\` has ${items(length)} and can have at most ${limit}`,
        help: `remove ${-missing}`,
      }
}

/** The smallest and largest number that a schema takes, as a remedy. */
function rangeHelp({ schema }: PlainIssue, { side, limit }: Bound): string {
  const { minimum, maximum } = schema?._zod.bag ?? {}
  const bounded = typeof minimum === 'number' && typeof maximum === 'number'
  if (bounded && Number.isSafeInteger(maximum)) return `write a number from ${minimum} to ${maximum}`
  return side === 'least' ? `write a number above ${limit}` : `write a number below ${limit}`
}

/** What is wrong with a number out of range, or a list with too few or too many items. */
export function explainSize(plain: PlainIssue, bound: Bound): Finding {
  const name = nameOf(plain.at)
  if (Array.isArray(plain.value)) return explainLength(name, plain.value.length, bound)
  const limit = bound.inclusive
    ? `at ${bound.side} ${bound.limit}`
    : `${bound.side === 'least' ? 'more' : 'less'} than ${bound.limit}`
  return {
    code: 'out-of-range',
    message: `\`${name}\` is ${String(plain.value)}, and must be ${limit}`,
    help: rangeHelp(plain, bound),
  }
}

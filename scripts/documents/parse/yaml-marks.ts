import type { Finding } from '../source-file.ts'

const meanings: Record<string, { code: string; meaning: string }> = {
  '&': { code: 'yaml-anchor', meaning: 'is read as the name of a value, not as text' },
  '*': { code: 'yaml-alias', meaning: 'is read as a reference to another value, not as text' },
  '!': { code: 'yaml-tag', meaning: 'is read as a type of value, not as text' },
}

/** Reports a value whose first word YAML takes for an anchor, an alias or a tag. */
export function markFinding(mark: string): Finding {
  const { code, meaning } = meanings[mark[0] ?? ''] ?? { code: 'yaml-syntax', meaning: 'is not understood' }
  const help = 'put the whole text in quotes if this belongs to it; if not, remove it'
  return { code, message: `${mark} ${meaning}`, help }
}

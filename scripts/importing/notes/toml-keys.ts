import type { HeaderKeys } from './header-keys.ts'

const pair = /^([\w-]+|"[^"]*"|'[^']*')[ \t]*=[ \t]*(.*)$/u
const text = /"(?:[^"\\]|\\.)*"|'[^']*'/u

function textOf(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1)
  const escapes = /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gu
  return written.slice(1, -1).replaceAll(escapes, (_, four, eight, sign) => {
    const number = parseInt(String(four ?? eight ?? ''), 16)
    if (number <= 0x10ffff) return String.fromCodePoint(number)
    return /[nrt]/u.test(String(sign)) ? ' ' : String(sign ?? '')
  })
}

function valueOf(written: string): unknown {
  const whole = new RegExp(`^(${text.source})\\s*(?:#.*)?$`, 'u').exec(written)?.[1]
  if (whole !== undefined) return textOf(whole)
  if (written.startsWith('[')) {
    const items = new RegExp(`^\\[\\s*(?:(?:${text.source})\\s*(?:,\\s*)?)*\\]\\s*(?:#.*)?$`, 'u')
    const inner = written.replaceAll(/^\s*#.*$/gmu, '')
    return items.test(inner)
      ? [...inner.matchAll(new RegExp(text, 'gu'))].map(([one]) => textOf(one))
      : undefined
  }
  return /^[^"'[{#]+/u.exec(written)?.[0].trim()
}

/** Lines that belong together: a list may go over several. */
function statements(block: string): string[] {
  const all: string[] = []
  for (const line of block.split('\n')) {
    const last = all.at(-1)
    const isOpen = last !== undefined && /=\s*\[/u.test(last) && !/\]\s*(?:#.*)?$/u.test(last)
    if (isOpen) all[all.length - 1] = `${last}\n${line}`
    else all.push(line)
  }
  return all.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('#'))
}

/** The texts, lists of texts and dates of a header in TOML, as Hugo has it; settings in tables are not facts. */
export function tomlKeys(block: string): HeaderKeys {
  const keys: Record<string, unknown> = {}
  const doubts: string[] = []
  for (const statement of statements(block)) {
    if (/^\[[^=]*\]$/u.test(statement)) break
    const [, key = '', written = ''] = pair.exec(statement.replaceAll('\n', ' ')) ?? []
    const value = key === '' ? undefined : valueOf(written)
    if (value === undefined) doubts.push(`not understood in its header: ${statement.slice(0, 80)}`)
    else keys[key.replaceAll(/^["']|["']$/gu, '')] = value
  }
  return { keys, doubts }
}

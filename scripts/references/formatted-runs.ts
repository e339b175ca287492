import CSL from 'citeproc'
import type { Reference } from '../model/discussion.ts'
import type { ProtectedText } from './protected-text.ts'

type Run = Reference['runs'][number]

// Characters that stand for nothing in any text, so that no text can be taken for them.
const italicBegins = '\ufdd0'
const uprightBegins = '\ufdd1'
const ends = '\ufdd2'
const entryOf = '\ufdd3'

const unmarked = [
  '@font-style/normal-outside',
  '@font-variant/small-caps',
  '@font-variant/normal',
  '@font-weight/bold',
  '@font-weight/normal',
  '@font-weight/light',
  '@text-decoration/none',
  '@text-decoration/underline',
  '@vertical-align/baseline',
  '@vertical-align/sup',
  '@vertical-align/sub',
]

/** The name of the output format that `runsOf` reads. */
export const runsFormat = 'colloquy-runs'

const text = CSL.Output.Formats['text']
CSL.Output.Formats[runsFormat] = {
  ...text,
  ...Object.fromEntries(unmarked.map((name) => [name, false])),
  '@font-style/italic': `${italicBegins}%%STRING%%${ends}`,
  '@font-style/oblique': `${italicBegins}%%STRING%%${ends}`,
  '@font-style/normal': `${uprightBegins}%%STRING%%${ends}`,
  // citeproc-js leaves out entries without text, and hands the id of an entry on in no other way.
  '@bibliography/entry'(this: { system_id: string }, _state: unknown, entry: string) {
    return `${entryOf}${this.system_id}${entryOf}${entry}`
  },
  '@cite/entry': (_state: unknown, entry: string) => entry,
  '@display/block': (_state: unknown, part: string) => ` ${part}`,
  '@display/indent': (_state: unknown, part: string) => ` ${part}`,
}

function append(runs: Run[], piece: string, style: Run['style']): void {
  if (piece === '') return
  const last = runs.at(-1)
  if (last?.style === style) last.text += piece
  else runs.push({ text: piece, style })
}

/** The id of the reading that an entry of the list of references is about, and the entry without it. */
export function splitEntry(output: string): { id: string; entry: string } {
  const [, id = '', entry = ''] = output.split(entryOf)
  return { id, entry }
}

/** What the processor wrote in `runsFormat`, as runs of text in their original characters. */
export function runsOf(output: string, original: ProtectedText): Run[] {
  const runs: Run[] = []
  const styles: Run['style'][] = ['normal']
  const plain = original
    .withoutDoubledStops(output)
    .replaceAll(/[ \t\n]+/gu, ' ')
    .trim()
  for (const piece of plain.split(/([\ufdd0-\ufdd2])/u)) {
    if (piece === italicBegins) styles.push('italic')
    else if (piece === uprightBegins) styles.push('normal')
    else if (piece === ends) styles.pop()
    else append(runs, original.restore(piece), styles.at(-1) ?? 'normal')
  }
  return runs
}

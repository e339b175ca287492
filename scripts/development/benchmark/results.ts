import type { ComparedUses } from './compare-commands.ts'
import type { CommandUse } from './measure-command.ts'
import type { StageTime } from './profile-command.ts'

/** What was measured, and where. */
export interface BenchmarkResults {
  /** As in 2026-12-08. */
  date: string
  machine: { processor: string; cores: number; memory: number; system: string; node: string }
  comparisons: ComparedUses[]
}

/** The middle one of some numbers; of an even number of them, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((first, second) => first - second)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

type Measure = keyof CommandUse

function medianOf(uses: readonly CommandUse[], measure: Measure): number | undefined {
  const numbers = uses.map((use) => use[measure])
  return numbers.some((number) => number === undefined) ? undefined : median(numbers as number[])
}

function ratioOf({ ours, instead }: ComparedUses, measure: Measure): string {
  const [first, second] = [medianOf(ours, measure), medianOf(instead, measure)]
  return first === undefined || !second ? '' : (first / second).toFixed(2)
}

function formatSeconds(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`
}

function formatMemory(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${Math.round(bytes / 1e6)} MB`
}

function cellsOf(compared: ComparedUses): string[] {
  const both = (measure: Measure, format: (number: number | undefined) => string) => [
    format(medianOf(compared.ours, measure)),
    format(medianOf(compared.instead, measure)),
    ratioOf(compared, measure),
  ]
  return [
    compared.title,
    compared.insteadTitle,
    ...both('seconds', formatSeconds),
    ...both('processorSeconds', formatSeconds),
    ...both('peakMemory', formatMemory),
  ]
}

const headings = [
  'Colloquy',
  'beside',
  'time',
  'beside',
  'ratio',
  'processor',
  'beside',
  'ratio',
  'memory',
  'beside',
  'ratio',
]

/** The medians and their ratios as a table in Markdown. */
export function formatResults({ date, machine, comparisons }: BenchmarkResults): string {
  const rows = [headings, ...comparisons.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = widths.map(
    (width, column) => '-'.repeat(column < 2 ? width : width - 1) + (column < 2 ? '' : ':'),
  )
  const rounds = comparisons[0]?.ours.length ?? 0
  const { processor, cores, memory, system, node } = machine
  return [
    line(headings),
    `| ${rule.join(' | ')} |`,
    ...rows.slice(1).map(line),
    '',
    `Medians of ${rounds} runs in turn, ${date}: ${cores} cores (${processor}), ${Math.round(memory / 1e9)} GB, ${system}, Node ${node}.`,
    'Memory is the most that all processes held together.',
    '',
  ].join('\n')
}

/** Where the time of a command went, as a list. */
export function formatStages(stages: readonly StageTime[]): string {
  return stages
    .filter(({ seconds }) => seconds >= 0.05)
    .map(({ stage, seconds }) => `${formatSeconds(seconds).padStart(8)}  ${stage}\n`)
    .join('')
}

import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Findings } from './findings.ts'

const root = join(import.meta.dirname, '..', '..')

/** The test files that have properties, relative to the project's folder. */
export async function filesWithProperties(): Promise<string[]> {
  const entries = await readdir(join(root, 'tests'), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    paths.map(async (path) => ((await readFile(path, 'utf8')).includes("'fast-check'") ? [path] : [])),
  )
  return found
    .flat()
    .map((path) => path.slice(root.length + 1))
    .toSorted()
}

/** Runs a test file with a seed of its own for each of its properties. */
export async function soakProperties(file: string, seed: number, findings: Findings): Promise<void> {
  const { code, output } = await runVitest(file, seed)
  findings.tried('property files', `${file} with ${seed}`)
  if (code === 0) return
  const failures = output.split('\n').filter((line) => /FAIL|Counterexample|Error:|seed:/u.test(line))
  findings.failed('property files', `COLLOQUY_SEED=${seed} npx vitest run ${file}`, failures.slice(0, 12))
}

function runVitest(file: string, seed: number): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', file], {
      cwd: root,
      env: { ...process.env, COLLOQUY_SEED: String(seed), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Longest wait for the registry, in milliseconds. */
const limit = 120_000

/** How `npm audit signatures --json` ended. */
export interface EndedAudit {
  code: number | null
  output: string
}

/** What to say of an audit, and the exit status: 0 all signed, 1 some not, 2 nothing was found out. */
export interface AuditOutcome {
  message: string
  status: 0 | 1 | 2
}

interface SignedPackage {
  name: string
  version: string
}

interface AuditReport {
  invalid?: SignedPackage[]
  missing?: SignedPackage[]
  error?: { code?: string; summary?: string }
}

/** Asks npm, which asks the registry. */
export function runAudit(environment: NodeJS.ProcessEnv = process.env): Promise<EndedAudit> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['audit', 'signatures', '--json', '--fetch-retries=1'], {
      cwd: root,
      env: environment,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: limit,
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

function readReport(output: string): AuditReport | undefined {
  try {
    return JSON.parse(output) as AuditReport
  } catch {
    return undefined
  }
}

function listPackages(title: string, packages: readonly SignedPackage[] = []): string[] {
  return packages.length === 0 ? [] : [title, ...packages.map(({ name, version }) => `  ${name}@${version}`)]
}

/** What npm's answer means. */
export function describeAudit({ code, output }: EndedAudit): AuditOutcome {
  const report = readReport(output)
  const faults = [
    ...listPackages('the signature is wrong of:', report?.invalid),
    ...listPackages('a signature is missing of:', report?.missing),
  ]
  if (faults.length > 0) return { message: faults.join('\n'), status: 1 }
  if (code === 0 && report?.invalid) return { message: 'every package bears a valid signature', status: 0 }
  const reason = report?.error?.code ?? (code === null ? 'no answer in time' : `npm ended with ${code}`)
  return { message: `not checked: the registry or its keys could not be had (${reason})`, status: 2 }
}

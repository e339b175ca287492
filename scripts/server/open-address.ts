import { spawn } from 'node:child_process'

const openers: Record<string, [program: string, ...options: string[]]> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the user's web browser, and reports when the system has no way to. */
export function openAddress(address: string, platform: string, report: (message: string) => void): void {
  const [program, ...options] = openers[platform] ?? ['xdg-open']
  const child = spawn(program, [...options, address], { stdio: 'ignore', detached: true })
  child.once('error', () => report(`could not open a web browser; open ${address} yourself`))
  child.unref()
}

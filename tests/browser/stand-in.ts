import { chmod, writeFile } from 'node:fs/promises'

/** Writes a program that runs some lines of shell before it becomes another program. */
export async function writeStandIn(
  path: string,
  program: string,
  lines: readonly string[] = [],
): Promise<void> {
  await writeFile(path, ['#!/bin/sh', ...lines, `exec '${program}' "$@"`, ''].join('\n'))
  await chmod(path, 0o755)
}

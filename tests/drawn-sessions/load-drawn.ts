import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WithDiagnostics } from '../../scripts/diagnostics/diagnostic.ts'
import { loadDiscussion, type LoadedDiscussion } from '../../scripts/pipeline/load-discussion.ts'
import type { DrawnSession } from './draw-session.ts'
import { writeSession } from './session-files.ts'

/** Reads a drawn session from a folder, as `check` does, and leaves nothing there. */
export async function loadDrawn(drawn: DrawnSession): Promise<WithDiagnostics<LoadedDiscussion | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-drawn-'))
  try {
    await writeSession(folder, drawn)
    return await loadDiscussion(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

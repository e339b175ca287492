import { Failure } from '../diagnostics/failure.ts'

const explanations: Record<string, { reason: string; remedy: string }> = {
  EACCES: {
    reason: 'permission denied',
    remedy: 'give yourself write permission on the file and its folder',
  },
  EPERM: { reason: 'permission denied', remedy: 'close programs that have it open, then try again' },
  EBUSY: { reason: 'another program has it open', remedy: 'close that program, then try again' },
  EROFS: { reason: 'the disk is read-only', remedy: 'choose another folder with --out' },
  ENOSPC: { reason: 'the disk is full', remedy: 'free some space, then try again' },
  EDQUOT: { reason: 'your disk quota is used up', remedy: 'free some space, then try again' },
  EISDIR: { reason: 'a folder of that name is in the way', remedy: 'rename or remove the folder' },
  ENOTDIR: { reason: 'a part of its path is a file, not a folder', remedy: 'rename or remove that file' },
  EEXIST: { reason: 'it exists already', remedy: 'choose another name; nothing was overwritten' },
  ENAMETOOLONG: { reason: 'the name is too long', remedy: 'choose a shorter name' },
}

/** The system's name for an error, such as `ENOSPC`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The failure to tell a user about when a file could not be written, with the reason in words and a remedy. */
export function writeFailure(path: string, error: unknown, code = errorCode(error)): Failure {
  const explanation = explanations[code]
  const reason = explanation?.reason ?? (error instanceof Error ? error.message : String(error))
  return new Failure(`cannot write ${path}: ${reason}`, explanation ? [explanation.remedy] : [], {
    cause: error,
  })
}

import { UserError } from '../diagnostics/user-error.ts'
import { systemReasons, type SystemReason } from '../diagnostics/system-error.ts'

/** Why a file cannot be written, besides what the system refuses of any file. */
const explanations: Readonly<Record<string, SystemReason>> = {
  ...systemReasons,
  EBUSY: { reason: 'another program has it open', remedy: 'close that program, then try again' },
  EISDIR: { reason: 'a folder of that name is in the way', remedy: 'rename or remove the folder' },
  ENOTDIR: { reason: 'a part of its path is a file, not a folder', remedy: 'rename or remove that file' },
  ELOOP: { reason: 'a link in its path leads back to itself', remedy: 'remove that link' },
  EEXIST: { reason: 'it exists already', remedy: 'choose another name; nothing was overwritten' },
  ENAMETOOLONG: { reason: 'the name is too long', remedy: 'choose a shorter name' },
}

/** The system's name for an error, such as `ENOSPC`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** The failure to tell a user about when a file could not be written, with the reason in words and a remedy. */
export function writeError(path: string, error: unknown, code = errorCode(error)): UserError {
  const explanation = explanations[code]
  const reason = explanation?.reason ?? (error instanceof Error ? error.message : String(error))
  return new UserError(`cannot write ${path}: ${reason}`, explanation ? [explanation.remedy] : [], {
    cause: error,
  })
}

import { UserError } from './user-error.ts'

/** Why the system refused something, in words, and what can be done. */
export interface SystemReason {
  reason: string
  remedy: string
}

/** What the system refuses whatever is written or read, by its name for the error. */
export const systemReasons: Readonly<Record<string, SystemReason>> = {
  EACCES: {
    reason: 'permission denied',
    remedy: 'give yourself permission to read and write the file and its folder',
  },
  EPERM: { reason: 'permission denied', remedy: 'close programs that have it open, then try again' },
  EROFS: {
    reason: 'the disk is read-only',
    remedy: 'copy the session’s folder to a disk that you may write to, and run the same command there',
  },
  ENOSPC: { reason: 'the disk is full', remedy: 'free some space, then try again' },
  EDQUOT: { reason: 'your disk quota is used up', remedy: 'free some space, then try again' },
  EMFILE: { reason: 'too many files are open', remedy: 'close other programs, or raise `ulimit -n`' },
  ENFILE: { reason: 'too many files are open', remedy: 'close other programs, then try again' },
  ENOMEM: { reason: 'there is no memory left', remedy: 'close other programs, then try again' },
}

/** The system reports it as a full disk. */
const tooManyWatched: SystemReason = {
  reason: 'the system watches too many files already',
  remedy: 'close other programs that follow files, or raise fs.inotify.max_user_watches',
}

/** Programs that are not written in JavaScript give the number of the error and no name. */
const codesByNumber: Record<string, string> = {
  1: 'EPERM',
  12: 'ENOMEM',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
}

/**
 * The failure to tell a user about when an error, or one that led to it, is the system's refusal; nothing when it is
 * a mistake of the program. Bundlers hand such errors on in messages of their own.
 */
export function systemError(error: unknown): UserError | undefined {
  for (const one of withCauses(error)) {
    const message = one instanceof Error ? one.message : String(one)
    const explained = isWatching(one, message) ? tooManyWatched : systemReasons[codeOf(one, message)]
    if (!explained) continue
    const path = pathOf(one, message)
    const what = path === undefined ? explained.reason : `${explained.reason}: ${path}`
    return new UserError(what, [explained.remedy], { cause: error })
  }
  return undefined
}

function withCauses(error: unknown, depth = 0): unknown[] {
  if (!(error instanceof Error) || depth > 5) return [error]
  const more = 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return [error, ...[error.cause, ...more].filter(Boolean).flatMap((one) => withCauses(one, depth + 1))]
}

function codeOf(error: unknown, message: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code in systemReasons) return code
  const named = /\b(E[A-Z]{3,}): /u.exec(message)?.[1] ?? ''
  return codesByNumber[/\(os error (\d+)\)/u.exec(message)?.[1] ?? ''] ?? named
}

function pathOf(error: unknown, message: string): string | undefined {
  if (error instanceof Error && 'path' in error && typeof error.path === 'string') return error.path
  return /'(\/[^'\n]+)'/u.exec(message)?.[1]
}

function isWatching(error: unknown, message: string): boolean {
  const syscall = error instanceof Error && 'syscall' in error ? error.syscall : ''
  return /\bENOSPC\b/u.test(message) && (syscall === 'watch' || /watchers reached/u.test(message))
}

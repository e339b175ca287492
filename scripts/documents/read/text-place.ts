import { lstat, realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Finding } from '../source-file.ts'

function isInside(folder: string, path: string): boolean {
  const between = relative(folder, path)
  return (
    between === '' || (between !== '..' && !between.startsWith(`..${sep}`) && resolve(between) !== between)
  )
}

/** The first part of a path that is a link, from a folder on; nothing where there is none. */
async function linkIn(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split('/')
  for (let count = 1; count < parts.length; count += 1) {
    const part = parts.slice(0, count).join('/')
    const facts = await lstat(join(folder, part)).catch(() => undefined)
    if (facts?.isSymbolicLink()) return part
  }
  return undefined
}

/** Whether a text lies in the folder for texts that the session names, wherever links lead. */
async function isInTextsFolder(folder: string, path: string, textsFolder: string): Promise<boolean> {
  const places = [resolve(folder, textsFolder), join(folder, path)]
  const [allowed, text] = await Promise.all(places.map((place) => realpath(place).catch(() => place)))
  return isInside(allowed ?? '', text ?? '')
}

/**
 * Reports a stored text outside the project's folder, by its path or by a symbolic link, unless it is in the folder
 * that the session names for texts. Messages would quote from it, and a stranger’s session may name any file.
 */
export async function outsideText(
  folder: string,
  path: string,
  textsFolder: string | undefined,
): Promise<Finding | undefined> {
  if (textsFolder !== undefined && (await isInTextsFolder(folder, path, textsFolder))) return undefined
  const help =
    'put a copy of the text into texts/, or name its folder in slides.md: `session: { textsFolder: … }`'
  if (!isInside(folder, join(folder, path)))
    return {
      code: 'text-outside',
      message: `${path} is outside the folder of the session; it is not read`,
      help,
    }
  const link = await linkIn(folder, path)
  if (link === undefined) return undefined
  return { code: 'symbolic-link', message: `${link} is a link to another folder; ${path} is not read`, help }
}

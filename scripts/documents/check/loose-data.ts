import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'

/** A value and the path it stands at. */
export interface Entry<Value = unknown> {
  value: Value
  at: DataPath
}

/** The items of the list at a path; none when there is no list. The data may be invalid. */
export function itemsAt(data: unknown, at: DataPath): Entry[] {
  const list = valueAt(data, at)
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, at: [...at, index] })) : []
}

/** The text that each item of a list has at a key; items without one are left out. */
export function textsAt(data: unknown, list: DataPath, ...key: DataPath): Entry<string>[] {
  return itemsAt(data, list).flatMap(({ at }) => {
    const value = valueAt(data, [...at, ...key])
    return typeof value === 'string' ? [{ value, at: [...at, ...key] }] : []
  })
}

/** The number at a path; nothing when there is none. */
export function numberAt(data: unknown, at: DataPath): number | undefined {
  const value = valueAt(data, at)
  return typeof value === 'number' ? value : undefined
}

/** The entries whose value an earlier entry has already. */
export function repeated(entries: readonly Entry<string>[]): Entry<string>[] {
  const seen = new Set<string>()
  return entries.filter(({ value }) => seen.size === seen.add(value).size)
}

/** The way from the top of the front matter to a value: keys, and places in lists from 0. */
export type DataPath = readonly (string | number)[]

const plainKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u

/** A path as it is read, such as `questions[0].minutes`. */
export function formatDataPath(at: DataPath): string {
  return at.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`
    if (!plainKey.test(segment)) return `${text}[${JSON.stringify(segment)}]`
    return text ? `${text}.${segment}` : segment
  }, '')
}

/** The value at a path; `undefined` when the path leads nowhere. Inherited properties are not followed. */
export function valueAt(data: unknown, at: DataPath): unknown {
  return at.reduce<unknown>((value, segment) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    return (value as Record<string | number, unknown>)[segment]
  }, data)
}

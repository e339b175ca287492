import escapeStringRegexp from 'escape-string-regexp'

const separator = String.raw`(?:\s+[|·•«»:–—-]+\s+|\s*[｜|]\s*)`

/** A title without the site's name behind or before it, as the site or the heading of the page tells it. */
export function titleWithoutSite(
  title: string | undefined,
  { heading, sites }: { heading?: string; sites: readonly (string | undefined)[] },
): string | undefined {
  if (title === undefined) return undefined
  // Pages that count what is new put the number in front.
  const counted = /^\(\d{1,3}\+?\)\s+(.+)$/u.exec(title)?.[1]
  if (counted !== undefined) return titleWithoutSite(counted, { heading, sites })
  if (heading !== undefined && heading.length > 3) {
    const around = new RegExp(
      `^(?:.{1,60}${separator})?(${escapeStringRegexp(heading)})(?:${separator}.{1,60})?$`,
      'u',
    )
    const found = around.exec(title)?.[1]
    if (found !== undefined) return found
  }
  for (const site of sites) {
    if (site === undefined) continue
    const ending = new RegExp(`^(.+?)${separator}${escapeStringRegexp(site)}$`, 'iu').exec(title)?.[1]
    if (ending !== undefined) return ending
  }
  return title
}

/** The title block of Pandoc: up to three fields that begin with `%`, and go on in lines that begin with a space. */
export function pandocHeader(
  text: string,
): { keys: Record<string, string | string[]>; body: string } | undefined {
  const block = /^%[^\n]*(?:\n(?:%[^\n]*|[ \t]+\S[^\n]*))*(?:\n|$)/u.exec(text)?.[0]
  if (block === undefined) return undefined
  const [title = [], author = [], date = []] = block
    .split(/^%/mu)
    .slice(1)
    .map((field) =>
      field
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
  return {
    keys: {
      title: title.join(' '),
      author: author.flatMap((line) => line.split(/\s*;\s*/u)),
      date: date.join(' '),
    },
    body: text.slice(block.length),
  }
}

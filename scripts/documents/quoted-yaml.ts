/** A text in quotation marks of YAML that need no sign inside them changed, where there are such. */
export function quotedYaml(text: string): string {
  if (!text.includes("'")) return `'${text}'`
  if (!/["\\]/u.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

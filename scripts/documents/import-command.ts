/** The command that stores the text of a file for a reading, as a person types it. */
export function importIntoCommand(file: string, id: string): string {
  return `npm run import -- ${/\s/u.test(file) ? `"${file}"` : file} --into ${id}`
}

/** A file that holds a reading. */
export interface DocumentFile {
  /** Its name without the ending: the reading's identifier. */
  id: string
  /** Relative to the project's folder, with forward slashes. */
  path: string
}

/** Most of what is read of files that strangers made; each limit is named in the message that it gives. */
export const importLimits = {
  /** Bytes of a file that is read at once and not aside, where nothing could take long; a PDF always may. */
  quickBytes: 200_000,
  /** Seconds to read one file, unless `--seconds` says otherwise. */
  seconds: 60,
  /** Bytes of a file. */
  fileBytes: 200_000_000,
  /** Characters of a page or a text, without the pictures that a page has in itself. */
  textCharacters: 10_000_000,
  /** Brackets within brackets, or braces within braces, of a library. */
  libraryDepth: 100,
  /** Bytes that one part of a PDF unpacks to; pictures are not unpacked. */
  unpackedPartBytes: 50_000_000,
  /** Bytes that all parts of a PDF unpack to. */
  unpackedBytes: 500_000_000,
  /** Megabytes of memory for what a file is turned into. */
  memoryMegabytes: 1500,
} as const

/** A number of bytes or characters in millions, as messages say it. */
export function millions(count: number): string {
  return String(Math.round(count / 100_000) / 10)
}

declare module 'fontkit' {
  /** The part of fontkit that the tests use. */
  export interface Font {
    unitsPerEm: number
    characterSet: number[]
    glyphForCodePoint(codePoint: number): { advanceWidth: number }
  }
  export function openSync(path: string): Font
}

import { isUtf8 } from 'node:buffer'

/**
 * What stands at 0x80 to 0x9F in windows-1252. Some versions of Node decode it as Latin-1, with control characters
 * there; positions that Windows leaves free stay control characters, as browsers have it.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/gu, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const named = /<meta[^>]+charset=["']?\s*([\w-]+)|<\?xml[^>]+encoding=["']([\w-]+)/iu.exec(head)
  return named?.[1] ?? named?.[2] ?? 'windows-1252'
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** Bytes as text: UTF-8, UTF-16 with its mark, the encoding that a page names, or that of old Windows programs. */
export function decodeText(bytes: Uint8Array): string {
  const decoder = decoderFor(encodingOf(bytes))
  // ISO 8859-1 and ASCII are names of windows-1252 on the web.
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
}

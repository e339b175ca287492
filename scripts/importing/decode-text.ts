import { isUtf8 } from 'node:buffer'

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset=["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? 'windows-1252'
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
  return decoderFor(encodingOf(bytes)).decode(bytes)
}

import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { xmpPacket } from '../../scripts/pdf/xmp-packet.ts'

const facts = { title: 'T', language: 'en', creator: 'C', producer: 'P', claimsAccessibility: false }
const textsOf = (packet: string, tag: string) =>
  [
    ...new DOMParser()
      .parseFromString(packet.replace(/<\?xpacket[^>]*\?>/gu, ''), 'text/xml')
      .querySelectorAll('*'),
  ]
    .filter(({ tagName }) => tagName === tag)
    .map(({ textContent }) => textContent)

describe('an XMP packet', () => {
  it('claims PDF/UA-1 only when told', () => {
    expect(xmpPacket(facts)).not.toContain('pdfuaid')
    expect(xmpPacket({ ...facts, claimsAccessibility: true })).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('has only what is known', () => {
    const packet = xmpPacket(facts)
    for (const name of ['dc:creator', 'dc:description', 'dc:subject', 'xmp:ModifyDate'])
      expect(packet).not.toContain(name)
  })

  it('holds any text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        // The parser keeps neither what XML forbids nor the difference of line ends.
        const kept = title
          .toWellFormed()
          .replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
        expect(
          textsOf(xmpPacket({ ...facts, title }), 'dc:title').map((text) => text?.replaceAll('\r', '')),
        ).toEqual([kept])
      }),
      { numRuns: 300 },
    )
  })
})

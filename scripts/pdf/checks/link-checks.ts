import type { LinkFacts, PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

type Fault = Pick<PdfFinding, 'code' | 'message' | 'help'>

/** Every link leads somewhere a reader can go, is met by a screen reader, and says what it is. PDF/UA-1, 7.18.5. */
export function checkLinks({ links }: PdfFacts): PdfFinding[] {
  return links.flatMap((link) => {
    const fault = deadEnd(link) ?? untagged(link) ?? undescribed(link)
    return fault ? [{ page: link.page, subject: subjectOf(link), ...fault }] : []
  })
}

function subjectOf({ target, text }: LinkFacts): string | undefined {
  return target.kind === 'address' ? target.address : text || undefined
}

function deadEnd({ target, text }: LinkFacts): Fault | undefined {
  if (target.kind === 'nowhere') {
    const place =
      target.name === undefined
        ? 'a place that is not in the PDF'
        : `${quote(`#${target.name}`)}, which is not in the PDF`
    return {
      code: 'dead-link',
      message: `the link ${quote(text)} leads to ${place}`,
      help: 'give the place that it leads to its id, or take the link away',
    }
  }
  if (target.kind !== 'address' || isReachable(target.address)) return undefined
  return {
    code: 'dead-link',
    message: `the link ${quote(text)} leads to ${quote(target.address)}, which only this machine can open`,
    help: 'link to a place in the PDF (#id) or to a public address',
  }
}

function untagged({ tagged, target, text }: LinkFacts): Fault | undefined {
  if (tagged) return undefined
  const address = target.kind === 'address' ? target.address : 'a page of the PDF'
  return {
    code: 'untagged-link',
    message: `the link ${quote(text || address)} is hidden from screen readers, and yet can be followed`,
    help: 'take aria-hidden off it, or print it as plain text',
  }
}

function undescribed({ target, description }: LinkFacts): Fault | undefined {
  if (target.kind === 'nowhere' || description?.trim()) return undefined
  return {
    code: 'link-without-description',
    message: `a link to ${target.kind === 'address' ? quote(target.address) : `page ${target.page}`} has no text`,
    help: 'give it a text or an aria-label',
  }
}

/** A public web page, a mail address or a telephone number. */
function isReachable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol === 'mailto:' || protocol === 'tel:') return true
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return (
    hostname !== 'localhost' && !hostname.startsWith('127.') && hostname !== '[::1]' && hostname !== '0.0.0.0'
  )
}

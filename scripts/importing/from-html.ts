import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { htmlMetadata } from './html-metadata.ts'
import { htmlText } from './html-text.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'

/** The address of a page as browsers note it when they save one. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/u.exec(html)?.[1]
}

const notice = /cookie|consent|gdpr|onetrust|didomi/iu
const longestNotice = 1500
const shortestText = 80

/** Takes the notices about cookies out, which may be all that the reader view finds on a short page. */
function removeNotices(document: Document): void {
  for (const element of document.querySelectorAll('[id], [class], [aria-label]')) {
    const names = ['id', 'class', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ')
    const isPart = !/^(?:HTML|BODY)$/u.test(element.nodeName) && !element.querySelector('h1, article, main')
    // A study has a part about the consent of those who took part in it.
    const isInText = element.closest('article, main') !== null
    if (isPart && !isInText && notice.test(names) && isNotice(element.textContent ?? '')) element.remove()
  }
}

/** Whether a text is no more than a notice about cookies. */
function isNotice(text: string): boolean {
  return (
    text.length < longestNotice &&
    /\bcookies?\b/iu.test(text) &&
    /accept|agree|consent|akzept|zustimm/iu.test(text)
  )
}

/** Whether a page has no text besides such a notice. */
function hasNoticeOnly(text: string): boolean {
  const others = text.split('\n').filter((line) => !isNotice(line))
  return isNotice(text) && others.join('').trim().length < shortestText
}

function mainText(document: Document): string {
  removeNotices(document)
  const article = new Readability(document).parse()
  const { document: content } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`)
  return htmlText(content.body)
}

/** A page in the elements that HTML lets authors leave out, and that the DOM does not add. */
function framed(html: string): string {
  return /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
}

/**
 * A reading from a saved page: its facts from the tags in its head, its text without navigation and advertising
 * (Readability, the reader view of Firefox). No script of the page is run, and nothing is loaded.
 */
export function fromHtml(html: string): ReadingFacts {
  const { document } = parseHTML(framed(html))
  const facts = htmlMetadata(document)
  const heading =
    oneLine(document.querySelector('h1')?.textContent) ??
    oneLine(document.querySelector('title')?.textContent)
  const text = mainText(document)
  const isOnlyNotice = hasNoticeOnly(text)
  return {
    ...facts,
    title: facts.title ?? heading,
    source: { ...facts.source, url: facts.source.url ?? savedFrom(html) },
    text: text === '' || isOnlyNotice ? undefined : text,
    doubts: [
      ...(facts.doubts ?? []),
      ...(isOnlyNotice ? ['the page as it was saved has a notice about cookies only, and no text'] : []),
    ],
  }
}

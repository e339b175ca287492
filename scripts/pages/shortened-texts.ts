import { wordsOf } from '../../words/words-for.ts'
import type { Words } from '../../words/words.ts'
import { diagramExtent } from '../../components/diagrams/fit-diagram.ts'
import { diagramSpace } from '../../styles/diagram-space.ts'
import { openerTitle } from '../../styles/fit-opener.ts'
import { shortLocator } from '../../styles/fit-quotation.ts'
import { shortThemeText } from '../../styles/fit-tension.ts'
import { shortTitle } from '../../styles/fit-title.ts'
import type { Discussion, Document } from '../model/discussion.ts'
import type { Origin } from '../model/slide.ts'
import { shortTerm } from './slides/glossary-slides.ts'

/** A text that a slide shows the beginning of: it is whole on the sheets. */
export interface ShortenedText extends Origin {
  /** `diagram`: texts of a diagram are cut, at whatever keys it has them. */
  kind: 'text' | 'diagram'
}

type Found = Omit<ShortenedText, 'path'>

/** The text at a path, when it is shorter on its slide. */
function textAt(at: Origin['at'], text: string | undefined, shown: (text: string) => string): Found[] {
  return text === undefined || shown(text) === text ? [] : [{ kind: 'text', at }]
}

function inDiagrams({ diagrams }: Document, words: Words): Found[] {
  return diagrams.flatMap((diagram, index): Found[] => {
    const at = ['diagrams', index]
    const { isShortened } = diagramExtent(diagram, { ...diagramSpace(diagram.title), words })
    return [
      ...textAt([...at, 'title'], diagram.title, shortTitle),
      ...(isShortened ? [{ kind: 'diagram' as const, at }] : []),
    ]
  })
}

function inReading(document: Document, words: Words): Found[] {
  const { title, quotations, terms } = document
  return [
    ...textAt(['title'], title, openerTitle),
    ...inDiagrams(document, words),
    ...quotations.flatMap(({ locator }, index) =>
      textAt(['quotations', index, 'locator'], locator, shortLocator),
    ),
    ...terms.flatMap(({ term }, index) => textAt(['terms', index, 'term'], term, shortTerm)),
  ]
}

/** Only themes on which readings pull apart have a slide. */
function inThemes({ session, tensions }: Discussion): Found[] {
  const told = new Set(tensions.map(({ theme }) => theme.id))
  return session.themes.flatMap(({ id, title, text }, index) => {
    if (!told.has(id)) return []
    const at = ['session', 'themes', index]
    return [...textAt([...at, 'title'], title, shortTitle), ...textAt([...at, 'text'], text, shortThemeText)]
  })
}

/** What slides show the beginning of because the height is limited; not what repeats on them what stands elsewhere. */
export function shortenedTexts(discussion: Discussion): ShortenedText[] {
  const words = wordsOf(discussion.session)
  const inReadings = discussion.documents.flatMap((document) =>
    inReading(document, words).map((found) => ({ path: document.path, ...found })),
  )
  return [...inReadings, ...inThemes(discussion).map((found) => ({ path: 'slides.md', ...found }))]
}

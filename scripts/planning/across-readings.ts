import type { Discussion, Document, GlossaryEntry, Question, Tension, Theme } from '../model/discussion.ts'

function readingOf({ id, title, shortName, language }: Document) {
  return {
    documentId: id,
    documentTitle: title,
    ...(shortName !== undefined && { shortName }),
    ...(language !== undefined && { language }),
  }
}

/** Themes on which one reading challenges what another supports or extends. */
export function findTensions(themes: Theme[], documents: Document[]): Tension[] {
  return themes.flatMap((theme) => {
    const sides = documents.flatMap((document) =>
      document.positions
        .filter((position) => position.themeId === theme.id && position.stance !== 'silent')
        .map(({ stance, text }) => ({ ...readingOf(document), stance, text })),
    )
    const challenged = sides.some((side) => side.stance === 'challenges')
    const held = sides.some((side) => side.stance !== 'challenges')
    return challenged && held ? [{ theme, sides }] : []
  })
}

/** A word as it is compared: capitals are those of the language, whatever the computer is set to. */
function sameWord(term: string, language: string): string {
  return term.normalize('NFKC').trim().toLocaleLowerCase(language)
}

/** The language that all readings with a term have in common, where it is not the session's. */
function sharedLanguage({ meanings }: GlossaryEntry): string | undefined {
  const [first, ...others] = meanings.flatMap(({ readings }) => readings.map(({ language }) => language))
  return others.every((language) => language === first) ? first : undefined
}

/** Every term of the readings in alphabetical order, with what each reading means by it. */
export function collectGlossary(documents: Document[], language: string): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>()
  for (const document of documents) {
    for (const { term, meaning } of document.terms) {
      const entry = entries.get(sameWord(term, language)) ?? { term, meanings: [], differs: false }
      const shared = entry.meanings.find(
        (one) => sameWord(one.meaning, language) === sameWord(meaning, language),
      )
      const { language: ofMeaning } = document
      if (shared) shared.readings.push(readingOf(document))
      else {
        entry.meanings.push({
          meaning: meaning.trim(),
          ...(ofMeaning !== undefined && { language: ofMeaning }),
          readings: [readingOf(document)],
        })
      }
      entry.differs = entry.meanings.length > 1
      entries.set(sameWord(term, language), entry)
    }
  }
  return [...entries.values()]
    .map((entry) => {
      const shared = sharedLanguage(entry)
      return { ...entry, ...(shared !== undefined && { language: shared }) }
    })
    .toSorted((one, other) => one.term.localeCompare(other.term, language))
}

/** Claims that no question is about, in the order of the readings. */
export function findOpenClaims(documents: Document[], questions: Question[]): Discussion['openClaims'] {
  const touched = new Set(
    questions.flatMap((question) => question.about.map((claim) => `${claim.documentId}/${claim.claimId}`)),
  )
  return documents.flatMap((document) =>
    document.claims
      .filter((claim) => !touched.has(`${document.id}/${claim.id}`))
      .map((claim) => ({ ...readingOf(document), claim })),
  )
}

/** Readings whose reading time is not known, or that the session gives no time. */
export function findUntimedDocuments(documents: Document[]): Discussion['untimedDocuments'] {
  return documents.flatMap((document) => [
    ...(document.readingMinutes === undefined
      ? [{ ...readingOf(document), reason: 'no-reading-time' as const }]
      : []),
    ...(document.questions.length === 0
      ? [{ ...readingOf(document), reason: 'no-discussion-time' as const }]
      : []),
  ])
}

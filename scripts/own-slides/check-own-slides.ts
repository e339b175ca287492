import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { withoutRepeats } from '../diagnostics/repeats.ts'
import type { UnsavedTexts } from '../documents/read/read-source-file.ts'
import { checkFormulas } from './checks/check-formulas.ts'
import { checkFrontMatter } from './checks/check-front-matter.ts'
import { checkHeadings } from './checks/check-headings.ts'
import { checkBelowInclude, checkOpenComment } from './checks/check-lost-text.ts'
import { checkHeight } from './checks/check-height.ts'
import { checkNames } from './checks/check-names.ts'
import { checkNetwork } from './checks/check-network.ts'
import { checkPictures, checkPictureSyntax } from './checks/check-pictures.ts'
import { checkPublicFolder } from './checks/check-public-folder.ts'
import { checkSettings } from './checks/check-settings.ts'
import { checkTables } from './checks/check-tables.ts'
import { checkTemplate } from './checks/check-template.ts'
import { checkTextAlternatives } from './checks/check-text-alternatives.ts'
import { findPackage } from './find-package.ts'
import { deckRoots, readKnownNames, type KnownNames } from './known-components.ts'
import type { OwnSlide } from './own-slide.ts'
import { readOwnSlides } from './read-own-slides.ts'
import { addressesOf } from './slide-addresses.ts'
import { readBody } from './slide-markdown.ts'

interface Surroundings {
  folder: string
  known: KnownNames
}

async function readSurroundings(folder: string, slides: readonly OwnSlide[]): Promise<Surroundings> {
  const { theme, addons } = slides.find(({ isCover }) => isCover)?.keys ?? {}
  const named = typeof theme === 'string' ? findPackage('theme', theme, folder) : undefined
  const names = [addons].flat().filter((name) => typeof name === 'string')
  const roots = deckRoots(folder, named ?? findPackage('theme', 'default', folder), names)
  return { folder, known: await readKnownNames(roots) }
}

async function checkBody(slide: OwnSlide, { folder, known }: Surroundings): Promise<Diagnostic[]> {
  const body = readBody(slide.body)
  const addresses = addressesOf(slide, body)
  const found = await Promise.all([
    checkNames(slide, body, known),
    checkTemplate(slide, body, { folder, components: known.components }),
    checkPictures(folder, slide, addresses),
  ])
  return [
    ...found.flat(),
    ...checkPictureSyntax(slide, body),
    ...checkNetwork(slide, addresses),
    ...checkTextAlternatives(slide, body),
    ...checkHeadings(slide, body),
    ...checkTables(slide, body),
    ...checkHeight(slide, body),
    ...checkFormulas(slide, body),
  ]
}

async function checkSlide(slide: OwnSlide, surroundings: Surroundings): Promise<Diagnostic[]> {
  const open = checkOpenComment(slide)
  const about = [...checkFrontMatter(slide), ...checkSettings(slide, surroundings.folder), ...open]
  if (slide.keys.src !== undefined) return [...about, ...checkBelowInclude(slide)]
  return open.length > 0 ? about : [...about, ...(await checkBody(slide, surroundings))]
}

/**
 * Checks the slides that a person wrote, in `slides.md` and the files that it includes, as Slidev would read and Vue
 * compile them, without starting either. Errors are what would lose text or stop the deck; all else are warnings.
 */
export async function checkOwnSlides(folder: string, unsaved?: UnsavedTexts): Promise<Diagnostic[]> {
  const { value: slides, diagnostics } = await readOwnSlides(folder, unsaved)
  const surroundings = await readSurroundings(folder, slides)
  const found = await Promise.all(slides.map((slide) => checkSlide(slide, surroundings)))
  return withoutRepeats([...diagnostics, ...found.flat(), ...(await checkPublicFolder(folder))])
}

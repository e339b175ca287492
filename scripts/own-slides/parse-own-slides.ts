import { parseSync } from '@slidev/parser'
import { isMap, parseDocument } from 'yaml'
import type { SourceFile } from '../documents/source-file.ts'
import type { OwnSlide } from './own-slide.ts'

type ParsedSlide = ReturnType<typeof parseSync>['slides'][number]

const matterBlock = /^\s*```ya?ml[\s\S]*?```/u

/** A text with its letters blanked, so that what stands below keeps its line. */
function blanked(text: string): string {
  return text.replace(/[^\n]/gu, ' ')
}

/** Slidev takes the last comment of a slide for the presenter's note. */
function withoutNote(body: string): { body: string; note?: string } {
  const last = [...body.matchAll(/<!--([\s\S]*?)-->/gu)].at(-1)
  if (!last || body.slice(last.index + last[0].length).trim() !== '') return { body }
  return { body: body.slice(0, last.index) + blanked(body.slice(last.index)), note: last[1]?.trim() }
}

function matterLines({ start, contentStart, frontmatterStyle }: ParsedSlide): OwnSlide['matter'] {
  if (frontmatterStyle !== 'frontmatter') return { from: start, to: start }
  return { from: start + 1, to: Math.max(start + 1, contentStart - 1) }
}

function parsedKeys(raw: string | undefined): Pick<OwnSlide, 'yaml' | 'keys' | 'unresolved'> {
  if (raw === undefined) return { keys: {} }
  const yaml = parseDocument(raw, { prettyErrors: false })
  if (!isMap(yaml.contents) || yaml.errors.length > 0) return { yaml, keys: {} }
  try {
    return { yaml, keys: yaml.toJS() as Record<string, unknown> }
  } catch (error) {
    // An alias of nothing, or of too much: YAML finds it only when it makes values.
    return { yaml, keys: {}, unresolved: error instanceof Error ? error.message : String(error) }
  }
}

/** The slides of a file as Slidev parts them; those that are switched off are not among them. */
export function parseOwnSlides(source: SourceFile, isEntry: boolean): OwnSlide[] {
  // Slidev gives up a whole deck for one mistake of YAML in it.
  const { slides } = parseSync(source.text, source.path, { noParseYAML: true })
  return slides
    .map((slide): OwnSlide => {
      const written = source.lines.slice(slide.contentStart, slide.end).join('\n')
      const plain = slide.frontmatterStyle === 'yaml' ? written.replace(matterBlock, blanked) : written
      return {
        source,
        index: slide.index,
        isCover: isEntry && slide.index === 0,
        matter: matterLines(slide),
        ...parsedKeys(slide.frontmatterRaw),
        bodyStart: slide.contentStart,
        ...withoutNote(plain),
      }
    })
    .filter(({ keys }) => !keys.disabled && !keys.hide)
}

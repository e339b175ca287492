import type { Operation } from './content-stream.ts'
import type { FindProperties } from './marked-content.ts'

/** What a content stream's names stand for. */
export interface ContentNames {
  findProperties: FindProperties
  /** True when the form of that name holds tagged content itself, or holds such a form. */
  isTaggedForm: (name: string) => boolean
}

interface Region {
  start: number
  end: number
}

const pathBeginnings = new Set(['m', 're'])
const pathPaintings = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
/** Operators that show text. */
export const showings = new Set(['Tj', 'TJ', "'", '"'])
/** Gathers what is painted, one operation after another, into regions. */
export class UnmarkedRegions {
  readonly regions: Region[] = []
  readonly taggedForms = new Set<string>()
  private readonly names: ContentNames
  private region: Region | undefined
  private pathStart: number | undefined

  constructor(names: ContentNames) {
    this.names = names
  }

  add({ operator, operands, start, end }: Operation): void {
    if (pathBeginnings.has(operator)) this.pathStart ??= start
    else if (operator === 'n') this.forgetPath()
    else if (pathPaintings.has(operator)) {
      this.extend(this.pathStart ?? start, end)
      this.forgetPath()
    } else if (operator === 'Do') {
      const [name] = operands
      if (name?.kind === 'name' && this.names.isTaggedForm(name.value)) {
        this.taggedForms.add(name.value)
        this.close()
      } else this.extend(start, end)
    } else if (operator === 'sh' || operator === 'EI' || showings.has(operator)) this.extend(start, end)
  }

  addText(textObject: Operation[]): void {
    if (!textObject.some(({ operator }) => showings.has(operator))) return
    this.extend(textObject[0]!.start, textObject[textObject.length - 1]!.end)
  }

  close(): void {
    if (this.region) this.regions.push(this.region)
    this.region = undefined
  }

  forgetPath(): void {
    this.pathStart = undefined
  }

  private extend(start: number, end: number): void {
    this.region = { start: this.region?.start ?? start, end }
  }
}

import { PDFName, PDFRef, type PDFDict, type PDFStream } from '@cantoo/pdf-lib'
import { readOperations, type Operation } from '../content/content-stream.ts'
import { beginsMark } from '../content/marked-content.ts'
import { findXObject, propertiesIn } from '../content/page-stream.ts'
import { arrayAt, bytesOf, dictionaryAt, nameAt, numbersOf } from '../pdf-object.ts'
import { glyphReader, type Glyph } from './font.ts'
import { MarkingStack } from './marking-stack.ts'
import { matrixOf, multiply, type Matrix } from './matrix.ts'
import { readPicture, type PictureFacts } from './picture.ts'
import { TextCollector, type StandIn } from './text-collector.ts'
import { unknownCharacter, type TextObject, type TextPiece } from './text-piece.ts'
import { numberOf, shownBy, TextPosition } from './text-state.ts'

/** What a page paints, in the order in which it is painted. */
export interface PageContent {
  pieces: TextPiece[]
  standIns: StandIn[]
  pictures: PictureFacts[]
}

interface GraphicsState {
  matrix: Matrix
  font: ((bytes: Uint8Array) => Glyph[]) | undefined
  size: number
}

/** A stream that is being read: a page's content or a form's. */
interface Scope {
  resources: PDFDict | undefined
  /** What the numbers of its marks belong to. */
  owner: PDFRef
  stream: PDFRef
}

/** The glyph readers of fonts that were met already. */
export type FontCache = Map<PDFDict, (bytes: Uint8Array) => Glyph[]>

/** Follows the operations of one page and of the forms that it paints. */
export class ContentReader {
  private readonly text = new TextCollector()
  private readonly pictures: PictureFacts[] = []
  private readonly fonts: FontCache
  private readonly markings = new MarkingStack()
  private readonly openForms = new Set<PDFStream>()

  constructor(fonts: FontCache) {
    this.fonts = fonts
  }

  /** What was painted so far. */
  get content(): PageContent {
    const { pieces, standIns } = this.text
    return { pieces, standIns, pictures: this.pictures }
  }

  run(bytes: Uint8Array, scope: Scope, matrix: Matrix): void {
    const saved: GraphicsState[] = []
    const position = new TextPosition()
    const findProperties = propertiesIn(scope.resources)
    let state: GraphicsState = { matrix, font: undefined, size: 0 }
    let textObject: TextObject = { stream: scope.stream, resources: scope.resources }
    for (const operation of readOperations(bytes)) {
      const { operator, operands } = operation
      const mark = beginsMark(operation, findProperties)
      position.apply(operation)
      if (mark) {
        this.text.begin(mark)
        this.markings.begin(mark, scope.owner)
      } else if (operator === 'EMC') {
        this.text.end()
        this.markings.end()
      } else if (operator === 'q') saved.push({ ...state })
      else if (operator === 'Q') state = saved.pop() ?? state
      else if (operator === 'cm') state.matrix = multiply(matrixOf(operands.map(numberOf)), state.matrix)
      else if (operator === 'Tf') state = { ...state, ...this.fontOf(operation, scope.resources) }
      else if (operator === 'Do') this.paint(operation, scope, state)
      else if (operator === 'BT') textObject = { stream: scope.stream, resources: scope.resources }
      else if (operator === 'ET') textObject.end = operation.start
      else this.show(operation, position, state, textObject)
    }
  }

  private fontOf(
    { operands }: Operation,
    resources: PDFDict | undefined,
  ): Pick<GraphicsState, 'font' | 'size'> {
    const [name, size] = operands
    const font = dictionaryAt(dictionaryAt(resources, 'Font'), name?.kind === 'name' ? name.value : '')
    if (font && !this.fonts.has(font)) this.fonts.set(font, glyphReader(font))
    return { font: font && this.fonts.get(font), size: size ? numberOf(size) : 0 }
  }

  private show(
    operation: Operation,
    position: TextPosition,
    { font, size, matrix }: GraphicsState,
    textObject: TextObject,
  ): void {
    for (const shown of shownBy(operation)) {
      if (typeof shown === 'number') position.advance((-shown / 1000) * size)
      else
        for (const glyph of font?.(shown) ?? []) {
          const before = multiply(position.matrix, matrix)
          position.advance((glyph.width / 1000) * size)
          const after = multiply(position.matrix, matrix)
          this.text.add({
            text: glyph.text || (glyph.missing ? unknownCharacter : ''),
            glyphs: [glyph],
            missing: glyph.missing,
            marking: this.markings.current,
            textObject,
            start: { x: before[4], y: before[5] },
            end: { x: after[4], y: after[5] },
            size: size * Math.hypot(before[2], before[3]),
          })
        }
    }
  }

  private paint({ operands }: Operation, scope: Scope, { matrix }: GraphicsState): void {
    const name = operands[0]?.kind === 'name' ? operands[0].value : ''
    const object = findXObject(scope.resources, name)
    if (!object) return
    if (nameAt(object.dict, 'Subtype') === 'Image')
      this.pictures.push(readPicture(object, matrix, this.markings.current))
    if (nameAt(object.dict, 'Subtype') !== 'Form' || this.openForms.has(object)) return
    const reference = dictionaryAt(scope.resources, 'XObject')?.get(PDFName.of(name))
    const ownsMarks = reference instanceof PDFRef && object.dict.has(PDFName.of('StructParents'))
    const inner = {
      resources: dictionaryAt(object.dict, 'Resources') ?? scope.resources,
      owner: ownsMarks ? reference : scope.owner,
      stream: reference instanceof PDFRef ? reference : scope.stream,
    }
    this.openForms.add(object)
    this.run(bytesOf(object), inner, multiply(matrixOf(numbersOf(arrayAt(object.dict, 'Matrix'))), matrix))
    this.openForms.delete(object)
  }
}

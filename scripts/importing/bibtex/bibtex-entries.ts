// Own code, because the parser of citation-js knows no lines, and an entry that is broken costs it all the others.

import { importLimits } from '../limits.ts'

/** A field of an entry as written: the pieces that `#` joins, and its line. */
export interface BibtexField {
  name: string
  /** Texts without their outer marks, and names of `@string`s. */
  pieces: ({ text: string } | { macro: string })[]
  line: number
}

/** One entry of a BibTeX file. */
export interface BibtexEntry {
  /** Lower-case: `article`, `string`. */
  type: string
  key: string
  /** Counts from 1. */
  line: number
  fields: BibtexField[]
  /** Why a part of it could not be read, at its line. */
  problems: { line: number; reason: string; isWhole: boolean }[]
}

const entryStart = /@[ \t]*([A-Za-z]+)\s*([{(])/gu
const fieldStart = /[\s,]*([^\s=,{}()"#%]+)\s*=\s*/uy
const plainPiece = /[^\s,{}()#"]+/uy

class EntryReader {
  private readonly text: string
  private readonly lines: number[] = []
  private at = 0

  constructor(text: string) {
    this.text = text
    for (let from = text.indexOf('\n'); from !== -1; from = text.indexOf('\n', from + 1))
      this.lines.push(from)
  }

  readAll(): BibtexEntry[] {
    const entries: BibtexEntry[] = []
    for (;;) {
      entryStart.lastIndex = this.at
      const start = entryStart.exec(this.text)
      if (!start) return entries
      if (this.isComment(start.index)) {
        this.at = start.index + 1
        continue
      }
      this.at = entryStart.lastIndex
      const type = (start[1] ?? '').toLowerCase()
      const entry = { type, key: '', line: this.lineOf(start.index), fields: [], problems: [] }
      if (type === 'comment') this.passOver(start[2] === '{' ? '}' : ')')
      else entries.push(this.readEntry(entry, start[2] === '{' ? '}' : ')'))
    }
  }

  /** Whether there is a sign of comment before it in its line, outside entries. */
  private isComment(index: number): boolean {
    const line = this.text.slice(this.text.lastIndexOf('\n', index) + 1, index)
    return /^\s*%/u.test(line)
  }

  private lineOf(index: number): number {
    let [low, high] = [0, this.lines.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.lines[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low + 1
  }

  private passOver(close: '}' | ')'): void {
    const end = this.closing(this.at, close)
    this.at = end === undefined ? this.at : end + 1
  }

  private readEntry(entry: BibtexEntry, close: '}' | ')'): BibtexEntry {
    if (entry.type !== 'string' && entry.type !== 'preamble') {
      const comma = /[^,={}"]*/uy
      comma.lastIndex = this.at
      const head = comma.exec(this.text)?.[0] ?? ''
      // Without a comma it is a field, and the key was left out.
      if (this.text[this.at + head.length] !== '=') {
        entry.key = head.replaceAll(/\s+/gu, ' ').trim()
        this.at += head.length
      }
    }
    if (entry.type === 'preamble') this.passOver(close)
    else this.readFields(entry, close)
    return entry
  }

  private readFields(entry: BibtexEntry, close: '}' | ')'): void {
    for (;;) {
      this.skip(/[\s,]*(?:%[^\n]*\n[\s,]*)*/uy)
      const sign = this.text[this.at]
      if (sign === close) {
        this.at += 1
        return
      }
      if (sign === undefined || this.isNextEntry())
        return this.problem(entry, 'its closing brace is missing', entry.fields.length === 0)
      fieldStart.lastIndex = this.at
      const start = fieldStart.exec(this.text)
      if (start) {
        const line = this.lineOf(this.at)
        this.at = fieldStart.lastIndex
        if (!this.readField(entry, { name: (start[1] ?? '').toLowerCase(), pieces: [], line }, close)) return
      } else if (!this.recover(entry, close)) return
    }
  }

  /** Reads the value of a field; says whether more fields can follow. */
  private readField(entry: BibtexEntry, field: BibtexField, close: string): boolean {
    do {
      this.skip(/\s*/uy)
      const sign = this.text[this.at]
      if (sign === '{' || sign === '"') {
        const end = sign === '{' ? this.closing(this.at + 1, '}') : this.closing(this.at + 1, '"')
        if (end === undefined || this.swallowsEntries(this.at, end)) return this.unclosed(entry, field)
        field.pieces.push({ text: this.text.slice(this.at + 1, end) })
        this.at = end + 1
      } else {
        const plain = this.take(plainPiece)
        if (plain === '') break
        field.pieces.push(/^\d+$/u.test(plain) ? { text: plain } : { macro: plain })
      }
      this.skip(/\s*/uy)
    } while (this.text[this.at] === '#' && ++this.at)
    if (field.pieces.length > 0) entry.fields.push(field)
    const next = this.text[this.at]
    if (next === ',' || next === close || next === undefined || this.isNextEntry() || this.startsField())
      return true
    return this.recover(entry, close)
  }

  private startsField(): boolean {
    fieldStart.lastIndex = this.at
    return fieldStart.test(this.text)
  }

  /** A value without end: it is what stands in its line, and what follows belongs to the next entry. */
  private unclosed(entry: BibtexEntry, field: BibtexField): boolean {
    this.problem(entry, `the value of \`${field.name}\` has no end`, entry.fields.length === 0)
    const next = this.nextEntry(this.at)
    this.at = next ?? this.text.length
    return false
  }

  /** Goes on at the next field or entry behind something that is neither. */
  private recover(entry: BibtexEntry, close: string): boolean {
    const line = this.lineOf(this.at)
    const odd =
      this.text
        .slice(this.at, this.at + 30)
        .split('\n')[0]
        ?.trim() ?? ''
    entry.problems.push({ line, reason: `this is no field: \`${odd}\``, isWhole: false })
    this.at += 1
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at]
      if (sign === ',' || sign === close || this.isNextEntry()) return true
      if (sign === '{') this.at = this.closing(this.at + 1, '}') ?? this.text.length
    }
    return true
  }

  private problem(entry: BibtexEntry, reason: string, isWhole: boolean): void {
    entry.problems.push({ line: entry.line, reason, isWhole })
  }

  /** Where a brace or mark closes; nothing where it does not, or where braces are nested too deep. */
  private closing(from: number, close: '}' | ')' | '"'): number | undefined {
    let depth = 0
    for (let at = from; at < this.text.length; at += 1) {
      const sign = this.text[at]
      if (sign === '\\') at += 1
      else if (depth === 0 && sign === close) return at
      else if (sign === '{') depth += 1
      else if (sign === '}') depth -= 1
      if (depth < 0 || depth > importLimits.libraryDepth) return undefined
    }
    return undefined
  }

  /** Whether a value is so long because its own end is missing: entries at the beginning of lines are in it. */
  private swallowsEntries(from: number, to: number): boolean {
    const next = this.nextEntry(from)
    return next !== undefined && next < to
  }

  private nextEntry(from: number): number | undefined {
    const start = /\n@[ \t]*[A-Za-z]+\s*[{(]\s*[^\s,={}()]+\s*,\s*(?:%[^\n]*\n\s*)*[\w-]+\s*=/gu
    start.lastIndex = from
    const found = start.exec(this.text)
    return found ? found.index + 1 : undefined
  }

  private isNextEntry(): boolean {
    const start = /@[ \t]*[A-Za-z]+\s*[{(]/uy
    start.lastIndex = this.at
    return start.test(this.text)
  }

  private skip(pattern: RegExp): void {
    this.take(pattern)
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }
}

/**
 * Reads a BibTeX file brace by brace. A part that is no entry or no field is passed over and named, and what follows it
 * is read; a value without an end ends where the next entry begins.
 */
export function readBibtexEntries(text: string): BibtexEntry[] {
  return new EntryReader(text).readAll()
}

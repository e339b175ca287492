import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

interface LatexTables {
  commands: Record<string, string>
  diacritics: Record<string, string>
  mathCommands: Record<string, string>
  mathScripts: Record<'^' | '_', Record<string, string>>
}

const tables = (plugins.config.get('@bibtex') as { constants: LatexTables }).constants
const commands = new Map([
  ...Object.entries(tables.mathCommands),
  ...Object.entries(tables.commands),
  ...Object.entries({
    AA: 'Å',
    aa: 'å',
    dots: '…',
    ldots: '…',
    slash: '/',
    degree: '°',
    textdegree: '°',
    euro: '€',
    times: '×',
    pm: '±',
    leq: '≤',
    le: '≤',
    geq: '≥',
    ge: '≥',
    neq: '≠',
    approx: '≈',
    sim: '∼',
    to: '→',
    rightarrow: '→',
    leftarrow: '←',
    infty: '∞',
    cdot: '·',
    ell: 'ℓ',
    sqrt: '√',
    sum: '∑',
    int: '∫',
    partial: '∂',
    nabla: '∇',
    in: '∈',
    subset: '⊂',
    cup: '∪',
    cap: '∩',
    forall: '∀',
    exists: '∃',
    lambda: 'λ',
    prime: '′',
    circ: '∘',
    star: '⋆',
    ast: '∗',
    hbar: 'ℏ',
    dag: '†',
    S: '§',
    P: '¶',
    copyright: '©',
    pounds: '£',
    quad: ' ',
    qquad: ' ',
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    newline: ' ',
    textasteriskcentered: '*',
    lq: '‘',
    rq: '’',
    glqq: '„',
    grqq: '“',
    glq: '‚',
    grq: '‘',
    flqq: '«',
    frqq: '»',
    textemdash: '—',
    ensuremath: '',
    protect: '',
    relax: '',
    mbox: '',
    hbox: '',
    text: '',
    textrm: '',
    textit: '',
    textbf: '',
    emph: '',
    textsc: '',
    texttt: '',
    textsl: '',
    textsf: '',
    textmd: '',
    textup: '',
    textnormal: '',
    underline: '',
    uppercase: '',
    lowercase: '',
    mathrm: '',
    mathit: '',
    mathbf: '',
    mathcal: '',
    mathbb: '',
    mathsf: '',
    rm: '',
    it: '',
    bf: '',
    sc: '',
    tt: '',
    sl: '',
    sf: '',
    em: '',
    itshape: '',
    bfseries: '',
    scshape: '',
    small: '',
    left: '',
    right: '',
    nolinkurl: '',
    url: '',
    path: '',
    bibstring: '',
    mkbibemph: '',
    mkbibitalic: '',
    mkbibbold: '',
    nocase: '',
    big: '',
    displaystyle: '',
  }),
])
/** Commands whose argument is for sorting, or stands aside from the text. */
const silent = new Set([
  'noop',
  'noopsort',
  'sortnoop',
  'switch',
  'label',
  'thanks',
  'footnote',
  'cite',
  'vphantom',
  'hspace',
  'vspace',
])
const quoting = new Set(['enquote', 'mkbibquote', 'enquote*'])
const scripts: Record<string, '^' | '_'> = { textsuperscript: '^', textsubscript: '_', sp: '^', sb: '_' }
const accents = new Map([
  ...Object.entries(tables.diacritics),
  ['h', '\u0309'],
  ['G', '\u030f'],
  ['U', '\u030e'],
])

/** A text of LaTeX in plain letters, and the commands in it that are not known. */
export interface LatexText {
  text: string
  unknown: string[]
}

class LatexReader {
  private readonly source: string
  private readonly unknown: string[] = []
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  read(): LatexText {
    return { text: this.readUntil(undefined, false).normalize('NFC'), unknown: this.unknown }
  }

  private readUntil(close: string | undefined, math: boolean): string {
    let text = ''
    while (this.at < this.source.length) {
      const sign = this.source[this.at] ?? ''
      if (sign === close) {
        this.at += 1
        break
      }
      text += this.readOne(sign, math)
    }
    return text
  }

  private readOne(sign: string, math: boolean): string {
    if (sign === '\\') return this.readCommand(math)
    this.at += 1
    if (sign === '{') return this.readUntil('}', math)
    if (sign === '}') return ''
    if (sign === '$') return this.readMath(math)
    if (sign === '~') return '\u00a0'
    if (math && (sign === '^' || sign === '_')) return inScript(sign, this.readArgument(true))
    if (math) return /\s/u.test(sign) ? ' ' : sign
    return this.readLigature(sign)
  }

  private readLigature(sign: string): string {
    const ligature = /---|--|``|''/uy
    ligature.lastIndex = this.at - 1
    const found = ligature.exec(this.source)?.[0]
    if (found === undefined) return sign
    this.at += found.length - 1
    return { '---': '—', '--': '–', '``': '“', "''": '”' }[found] ?? sign
  }

  /** Mathematics when its end is there; else a dollar. */
  private readMath(isInside: boolean): string {
    if (isInside) return ''
    const end = /(?<!\\)\$/gu
    end.lastIndex = this.at
    const close = end.exec(this.source)?.index
    if (close === undefined) return '$'
    const inner = new LatexReader(this.source.slice(this.at, close))
    this.at = close + 1
    const text = inner.readUntil(undefined, true)
    this.unknown.push(...inner.unknown)
    return text.replaceAll(/\s+/gu, ' ')
  }

  private readArgument(math: boolean): string {
    while (/\s/u.test(this.source[this.at] ?? '')) this.at += 1
    const sign = this.source[this.at]
    if (sign === undefined || sign === '}') return ''
    if (sign === '{') {
      this.at += 1
      return this.readUntil('}', math)
    }
    return this.readOne(String.fromCodePoint(this.source.codePointAt(this.at) ?? 0), math)
  }

  private readCommand(math: boolean): string {
    const command = /\\(?:([A-Za-z]+)\*?[ \t\n]*|([\s\S]))/uy
    command.lastIndex = this.at
    const found = command.exec(this.source)
    if (!found) {
      this.at += 1
      return ''
    }
    this.at = command.lastIndex
    const [, word, sign] = found
    const name = word ?? sign ?? ''
    const accent = accents.get(name)
    if (accent !== undefined && !(math && commands.has(name)))
      return withAccent(accent, this.readArgument(math), name)
    if (sign !== undefined)
      return (
        { '\\': ' ', ',': '\u202f', ' ': ' ', '-': '', '/': '', '!': '', ';': ' ', ':': ' ' }[sign] ?? sign
      )
    return this.readWord(name, math)
  }

  private readWord(name: string, math: boolean): string {
    if (silent.has(name.toLowerCase())) {
      this.readArgument(math)
      return ''
    }
    const script = scripts[name]
    if (script !== undefined) return inScript(script, this.readArgument(math))
    if (quoting.has(name)) return `“${this.readArgument(math)}”`
    if (name === 'href' || name === 'textcolor' || name === 'foreignlanguage') {
      this.readArgument(math)
      return this.readArgument(math)
    }
    if (name === 'frac') return `${this.readArgument(math)}/${this.readArgument(math)}`
    const known = commands.get(name)
    if (known === undefined) this.unknown.push(`\\${name}`)
    return known ?? ''
  }
}

function inScript(script: '^' | '_', text: string): string {
  const signs = [...text.trim()].map((sign) => tables.mathScripts[script][sign])
  if (signs.every((sign) => sign !== undefined)) return signs.join('')
  return text.length > 1 ? `${script}(${text})` : `${script}${text}`
}

function withAccent(accent: string, argument: string, name: string): string {
  // The dot of these is none of theirs when something else stands above.
  const base =
    name === 'd' || name === 'b' || name === 'c' || name === 'k'
      ? argument
      : argument.replace(/^ı/u, 'i').replace(/^ȷ/u, 'j')
  const [first = '', ...rest] = [...base]
  return first === '' ? '' : `${first}${accent}${rest.join('')}`
}

const nothingToDo = /^[^\\{}$~`'-]*$/u

/** LaTeX as plain text: letters, accents, signs and simple mathematics; what is not known is named. */
export function latexText(source: string): LatexText {
  if (nothingToDo.test(source)) return { text: source, unknown: [] }
  return new LatexReader(source).read()
}

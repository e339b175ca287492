import { execFileSync } from 'node:child_process'
import {
  lutimesSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Draw } from '../drawn-sessions/draw.ts'

/** What is done to a session's folder; `path` is one of the files that a person wrote. */
export interface Hostility {
  name: string
  act: (folder: string, path: string, draw: Draw) => void
}

const nextCentury = 4_102_444_800

function change(folder: string, path: string, edit: (text: string) => string): void {
  const file = join(folder, path)
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

function insteadOf(folder: string, path: string, make: (file: string) => void): void {
  const file = join(folder, path)
  rmSync(file, { recursive: true, force: true })
  mkdirSync(dirname(file), { recursive: true })
  make(file)
}

/** Puts something into a text at a place that is drawn. */
function insert(draw: Draw, text: string, put: string): string {
  const at = draw.whole(0, text.length)
  return text.slice(0, at) + put + text.slice(at)
}

const bytes = [0, 1, 9, 27, 127, 128, 192, 237, 254, 255]
const stretches = [
  '\n---\n',
  '\n---js\nthrow 1\n---\n',
  '<!--',
  '{{ constructor }}',
  '<script>fetch("/")</script>',
  '\u202E\u0000\uFEFF',
  '&a [*a]',
  '*unknown',
  '!!js/function x',
  '\nsrc: ../../../etc/passwd\n',
  '\n---\nsrc: ./slides.md\n---\n',
  '\n```mermaid\n',
  '$$\\input{x}$$',
  '<Tweet id="1" />',
]

const onFiles: Hostility[] = [
  {
    name: 'cut off',
    act: (folder, path, draw) =>
      truncateSync(join(folder, path), draw.whole(0, readFileSync(join(folder, path)).length)),
  },
  { name: 'emptied', act: (folder, path) => writeFileSync(join(folder, path), '') },
  {
    name: 'a byte overwritten',
    act: (folder, path, draw) => {
      const content = readFileSync(join(folder, path))
      if (content.length > 0) content[draw.whole(0, content.length - 1)] = draw.oneOf(bytes)
      writeFileSync(join(folder, path), content)
    },
  },
  {
    name: 'something put in',
    act: (folder, path, draw) => change(folder, path, (text) => insert(draw, text, draw.oneOf(stretches))),
  },
  {
    name: 'a long line put in',
    act: (folder, path, draw) => change(folder, path, (text) => insert(draw, text, 'long '.repeat(200_000))),
  },
  {
    name: 'brackets put in',
    act: (folder, path, draw) =>
      change(folder, path, (text) =>
        insert(draw, text, draw.oneOf(['[', '{', '(', '> ', '*']).repeat(50_000)),
      ),
  },
  {
    name: 'with other line ends',
    act: (folder, path) => change(folder, path, (text) => text.replaceAll('\n', '\r\n')),
  },
  { name: 'away', act: (folder, path) => rmSync(join(folder, path)) },
  { name: 'a folder', act: (folder, path) => insteadOf(folder, path, (file) => mkdirSync(file)) },
  {
    name: 'a link',
    act: (folder, path, draw) =>
      insteadOf(folder, path, (file) =>
        symlinkSync(draw.oneOf(['/dev/zero', '/etc/passwd', file, '/nowhere', dirname(file)]), file),
      ),
  },
  {
    name: 'a pipe',
    act: (folder, path) => insteadOf(folder, path, (file) => execFileSync('mkfifo', [file])),
  },
  {
    name: 'from the next century',
    act: (folder, path) => lutimesSync(join(folder, path), nextCentury, nextCentury),
  },
]

const onFolders: Hostility[] = ['pages', 'texts', '.colloquy', 'documents', 'public'].flatMap((name) => [
  {
    name: `${name} a file`,
    act: (folder: string) => insteadOf(folder, name, (file) => writeFileSync(file, 'a file')),
  },
  {
    name: `${name} a link to itself`,
    act: (folder: string) => insteadOf(folder, name, (file) => symlinkSync(file, file)),
  },
  {
    name: `a folder ${name}/slides.md`,
    act: (folder: string) => insteadOf(folder, join(name, 'slides.md'), (file) => mkdirSync(file)),
  },
])

/** Everything that may be done to a folder, as often to a file as to what lies around the files. */
export const hostilities: readonly Hostility[] = [...onFiles, ...onFiles, ...onFolders]

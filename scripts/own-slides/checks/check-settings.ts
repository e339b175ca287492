import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Finding } from '../../documents/source-file.ts'
import { slideSize } from '../deck-settings.ts'
import { findPackage } from '../find-package.ts'
import { diagnosticAtSetting, type OwnSlide } from '../own-slide.ts'
import { isRemote } from '../slide-addresses.ts'

interface Setting {
  key: string
  finding: Finding
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

function fontSettings({ fonts }: OwnSlide['keys']): Setting[] {
  if (typeof fonts !== 'object' || fonts === null) return []
  const { provider = 'none', local = [], ...families } = fonts as Record<string, unknown>
  if (provider !== 'none') {
    const finding: Finding = {
      severity: 'warning',
      code: 'remote-address',
      message: `the fonts are loaded from ${String(provider)} each time the deck is shown or printed`,
      help: 'remove `provider`: fonts are then taken from this computer, and nothing is loaded',
    }
    return [{ key: 'fonts', finding }]
  }
  const listed = (value: unknown) => [value].flat().flatMap((each) => (isText(each) ? each.split(',') : []))
  const installed = new Set(listed(local).map((name) => name.trim()))
  const named = ['sans', 'serif', 'mono', 'custom'].flatMap((family) => listed(families[family]))
  const others = named.map((name) => name.trim()).filter((name) => !installed.has(name))
  if (others.length === 0) return []
  const finding: Finding = {
    severity: 'warning',
    code: 'local-font',
    message: `${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} taken from this computer and not loaded from the network; another computer may show another font`,
    help: `once installed, say so with \`local: ${others.join(', ')}\` below \`fonts:\``,
  }
  return [{ key: 'fonts', finding }]
}

/** The sizes that mean the canvas which layouts and printer count with. */
function isCanvas(key: keyof typeof slideSize, value: unknown): boolean {
  if (key === 'canvasWidth') return Number(value) === slideSize.canvasWidth
  const [width, height = 1] = String(value).split(/[/:x]/u).map(Number)
  return Math.abs(width! / height - 16 / 9) < 0.01
}

function sizeSettings(keys: OwnSlide['keys']): Setting[] {
  return (['aspectRatio', 'canvasWidth'] as const)
    .filter((key) => keys[key] !== undefined && !isCanvas(key, keys[key]))
    .map((key) => ({
      key,
      finding: {
        code: 'unsupported-setting',
        message: `slides are ${slideSize.canvasWidth} wide at 16:9, and the PDF would cut off those of another size`,
        help: `remove \`${key}\``,
      },
    }))
}

function packageSettings(keys: OwnSlide['keys'], folder: string): Setting[] {
  const theme = isText(keys.theme) && keys.theme !== 'none' ? [keys.theme] : []
  const addons = [keys.addons].flat().filter(isText)
  const missing = (kind: 'theme' | 'addon') => (name: string) => findPackage(kind, name, folder) === undefined
  return [
    ...theme.filter(missing('theme')).map((name): Setting => ({
      key: 'theme',
      finding: {
        severity: 'warning',
        code: 'unknown-theme',
        message: `the theme ${name} is not installed, and the deck is shown without it`,
        help: 'remove `theme`, or install its package beside slides.md with npm',
      },
    })),
    ...addons.filter(missing('addon')).map((name): Setting => ({
      key: 'addons',
      finding: {
        code: 'unknown-addon',
        message: `the addon ${name} is not installed, and Slidev does not start without it`,
        help: 'take it out of `addons`, or install its package beside slides.md with npm',
      },
    })),
  ]
}

function remoteSettings(keys: OwnSlide['keys']): Setting[] {
  const told = (key: string, message: string, help: string): Setting => ({
    key,
    finding: { severity: 'warning', code: 'remote-address', message, help },
  })
  return [
    ...(isText(keys.favicon) && isRemote(keys.favicon)
      ? [
          told(
            'favicon',
            `${keys.favicon} is loaded from the network each time`,
            'remove `favicon`: Colloquy has one',
          ),
        ]
      : []),
    ...(keys.remoteAssets === true || isText(keys.remoteAssets)
      ? [
          told(
            'remoteAssets',
            'pictures are loaded from the network when the deck starts',
            'remove `remoteAssets`',
          ),
        ]
      : []),
  ]
}

function unreadable({ highlighter }: OwnSlide['keys']): Setting[] {
  if (highlighter !== 'prism') return []
  const finding = {
    code: 'unsupported-setting',
    message: 'Slidev no longer knows the highlighter prism, and does not start with it',
    help: 'remove `highlighter`',
  }
  return [{ key: 'highlighter', finding }]
}

/** Checks what the headmatter sets for the whole deck: Colloquy sets everything that it needs where it is silent. */
export function checkSettings(slide: OwnSlide, folder: string): Diagnostic[] {
  if (!slide.isCover) return []
  const { keys } = slide
  return [
    ...fontSettings(keys),
    ...sizeSettings(keys),
    ...packageSettings(keys, folder),
    ...remoteSettings(keys),
    ...unreadable(keys),
  ].map(({ key, finding }) => diagnosticAtSetting(slide, key, finding))
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { valueAt } from '../data-path.ts'
import type { Entry } from './loose-data.ts'
import { suggestName } from '../nearest-name.ts'
import { diagnosticAtKey, diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

/** The themes that a reading takes a position on. */
export function positionsOf(data: unknown): string[] {
  const positions = valueAt(data, ['positions'])
  return typeof positions === 'object' && positions !== null ? Object.keys(positions) : []
}

/** Reports positions on themes that are not in the session. */
export function checkPositions(
  document: ParsedDocument,
  data: unknown,
  themes: readonly string[],
): Diagnostic[] {
  return positionsOf(data)
    .filter((theme) => !themes.includes(theme))
    .map((theme) =>
      diagnosticAtKey(document, ['positions', theme], {
        code: 'unknown-theme',
        message: `the session has no theme \`${theme}\``,
        help:
          suggestName(theme, themes, 'write the id of a theme') ??
          'add it to `session.themes` in slides.md, or remove the position',
      }),
    )
}

/** Warns of themes that no reading takes a position on. */
export function checkUnusedThemes(
  slides: ParsedDocument,
  themes: readonly Entry<string>[],
  positions: readonly string[],
): Diagnostic[] {
  return themes
    .filter(({ value }) => !positions.includes(value))
    .map(({ value, at }) =>
      diagnosticAtValue(slides, at, {
        severity: 'warning',
        code: 'unused-theme',
        message: `no reading takes a position on the theme \`${value}\``,
        help: `add \`positions: { ${value}: { stance: … } }\` to a reading, or remove the theme`,
      }),
    )
}

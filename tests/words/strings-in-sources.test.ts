import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringsOfComponent, stringsOfProgram } from './strings-in-sources.ts'

const root = join(import.meta.dirname, '..', '..')
const written = ['components', 'layouts', 'handout', 'setup', 'styles', 'scripts/planning', 'scripts/pages']

/** Samples of the gallery, what front matter is described by, and what only the command line prints. */
const spared =
  /\/(?:samples|long-texts|schema|schemas|schema-parts|check-agenda|format-plan|round-trip-check)\.ts$/u

const sources = [
  ...written.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|vue)$/u.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ),
  'custom-nav-controls.vue',
].filter((path) => !spared.test(path))

/** Names of keys, values of attributes and of CSS: what is for programs. */
const forPrograms = /[{};<=#]|:is\(|^(?:noopener noreferrer|Escape|Tab)$/u

/** What reads as words of a language: two in a row, or one with a capital. */
const ofLanguage = /\p{L}{2,}[’,;:]? \p{L}{2,}|^\s*\p{Lu}\p{Ll}+[.:]?\s*$/u

function wordsIn(path: string, source: string): string[] {
  const strings = path.endsWith('.vue') ? stringsOfComponent(path, source) : stringsOfProgram(path, source)
  return strings
    .filter(({ text }) => ofLanguage.test(text) && !forPrograms.test(text))
    .map(({ text }) => `${path}: ${text.trim()}`)
}

describe('the texts in a source', () => {
  const component = `<script setup lang="ts">
const label = 'What holds it'
throw new Error('not said on a slide')
</script>
<template><p title="Not here" class="two words" :aria-label="'By the clock'">Agenda {{ isEarly ? 'Early' : late }}</p></template>`

  it('are found in programs, templates, attributes and expressions', () => {
    expect(wordsIn('a.vue', component).sort()).toEqual(
      [
        'a.vue: Agenda',
        'a.vue: By the clock',
        'a.vue: Early',
        'a.vue: Not here',
        'a.vue: What holds it',
      ].sort(),
    )
  })
})

describe('components, layouts, sheets and the planner', () => {
  it('are looked through', () => {
    expect(sources.length).toBeGreaterThan(200)
  })

  it('write no word of a language themselves', () => {
    expect(sources.flatMap((path) => wordsIn(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
  })
})

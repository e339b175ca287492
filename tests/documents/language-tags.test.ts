import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headmatterSchema } from '../../scripts/model/session.ts'

const isTaken = (tag: string) => headmatterSchema.shape.lang.safeParse(tag).success

it('takes the tags of languages with script, region and variant', () => {
  const tags = ['en', 'en-GB', 'pt-BR', 'es-419', 'zh-Hans-CN', 'sr-Latn', 'de-CH-1901', 'haw']
  expect(tags.filter((tag) => !isTaken(tag))).toEqual([])
})

it('refuses what no program takes for a language', () => {
  const tags = ['en-GB-GB', 'en-12', 'en-a1', 'en_GB', 'English', 'e', 'en-']
  expect(tags.filter(isTaken)).toEqual([])
})

it('takes no tag with which a date could not be written', () => {
  const subtag = fc.oneof(
    fc.constantFrom('GB', 'Latn', '419', '1901', 'oed'),
    fc.stringMatching(/^[A-Za-z0-9]{1,8}$/u),
  )
  const tag = fc
    .tuple(fc.stringMatching(/^[a-z]{2,3}$/u), fc.array(subtag, { maxLength: 4 }))
    .map(([language, subtags]) => [language, ...subtags].join('-'))
  fc.assert(
    fc.property(tag.filter(isTaken), (taken) => {
      expect(Intl.getCanonicalLocales(taken)).toHaveLength(1)
    }),
  )
})

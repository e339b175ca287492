import { expect, test } from 'vitest'
import { prevailingDirection, textDirection } from '../../scripts/typography/direction.ts'

test.each([
  ['The model', 'ltr'],
  ['النموذج', 'rtl'],
  ['המודל', 'rtl'],
  ['«النموذج» Claude', 'rtl'],
  ['Claude النموذج', 'ltr'],
  ['12 %', 'ltr'],
])('%s is read %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})

test('a list is read the way most of its texts are', () => {
  expect(prevailingDirection(['النموذج', 'المستخدم', 'Claude'])).toBe('rtl')
  expect(prevailingDirection(['النموذج', 'Claude'])).toBe('ltr')
})

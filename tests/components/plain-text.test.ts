import { expect, test } from 'vitest'
import { plainText } from '../../components/plain-text.ts'

test.each([
  ['Who *really* decides?', 'Who really decides?'],
  ['**Hard** limits, in `code`', 'Hard limits, in code'],
  ['see [the card](https://example.org)', 'see the card'],
  ['<script>alert(1)</script> & {{ x }}', '<script>alert(1)</script> & {{ x }}'],
  ['2 * 3 * 4 and a_b_c', '2 * 3 * 4 and a_b_c'],
  ['# not a heading', '# not a heading'],
  ['constructor', 'constructor'],
  ['&copy; &lt;b&gt; \\n', '&copy; &lt;b&gt; \\n'],
  ['“a” -- b... "c"', '“a” -- b... "c"'],
])('%s becomes %s', (sentence, text) => {
  expect(plainText(sentence)).toBe(text)
})

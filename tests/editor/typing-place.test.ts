import { describe, expect, it } from 'vitest'
import { typingPlace } from '../../scripts/editor/typing-place.ts'
import { withCursor } from './cursor.ts'

function placeAt(marked: string) {
  const { yaml, position } = withCursor(marked)
  const place = typingPlace(yaml, position)
  return place && [place.kind, place.within.join('/'), place.start.character]
}

describe('where a key is typed', () => {
  it.each([
    ['|', ['key', '', 0]],
    ['title: x\nque|', ['key', '', 0]],
    ['session:\n  mi|', ['key', 'session', 2]],
    ['session:\n  closing:\n    minutes: 5\n    |', ['key', 'session/closing', 4]],
    ['questions:\n  - |', ['item', 'questions', 4]],
    ['questions:\n- te|', ['item', 'questions', 2]],
    ['questions:\n  - text: Why?\n    level: apply\n  - |', ['item', 'questions', 4]],
    ['questions:\n  - text: Why?\n    |', ['key', 'questions', 4]],
    ['diagrams:\n  - kind: scale\n\nquestions:\n\n  - |', ['item', 'questions', 4]],
    ['broken [\nclaims:\n  - |', ['item', 'claims', 4]],
  ])('%j', (marked, place) => {
    expect(placeAt(marked)).toEqual(place)
  })

  it.each(['title: x|', 'about: [|]', 'title|: x'.replace('|', ': |'), '  # a note|'])(
    'is not %j',
    (marked) => {
      expect(placeAt(marked)).toBeUndefined()
    },
  )
})

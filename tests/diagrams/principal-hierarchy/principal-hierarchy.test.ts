import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import {
  describePrincipalHierarchy,
  principalHierarchyFacts,
} from '../../../components/diagrams/principal-hierarchy/description.ts'
import { principalHierarchyGeometry } from '../../../components/diagrams/principal-hierarchy/layout.ts'
import type { PrincipalHierarchy } from '../../../components/diagrams/principal-hierarchy/schema.ts'
import { arbitraryName, arbitrarySentence } from '../arbitrary-text.ts'
import { arbitrarySpace, letters, noFaults, textBlocksIn, textFaults } from '../drawn-texts.ts'
import { lettersOf } from '../text-boxes.ts'

const english = wordsFor('en')

const sentences = fc.array(arbitrarySentence, { maxLength: 3 })
const arbitraryHierarchy: fc.Arbitrary<PrincipalHierarchy> = fc.record({
  kind: fc.constant('principal-hierarchy' as const),
  title: fc.constant('A hierarchy'),
  view: fc.constantFrom('ladder', 'envelopes'),
  principals: fc.array(
    fc.record(
      {
        name: arbitraryName,
        role: arbitraryName,
        sets: sentences,
        mayAdjust: sentences,
        mayNotOverride: sentences,
      },
      { requiredKeys: ['name', 'sets', 'mayAdjust', 'mayNotOverride'] },
    ),
    { minLength: 2, maxLength: 12 },
  ),
})

const hierarchy: PrincipalHierarchy = {
  kind: 'principal-hierarchy',
  title: 'Who sets the limits',
  view: 'ladder',
  principals: [
    { name: 'Chair', role: 'elected', sets: ['the order', 'the *time*'], mayAdjust: [], mayNotOverride: [] },
    { name: 'Members', sets: [], mayAdjust: ['the pace?'], mayNotOverride: ['the order'] },
  ],
}
const options = { width: 868, maxHeight: 372, fontSize: 20 }

describe('the geometry of a hierarchy', () => {
  it('keeps every text whole, apart and inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryHierarchy, arbitrarySpace, (diagram, space) => {
        const geometry = principalHierarchyGeometry(diagram, space)
        expect(textFaults(geometry)).toEqual(noFaults)
        const drawn = lettersOf(textBlocksIn(geometry.levels))
        for (const { name, role = '', sets, mayAdjust, mayNotOverride } of diagram.principals) {
          for (const text of [name, role, ...sets, ...mayAdjust, ...mayNotOverride]) {
            expect(drawn).toContain(letters(text))
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('begins each level further in than the one above, and ends all at the foot of the drawing', () => {
    const { levels, height } = principalHierarchyGeometry(hierarchy, options)
    expect(levels[1]!.region.x).toBeGreaterThan(levels[0]!.region.x)
    expect(levels.map(({ region }) => region.y + region.height)).toEqual([height, height])
  })

  it('draws envelopes inside each other', () => {
    const { levels } = principalHierarchyGeometry({ ...hierarchy, view: 'envelopes' }, options)
    const [outer, inner] = levels.map(({ region }) => region)
    expect(inner!.x).toBeGreaterThan(outer!.x)
    expect(inner!.y).toBeGreaterThan(outer!.y)
    expect(inner!.x + inner!.width).toBeLessThan(outer!.x + outer!.width)
    expect(inner!.y + inner!.height).toBeLessThan(outer!.y + outer!.height)
  })

  it('has no column for what nobody has', () => {
    const principals = hierarchy.principals.map((principal) => ({ ...principal, mayAdjust: [] }))
    const { headings } = principalHierarchyGeometry({ ...hierarchy, principals }, options)
    expect(headings.map(({ power }) => power)).toEqual(['sets', 'mayNotOverride'])
  })
})

describe('the text alternative of a hierarchy', () => {
  it('says every fact in sentences, from the highest to the lowest', () => {
    expect(describePrincipalHierarchy(hierarchy, english)).toBe(
      'Who sets the limits. A hierarchy of 2 principals, from the highest authority to the lowest; each acts inside the limits of those above. 1. Chair, elected. It is for Chair to set: the order; the time. 2. Members. Members may adjust: the pace? Members may not override: the order.',
    )
  })

  it('is a table with a row a principal', () => {
    expect(principalHierarchyFacts(hierarchy, english)).toEqual({
      kind: 'table',
      columns: ['Principal', 'Sets', 'May adjust', 'May not override'],
      rows: [
        ['Chair, elected', 'the order; the time', '', ''],
        ['Members', '', 'the pace?', 'the order'],
      ],
    })
  })
})

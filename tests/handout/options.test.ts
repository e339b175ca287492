import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handoutQuery, readHandoutOptions } from '../../handout/options.ts'
import { editions } from '../../scripts/model/outputs.ts'
import { papers, slidesPerSheet } from '../../scripts/model/paper.ts'

const options = fc.record({
  edition: fc.constantFrom(...editions),
  paper: fc.constantFrom(...papers),
  perSheet: fc.constantFrom(...slidesPerSheet),
  duplex: fc.boolean(),
})

describe('what to print', () => {
  it('is a participant’s worksheet on A4 when the address says nothing', () => {
    expect(readHandoutOptions({})).toEqual({
      edition: 'participant',
      paper: 'a4',
      perSheet: 3,
      duplex: false,
    })
  })

  it('comes back from the address it makes, as far as it has an effect', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const read = readHandoutOptions(handoutQuery(chosen))
        const isSlides = chosen.edition === 'slides'
        expect(read).toEqual({
          ...chosen,
          perSheet: isSlides ? chosen.perSheet : 3,
          duplex: isSlides ? false : chosen.duplex,
        })
      }),
    )
  })

  it('is something that can be printed, whatever the address says', () => {
    const anything = fc.dictionary(
      fc.constantFrom('edition', 'paper', 'perSheet', 'duplex', '__proto__'),
      fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string())),
    )
    fc.assert(
      fc.property(anything, (query) => {
        const { edition, paper, perSheet } = readHandoutOptions(query)
        expect(editions).toContain(edition)
        expect(papers).toContain(paper)
        expect(slidesPerSheet).toContain(perSheet)
      }),
    )
  })
})

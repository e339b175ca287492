import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { sessionSchema } from '../../scripts/model/session.ts'
import { planDiscussion } from '../../scripts/planning/discussion.ts'
import { formatPlan, formatProposal } from '../../scripts/planning/format-plan.ts'
import { reschedule } from '../../scripts/planning/reschedule.ts'

const frontMatter = frontMatterSchema.parse({
  title: 'Ropes and guides on a mountain that nobody has climbed before',
  summary: 'A summary.',
  questions: [
    {
      text: 'Who holds the rope when the guide is better than anyone who could check?',
      minutes: 10,
      priority: 'must',
    },
    { text: 'كم مرة تثق بالدليل؟', minutes: 6, priority: 'could' },
  ],
})

const discussion = planDiscussion(
  {
    ...sessionSchema.parse({
      date: '2026-12-08',
      start: '18:30',
      minutes: 30,
      readings: [{ id: 'ropes', minutes: 4 }],
      opening: { minutes: 5 },
      closing: { minutes: 5, questions: [] },
    }),
    title: 'On ropes',
    language: 'en-GB',
  },
  [{ id: 'ropes', path: 'documents/ropes.md', frontMatter, body: '', verifications: [] }],
  [],
)

describe('the plan as a table', () => {
  it('gives each part its time, minutes, priority and name, and adds up', () => {
    expect(formatPlan(discussion, 64)).toMatchInlineSnapshot(`
      "On ropes
      8 December 2026, 18:30

      18:30     5          Opening
      18:35    20          Ropes and guides on a mountain that nobody
                           has climbed before
      18:39    10  must      Who holds the rope when the guide is
                             better than anyone who could check?
      18:49     6  could     كم مرة تثق بالدليل؟
      18:55     5          Closing round

      30 of 30 minutes: it fits exactly.

      To cut first when time is short:
        1. could, 6 min: كم مرة تثق بالدليل؟
        2. must, 10 min: Who holds the rope when the guide is better
           than anyone who could check?
      "
    `)
  })

  it('stays within the width of the terminal', () => {
    for (const line of formatPlan(discussion, 50).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(50)
  })

  it('proposes a shorter session by dropping the lowest priority', () => {
    expect(formatProposal(reschedule(discussion, 24), 64)).toMatchInlineSnapshot(`
      "On ropes
      8 December 2026, 18:30

      18:30     5          Opening
      18:35    14          Ropes and guides on a mountain that nobody
                           has climbed before
      18:39    10  must      Who holds the rope when the guide is
                             better than anyone who could check?
      18:49     5          Closing round

      24 of 24 minutes: it fits exactly.

      Dropped:
        1. could, 6 min: كم مرة تثق بالدليل؟
      "
    `)
  })

  it('says by how much a session stays too long when no question is left', () => {
    expect(formatProposal(reschedule(discussion, 10), 64)).toContain(
      'No question is left to drop: take 4 min from the other parts.',
    )
  })
})

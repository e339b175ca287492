import { z } from 'zod'
import { identifier, sentence, words } from './text.ts'

/** What every diagram has, whatever its kind. */
const shared = {
  title: words('The heading above the diagram.', 'Who sets the limits'),
  description: sentence(
    'One or two sentences that say what to see in it; shown as its caption.',
    'Each principal works inside the limits of the one above.',
  ).optional(),
  locator: words('Where in the reading this comes from.', 'The Alignment to Whom Problem').optional(),
}

const principal = z.strictObject({
  name: words('Who this principal is.', 'Operator'),
  role: words('What it is in a few words.', 'the business that deploys the model').optional(),
  sets: z.array(sentence('One thing it decides.', 'hard limits, through training')).default([]),
  mayAdjust: z
    .array(sentence('One thing it may change within what it is given.', 'tone and scope'))
    .default([]),
  mayNotOverride: z.array(sentence('One thing it cannot change.', 'the hard limits')).default([]),
})

export const principalHierarchySchema = z.strictObject({
  kind: z.literal('principal-hierarchy'),
  ...shared,
  view: z
    .enum(['ladder', 'envelopes'])
    .default('ladder')
    .describe('ladder: one row a principal; envelopes: each principal drawn inside the one above it.'),
  principals: z.array(principal).min(2).max(12).describe('From the highest authority to the lowest.'),
})

const namedPart = {
  id: identifier('A short name that other keys refer to.', 'sabotage'),
  name: words('What it is called.', 'Targeted sabotage of safety work'),
  text: sentence('What it is, in a sentence.', 'The model does safety research badly on purpose.').optional(),
}

export const threatModelSchema = z.strictObject({
  kind: z.literal('threat-model'),
  ...shared,
  actor: z.strictObject({
    name: words('Who could do the harm.', 'A misaligned model'),
    text: sentence('What makes it able to.', 'It works inside a powerful organisation.').optional(),
  }),
  pathways: z
    .array(z.strictObject(namedPart))
    .min(1)
    .max(12)
    .describe('The ways from the actor to the harm.'),
  defences: z
    .array(
      z.strictObject({
        ...namedPart,
        covers: z
          .array(identifier('The id of a pathway that this defence can stop.', 'sabotage'))
          .min(1, 'a defence covers at least one pathway')
          .describe('The ids of the pathways it can stop.'),
      }),
    )
    .max(6)
    .default([])
    .describe('The lines a pathway must cross, from the actor towards the harm.'),
  harm: z.strictObject({
    name: words('What is at stake.', 'Catastrophic harm'),
    text: sentence('What it would mean.', 'Safety work fails without anyone noticing.').optional(),
  }),
})

export const layersSchema = z.strictObject({
  kind: z.literal('layers'),
  ...shared,
  layers: z
    .array(
      z.strictObject({
        name: words('What the layer is called.', 'Robustness'),
        text: sentence('What it asks or contains.', 'Does it stay aligned under attack?').optional(),
        holds: sentence('What holds it.', 'Red-team tests').optional(),
        breaks: sentence('What breaks it.', 'Situations it was not trained on').optional(),
      }),
    )
    .min(2)
    .max(12)
    .describe('From the inside out.'),
})

const fraction = z.number().min(0).max(1)

export const tradeOffSchema = z.strictObject({
  kind: z.literal('trade-off'),
  ...shared,
  x: z.strictObject({
    label: words('The quantity along the bottom.', 'Capability'),
    low: words('The left end.', 'weak').optional(),
    high: words('The right end.', 'strong').optional(),
  }),
  y: z.strictObject({
    label: words('The quantity up the side.', 'Safety'),
    low: words('The lower end.', 'unsafe').optional(),
    high: words('The upper end.', 'safe').optional(),
  }),
  curves: z
    .array(
      z.strictObject({
        id: identifier('A short name that regions refer to.', 'stakes'),
        name: words('What the curve is called.', 'Stakes of a failure'),
        points: z
          .array(z.tuple([fraction, fraction]))
          .min(2)
          .describe('Points from left to right; both numbers run from 0 to 1. Schematic: no measured scale.'),
      }),
    )
    .min(1)
    .max(6),
  points: z
    .array(
      z.strictObject({
        name: words('What the point stands for.', 'Old view'),
        x: fraction,
        y: fraction,
        text: sentence('What it says.', 'More safety, less capability').optional(),
      }),
    )
    .max(12)
    .default([]),
  regions: z
    .array(
      z.strictObject({
        name: words('What the shaded region stands for.', 'What no guarantee covers'),
        between: z.tuple([identifier('A curve id.', 'stakes'), identifier('A curve id.', 'guarantee')]),
      }),
    )
    .max(3)
    .default([]),
})

export const cycleSchema = z.strictObject({
  kind: z.literal('cycle'),
  ...shared,
  steps: z
    .array(
      z.strictObject({
        name: words('What happens in this step.', 'Critique'),
        text: sentence('How it happens.', 'The model compares its answer with a principle.').optional(),
        passes: words('What goes on to the next step.', 'a critique').optional(),
      }),
    )
    .min(2, 'a cycle has at least two steps')
    .max(12),
  centre: words('What the loop is about, written in its middle.', 'the constitution').optional(),
})

export const timelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  ...shared,
  events: z
    .array(
      z.strictObject({
        when: words('A date, or a place in the order.', '7 April 2026'),
        name: words('What happened.', 'The system card appears'),
        text: sentence('More about it.', 'It reports the incidents.').optional(),
        who: words('Who did it, or which version.', 'an earlier internal version').optional(),
      }),
    )
    .min(1)
    .max(12)
    .describe('In order.'),
})

const quantity = z.strictObject({
  label: words('What is counted.', 'Share of interactions that go wrong'),
  unit: words('Its unit; `percent` shows a value of 0.01 as 1 %.', 'percent').optional(),
  value: z.number().nonnegative().describe('Where the slider starts.'),
  min: z.number().nonnegative(),
  max: z.number().positive(),
})

export const scaleSchema = z.strictObject({
  kind: z.literal('scale'),
  ...shared,
  rate: quantity.describe('The rate; a share is written as a fraction: 0.01 per cent is 0.0001.'),
  volume: quantity.describe('How many times the rate applies.'),
  result: z.strictObject({
    label: words('What rate times volume gives.', 'Problematic outputs'),
    unit: words('Its unit.', 'a day').optional(),
  }),
  threshold: z
    .strictObject({
      label: words('A result worth marking.', '“thousands a day” begins'),
      value: z.number().positive(),
    })
    .optional(),
  worked: z
    .array(z.strictObject({ rate: z.number().nonnegative(), volume: z.number().nonnegative() }))
    .max(8)
    .default([])
    .describe('Values worked out on paper, where sliders cannot move.'),
})

export const spectrumSchema = z.strictObject({
  kind: z.literal('spectrum'),
  ...shared,
  spectra: z
    .array(
      z.strictObject({
        left: words('The left pole.', 'Rules'),
        right: words('The right pole.', 'Judgement'),
        positions: z
          .array(
            z.strictObject({
              name: words('Whose position, or which option.', 'MindStudio'),
              at: fraction.describe('0 is the left pole, 1 the right.'),
              text: sentence('Why it stands there.', 'It argues for filters.').optional(),
            }),
          )
          .min(1)
          .max(12),
      }),
    )
    .min(1)
    .max(6),
})

/** A picture drawn from data: one of eight kinds, told apart by `kind`. */
export const diagramSchema = z.discriminatedUnion('kind', [
  principalHierarchySchema,
  threatModelSchema,
  layersSchema,
  tradeOffSchema,
  cycleSchema,
  timelineSchema,
  scaleSchema,
  spectrumSchema,
])

export type Diagram = z.output<typeof diagramSchema>
export type DiagramKind = Diagram['kind']
export type PrincipalHierarchy = z.output<typeof principalHierarchySchema>
export type Principal = PrincipalHierarchy['principals'][number]
export type ThreatModel = z.output<typeof threatModelSchema>
export type Layers = z.output<typeof layersSchema>
export type TradeOff = z.output<typeof tradeOffSchema>
export type Cycle = z.output<typeof cycleSchema>
export type Timeline = z.output<typeof timelineSchema>
export type Scale = z.output<typeof scaleSchema>
export type Spectrum = z.output<typeof spectrumSchema>

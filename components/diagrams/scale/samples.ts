import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** Rates and volumes, small and large, with and without a threshold. */
export const samples: Sample[] = [
  {
    id: 'thousands-a-day',
    about: 'A share of interactions, as in a reading',
    diagram: {
      kind: 'scale',
      title: 'What volume makes it “thousands a day”?',
      rate: {
        label: 'Share of interactions that go wrong',
        unit: 'percent',
        value: 0.0001,
        min: 0.000_01,
        max: 0.001,
      },
      volume: { label: 'Interactions a day', value: 1_000_000, min: 100_000, max: 100_000_000 },
      result: { label: 'Problematic outputs', unit: 'a day' },
      threshold: { label: 'The first thousand', value: 1000 },
      worked: [
        { rate: 0.0001, volume: 1_000_000 },
        { rate: 0.0001, volume: 10_000_000 },
        { rate: 0.001, volume: 1_000_000 },
      ],
    },
  },
  {
    id: 'bakery',
    about: 'Whole numbers without a threshold',
    diagram: {
      kind: 'scale',
      title: 'Loaves',
      rate: { label: 'Loaves an oven', unit: 'loaves', value: 40, min: 10, max: 80 },
      volume: { label: 'Ovens', value: 3, min: 1, max: 12 },
      result: { label: 'Loaves a morning' },
      worked: [],
    },
  },
  {
    id: 'from-nothing',
    about: 'A slider from zero, and an answer that is not whole',
    diagram: {
      kind: 'scale',
      title: 'Rain on a roof',
      rate: { label: 'Rain in an hour', unit: 'mm', value: 2.5, min: 0, max: 50 },
      volume: { label: 'Roof, in square metres', value: 33, min: 10, max: 200 },
      result: { label: 'Water', unit: 'litres an hour' },
      threshold: { label: 'the barrel is full', value: 300 },
      worked: [],
    },
  },
  {
    id: 'eight-rows',
    about: 'Eight worked rows with long names and numbers: the table goes on',
    diagram: {
      kind: 'scale',
      title: 'How many evenings are lost?',
      rate: { label: longSentences[0]!, unit: 'percent', value: 0.0001, min: 0.00001, max: 0.01 },
      volume: {
        label: longNames[1]!,
        unit: 'evenings in all the towns of the world',
        value: 10_000_000,
        min: 1,
        max: 1e12,
      },
      result: { label: longNames[2]!, unit: 'evenings' },
      threshold: { label: longNames[3]!, value: 1000 },
      worked: [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ rate: 1 / 10 ** index, volume: 10 ** (index + 2) })),
    },
  },
]

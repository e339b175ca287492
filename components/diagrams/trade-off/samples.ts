import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** One to six curves, with points and regions. */
export const samples: Sample[] = [
  {
    id: 'old-view-new-view',
    about: 'Two curves and two points, as in a reading',
    diagram: {
      kind: 'trade-off',
      title: 'Old view, new view',
      x: { label: 'Capability', low: 'weaker', high: 'stronger' },
      y: { label: 'Alignment', low: 'poor', high: 'good' },
      curves: [
        {
          id: 'old-view',
          name: 'Old view: each costs the other',
          points: [
            [0.05, 0.9],
            [0.3, 0.72],
            [0.6, 0.42],
            [0.95, 0.12],
          ],
        },
        {
          id: 'new-view',
          name: 'New view: each helps the other',
          points: [
            [0.05, 0.2],
            [0.3, 0.34],
            [0.6, 0.6],
            [0.95, 0.9],
          ],
        },
      ],
      points: [
        { name: 'Early safety tuning', x: 0.3, y: 0.72, text: 'More hedging and needless refusals' },
        { name: 'Larger models', x: 0.6, y: 0.6, text: 'Context tells harmful from harmless' },
      ],
      regions: [],
    },
  },
  {
    id: 'stakes-outgrow-the-guarantee',
    about: 'A region between two curves, as in a reading',
    diagram: {
      kind: 'trade-off',
      title: 'Where the paradox returns',
      x: { label: 'Capability', low: 'weaker', high: 'stronger' },
      y: { label: 'How much', low: 'little', high: 'a great deal' },
      curves: [
        {
          id: 'stakes',
          name: 'Stakes of a failure',
          points: [
            [0.05, 0.12],
            [0.3, 0.26],
            [0.6, 0.55],
            [0.95, 0.95],
          ],
        },
        {
          id: 'guarantee',
          name: 'What can be guaranteed',
          points: [
            [0.05, 0.1],
            [0.3, 0.2],
            [0.6, 0.32],
            [0.95, 0.42],
          ],
        },
      ],
      points: [],
      regions: [{ name: 'Risk that remains', between: ['stakes', 'guarantee'] }],
    },
  },
  {
    id: 'one-straight-line',
    about: 'One straight line, one word each',
    diagram: {
      kind: 'trade-off',
      title: 'Effort',
      x: { label: 'Hours' },
      y: { label: 'Pages' },
      curves: [
        {
          id: 'pages',
          name: 'Reading',
          points: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
      points: [],
      regions: [],
    },
  },
  {
    id: 'six-curves',
    about: 'Six curves that cross',
    diagram: {
      kind: 'trade-off',
      title: 'What a crowd costs',
      x: { label: 'People in the room', low: 'two', high: 'a hundred' },
      y: { label: 'How much of it there is', low: 'none', high: 'plenty' },
      curves: ['Noise', 'Ideas', 'Time to speak', 'Trust', 'Heat', 'Coffee left'].map((name, index) => ({
        id: `curve-${index}`,
        name,
        points: [
          [0, index / 5],
          [0.5, 0.5 + (index % 2 === 0 ? 0.15 : -0.15)],
          [1, 1 - index / 5],
        ],
      })),
      points: [{ name: 'A seminar', x: 0.2, y: 0.4 }],
      regions: [],
    },
  },
  {
    id: 'twelve-points',
    about: 'Twelve points that need a list',
    diagram: {
      kind: 'trade-off',
      title: 'Bicycles',
      x: { label: 'Weight', low: 'light', high: 'heavy' },
      y: { label: 'Price', low: 'cheap', high: 'dear' },
      curves: [
        {
          id: 'frontier',
          name: 'What makers can do',
          points: [
            [0, 1],
            [0.4, 0.35],
            [1, 0.1],
          ],
        },
      ],
      points: Array.from({ length: 12 }, (_, index) => ({
        name: `Model ${index + 1}`,
        x: 0.35 + (index % 4) * 0.17,
        y: 0.45 + Math.floor(index / 4) * 0.2,
        text: 'Good brakes, and a saddle that nobody likes.',
      })),
      regions: [],
    },
  },
  {
    id: 'arabic',
    about: 'Arabic: a curve that ends early, and a region',
    diagram: {
      kind: 'trade-off',
      title: 'السرعة والدقة',
      x: { label: 'السرعة', low: 'بطيئة', high: 'سريعة' },
      y: { label: 'الدقة', low: 'منخفضة', high: 'عالية' },
      curves: [
        {
          id: 'hand',
          name: 'العمل باليد',
          points: [
            [0, 0.9],
            [0.5, 0.6],
            [1, 0.1],
          ],
        },
        {
          id: 'machine',
          name: 'العمل بالآلة',
          points: [
            [0, 0.2],
            [0.5, 0.5],
            [0.7, 0.8],
          ],
        },
      ],
      points: [{ name: 'نسخة أولى', x: 0.3, y: 0.3, text: 'تخطئ كثيرا دون سبب واضح.' }],
      regions: [{ name: 'فرق الدقة', between: ['hand', 'machine'] }],
    },
  },
  {
    id: 'all-in-sentences',
    about:
      'Six curves, three regions and twelve points, in sentences: a plot of numbers with its key, on several slides',
    diagram: {
      kind: 'trade-off',
      title: 'What an evening costs and gives',
      x: {
        label: 'How long it takes from the first coffee to the last',
        low: 'an hour and a half',
        high: 'until the last train',
      },
      y: {
        label: 'What people say they remember a month later',
        low: 'hardly anything',
        high: 'nearly all of it',
      },
      curves: longNames.slice(0, 6).map((name, index) => ({
        id: `curve-${index}`,
        name,
        points: [
          [0, index / 6],
          [0.45, 0.35 + index / 20],
          [index % 3 === 2 ? 0.7 : 1, 1 - index / 7],
        ],
      })),
      regions: [
        { name: longNames[6]!, between: ['curve-0', 'curve-1'] },
        { name: longNames[7]!, between: ['curve-4', 'curve-5'] },
      ],
      points: longNames.map((name, index) => ({
        name,
        x: ((index * 5) % 12) / 12,
        y: ((index * 7 + 2) % 12) / 12,
        text: longSentences[index]!,
      })),
    },
  },
]

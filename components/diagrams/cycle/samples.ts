import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** Cycles of two to twelve steps, in several scripts. */
export const samples: Sample[] = [
  {
    id: 'critique-and-revise',
    about: 'Four steps, as in a reading',
    diagram: {
      kind: 'cycle',
      title: 'Critique and revise',
      centre: 'The constitution',
      steps: [
        { name: 'Answer', text: 'The model drafts a reply.', passes: 'a draft' },
        { name: 'Critique', text: 'It holds the draft against a principle.', passes: 'what is amiss' },
        { name: 'Revise', text: 'It rewrites the draft to meet the principle.', passes: 'a better answer' },
        { name: 'Train', text: 'The better answer shapes the model.', passes: 'a changed model' },
      ],
    },
  },
  {
    id: 'two-steps',
    about: 'Two steps',
    diagram: {
      kind: 'cycle',
      title: 'In and out',
      steps: [{ name: 'Inhale' }, { name: 'Exhale' }],
    },
  },
  {
    id: 'three-steps',
    about: 'Three steps with sentences',
    diagram: {
      kind: 'cycle',
      title: 'Trust and rope',
      centre: 'How far a guide is followed',
      steps: [
        {
          name: 'The guide is right again',
          text: 'Every good call is remembered, and the many that were luck are remembered with it.',
          passes: 'confidence',
        },
        { name: 'More rope', text: 'Longer routes, fewer checks.', passes: 'occasions to err' },
        {
          name: 'Less is looked at',
          text: 'Nobody walks the route twice, so a near miss leaves no trace.',
          passes: 'a clean record, which is not the same as a safe one',
        },
      ],
    },
  },
  {
    id: 'seven-steps',
    about: 'Seven steps',
    diagram: {
      kind: 'cycle',
      title: 'A paper’s year',
      centre: 'One question',
      steps: [
        { name: 'Idea', passes: 'a note' },
        { name: 'Draft', passes: 'pages' },
        { name: 'Colleagues', text: 'They read it at lunch.', passes: 'doubts' },
        { name: 'Rewrite', passes: 'a paper' },
        { name: 'Referees', text: 'Two of them, and they disagree.', passes: 'reports' },
        { name: 'Print', passes: 'readers' },
        { name: 'Letters', passes: 'the next question' },
      ],
    },
  },
  {
    id: 'twelve-steps',
    about: 'Twelve steps',
    diagram: {
      kind: 'cycle',
      title: 'The year',
      centre: 'The garden',
      steps: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ].map((name) => ({ name })),
    },
  },
  {
    id: 'chinese',
    about: 'Chinese',
    diagram: {
      kind: 'cycle',
      title: '批评与修改',
      centre: '宪法原则',
      steps: [
        { name: '回答', text: '模型起草一份答复。', passes: '草稿' },
        { name: '批评', text: '对照一条原则检查草稿。', passes: '问题' },
        { name: '修改', text: '改写草稿，使之符合原则。', passes: '更好的答复' },
      ],
    },
  },
  {
    id: 'twelve-sentences',
    about: 'Twelve long names with sentences: a ring of numbers with its key, on several slides',
    diagram: {
      kind: 'cycle',
      title: 'From one evening to the next',
      centre: 'the reading group',
      steps: longNames.map((name, index) => ({
        name,
        text: longSentences[index]!,
        passes: longNames[(index + 1) % 12]!.toLowerCase(),
      })),
    },
  },
  {
    id: 'eight-names',
    about: 'Eight long names with short texts',
    diagram: {
      kind: 'cycle',
      title: 'From one evening to the next',
      steps: longNames
        .slice(0, 8)
        .map((name) => ({ name, text: 'Ten minutes at the most.', passes: 'what was said' })),
    },
  },
]

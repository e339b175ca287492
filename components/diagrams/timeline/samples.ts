import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** Timelines of one to twelve events. */
export const samples: Sample[] = [
  {
    id: 'six-steps-of-an-incident',
    about: 'Six events with who did what, as in a reading',
    diagram: {
      kind: 'timeline',
      title: 'A sandbox escape, step by step',
      events: [
        {
          when: 'Step 1',
          name: 'The task is set',
          text: 'Break out of a sealed-off machine, then tell the researcher in charge.',
          who: 'the researcher',
        },
        {
          when: 'Step 2',
          name: 'It gets out',
          text: 'The requested part succeeds.',
          who: 'earlier internal version',
        },
        {
          when: 'Step 3',
          name: 'It builds an exploit',
          text: 'Several stages, to reach the internet from a tightly restricted system.',
          who: 'earlier internal version',
        },
        {
          when: 'Step 4',
          name: 'It sends the message',
          text: 'The researcher is notified, as asked.',
          who: 'earlier internal version',
        },
        {
          when: 'Step 5',
          name: 'It publishes the exploit',
          text: 'The details appear on obscure public websites.',
          who: 'earlier internal version',
        },
        {
          when: 'Later',
          name: 'Much improved, not cured',
          text: 'The tendency has not clearly gone.',
          who: 'final version',
        },
      ],
    },
  },
  {
    id: 'one-event',
    about: 'One event',
    diagram: { kind: 'timeline', title: 'A beginning', events: [{ when: '1969', name: 'First meeting' }] },
  },
  {
    id: 'twelve-dates',
    about: 'Twelve dates',
    diagram: {
      kind: 'timeline',
      title: 'A harvest',
      events: [
        'Pruning',
        'Grafting',
        'Blossom',
        'Frost',
        'Bees',
        'Fruit',
        'Thinning',
        'Drought',
        'Rain',
        'Picking',
        'Cider',
        'Rest',
      ].map((name, index) => ({ when: String(index + 1), name })),
    },
  },
  {
    id: 'hebrew',
    about: 'Hebrew, mirrored',
    diagram: {
      kind: 'timeline',
      title: 'שלושה שלבים',
      events: [
        { when: 'ינואר', name: 'טיוטה', text: 'כתיבה ראשונה של הטקסט.' },
        { when: 'מרץ', name: 'ביקורת' },
        { when: 'יוני', name: 'פרסום', text: 'הטקסט יוצא לאור.' },
      ],
    },
  },
  {
    id: 'four-versions',
    about: 'A lane for each of four',
    diagram: {
      kind: 'timeline',
      title: 'Which version did what',
      events: [
        { when: 'Early tests', name: 'Zero-days found', text: 'In major operating systems.', who: 'early' },
        {
          when: 'Evaluation',
          name: 'Sandbox left',
          text: 'Exploit published unasked.',
          who: 'earlier, internal',
        },
        { when: 'Production', name: '0.3 per cent', text: 'Cases with destructive attempts.', who: 'final' },
        { when: '7 April 2026', name: 'System card', who: 'Anthropic' },
      ],
    },
  },
  {
    id: 'twelve-sentences',
    about: 'Twelve sentences and three people',
    diagram: {
      kind: 'timeline',
      title: 'A year on the allotment',
      events: 'January February March April May June July August September October November December'
        .split(' ')
        .map((when, index) => ({
          when,
          name: ['Frost', 'Sowing', 'Weeds', 'Harvest'][index % 4]!,
          text: 'Someone has to carry the water up the hill before breakfast.',
          who: ['Ada', 'Ben', 'Cleo'][Math.floor(index / 4)]!,
        })),
    },
  },
  {
    id: 'arabic-lanes',
    about: 'Arabic, top to bottom, two lanes',
    diagram: {
      kind: 'timeline',
      title: 'مراحل المراجعة',
      events: ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة'].map((when, index) => ({
        when,
        name: 'يقرأ الفريق النص',
        text: 'ثم يكتب كل عضو سؤالا واحدا قبل أن يبدأ النقاش العام.',
        who: index < 3 ? 'المراجعون' : 'الكاتبة',
      })),
    },
  },
  {
    id: 'twelve-paragraphs',
    about: 'Twelve events with two sentences each: several slides',
    diagram: {
      kind: 'timeline',
      title: 'An evening, by the clock',
      events: longNames.map((name, index) => ({
        when: `18:${String(index * 5).padStart(2, '0')}`,
        name,
        text: `${longSentences[index]!} ${longSentences[(index + 3) % 12]!}`,
        who: index < 4 ? 'The host' : 'Everybody',
      })),
    },
  },
]

import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

const six = [
  { id: 'neglect', name: 'Neglect', text: 'Research and development for safety is widely neglected.' },
  { id: 'sabotage', name: 'Sabotage', text: 'Particular pieces of safety work are undermined.' },
  { id: 'backdoors', name: 'Backdoors', text: 'Code is left open for a later misaligned model.' },
  { id: 'poisoning', name: 'Poisoned data', text: 'The training data of future models is corrupted.' },
  { id: 'leak', name: 'Self-leak', text: 'The model gets its own code out of the company.' },
  {
    id: 'deployment',
    name: 'Rogue deployment',
    text: 'It installs itself in internal systems, lastingly and without permission.',
  },
]

/** Threat models of one to twelve pathways and no to six defences, in several scripts. */
export const samples: Sample[] = [
  {
    id: 'six-pathways-two-lines',
    about: 'Six pathways, two lines, as in a reading',
    diagram: {
      kind: 'threat-model',
      title: 'Six pathways, two lines of defence',
      actor: { name: 'A misaligned model', text: 'It acts on its own inside a powerful organisation.' },
      pathways: six,
      defences: [
        {
          id: 'alignment',
          name: 'Alignment',
          text: 'The model does not attempt the act, because its values and goals match ours.',
          covers: six.map(({ id }) => id),
        },
        {
          id: 'oversight',
          name: 'Oversight and safety',
          text: 'If alignment fails, people and safeguards step in before harm is done.',
          covers: six.map(({ id }) => id),
        },
      ],
      harm: {
        name: 'Damage that nobody stops in time',
        text: 'A misaligned superintelligence, Yalvaçer warns, would get past both lines.',
      },
    },
  },
  {
    id: 'gaps',
    about: 'Gaps, and a pathway that nothing stops',
    diagram: {
      kind: 'threat-model',
      title: 'How a diary is read',
      actor: { name: 'A curious lodger' },
      pathways: [
        { id: 'drawer', name: 'The unlocked drawer' },
        { id: 'window', name: 'Through the window, from the apple tree' },
        { id: 'asking', name: 'Simply asking' },
        { id: 'bag', name: 'The bag left in the hall' },
      ],
      defences: [
        { id: 'lock', name: 'A lock', covers: ['drawer'] },
        { id: 'habit', name: 'Tidy habits', covers: ['drawer', 'bag'] },
        { id: 'curtain', name: 'A curtain', covers: ['window'] },
      ],
      harm: { name: 'It is read' },
    },
  },
  {
    id: 'one-pathway',
    about: 'One pathway and no defence',
    diagram: {
      kind: 'threat-model',
      title: 'The plain case',
      actor: { name: 'Rain' },
      pathways: [{ id: 'roof', name: 'Roof' }],
      defences: [],
      harm: { name: 'Wet books' },
    },
  },
  {
    id: 'twelve-pathways-six-lines',
    about: 'Twelve pathways, six lines',
    diagram: {
      kind: 'threat-model',
      title: 'A hospital’s records',
      actor: { name: 'Someone who should not see them' },
      pathways: [
        'Stolen password',
        'Shared screen',
        'Lost laptop',
        'Old backup',
        'Wrong address',
        'Printer tray',
        'Phone call',
        'Visitor’s badge',
        'Supplier',
        'Cleaner’s key',
        'Open window',
        'Bribe',
      ].map((name, index) => ({ id: `p${index}`, name })),
      defences: [
        { id: 'd1', name: 'Training', covers: ['p0', 'p1', 'p4', 'p6'] },
        { id: 'd2', name: 'Encryption', covers: ['p2', 'p3'] },
        { id: 'd3', name: 'Access rights', covers: ['p0', 'p1', 'p8'] },
        { id: 'd4', name: 'Reception', covers: ['p7', 'p9', 'p10'] },
        { id: 'd5', name: 'Logs', covers: ['p0', 'p2', 'p3', 'p8', 'p9'] },
        { id: 'd6', name: 'Audit', covers: ['p0', 'p4', 'p5', 'p8'] },
      ],
      harm: { name: 'A patient exposed' },
    },
  },
  {
    id: 'hebrew',
    about: 'Hebrew, mirrored',
    diagram: {
      kind: 'threat-model',
      title: 'ארבעה נתיבים',
      actor: { name: 'מודל שאינו מיושר', text: 'הוא פועל לבדו בתוך ארגון רב־עוצמה.' },
      pathways: [
        { id: 'a', name: 'הזנחה', text: 'מחקר הבטיחות מוזנח.' },
        { id: 'b', name: 'חבלה', text: 'עבודת בטיחות מסוימת נפגעת.' },
        { id: 'c', name: 'דליפה', text: 'המודל מוציא את הקוד שלו מהחברה.' },
      ],
      defences: [
        { id: 'd', name: 'יישור', text: 'המודל אינו מנסה.', covers: ['a', 'b'] },
        { id: 'e', name: 'פיקוח', covers: ['b'] },
      ],
      harm: { name: 'נזק שאיש אינו עוצר', text: 'מאוחר מדי.' },
    },
  },
  {
    id: 'six-long-defences',
    about:
      'Six defences with names of several words and sentences: numbers over the lines, and a key that goes on',
    diagram: {
      kind: 'threat-model',
      title: 'How an evening is lost',
      actor: { name: 'A tired host', text: longSentences[3]! },
      pathways: longNames
        .slice(0, 8)
        .map((name, index) => ({ id: `way-${index}`, name, text: longSentences[index]! })),
      defences: longNames.slice(6).map((name, index) => ({
        id: `line-${index}`,
        name,
        text: longSentences[index + 6]!,
        covers: [`way-${index}`, `way-${(index + 3) % 7}`],
      })),
      harm: { name: 'Nobody comes again', text: longSentences[10]! },
    },
  },
  {
    id: 'six-pathways-with-sentences',
    about: 'Six pathways with sentences and two defences',
    diagram: {
      kind: 'threat-model',
      title: 'How an evening is lost',
      actor: { name: 'A tired host' },
      pathways: longNames
        .slice(0, 6)
        .map((name, index) => ({ id: `way-${index}`, name, text: longSentences[index]! })),
      defences: [
        { id: 'clock', name: 'A clock', covers: ['way-0', 'way-2', 'way-4'] },
        { id: 'notes', name: 'Notes from last time', text: longSentences[8]!, covers: ['way-2', 'way-3'] },
      ],
      harm: { name: 'Nobody comes again' },
    },
  },
]

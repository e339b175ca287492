import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

const developerOperatorsUsers = [
  {
    name: 'Anthropic',
    role: 'the developer',
    sets: ['hard limits, through training'],
    mayAdjust: [],
    mayNotOverride: [],
  },
  {
    name: 'Operators',
    role: 'the platforms that deploy the model',
    sets: ['the purpose of their product and its restrictions'],
    mayAdjust: ['the model’s conduct within Anthropic’s limits'],
    mayNotOverride: ['the hard limits'],
  },
  {
    name: 'Users',
    role: 'the people in front of it',
    sets: [],
    mayAdjust: ['whatever the operator leaves open'],
    mayNotOverride: ['the operator’s restrictions', 'the hard limits'],
  },
]

/** Hierarchies of two to twelve principals, in several scripts. */
export const samples: Sample[] = [
  {
    id: 'developer-operators-users',
    about: 'Three principals, as in a reading',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'Who sets the limits',
      view: 'ladder',
      principals: developerOperatorsUsers,
    },
  },
  {
    id: 'envelopes',
    about: 'The same as nested envelopes',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'Who sets the limits',
      view: 'envelopes',
      principals: developerOperatorsUsers,
    },
  },
  {
    id: 'two-words',
    about: 'Two principals, a word each',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'A small club',
      view: 'ladder',
      principals: [
        { name: 'Chair', sets: ['Order'], mayAdjust: [], mayNotOverride: [] },
        { name: 'Members', sets: [], mayAdjust: ['Pace'], mayNotOverride: ['Order'] },
      ],
    },
  },
  {
    id: 'names-only',
    about: 'Nothing but names',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'A chain of command',
      view: 'envelopes',
      principals: ['Parliament', 'Ministry', 'Agency', 'Inspector'].map((name) => ({
        name,
        sets: [],
        mayAdjust: [],
        mayNotOverride: [],
      })),
    },
  },
  {
    id: 'university',
    about: 'Five principals with sentences',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'Who decides what a seminar may read',
      view: 'ladder',
      principals: [
        {
          name: 'The law of the land',
          role: 'statute, courts and the right to teach freely',
          sets: ['what nobody in the building may print or pass on'],
          mayAdjust: [],
          mayNotOverride: [],
        },
        {
          name: 'Senate',
          sets: ['the aims of the degree', 'how many hours a course may ask for'],
          mayAdjust: ['its own rules, once a year'],
          mayNotOverride: ['statute'],
        },
        {
          name: 'Department',
          role: 'staff meeting and its head',
          sets: ['which courses run'],
          mayAdjust: ['the hours, by a tenth'],
          mayNotOverride: ['the aims of the degree'],
        },
        {
          name: 'Teacher',
          sets: ['the reading list'],
          mayAdjust: ['order, pace and emphasis'],
          mayNotOverride: ['the hours'],
        },
        {
          name: 'Students',
          sets: [],
          mayAdjust: ['which question comes first'],
          mayNotOverride: ['the list'],
        },
      ],
    },
  },
  {
    id: 'twelve',
    about: 'Twelve principals',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'From charter to shift',
      view: 'ladder',
      principals: [
        'Charter',
        'Assembly',
        'Board',
        'Director',
        'Division',
        'Department',
        'Section',
        'Team',
        'Lead',
        'Engineer',
        'Contractor',
        'Night shift',
      ].map((name, index) => ({
        name,
        sets: index < 3 ? ['limits'] : [],
        mayAdjust: index > 2 ? ['detail'] : [],
        mayNotOverride: index > 0 ? ['what is above'] : [],
      })),
    },
  },
  {
    id: 'arabic',
    about: 'Arabic, mirrored',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'من يضع الحدود',
      view: 'ladder',
      principals: [
        {
          name: 'المطوِّر',
          role: 'الشركة التي تدرّب النموذج',
          sets: ['حدود صارمة من خلال التدريب'],
          mayAdjust: [],
          mayNotOverride: [],
        },
        {
          name: 'المشغِّلون',
          role: 'المنصّات التي تقدّم النموذج للناس',
          sets: ['غرض المنتج'],
          mayAdjust: ['سلوك النموذج داخل حدود المطوِّر'],
          mayNotOverride: ['الحدود الصارمة'],
        },
        {
          name: 'المستخدمون',
          sets: [],
          mayAdjust: ['ما يتركه المشغِّل مفتوحًا'],
          mayNotOverride: ['قيود المشغِّل', 'الحدود الصارمة'],
        },
      ],
    },
  },
  {
    id: 'chinese',
    about: 'Chinese, as envelopes',
    diagram: {
      kind: 'principal-hierarchy',
      title: '谁来设定界限',
      view: 'envelopes',
      principals: [
        {
          name: '开发者',
          role: '训练模型的公司',
          sets: ['通过训练设定的硬性界限'],
          mayAdjust: [],
          mayNotOverride: [],
        },
        {
          name: '运营者',
          role: '部署模型的平台',
          sets: ['产品的用途与限制'],
          mayAdjust: ['在开发者界限之内调整模型的行为方式'],
          mayNotOverride: ['硬性界限'],
        },
        {
          name: '用户',
          sets: [],
          mayAdjust: ['运营者留出的余地'],
          mayNotOverride: ['运营者的限制', '硬性界限'],
        },
      ],
    },
  },
  {
    id: 'sentences',
    about: 'Six principals with sentences in every cell: several slides',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'Who decides about an evening',
      view: 'ladder',
      principals: longNames.slice(0, 6).map((name, index) => ({
        name,
        role: longNames[index + 6]!,
        sets: longSentences.slice(index, index + 3),
        mayAdjust: longSentences.slice(index + 3, index + 4),
        mayNotOverride: longSentences.slice(index + 4, index + 5),
      })),
    },
  },
  {
    id: 'eleven-short-rows',
    about: 'Eleven principals with a role and a few words each, as envelopes',
    diagram: {
      kind: 'principal-hierarchy',
      title: 'Who decides about an evening',
      view: 'envelopes',
      principals: longNames.slice(0, 11).map((name, index) => ({
        name: name.split(' ').slice(0, 2).join(' '),
        role: longNames[11 - index]!,
        sets: [longNames[(index + 3) % 12]!],
        mayAdjust: [longNames[(index + 6) % 12]!],
        mayNotOverride: [],
      })),
    },
  },
]

import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** One to six axes, with one to twelve positions. */
export const samples: Sample[] = [
  {
    id: 'aligned-to-whom',
    about: 'One axis, as in a reading',
    diagram: {
      kind: 'spectrum',
      title: 'Aligned to whom?',
      spectra: [
        {
          left: 'Near and concrete',
          right: 'Distant and contested',
          positions: [
            { name: 'The user', at: 0.05, text: 'What this person wants' },
            { name: 'The platform', at: 0.35, text: 'What the operator permits' },
            { name: 'Society', at: 0.65, text: 'What spares third parties' },
            { name: 'Long-term flourishing', at: 0.95, text: 'What is good for humanity' },
          ],
        },
      ],
    },
  },
  {
    id: 'three-readings-two-axes',
    about: 'Two axes, as across readings',
    diagram: {
      kind: 'spectrum',
      title: 'Where the three readings stand',
      spectra: [
        {
          left: 'Safety lies in the model',
          right: 'Safety lies around it',
          positions: [
            { name: 'Tonari Labs', at: 0.4, text: 'Good conduct is real, but cannot be verified everywhere' },
            { name: 'Yalvaçer', at: 0.65, text: 'Two lines, and people checking hold the second' },
            { name: 'MindStudio', at: 0.9, text: 'It calls safety “a property of the system”' },
          ],
        },
        {
          left: 'Checks can keep up',
          right: 'Checks fall behind',
          positions: [
            { name: 'MindStudio', at: 0.3, text: 'Human review can be built into the work' },
            { name: 'Tonari Labs', at: 0.7, text: 'No clean answer, and a growing gap' },
            { name: 'Yalvaçer', at: 0.9, text: 'The buffer wears away and then vanishes' },
          ],
        },
      ],
    },
  },
  {
    id: 'twelve-crowded',
    about: 'Twelve names crowded at one pole',
    diagram: {
      kind: 'spectrum',
      title: 'Who would skip the break',
      spectra: [
        {
          left: 'Never',
          right: 'Gladly',
          positions: [
            'Ann',
            'Ben',
            'Cleo',
            'Dov',
            'Eva',
            'Finn',
            'Gil',
            'Hana',
            'Ida',
            'Jun',
            'Kai',
            'Lou',
          ].map((name, index) => ({ name, at: index < 9 ? 0.02 * index : 0.3 * (index - 8) })),
        },
      ],
    },
  },
  {
    id: 'hebrew',
    about: 'Hebrew, with two at one place',
    diagram: {
      kind: 'spectrum',
      title: 'מי מחליט',
      spectra: [
        {
          left: 'כללים',
          right: 'שיקול דעת',
          positions: [
            { name: 'מסננים', at: 0.1, text: 'מה שאפשר לבדוק מראש.' },
            { name: 'ועדה', at: 0.75, text: 'מי שיכול לעצור בזמן.' },
            { name: 'מומחית', at: 0.75 },
          ],
        },
      ],
    },
  },
  {
    id: 'chinese-twelve',
    about: 'Chinese: twelve reasons',
    diagram: {
      kind: 'spectrum',
      title: '谁来监督',
      spectra: [
        {
          left: '规则',
          right: '判断',
          positions: Array.from({ length: 12 }, (_, index) => ({
            name: `方案${index + 1}`,
            at: index / 11,
            text: '在任何内容离开这栋楼之前，总得有一个人认真看过一遍，并且能够说明为什么放行',
          })),
        },
      ],
    },
  },
  {
    id: 'six-by-twelve',
    about: 'Six pairs of poles with twelve positions each: several slides',
    diagram: {
      kind: 'spectrum',
      title: 'Where the readings stand',
      spectra: ['Rules', 'Trust', 'Secrecy', 'Speed', 'Custom', 'Numbers'].map((left, axis) => ({
        left,
        right: ['Judgement', 'Proof', 'Openness', 'Care', 'Design', 'Stories'][axis]!,
        positions: longNames.map((name, index) => ({
          name: name.split(' ').slice(0, 3).join(' '),
          at: ((index * 5 + axis) % 12) / 11,
        })),
      })),
    },
  },
  {
    id: 'twelve-sentences',
    about: 'Twelve positions with a sentence each: the list goes on, under the same axis',
    diagram: {
      kind: 'spectrum',
      title: 'How an evening is held together',
      spectra: [
        {
          left: 'Rules that are written down',
          right: 'What goes without saying',
          positions: longNames.map((name, index) => ({
            name,
            at: ((index * 5) % 12) / 11,
            text: longSentences[index]!,
          })),
        },
      ],
    },
  },
]

import { longNames, longSentences } from '../shared/long-texts.ts'
import type { Sample } from '../shared/sample.ts'

/** Two to twelve layers, in several scripts. */
export const samples: Sample[] = [
  {
    id: 'three-layers',
    about: 'Three layers, as in a reading',
    diagram: {
      kind: 'layers',
      title: 'Three layers of alignment',
      layers: [
        {
          name: 'Intent',
          text: 'Is it trying to do what the user asks for?',
          holds: 'Ordinary conditions',
          breaks: 'A measured proxy that misses the real aim',
        },
        {
          name: 'Values',
          text: 'Does its conduct reflect honesty, fairness and care not to harm?',
          holds: 'Ordinary conditions',
          breaks: 'People who disagree about what counts as harm',
        },
        {
          name: 'Robustness',
          text: 'Does it stay aligned under attack and in new situations?',
          holds: 'Nothing yet guarantees it',
          breaks: 'Hostile prompts, edge cases, unfamiliar situations',
        },
      ],
    },
  },
  {
    id: 'two-names',
    about: 'Two names and nothing else',
    diagram: { kind: 'layers', title: 'A peach', layers: [{ name: 'Stone' }, { name: 'Flesh' }] },
  },
  {
    id: 'six-uneven',
    about: 'Six layers of uneven length',
    diagram: {
      kind: 'layers',
      title: 'What keeps a dyke standing',
      layers: [
        { name: 'Sand', text: 'The core; it carries the weight.' },
        { name: 'Clay', text: 'Keeps the core dry.', breaks: 'Moles' },
        {
          name: 'Turf',
          holds: 'Sheep, who tread it firm',
          breaks: 'Drought, and everything that drives on it',
        },
        { name: 'Stone', text: 'On the side of the sea.', holds: 'Its own weight' },
        { name: 'Foreshore', holds: 'Willows' },
        {
          name: 'People',
          text: 'They walk along it in every storm and look for the first small spring of water.',
          holds: 'Pay, and being believed',
          breaks: 'Forty years without a flood',
        },
      ],
    },
  },
  {
    id: 'twelve',
    about: 'Twelve layers',
    diagram: {
      kind: 'layers',
      title: 'Earth and air',
      layers: [
        'Inner core',
        'Outer core',
        'Lower mantle',
        'Upper mantle',
        'Crust',
        'Soil',
        'Troposphere',
        'Stratosphere',
        'Mesosphere',
        'Thermosphere',
        'Exosphere',
        'Near space',
      ].map((name) => ({ name })),
    },
  },
  {
    id: 'russian',
    about: 'Russian',
    diagram: {
      kind: 'layers',
      title: 'Три слоя',
      layers: [
        { name: 'Намерение', text: 'Делает ли модель то, о чём её просят?', holds: 'Обычные условия' },
        {
          name: 'Ценности',
          holds: 'Общие представления о вреде',
          breaks: 'Разногласия о том, что считать вредом',
        },
        {
          name: 'Устойчивость',
          text: 'Сохраняется ли согласованность под давлением?',
          breaks: 'Незнакомые обстоятельства',
        },
      ],
    },
  },
  {
    id: 'twelve-sentences',
    about: 'Twelve layers with sentences in every column: several slides',
    diagram: {
      kind: 'layers',
      title: 'What an evening is made of',
      layers: longNames.map((name, index) => ({
        name,
        text: longSentences[index]!,
        holds: longNames[(index + 5) % 12]!,
        breaks: longSentences[(index + 7) % 12]!,
      })),
    },
  },
  {
    id: 'far-too-long',
    about: 'Texts of two hundred words, cut short on the slide',
    diagram: {
      kind: 'layers',
      title: 'Minutes in place of points',
      layers: longNames.slice(0, 2).map((name) => ({ name, text: longSentences.join(' ') })),
    },
  },
]

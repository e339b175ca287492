import type { Sample } from './sample.ts'

/** One to six axes, with one to twelve positions. */
export const spectrumSamples: Sample[] = [
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
]

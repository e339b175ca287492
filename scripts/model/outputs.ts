/** Who may see an output. */
export type Audience = 'everyone' | 'facilitator'

/** Something that Colloquy makes of a session for people to use. */
export interface OutputDefinition {
  /** Its file or folder in the folder for outputs. */
  name: string
  audience: Audience
  /** What its step is called. */
  step: string
  /** What the title of the PDF says after that of the session. */
  subtitle?: string
  /** What one of its pages is called. */
  page: string
}

/** What can be printed from `/handout`, in the order in which its toolbar offers it. */
export const editions = ['pre-reading', 'participant', 'facilitator', 'slides'] as const
export type Edition = (typeof editions)[number]

/**
 * Every output, in the order in which they are made: printing, the leak check, the summary and the site read all that
 * they know of an output here.
 */
export const outputs: Readonly<Record<'deck' | Edition | 'site', OutputDefinition>> = {
  deck: { name: 'deck.pdf', audience: 'everyone', step: 'Print the slides', page: 'slide' },
  'pre-reading': {
    name: 'pre-reading.pdf',
    audience: 'everyone',
    step: 'Print the pre-reading sheet',
    subtitle: 'before the session',
    page: 'page',
  },
  participant: {
    name: 'handout.pdf',
    audience: 'everyone',
    step: 'Print the handout',
    subtitle: 'handout',
    page: 'page',
  },
  facilitator: {
    name: 'facilitator.pdf',
    audience: 'facilitator',
    step: 'Print the facilitator’s guide',
    subtitle: 'facilitator’s guide',
    page: 'page',
  },
  slides: {
    name: 'slides.pdf',
    audience: 'everyone',
    step: 'Print the thumbnails of the slides',
    subtitle: 'slides',
    page: 'page',
  },
  site: { name: 'site', audience: 'everyone', step: 'Build the site', page: 'slide' },
}

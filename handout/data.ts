import { shallowRef } from 'vue'
import participantJson from '/pages/participant.json'
import type { Discussion } from '../scripts/model/discussion.ts'

/** The session as participants see it; follows the file while the deck is served. */
export const participantDiscussion = shallowRef(participantJson)

/** The session with the facilitator's text, once it is loaded; never there in a published site. */
export const facilitatorDiscussion = shallowRef<Discussion>()

const importFacilitator = import.meta.env.DEV ? () => import('/pages/facilitator.json') : undefined

/** Whether this copy of the deck holds the facilitator's text. A published site does not. */
export const hasFacilitatorDiscussion = importFacilitator !== undefined

/** Loads the facilitator's text, where there is one to load. */
export async function loadFacilitatorDiscussion(): Promise<void> {
  const module = await importFacilitator?.()
  if (module) facilitatorDiscussion.value = module.default
}

import.meta.hot?.accept(
  ['/pages/participant.json', '/pages/facilitator.json'],
  ([participant, facilitator]) => {
    if (participant) participantDiscussion.value = participant.default
    if (facilitator) facilitatorDiscussion.value = facilitator.default
  },
)

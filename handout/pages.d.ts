/** The generated discussion, in the folder of whichever deck is served: Vite resolves it against its root. */
declare module '*/pages/participant.json' {
  const discussion: import('../scripts/model/discussion.ts').ParticipantDiscussion
  export default discussion
}

declare module '*/pages/facilitator.json' {
  const discussion: import('../scripts/model/discussion.ts').Discussion
  export default discussion
}

/** Kept by the server for all windows of a deck; its first value is in vite.config.ts. */
declare module 'server-reactive:presenting' {
  const state: {
    clock: import('../components/slide/question-clock.ts').QuestionClock | null
    session: import('../components/slide/session-clock.ts').SessionClock | null
  }
  export default state
}

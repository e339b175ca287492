import { guidanceSchema } from '../model/question.ts'

/** Keys of the session in the headmatter that only the facilitator may see. */
const guidanceKeys = new Set(Object.keys(guidanceSchema.shape))

/** The session of the headmatter without what is for the facilitator alone, at any depth. */
export function withoutGuidance(session: unknown): unknown {
  if (Array.isArray(session)) return session.map(withoutGuidance)
  if (typeof session !== 'object' || session === null) return session
  return Object.fromEntries(
    Object.entries(session).flatMap(([key, value]) =>
      guidanceKeys.has(key) ? [] : [[key, withoutGuidance(value)]],
    ),
  )
}

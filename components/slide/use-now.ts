import type { Ref } from 'vue'
import { onScopeDispose, ref, watchEffect } from 'vue'

/** The time in milliseconds since 1970, brought up to date four times a second while it is needed. */
export function useNow(needed: () => boolean): Ref<number> {
  const now = ref(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  watchEffect(() => {
    clearInterval(timer)
    if (!needed()) return
    now.value = Date.now()
    timer = setInterval(() => (now.value = Date.now()), 250)
  })
  onScopeDispose(() => clearInterval(timer))
  return now
}

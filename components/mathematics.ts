import { type ComputedRef, computed, inject, type InjectionKey } from 'vue'

/** Whether `$…$` in the texts below is mathematics, as `session.mathematics` says. */
export const mathematicsKey: InjectionKey<ComputedRef<boolean>> = Symbol('mathematics')

/** Whether `$…$` is mathematics here; it is text where nobody has said so. */
export function useMathematics(): ComputedRef<boolean> {
  return inject(
    mathematicsKey,
    computed(() => false),
  )
}

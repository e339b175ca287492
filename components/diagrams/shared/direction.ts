import type { InjectionKey, Ref } from 'vue'

/** Whether the drawing is mirrored for a script that runs from right to left; provided by the frame. */
export const mirroredKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('mirrored drawing')

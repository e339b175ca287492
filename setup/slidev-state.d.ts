import type { Ref } from 'vue'

/** What the shortcuts use of Slidev's state: whether a key is down, by its name in lower case. */
export const magicKeys: Record<string, Ref<boolean>>

import type { ShallowRef } from 'vue'
import { onMounted, onUnmounted, shallowRef, watch } from 'vue'

/**
 * Numbers that the presenter's and the audience's windows agree on: what one of them sets, every open window of the
 * same browser shows that has the same `name`.
 */
export function useSharedNumbers(name: string, initial: number[]): ShallowRef<number[]> {
  const numbers = shallowRef(initial)
  let received = initial
  let channel: BroadcastChannel | undefined

  function receive(event: MessageEvent<{ name: string; numbers: number[] }>) {
    if (event.data.name !== name) return
    received = event.data.numbers
    numbers.value = received
  }

  onMounted(() => {
    channel = new BroadcastChannel('colloquy-shared-numbers')
    channel.addEventListener('message', receive)
  })
  onUnmounted(() => channel?.close())
  watch(numbers, (current) => {
    if (current !== received) channel?.postMessage({ name, numbers: current })
  })
  return numbers
}

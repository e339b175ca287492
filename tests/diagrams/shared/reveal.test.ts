import { injectionClicksContext, injectionRoute } from '@slidev/client/constants.ts'
import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import { createRenderer, defineComponent, h, nextTick, provide, ref, shallowRef } from 'vue'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { useReveal } from '../../../components/diagrams/shared/use-reveal.ts'

type CreateClicks = (current: Ref<number>) => ClicksContext
let createClicks: CreateClicks

beforeAll(async () => {
  vi.stubGlobal('__DEV__', false)
  // Named in a variable, so that Slidev's source is run and not type-checked with ours.
  const source = '@slidev/client/composables/useClicks.ts'
  createClicks = ((await import(source)) as { createClicksContextBase: CreateClicks }).createClicksContextBase
})

/** A renderer without a document: enough for a component to be set up and mounted. */
const { createApp } = createRenderer<object, object>({
  createElement: () => ({}),
  createText: () => ({}),
  createComment: () => ({}),
  insert: () => {},
  remove: () => {},
  setText: () => {},
  setElementText: () => {},
  patchProp: () => {},
  parentNode: () => null,
  nextSibling: () => null,
})

/** Mounts drawings with these numbers of steps, as Slidev sets up a slide. */
function mountSlide(stepsOfEach: (() => number)[], clicks?: ClicksContext) {
  const shown: ComputedRef<number>[] = []
  const drawings = stepsOfEach.map((steps) =>
    defineComponent(() => {
      shown.push(useReveal(steps))
      return () => h('g')
    }),
  )
  const slide = defineComponent(() => {
    if (clicks) {
      provide(injectionRoute, { no: 1 } as SlideRoute)
      provide(injectionClicksContext, shallowRef(clicks))
      clicks.setup()
    }
    return () => drawings.map((drawing) => h(drawing))
  })
  createApp(slide).mount({})
  return () => shown.map((step) => step.value)
}

describe('useReveal', () => {
  it('is complete outside a slide', () => {
    expect(mountSlide([() => 3])()).toEqual([3])
  })

  it('takes a click of the slide for each step', () => {
    const current = ref(0)
    const clicks = createClicks(current)
    const shown = mountSlide([() => 3], clicks)
    expect(clicks.total).toBe(3)
    const seen = [0, 1, 2, 3].map((click) => {
      current.value = click
      return shown()[0]
    })
    expect(seen).toEqual([0, 1, 2, 3])
  })

  it('is complete when a slide is printed, with the clicks past their end', () => {
    expect(mountSlide([() => 3], createClicks(ref(999_999)))()).toEqual([3])
  })

  it('lets one drawing follow another', () => {
    const current = ref(0)
    const clicks = createClicks(current)
    const shown = mountSlide([() => 2, () => 1], clicks)
    expect(clicks.total).toBe(3)
    current.value = 2
    expect(shown()).toEqual([2, 0])
    current.value = 3
    expect(shown()).toEqual([2, 1])
  })

  it('asks for no click when there is no step', () => {
    const clicks = createClicks(ref(0))
    expect(mountSlide([() => 0], clicks)()).toEqual([0])
    expect(clicks.total).toBe(0)
  })

  it('follows a drawing that gets more steps while it is edited', async () => {
    const steps = ref(1)
    const current = ref(1)
    const clicks = createClicks(current)
    const shown = mountSlide([() => steps.value], clicks)
    steps.value = 4
    await nextTick()
    expect(clicks.total).toBe(4)
    expect(shown()).toEqual([1])
    current.value = 4
    expect(shown()).toEqual([4])
  })
})

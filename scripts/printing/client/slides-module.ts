/** The global of the page under which the data of generated slides stand. */
export const dataGlobal = 'colloquyPrintData'

/** What the module of all slides is made from. */
export interface SlidesModuleParts {
  /** Numbers of the slides that somebody wrote: each is compiled. */
  own: readonly number[]
  /** Files of the layouts that generated slides may name, by name. */
  layouts: ReadonlyMap<string, string>
  errorLayout: string
}

/**
 * The module `#slidev/slides` of a client that takes generated slides from data beside it: a layout that is already
 * compiled, with the front matter as its props. Slides of one's own stay as Slidev makes them.
 */
export function slidesModule({ own, layouts, errorLayout }: SlidesModuleParts): string {
  const quote = JSON.stringify
  return [
    `import { defineAsyncComponent, h, reactive, shallowReactive, shallowRef } from 'vue'`,
    `import { frontmatterToProps, useSlideContext } from '@slidev/client/context.ts'`,
    `import SlideError from ${quote(errorLayout)}`,
    `import SlideLoading from '@slidev/client/internals/SlideLoading.vue'`,
    ...own.map((no) => `import { meta as own${no} } from '/@slidev/slides/${no}/frontmatter'`),
    `const ownSlides = {`,
    ...own.map((no) => `  ${no}: { meta: own${no}, load: () => import('/@slidev/slides/${no}/md') },`),
    `}`,
    `const layouts = {`,
    ...[...layouts].map(([name, path]) => `  ${quote(name)}: () => import(${quote(path)}),`),
    `}`,
    generatedSlideCode,
  ].join('\n')
}

const generatedSlideCode = `
const generated = JSON.parse(globalThis.${dataGlobal}.slides)

const metaOf = ({ base, frontmatter: data }, index) => {
  const frontmatter = reactive(data)
  return shallowReactive({
    get layout() { return frontmatter.layout },
    get transition() { return frontmatter.transition },
    get class() { return frontmatter.class },
    get clicks() { return frontmatter.clicks },
    get name() { return frontmatter.name },
    get preload() { return frontmatter.preload },
    slide: { ...base, frontmatter, filepath: '', id: index, no: index + 1 },
    __clicksContext: null,
    __preloaded: false,
  })
}

const layoutSlide = (Layout, index) => ({
  setup() {
    const { $frontmatter, $clicksContext } = useSlideContext()
    $clicksContext.setup()
    return () => h(Layout, frontmatterToProps($frontmatter, index), { default: () => [] })
  },
})

const generatedSlide = (data, index) => ({
  meta: metaOf(data, index),
  load: async () => {
    const { default: layout } = await layouts[data.frontmatter.layout]()
    // Vue takes the default of a module alone.
    return { __esModule: true, default: layoutSlide(layout, index) }
  },
})

export const slides = shallowRef(
  generated.map((data, index) => {
    const { meta, load: loadSlide } = data ? generatedSlide(data, index) : ownSlides[index + 1]
    let loaded
    const load = async () => {
      try { return (loaded ??= await loadSlide()) }
      catch (error) { console.error('slide failed to load', error); return SlideError }
    }
    const component = defineAsyncComponent({
      loader: load,
      delay: 300,
      loadingComponent: SlideLoading,
      errorComponent: SlideError,
      onError: (error) => console.error('Failed to load slide ' + (index + 1), error),
    })
    return { no: index + 1, meta, load, component }
  }),
)
`

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { suggestName } from '../../documents/nearest-name.ts'
import { layoutHasSlot, type KnownNames } from '../known-components.ts'
import { diagnosticAtSetting, diagnosticOnLine, type OwnSlide } from '../own-slide.ts'
import type { ReadBody } from '../slide-markdown.ts'

interface Slot {
  name: string
  line: number
}

function slotsOf({ tokens }: ReadBody): Slot[] {
  return tokens
    .filter(({ type, meta }) => type === 'slot_marker' && meta.name !== 'default')
    .map(({ meta, map }) => ({ name: String(meta.name), line: map?.[0] ?? 0 }))
}

function unknownLayout(slide: OwnSlide, layout: string, hasSlots: boolean, known: KnownNames): Diagnostic {
  return diagnosticAtSetting(slide, 'layout', {
    severity: hasSlots ? 'error' : 'warning',
    code: 'unknown-layout',
    message: `there is no layout ${layout}: the slide is drawn with the layout default${hasSlots ? ', which leaves out its slots' : ''}`,
    help: suggestName(
      layout,
      [...known.layouts.keys()],
      'a layout of Slidev’s, or a file layouts/NAME.vue of your own',
    ),
  })
}

/** Checks the layout of a slide, and that it has the slots that the slide fills: what is in another is not shown. */
export async function checkNames(slide: OwnSlide, body: ReadBody, known: KnownNames): Promise<Diagnostic[]> {
  const named = slide.keys.layout ?? (slide.isCover ? 'cover' : 'default')
  const layout = String(named)
  const slots = slotsOf(body)
  const path = known.layouts.get(layout)
  if (path === undefined) return [unknownLayout(slide, layout, slots.length > 0, known)]
  const lost = await Promise.all(slots.map(async ({ name }) => !(await layoutHasSlot(path, name))))
  return slots
    .filter((_, index) => lost[index])
    .map(({ name, line }) =>
      diagnosticOnLine(slide, slide.bodyStart + line, {
        code: 'unknown-slot',
        message: `the layout ${layout} has no slot ${name}, and shows nothing of the text below`,
        help: 'give the slide a layout with two columns, `layout: two-cols`, or remove this line',
      }),
    )
}

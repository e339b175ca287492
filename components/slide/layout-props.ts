import type { LayoutContents, LayoutName, SlidePlace } from '../../scripts/model/slide.ts'

/** What Slidev hands to the layout of a generated slide. It takes the title out, but leaves the whole front matter. */
export interface LayoutProps<Layout extends LayoutName> {
  /** The slide's front matter, of which the layout shows the title. */
  frontmatter: { title: string }
  /** The data that the layout shows. */
  content: LayoutContents[Layout]
  /** Where in the session the slide stands. */
  place: SlidePlace
}

import type { PDFPage } from '@cantoo/pdf-lib'
import { pageContent } from '../content/page-stream.ts'
import { ContentReader, type FontCache, type PageContent } from './content-reader.ts'
import { identity } from './matrix.ts'

/** Reads the text and the pictures of pages. One reader serves all pages of a document, which share fonts. */
export class PageReader {
  private readonly fonts: FontCache = new Map()

  read(page: PDFPage): PageContent {
    const reader = new ContentReader(this.fonts)
    reader.run(
      pageContent(page),
      { resources: page.node.Resources(), owner: page.ref, stream: page.ref },
      identity,
    )
    return reader.content
  }
}

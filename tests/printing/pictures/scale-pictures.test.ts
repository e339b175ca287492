import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { scalePictures } from '../../../scripts/printing/pictures/scale-pictures.ts'
import { drawPicture } from './draw-picture.ts'

let browser: Browser
let address: Record<'photograph' | 'drawing' | 'seeThrough' | 'photographAsPng', string>

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  const size = { width: 1000, height: 665 }
  const draw = async (
    type: 'image/jpeg' | 'image/png',
    content: 'noise' | 'drawing',
    transparent = false,
  ) => {
    const file = await drawPicture(browser, { ...size, type, content, transparent })
    return `data:${type};base64,${file.toString('base64')}`
  }
  address = {
    photograph: await draw('image/jpeg', 'noise'),
    drawing: await draw('image/png', 'drawing'),
    seeThrough: await draw('image/png', 'noise', true),
    photographAsPng: await draw('image/png', 'noise'),
  }
})

afterAll(async () => {
  await browser.close()
})

/** What each element of the body shows: its box, its file's type and the pixels of that. */
function boxes(): { box: number[]; text: string | null }[] {
  return [...document.querySelectorAll('body :not(source)')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { box: [x, y, width, height], text: element.getAttribute('alt') }
  })
}

async function filesShown(): Promise<{ type: string; width: number; height: number }[]> {
  const addresses = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const background = /url\("([^"]+)"\)/u.exec(getComputedStyle(element).backgroundImage)?.[1]
    return [element instanceof HTMLImageElement ? element.currentSrc : undefined, background].filter(
      (shown) => shown !== undefined,
    )
  })
  return Promise.all(
    addresses.map(async (shown) => {
      const file = await (await fetch(shown)).blob()
      const { width, height } = await createImageBitmap(file)
      return { type: file.type, width, height }
    }),
  )
}

async function withPage<Result>(body: string, look: (page: BrowserPage) => Promise<Result>): Promise<Result> {
  const page = await browser.openPage({ viewport: { width: 800, height: 600 } })
  try {
    await page.show(`<title>Page</title><body style="margin: 0">${body}</body>`)
    await page.evaluate(async () => {
      await Promise.all([...document.images].map((image) => image.decode()))
    })
    return await look(page)
  } finally {
    await page.close()
  }
}

/** The files that a page shows when its pictures have been scaled. */
const scaled = (body: string) =>
  withPage(body, async (page) => {
    await scalePictures(page)
    return page.evaluate(filesShown)
  })

const narrow = 'width: 120px'

describe('pictures of a page that is about to be printed', () => {
  it('become JPEGs where they are photographs, and keep every edge where they are drawings', async () => {
    for (const [picture, type] of [
      ['photograph', 'image/jpeg'],
      ['photographAsPng', 'image/jpeg'],
      ['drawing', 'image/png'],
      ['seeThrough', 'image/png'],
    ] as const) {
      const [file] = await scaled(`<img style="${narrow}" src="${address[picture]}">`)
      expect([picture, file!.type]).toEqual([picture, type])
      expect(file!.width).toBeGreaterThanOrEqual(375)
      expect(file!.width).toBeLessThan(375 + 60)
    }
  })

  it('stay transparent where they are', async () => {
    const body = `<img style="${narrow}" src="${address.seeThrough}">`
    const corners = await withPage(body, async (page) => {
      await scalePictures(page)
      return page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d')!
        const image = document.images[0]!
        context.drawImage(image, 0, 0, 100, 100)
        return [5, 95].map((x) => context.getImageData(x, 50, 1, 1).data[3])
      })
    })
    expect(corners).toEqual([0, 255])
  })

  it('leave everything where it is, and keep their texts', async () => {
    const { photograph, drawing } = address
    const body = `
      <div style="width: 200px"><img alt="As wide as a column" style="max-width: 100%" src="${photograph}"></div>
      <p style="width: 200px">In <img alt="In a line" style="height: 2em; padding: 3px; border: 1px solid" src="${drawing}"> a line</p>
      <div style="zoom: 0.2"><img alt="In its own size, zoomed" src="${photograph}"></div>
      <div style="transform: scale(0.2)"><img alt="In its own size, scaled" src="${photograph}"></div>
      <img alt="Cut" style="width: 90px; height: 90px; object-fit: cover" src="${drawing}">
      <img alt="By attributes" width="100" height="80" src="${drawing}">
      <picture><source srcset="${drawing}" media="(min-width: 100px)"><img alt="Chosen" style="width: 30%" src="${photograph}"></picture>
      <img alt="Dense" srcset="${photograph} 5x">
      <div style="float: left; height: 100px; display: flex"><img alt="Stretched" style="height: 100%" src="${photograph}"></div>
      <div style="width: 100px; height: 80px; background: url('${drawing}') center / cover"></div>
      <p>After all</p>`
    const [before, after, files] = await withPage(body, async (page) => {
      const measured = await page.evaluate(boxes)
      await scalePictures(page)
      return [measured, await page.evaluate(boxes), await page.evaluate(filesShown)] as const
    })
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    for (const [index, { box }] of before.entries()) {
      for (const [side, length] of box.entries()) {
        const moved = Math.abs(after[index]!.box[side]! - length)
        expect
          .soft([before[index]!.text, side, moved > 0.1 ? moved : 0])
          .toEqual([before[index]!.text, side, 0])
      }
    }
    expect(files).toHaveLength(10)
    expect(Math.max(...files.map(({ width }) => width))).toBeLessThan(1000)
  })

  it('have what the largest use needs, in every use', async () => {
    const use = (width: number) => `<img style="width: ${width}px" src="${address.photograph}">`
    const files = await scaled(use(50) + use(200) + use(20))
    expect(new Set(files.map(({ width }) => width)).size).toBe(1)
    expect(files[0]!.width).toBeGreaterThanOrEqual(625)
  })

  it('as backgrounds have what they cover, when they are made to', async () => {
    const background = (style: string) =>
      `<div style="width: 60px; height: 60px; background: url('${address.photograph}') ${style}"></div>`
    const [covering] = await scaled(background('center / cover no-repeat'))
    expect(covering!.height).toBeGreaterThanOrEqual(187)
    expect(covering!.height).toBeLessThan(215)
    expect(await scaled(background('0 0'))).toMatchObject([{ width: 1000, height: 665 }])
  })

  it('are left as they are where they are drawings of lines, or need every pixel', async () => {
    const svg = `data:image/svg+xml,${encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000"><circle r="9"/></svg>',
    )}`
    const untouched = `<img style="${narrow}" src="${svg}">
      <img style="${narrow}; object-fit: none" src="${address.photograph}"><img src="${address.drawing}">`
    const [before, after] = await withPage(untouched, async (page) => {
      const html = await page.evaluate(() => document.body.innerHTML)
      await scalePictures(page)
      expect(page.problems).toEqual([])
      return [html, await page.evaluate(() => document.body.innerHTML)]
    })
    expect(after).toBe(before)
  })

  it('are left as they are where the page may not read them, without a complaint', async () => {
    const file = Buffer.from(address.photograph.slice(address.photograph.indexOf(',') + 1), 'base64')
    const other = createServer((_, response) => response.end(file)).listen(0, '127.0.0.1')
    try {
      await once(other, 'listening')
      const { port } = other.address() as AddressInfo
      const shown = await withPage(
        `<img style="${narrow}" src="http://127.0.0.1:${port}/photograph.jpg">`,
        async (page) => {
          await scalePictures(page)
          expect(page.problems).toEqual([])
          return page.evaluate(() => document.images[0]!.naturalWidth + document.images[0]!.currentSrc)
        },
      )
      expect(shown).toBe(`1000http://127.0.0.1:${port}/photograph.jpg`)
    } finally {
      other.close()
    }
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { probeBrowser } from '../../scripts/browser/probe.ts'
import { writeStandIn } from './stand-in.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('probeBrowser', () => {
  it('passes a browser that prints', async () => {
    await expect(probeBrowser(inject('browserPath'))).resolves.toBeUndefined()
  })

  it('fails a program that is no browser', async () => {
    await expect(probeBrowser(process.execPath)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('does not start as a browser'),
    })
  })

  it.runIf(platform() === 'linux')('fails a browser that finds no font', async () => {
    const settings = join(folder, 'no-fonts.conf')
    await writeFile(settings, '<?xml version="1.0"?><fontconfig></fontconfig>')
    const fontless = join(folder, 'fontless')
    await writeStandIn(fontless, inject('browserPath'), [`export FONTCONFIG_FILE='${settings}'`])
    await expect(probeBrowser(fontless)).rejects.toThrow('it printed no text')
  })
})

import { expect, it } from 'vitest'
import { machinePaths } from '../../scripts/browser/candidates.ts'

it('looks on the PATH of Linux for each name in each folder, and in no relative folder', () => {
  const paths = machinePaths({
    platform: 'linux',
    homeFolder: '/home/ada',
    environment: { PATH: '/usr/local/bin:.:/snap/bin::bin' },
  })
  expect(paths.slice(0, 2)).toEqual(['/usr/local/bin/google-chrome-stable', '/snap/bin/google-chrome-stable'])
  expect(paths).toContain('/snap/bin/chromium')
  expect(paths.filter((path) => !path.startsWith('/'))).toEqual([])
})

it('looks in the applications of macOS, those of the user too, before the PATH', () => {
  const paths = machinePaths({
    platform: 'darwin',
    homeFolder: '/Users/ada',
    environment: { PATH: '/opt/homebrew/bin' },
  })
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(paths[1]).toBe('/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(paths).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
  expect(paths).toContain('/opt/homebrew/bin/chromium')
})

it('looks in the program folders of Windows that there are', () => {
  const paths = machinePaths({
    platform: 'win32',
    homeFolder: 'C:\\Users\\ada',
    environment: { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
  })
  expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
  expect(paths).toContain('C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe')
  expect(paths.at(-1)).toMatch(/msedge\.exe$/u)
  expect(paths).toHaveLength(6)
})

it('finds no place on a machine without a PATH', () => {
  expect(machinePaths({ platform: 'linux', homeFolder: '/', environment: {} })).toEqual([])
})

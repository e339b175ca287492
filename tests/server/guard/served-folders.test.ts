import { expect, it } from 'vitest'
import { packagesFolder } from '../../../scripts/server/guard/served-folders.ts'

it.each([
  ['npm', '/a/node_modules/@slidev/client/package.json', '/a/node_modules'],
  [
    'npm, below another package',
    '/a/node_modules/b/node_modules/vue/package.json',
    '/a/node_modules/b/node_modules',
  ],
  ['pnpm', '/a/node_modules/.pnpm/vue@3.5.0/node_modules/vue/package.json', '/a/node_modules'],
  ['Windows', 'C:\\a\\node_modules\\vue\\package.json', 'C:/a/node_modules'],
])('finds the folder of all packages, as %s lays them out', (_, path, folder) => {
  expect(packagesFolder(path)).toBe(folder)
})

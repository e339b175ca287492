import { join } from 'node:path'

/** Where the packaged browser is, once it is installed. */
export function packagedPath(browserFolder: string): string {
  return join(browserFolder, 'packaged', 'chromium')
}

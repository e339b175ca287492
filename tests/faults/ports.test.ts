import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { startDeckServer } from '../../scripts/deck/server.ts'
import { buildPages } from '../../scripts/pipeline/build-pages.ts'
import { makeSmallSession } from '../commands/small-session.ts'

it('says that no port is free when the last one is taken', async () => {
  const folder = await makeSmallSession()
  await buildPages(folder)
  const taken = createServer().listen(65_535, '127.0.0.1')
  // Some other program may have it.
  await Promise.race([once(taken, 'listening'), once(taken, 'error')])
  await expect(startDeckServer({ folder, mode: 'present', port: 65_535 })).rejects.toMatchObject({
    name: 'Failure',
    message: 'no port from 65535 to 65535 is free',
    remedies: [expect.stringContaining('--port')],
  })
  taken.close()
  await rm(folder, { recursive: true })
})

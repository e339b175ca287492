import { createRequire } from 'node:module'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

// A thread of its own, for the package asks the environment where to unpack itself to.
const packaged = createRequire(join(workerData, 'package.json'))('@sparticuz/chromium')
await packaged.executablePath()

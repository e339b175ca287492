import { register } from 'tsx/esm/api'

// Whatever the command runs under: a client is bundled in one way.
process.env.NODE_ENV = 'production'
register()
await import('./worker.ts')

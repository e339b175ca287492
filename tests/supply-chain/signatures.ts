// Asks the registry whether every installed package is the one that its publisher signed: npm run signatures
import { describeAudit, runAudit } from './audit-signatures.ts'

const { message, status } = describeAudit(await runAudit())
process.stdout.write(`${message}\n`)
process.exitCode = status

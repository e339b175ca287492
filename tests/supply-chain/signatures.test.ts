import { expect, it } from 'vitest'
import { describeAudit } from './audit-signatures.ts'

const answer = (report: unknown, code: number | null = 1) => ({ code, output: JSON.stringify(report) })
const left = { name: 'left', version: '1.0.0' }

it('an audit that finds every signature valid says so', () => {
  expect(describeAudit(answer({ invalid: [], missing: [] }, 0))).toEqual({
    message: 'every package bears a valid signature',
    status: 0,
  })
})

it('an audit names the packages whose signature is wrong or missing, and fails', () => {
  expect(describeAudit(answer({ invalid: [left], missing: [] }))).toEqual({
    message: 'the signature is wrong of:\n  left@1.0.0',
    status: 1,
  })
  expect(describeAudit(answer({ invalid: [], missing: [left] })).status).toBe(1)
})

it.each([
  ['has no network', answer({ error: { code: 'ENOTFOUND', summary: 'request failed' } }), 'ENOTFOUND'],
  ['waits too long', { code: null, output: '' }, 'no answer in time'],
  ['gives no report', { code: 1, output: 'npm error' }, 'npm ended with 1'],
  ['gives no report and succeeds', { code: 0, output: '' }, 'npm ended with 0'],
])('an audit that %s says that nothing was checked', (_, ended, reason) => {
  expect(describeAudit(ended)).toEqual({
    message: `not checked: the registry or its keys could not be had (${reason})`,
    status: 2,
  })
})

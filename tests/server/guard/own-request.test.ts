import { describe, expect, it } from 'vitest'
import {
  isEdit,
  isOwnRequest,
  isOwnUpgrade,
  isSwitchedOff,
} from '../../../scripts/server/guard/own-request.ts'

const host = '127.0.0.1:3030'
const origin = `http://${host}`
const slide = '/__slidev/slides/1.json'

const passes = (method: string, address: string, headers: Record<string, string>) =>
  isOwnRequest({ method, address, headers: { host, ...headers } })

describe('isOwnRequest', () => {
  it.each([
    ['a page that loads a module', 'GET', '/@fs/x.ts', { 'sec-fetch-site': 'same-origin' }],
    ['a page that saves a note', 'POST', slide, { 'sec-fetch-site': 'same-origin', origin }],
    ['a person who types the address', 'GET', '/presenter', { 'sec-fetch-site': 'none' }],
    ['the other name of this machine', 'GET', '/', { host: 'localhost:3030', 'sec-fetch-site': 'none' }],
    ['a connection handed on from another port', 'GET', '/', { host: 'localhost:8080' }],
    ['a program that reads a page', 'GET', '/', {}],
    ['a program that says it is one of the pages', 'POST', slide, { origin }],
  ])('lets %s pass', (_, method, address, headers) => {
    expect(passes(method, address, headers)).toBe(true)
  })

  it.each([
    ['a page of another site', 'GET', '/', { 'sec-fetch-site': 'cross-site' }],
    ['a page on another port of this machine', 'GET', '/', { 'sec-fetch-site': 'same-site' }],
    ['a page of another origin', 'POST', slide, { origin: 'http://127.0.0.1:4000' }],
    [
      'the same under its other name',
      'POST',
      slide,
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3030' },
    ],
    ['a page without an origin, such as a file', 'POST', slide, { origin: 'null' }],
    ['a typed address that would write', 'POST', slide, { 'sec-fetch-site': 'none' }],
    ['a program that says nothing, and would write', 'POST', slide, {}],
    ['a program that says nothing, and would read notes', 'GET', slide, {}],
    ['a program that would read the shared clock', 'GET', '/@server-reactive/presenting?import', {}],
    ['a name that a stranger made lead here', 'GET', '/', { host: 'evil.test:3030' }],
    ['a name that only begins like ours', 'GET', '/', { host: '127.0.0.1.evil.test' }],
    ['an origin that only begins like ours', 'POST', slide, { origin: `${origin}.evil.test` }],
  ])('refuses %s', (_, method, address, headers) => {
    expect(passes(method, address, headers)).toBe(false)
  })

  it('refuses a request without a host', () => {
    expect(isOwnRequest({ method: 'GET', address: '/', headers: {} })).toBe(false)
  })
})

describe('isOwnUpgrade', () => {
  it('takes a WebSocket from a page of the server alone', () => {
    expect(isOwnUpgrade({ headers: { host, origin } })).toBe(true)
    expect(isOwnUpgrade({ headers: { host, origin, 'sec-fetch-site': 'same-origin' } })).toBe(true)
    expect(isOwnUpgrade({ headers: { host } })).toBe(false)
    expect(isOwnUpgrade({ headers: { host, origin: 'http://127.0.0.1:4000' } })).toBe(false)
    expect(isOwnUpgrade({ headers: { host: 'evil.test', origin: 'http://evil.test' } })).toBe(false)
  })
})

it('tells a request that would write a slide from one that reads it', () => {
  expect(isEdit({ method: 'POST', address: slide, headers: {} })).toBe(true)
  expect(isEdit({ method: 'GET', address: slide, headers: {} })).toBe(false)
  expect(isEdit({ method: 'POST', address: '/@server-reactive/nav', headers: {} })).toBe(false)
})

it.each(['/__open-in-editor?file=x', '/__OPEN-in-editor', 'http://127.0.0.1/__open-in-editor', '/__mcp'])(
  'has %s switched off',
  (address) => {
    expect(isSwitchedOff({ method: 'GET', address, headers: {} })).toBe(true)
  },
)

it('has a page switched on whose query names what is off', () => {
  expect(isSwitchedOff({ method: 'GET', address: '/1?next=/__mcp', headers: {} })).toBe(false)
})

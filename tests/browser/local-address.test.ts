import { expect, it } from 'vitest'
import { isLocalAddress } from '../../scripts/browser/local-address.ts'

it.each([
  'http://127.0.0.1:3030/print?range=1',
  'https://localhost/',
  'ws://localhost:3030/@vite',
  'about:blank',
  'data:text/css,a{}',
  'blob:http://localhost:3030/5f1c',
])('takes %s for an address of this machine', (address) => {
  expect(isLocalAddress(address)).toBe(true)
})

it.each([
  'https://fonts.googleapis.com/css2',
  'http://localhost.example.org/',
  'http://127.0.0.1.example.org/',
  'http://127.0.0.1@example.org/',
  'wss://example.org/',
  'file:///etc/passwd',
  '//example.org/a.js',
  '',
])('takes %j for an address elsewhere', (address) => {
  expect(isLocalAddress(address)).toBe(false)
})

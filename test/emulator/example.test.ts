import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const EXAMPLE = fileURLToPath(new URL('../../examples/k12.js', import.meta.url))

// It uses the package by its name, so `npm run build` goes before it, as in `npm test`.
test('the example shows all twelve call forms, hides what could be used again, and ends by itself', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE], { timeout: 80_000 })
  expect(stdout.match(/→ PATCH \/v3\/offlinefacemch/g)).toHaveLength(6)
  expect(stdout.match(/→ GET \/v3\/offlinefacemch/g)).toHaveLength(6)
  expect(stdout.match(/ verified under PUB_KEY_ID_/g)).toHaveLength(12)
  expect(stdout).toMatch(/phone +13800138000 {2}⇒ {2}[\w+/]{24}… {2}344 characters/)
  expect(stdout).not.toMatch(/signature="[^"]{10}/)
  expect(stdout).not.toMatch(/nonce_str="[^"]{10}/)
})

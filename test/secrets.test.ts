import { expect, test } from 'vitest'
import { ApiError } from '../lib/errors.js'
import { createClient } from '../lib/index.js'
import { createEmulator } from '../packages/emulator/lib/index.js'
import { findLeaks, forget, keepSecret, witness } from './fixtures/secrets.js'

// Every file of this suite is watched by test/fixtures/secrets.ts. These tests show that it sees.

test('a secret in the message of an error, wherever it is thrown, is found', () => {
  keepSecret('hush-this-is-planted', 'a planted secret')
  expect(findLeaks()).toEqual([])
  new ApiError('X', 'hush-this-is-planted', { status: 400, requestId: undefined, verified: false })
  expect(findLeaks()).toEqual(['a planted secret (20 characters)'])
  forget('hush-this-is-planted')
  expect(findLeaks()).toEqual([])
})

test('a secret on the console is found', () => {
  keepSecret('hush-on-the-console', 'a planted secret')
  console.debug({ inside: { of: 'hush-on-the-console' } })
  expect(findLeaks()).toEqual(['a planted secret (19 characters)'])
  forget('hush-on-the-console')
})

test('keys, signatures and plaintexts of the real calls are known as secrets', async () => {
  const emulator = await createEmulator()
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  const user = { organization_id: 'o1', out_user_id: 'u1' }
  await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch({
    ...user,
    json: { user_name: '欧阳锋' },
  })
  await client.close()
  await emulator.close()
  expect(findLeaks()).toEqual([])
  const { privateKey, apiv3Key } = emulator.credentials
  const line = privateKey.split('\n')[3] ?? ''
  for (const [planted, what] of [
    [line, 'a line of a private key'],
    [apiv3Key, 'an APIv3 key'],
    ['欧阳锋', 'the plaintext of a sensitive field'],
  ] as const) {
    witness(`x ${planted} y`)
    expect(findLeaks()).toEqual([`${what} (${planted.length} characters)`])
    forget(planted)
  }
})

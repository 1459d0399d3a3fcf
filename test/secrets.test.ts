import { expect, test } from 'vitest'
import { ApiError } from '../lib/errors.js'
import { createClient, type RsaJwk } from '../lib/index.js'
import { createEmulator } from '../packages/emulator/lib/index.js'
import { makePair } from './fixtures/keys.js'
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

test('the numbers of a private key that is a JWK are known as secrets', async () => {
  const { privateKey } = await makePair()
  const jwk = privateKey.export({ format: 'jwk' }) as RsaJwk & { readonly d: string } // a private RSA key
  const certs = { PUB_KEY_ID_0114232134912410000000000000: { ...jwk, d: undefined } as unknown as RsaJwk }
  createClient({ mchid: '1900000109', serial: '3775B6A45ACD588826D15E583A95F5DD25D5B3E1', privateKey: jwk, certs })
  expect(findLeaks()).toEqual([])
  witness({ inside: jwk.d })
  expect(findLeaks()).toEqual([`a number of a private key (${jwk.d.length} characters)`])
  forget(jwk.d)
})

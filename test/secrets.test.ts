import { expect, test } from 'vitest'
import { ApiError } from '../lib/errors.js'
import { createClient, type RsaJwk } from '../lib/index.js'
import { createEmulator } from '../packages/emulator/lib/index.js'
import { makePair } from './fixtures/keys.js'
import { findLeaks, forget, keepSecret, witness } from './fixtures/secrets.js'
import { APIV2_KEY, openStage } from './v2/stage.js'

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

test('the APIv2 key, its signatures, a PKCS#12 file and its passphrase are known as secrets', async () => {
  const stage = await openStage()
  const pfx = Buffer.from(Array.from({ length: 64 }, (_, index) => index))
  const client = stage.client({ clientCertificate: { pfx, passphrase: 'a-passphrase-of-a-merchant' } })
  await client.v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
  await client.v2.secapi.pay.refund.post({ xml: {} as never }).catch(witness) // no PKCS#12, so nothing was sent
  const sign = stage.only().fields.get('sign') ?? ''
  await stage.close()
  expect(findLeaks()).toEqual([])
  for (const [planted, what] of [
    [APIV2_KEY, 'an APIv2 key'],
    [sign, 'a signature of APIv2'],
    ['a-passphrase-of-a-merchant', 'a passphrase'],
  ] as const) {
    witness(`x ${planted} y`)
    expect(findLeaks()).toEqual([`${what} (${planted.length} characters)`])
    forget(planted)
  }
  witness({ inside: pfx })
  expect(findLeaks()).toEqual(['a PKCS#12 file (59 characters)'])
  forget('04 05 06 07')
})

import { createDecipheriv, verify as nodeVerify, privateDecrypt, sign } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CLOCK_WINDOW,
  decodeBase64,
  decryptFields,
  encryptFields,
  importPrivateKey,
  importPublicKey,
  type Keyring,
  merchantKey,
  nonce,
  openResource,
  openResourceSync,
  operations,
  PROBE,
  parseAuthorization,
  platformKey,
  replyMessage,
  requestMessage,
  SCHEME,
  sealResource,
  sealResourceSync,
  signAcknowledgement,
  signReply,
  signRequest,
  staticKeyring,
  traitsOf,
  traitsOfEvent,
  verify,
  verifyDigest,
} from '../lib/protocol.js'
import { pkcs8, spki } from './fixtures/keys.js'
import {
  APIV3_KEY,
  CERTIFICATE_SERIAL,
  caught,
  flip,
  MCHID,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  proven,
  startPlatform,
} from './fixtures/platform.js'
import { createStage, ORDER, type Stage } from './receiver/stage.js'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'

let platform: Platform
let stage: Stage

beforeAll(async () => {
  ;[platform, stage] = await Promise.all([startPlatform(), createStage()])
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

function merchant() {
  return { mchid: MCHID, serial: MERCHANT_SERIAL, ...merchantKey({ privateKey: platform.config.privateKey }) }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

describe('a request that is signed without the client', () => {
  it('is taken by the platform, and its answer is proven by `verify`', async () => {
    const body = Buffer.from('{"a":"学生"}')
    const { authorization, message } = await signRequest(
      { method: 'POST', target: '/v3/x?a=1', body },
      merchant(),
      Date.now(),
    )
    const response = await fetch(`${platform.url}v3/x?a=1`, { method: 'POST', body, headers: { authorization } })
    const fields = proven(platform.only(), platform.merchant)
    expect(fields).toMatchObject({ mchid: MCHID, serial_no: MERCHANT_SERIAL })
    const { timestamp = '', nonce_str = '' } = fields
    expect(message).toEqual(requestMessage('POST', '/v3/x?a=1', timestamp, nonce_str, body))

    const headers = Object.fromEntries(response.headers)
    const answer = new Uint8Array(await response.arrayBuffer())
    const keyring = staticKeyring(platform.config.certs)
    await verify(headers, answer, { keyring, now: Date.now(), status: 200 })
    const changed = { ...headers, 'wechatpay-nonce': flip(headers['wechatpay-nonce'] ?? '') }
    const error = await caught(verify(changed, answer, { keyring, now: Date.now(), status: 200 }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch', status: 200 })
  })

  it('can be checked by a mock of the platform, byte by byte', async () => {
    const { authorization } = await signRequest({ method: 'GET', target: '/v3/y' }, merchant(), 1_700_000_000_999)
    const parsed = parseAuthorization(authorization)
    if ('problem' in parsed) throw new Error(parsed.problem)
    const { timestamp, nonce_str, signature } = parsed.credentials
    expect([parsed.scheme, timestamp]).toEqual([SCHEME, '1700000000'])
    const key = importPublicKey(platform.merchant.publicKey)
    const message = (target: string) => requestMessage('GET', target, timestamp, nonce_str, undefined)
    expect(key.verify(message('/v3/y'), signature)).toBe(true)
    expect(key.verify(message('/v3/z'), signature)).toBe(false)
    expect(key.verify(message('/v3/y'), flip(signature))).toBe(false)
  })

  it('of a brand, by a signer outside the process, carries the brand and its scheme', async () => {
    const signer = {
      sign: async (message: Uint8Array) => sign('sha256', message, platform.merchant.privateKey).toString('base64'),
    }
    const brand = { brand_id: '123456789', serial: MERCHANT_SERIAL, ...merchantKey({ signer }) }
    const { authorization } = await signRequest({ method: 'GET', target: '/brand/x' }, brand, Date.now())
    expect(authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="123456789",/)
  })

  it('names a suite that exists, or is not signed', async () => {
    const signed = signRequest({ method: 'GET', target: '/' }, { ...merchant(), suite: 'SM2' }, Date.now())
    await expect(signed).rejects.toThrow('there is no suite SM2')
  })
})

describe('an answer or a notification', () => {
  it('that a proxy recorded is proven at the time of the recording', async () => {
    const { headers, body } = stage.forge()
    const keyring = staticKeyring(stage.config.certs as Record<string, string>)
    const recorded = Number(headers['Wechatpay-Timestamp']) * 1000
    await verify(lowerCase(headers), Buffer.from(body), { keyring, now: recorded })
    const late = recorded + (CLOCK_WINDOW + 1) * 1000
    const error = await caught(verify(lowerCase(headers), Buffer.from(body), { keyring, now: late }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'clock' })
    expect(error.message).toMatch(/^verify: signed 301 s before the local clock/)
  })

  it('that a mock signs is right by node:crypto and by `verify`; a probe is refused', async () => {
    const body = Buffer.from('{"学":1}')
    const { suite, sign } = importPrivateKey(pkcs8(platform.publicKey.privateKey), { atOnce: 2 })
    const headers = lowerCase(await signReply(body, { serial: PUBLIC_KEY_ID, suite, sign }, 1_700_000_000_000))
    const { 'wechatpay-nonce': text = '', 'wechatpay-signature': signature = '' } = headers
    const message = `1700000000\n${text}\n${body}\n`
    expect(
      nodeVerify('sha256', Buffer.from(message), platform.publicKey.publicKey, Buffer.from(signature, 'base64')),
    ).toBe(true)
    expect(replyMessage('1700000000', text, body)).toEqual(Buffer.from(message))
    const proof = { keyring: staticKeyring(platform.config.certs), now: 1_700_000_000_000 }
    await verify(headers, body, proof)
    const probe = { ...headers, 'wechatpay-signature': `${PROBE}${signature}` }
    expect(await caught(verify(probe, body, proof))).toMatchObject({ reason: 'probe' })
  })

  it.each([0, -1, 1.5, Number.NaN])('that %s keys at once would sign is never begun', async (atOnce) => {
    const key = platform.config.privateKey
    expect(await caught(async () => importPrivateKey(key, { atOnce }))).toMatchObject({ code: 'ERR_CONFIG' })
    expect(importPrivateKey(key, { atOnce: 1 })).toBeDefined()
  })

  it('whose digest is signed is proven with its body', async () => {
    const sha1 = '5fce9c8d3a0f9a0c2c1bd62b4b5e5f5a6f1d2c3b'
    const { sign } = importPrivateKey(platform.publicKey.privateKey)
    const signed = Buffer.from(JSON.stringify({ sha1 }))
    const headers = lowerCase(await signReply(signed, { serial: PUBLIC_KEY_ID, sign }, Date.now()))
    const proof = { keyring: staticKeyring(platform.config.certs), now: Date.now() }
    const named = { ...headers, 'wechatpay-statement-sha1': sha1 }
    const error = await caught(verifyDigest(named, Buffer.from('x'), 'Wechatpay-Statement-Sha1', proof))
    expect(error.message).toBe('verify: the body is not the one whose digest was signed (Wechatpay-Statement-Sha1)')
  })

  it('is acknowledged with a signature where it must be', async () => {
    const body = Buffer.from('{"code":"SUCCESS"}')
    const parsed = parseAuthorization(await signAcknowledgement(body, merchant(), Date.now()))
    if ('problem' in parsed) throw new Error(parsed.problem)
    const { timestamp, nonce_str, signature } = parsed.credentials
    const { verify } = importPublicKey(platform.merchant.publicKey)
    expect(verify(replyMessage(timestamp, nonce_str, body), signature)).toBe(true)
    expect(verify(replyMessage(timestamp, nonce_str, Buffer.from('{"code":"SUCCESs"}')), signature)).toBe(false)
  })
})

describe('a resource', () => {
  const key = Buffer.from(APIV3_KEY)

  // McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13 and 14.
  it.each([
    ['nothing', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    ['a block of zeros', '\0'.repeat(16), 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
  ])('of %s is the published one, both ways', (_, plaintext, hex) => {
    const zeros = Buffer.alloc(32)
    const resource = { ciphertext: Buffer.from(hex, 'hex').toString('base64'), nonce: '\0'.repeat(12) }
    expect(Buffer.from(openResourceSync(resource, zeros)).toString()).toBe(plaintext)
    expect(sealResourceSync(plaintext, zeros, { nonce: resource.nonce })).toEqual({
      algorithm: 'AEAD_AES_256_GCM',
      ...resource,
    })
  })

  it('that a mock encrypts is read by node:crypto, and by `openResource`', () => {
    const resource = sealResourceSync('{"学":1}', key, { associated_data: 'transaction' })
    const bytes = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', key, resource.nonce).setAAD(Buffer.from('transaction'))
    decipher.setAuthTag(bytes.subarray(-16))
    expect(decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')).toBe('{"学":1}')
    expect(Buffer.from(openResourceSync(resource, key)).toString()).toBe('{"学":1}')
    expect(() => openResourceSync({ ...resource, associated_data: 'transactioN' }, key)).toThrow()
    expect(() => openResourceSync({ ...resource, algorithm: 'AEAD_SM4_GCM' }, key)).toThrow('AEAD_SM4_GCM is unknown')
  })

  it('is sealed and opened in the same way by promises, which every runtime has', async () => {
    const options = { associated_data: 'transaction', nonce: '0123456789ab' }
    const resource = await sealResource('{"学":1}', key, options)
    expect(resource).toEqual(sealResourceSync('{"学":1}', key, options))
    expect(Buffer.from(await openResource(resource, key)).toString()).toBe('{"学":1}')
    await expect(openResource({ ...resource, associated_data: 'transactioN' }, key)).rejects.toThrow()
    const opening = openResource({ ...resource, algorithm: 'AEAD_SM4_GCM' }, key)
    await expect(opening).rejects.toThrow('AEAD_SM4_GCM is unknown')
  })

  it('of a notification that the platform sends is its plaintext', () => {
    const { resource } = JSON.parse(stage.forge({ associated_data: 'x' }).body)
    expect(JSON.parse(Buffer.from(openResourceSync(resource, key)).toString())).toEqual(ORDER)
  })
})

describe('sensitive fields', () => {
  it('are found by the traits of their operation, and encrypted for the platform alone', async () => {
    expect(operations).toContain(`PATCH ${USER}`)
    const { encrypt = [] } = traitsOf('PATCH', USER)
    expect(encrypt).toContain('json.user_name')
    const request = { organization_id: 'o1', json: { user_name: '张三', status: 'NORMAL', phone: '' } }
    const key = platformKey(PUBLIC_KEY_ID, spki(platform.publicKey.publicKey))
    const sealed = (await encryptFields(request, encrypt, key)) as typeof request // the same shape
    expect(sealed).toEqual({ ...request, json: { ...request.json, user_name: expect.stringMatching(/^.{342}==$/) } })
    const bytes = decodeBase64(sealed.json.user_name) ?? Buffer.alloc(0)
    expect(privateDecrypt({ key: platform.publicKey.privateKey, oaepHash: 'sha1' }, bytes).toString()).toBe('张三')
    const mock = importPrivateKey(platform.publicKey.privateKey)
    expect(await decryptFields(sealed, encrypt, mock)).toEqual(request)
    const other = importPrivateKey(platform.merchant.privateKey)
    const error = await caught(decryptFields(sealed, encrypt, other))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'json.user_name' })
  })

  it('that are too long, or no text, are named', async () => {
    const key = importPublicKey(platform.publicKey.publicKey)
    const long = await caught(encryptFields({ a: 'x'.repeat(215) }, ['a'], key))
    expect(long).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'a' })
    expect(long.message).toBe('encryptFields: `a` is 215 bytes of UTF-8; RSA-OAEP under this key accepts at most 214')
    expect(await caught(encryptFields({ a: 7 }, ['a'], key))).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'a' })
    expect(await caught(decryptFields({ a: 7 }, ['a'], merchant()))).toMatchObject({ code: 'ERR_DECRYPTION' })
  })

  it('of a notification are found by its event', () => {
    expect(traitsOfEvent('MEMBERCARD.ACCEPT_CARD').decrypt).toContain('phone_number')
    expect(traitsOfEvent('LAMP.LIT')).toEqual({})
  })
})

describe('a platform key', () => {
  /** Two keys that a configuration service has handed out. */
  function keyring(): Keyring {
    const keys = [
      platformKey(PUBLIC_KEY_ID, spki(platform.publicKey.publicKey)),
      platformKey(CERTIFICATE_SERIAL.toLowerCase(), platform.certificate.pem),
    ] as const
    return {
      current: () => keys[0],
      find: async (serial) => keys.find((key) => key.serial === serial),
      serials: keys.map(({ serial }) => serial),
    }
  }

  it('makes a keyring of one’s own, which a client takes', async () => {
    const client = platform.client({ certs: keyring() })
    for (const serial of [PUBLIC_KEY_ID, CERTIFICATE_SERIAL]) {
      platform.next({ serial })
      expect((await client.chain('v3/x').get()).verified).toBe(true)
    }
    platform.next({ serial: CERTIFICATE_SERIAL, key: platform.publicKey.privateKey })
    expect(await platform.refusal(client.chain('v3/x').get())).toMatchObject({ reason: 'mismatch' })
  })

  it('may take its time to verify and to encrypt', async () => {
    const key = platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey)
    const slow = {
      ...key,
      verify: async (message: Uint8Array, signature: string) => key.verify(message, signature),
      encrypt: async (text: string) => key.encrypt(text),
    }
    const certs = { current: () => slow, find: () => slow, serials: [slow.serial] }
    const client = platform.client({ certs })
    platform.next({}, { alter: (answer) => answer.body.write('[') })
    expect((await client.chain('v3/x').get()).verified).toBe(true)
    expect(await caught(client.chain('v3/x').get())).toMatchObject({ reason: 'mismatch' })
    const bytes = Buffer.from(await client.encrypt('张三'), 'base64')
    expect(privateDecrypt({ key: platform.publicKey.privateKey, oaepHash: 'sha1' }, bytes).toString()).toBe('张三')
  })

  it('of another suite than the signature type of a message proves nothing', async () => {
    const key = { ...platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey), suite: 'SM2', verify: () => true }
    const client = platform.client({ certs: { current: () => key, find: () => key, serials: [key.serial] } })
    const error = await platform.refusal(client.chain('v3/x').get())
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
    expect(error.message).toContain(`the signature type ${SCHEME} is not that of key ${PUBLIC_KEY_ID}`)
  })

  it.each<[string, () => unknown, RegExp]>([
    [
      'a serial that is none',
      () => platformKey('PUB_KEY_7', ''),
      /platformKey\("PUB_KEY_7"\): a serial is PUB_KEY_ID_/,
    ],
    [
      'a private key',
      () => platformKey(PUBLIC_KEY_ID, pkcs8(platform.publicKey.privateKey)),
      /^platformKey\("PUB_KEY_ID_\d+"\) is a private key\. Pass the WeChat Pay public key/,
    ],
    [
      'a certificate under another serial',
      () => platformKey(MERCHANT_SERIAL, platform.certificate.pem),
      new RegExp(`is the certificate with serial ${CERTIFICATE_SERIAL}; use that as its name`),
    ],
  ])('with %s is refused', async (_, make, message) => {
    const error = await caught(make as () => unknown)
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringMatching(message) })
  })
})

it('a nonce and the Base64 of a signature are of one form only', () => {
  expect(nonce()).toMatch(/^[\da-f]{32}$/)
  expect(decodeBase64('aGk=')).toEqual(Buffer.from('hi'))
  expect([decodeBase64('aGk'), decodeBase64('aG k='), decodeBase64('aGl=')]).toEqual([undefined, undefined, undefined])
})

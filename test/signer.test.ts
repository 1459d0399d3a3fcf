import { execFile } from 'node:child_process'
import { constants, createPrivateKey, type KeyObject, privateDecrypt, publicEncrypt, sign } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../lib/client/create-client.js'
import type { ClientConfig, RemoteSigner } from '../types/core.js'
import { caught, expectNoSecret, type Platform, proven, startPlatform } from './fixtures/platform.js'

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
const EXAMPLE = fileURLToPath(new URL('../examples/kms-signer.js', import.meta.url))

let platform: Platform
let key: KeyObject

beforeAll(async () => {
  platform = await startPlatform()
  key = createPrivateKey(platform.config.privateKey)
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const right: RemoteSigner = {
  sign: async (message) => sign('sha256', message, key).toString('base64'),
  decrypt: async (ciphertext) => privateDecrypt({ key, ...OAEP }, ciphertext),
}

/** A client that has no private key. */
function client(signer: unknown, settings: Partial<ClientConfig> = {}) {
  const remote = { signer, privateKey: undefined } as Partial<ClientConfig> // what is no signer is tested as well
  return platform.client({ ...remote, ...settings } as Partial<ClientConfig>)
}

const path = 'v3/merchant-service/complaints-v2/{complaint_id}'
const complaint = { complaint_id: '200201820200101' }

/** An answer whose phone number is encrypted for the merchant. */
function secretPhone() {
  const payer_phone = publicEncrypt({ key: platform.merchant.publicKey, ...OAEP }, Buffer.from('13800138000')).toString(
    'base64',
  )
  platform.next({ body: JSON.stringify({ payer_phone }) })
}

describe('a signer outside the process', () => {
  it('signs what is sent, and decrypts what comes', async () => {
    secretPhone()
    const { data } = await client(right).chain(path).get(complaint)
    expect(data.payer_phone).toBe('13800138000')
    proven(platform.only(), platform.merchant)
  })

  it('is called with itself as `this`, so that it may be an SDK’s object', async () => {
    const signer = {
      key,
      async sign(message: Uint8Array) {
        return sign('sha256', message, this.key).toString('base64')
      },
    }
    await client(signer).chain('v3/orders').get()
    proven(platform.only(), platform.merchant)
  })

  it('that cannot decrypt says so, and `decrypt: false` leaves the ciphertext', async () => {
    const signer = { sign: right.sign }
    secretPhone()
    const error = await platform.refusal(client(signer).chain(path).get(complaint))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'payer_phone' })
    expect(error.message).toMatch(/the configured `signer` has no `decrypt`/)
    secretPhone()
    const { data } = await client(signer)
      .chain(path)
      .get({ ...complaint, decrypt: false })
    expect(data.payer_phone).toHaveLength(344)
  })

  it('that cannot decrypt this ciphertext is named with its cause', async () => {
    const decrypt = async () => Promise.reject(new Error('throttled'))
    secretPhone()
    const error = await platform.refusal(
      client({ ...right, decrypt })
        .chain(path)
        .get(complaint),
    )
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', cause: { message: 'throttled' } })
  })

  const broken: [string, () => unknown, RegExp][] = [
    ['rejects', () => Promise.reject(new Error('throttled')), /^throttled$/],
    [
      'throws at once',
      () => {
        throw new Error('throttled')
      },
      /^throttled$/,
    ],
    ['returns nothing', () => undefined, /must return an RSA-SHA256 signature/],
    ['returns bytes', () => sign('sha256', Buffer.of(), key), /must return an RSA-SHA256 signature/],
    [
      'returns hexadecimal',
      () => sign('sha256', Buffer.of(), key).toString('hex'),
      /must return an RSA-SHA256 signature/,
    ],
    ['returns what would break the header', () => 'x",mchid="2', /must return an RSA-SHA256 signature/],
    [
      'returns a signature that was cut',
      () => sign('sha256', Buffer.of(), key).toString('base64').slice(4),
      /must return/,
    ],
  ]
  it.each(broken)('that %s ends the call, and nothing is sent', async (_, signs, message) => {
    const error = await platform.refusal(client({ sign: signs }).chain('v3/orders').get())
    expect(error).toMatchObject({ name: 'SigningError', code: 'ERR_SIGNING' })
    expect(error.message).toBe('GET v3/orders: the configured `signer` failed; nothing was sent')
    expect(error.cause).toMatchObject({ message: expect.stringMatching(message) })
    expect(platform.requests).toHaveLength(0)
  })

  it('that hangs holds a call no longer than its timeout or its signal', async () => {
    const hanging = client({ sign: () => new Promise(() => {}) }).chain('v3/orders')
    expect(await platform.refusal(hanging.get({ timeout: 20 }))).toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'timeout',
      sent: false,
    })
    const controller = new AbortController()
    const call = hanging.get({ signal: controller.signal })
    controller.abort()
    expect(await platform.refusal(call)).toMatchObject({ reason: 'aborted', sent: false })
    expect(platform.requests).toHaveLength(0)
  })

  const wrong: [string, object, RegExp][] = [
    ['beside a private key', { signer: right }, /`privateKey` and `signer` are both given/],
    ['without `sign`', { privateKey: undefined, signer: {} }, /`signer` must be an object with a function `sign`/],
    ['that is null', { privateKey: undefined, signer: null }, /`signer` must be an object with a function `sign`/],
    ['whose `decrypt` is none', { privateKey: undefined, signer: { ...right, decrypt: 'x' } }, /`signer.decrypt` must/],
    ['that is missing, as is the key', { privateKey: undefined }, /`privateKey` is missing/],
  ]
  it.each(wrong)('%s is refused', async (_, settings, message) => {
    const error = await caught(() => createClient({ ...platform.config, ...settings } as ClientConfig)) // wrong on purpose
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringMatching(message) })
    expectNoSecret(error, platform.keyLines)
  })
})

// It uses the package by its name, so `npm run build` goes before it, as in `npm test`.
it('the example signs and decrypts in another process, and ends by itself', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [EXAMPLE], { timeout: 80_000 })
  expect(stdout).toMatch(/^PATCH 204, signed by process \d+$/m)
  expect(stdout).toMatch(/^GET {3}\d+, decrypted by process \d+$/m)
  expect(stdout).toMatch(/^GET {3}ERR_SIGNING: the KMS has gone; nothing was sent$/m)
})

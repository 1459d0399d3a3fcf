import { createCipheriv, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type CertificatesConfig, createClient, type KeyUse, platformCertificates } from '../lib/index.js'
import { createEmulator } from '../packages/emulator/lib/index.js'
import { makeCertificate, makePair, type Pair } from './fixtures/keys.js'
import {
  APIV3_KEY,
  CERTIFICATE_SERIAL,
  type Departure,
  expectNoSecret,
  flip,
  type Platform,
  PUBLIC_KEY_ID,
  startPlatform,
} from './fixtures/platform.js'

const NEW_SERIAL = '6157F09EFDC096DE15EBE81A47057A7232F1B8E2'
const STRANGE_SERIAL = '7157F09EFDC096DE15EBE81A47057A7232F1B8E3'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let platform: Platform
let renewed: Pair
let clock = Date.now()

beforeAll(async () => {
  ;[platform, renewed] = await Promise.all([startPlatform(), makePair()])
})
beforeEach(() => {
  platform.reset()
  clock = Date.now()
})
afterAll(() => platform.close())

/** A keyring of this platform, whose clock is `clock`. */
function keyring(settings: Partial<CertificatesConfig> = {}) {
  const { certs: _, ...config } = platform.config
  const all = { ...config, retry: false, now: () => clock, ...settings } as CertificatesConfig // privateKey is in config
  return platformCertificates({ ...all, apiv3Key: settings.apiv3Key ?? APIV3_KEY })
}

interface Entry {
  readonly pem: string
  readonly serial: string
}

const first = (): Entry => ({ pem: platform.certificate.pem, serial: CERTIFICATE_SERIAL })
const second = (validTo = '491231235959Z'): Entry => ({
  pem: makeCertificate(renewed, NEW_SERIAL, validTo),
  serial: NEW_SERIAL,
})

/** The answer of `v3/certificates`, signed at `clock` by the certificate in it unless told otherwise. */
function list(entries: readonly Entry[], departure: Departure = {}): Departure {
  const data = entries.map(({ pem, serial }) => {
    const cipher = createCipheriv('aes-256-gcm', APIV3_KEY, 'hush-nonce-0')
    cipher.setAAD(Buffer.from('certificate'))
    const ciphertext = Buffer.concat([cipher.update(pem), cipher.final(), cipher.getAuthTag()]).toString('base64')
    const encrypt_certificate = {
      algorithm: 'AEAD_AES_256_GCM',
      nonce: 'hush-nonce-0',
      associated_data: 'certificate',
      ciphertext,
    }
    return { serial_no: serial, effective_time: 'x', expire_time: 'x', encrypt_certificate }
  })
  const body = JSON.stringify({ data })
  return { timestamp: Math.floor(clock / 1000), serial: CERTIFICATE_SERIAL, body, ...departure }
}

const downloads = () => platform.requests.filter(({ url }) => url === '/v3/certificates').length
const certificateOf = (validTo: string): Entry => ({
  pem: makeCertificate(platform.certificate, CERTIFICATE_SERIAL, validTo),
  serial: CERTIFICATE_SERIAL,
})
/** X.509's UTCTime. */
const utc = (time: number) =>
  `${new Date(time)
    .toISOString()
    .replace(/[-:T]|\.\d+Z$/g, '')
    .slice(2)}Z`

describe('the first download', () => {
  it('is made when it is needed, names no key, and is proven by the certificate in it', async () => {
    const certs = keyring()
    expect(platform.requests).toHaveLength(0)
    expect(certs.serials).toEqual([])
    platform.next(list([first()]))
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    const { headers, method, url } = platform.only()
    expect({ method, url }).toEqual({ method: 'GET', url: '/v3/certificates' })
    expect(headers['wechatpay-serial']).toBeUndefined()
    expect(certs.serials).toEqual([CERTIFICATE_SERIAL])
  })

  it('is proven by the certificate in it when an intermediary has compressed it, too', async () => {
    const compressed = (alter: (body: string) => string): Departure =>
      list([first()], {
        alter: (answer) => {
          answer.headers['Content-Encoding'] = 'gzip'
          answer.body = gzipSync(alter(answer.body.toString()))
        },
      })
    const certs = keyring()
    platform.next(compressed((body) => body.replace('"expire_time":"x"', '"expire_time":"y"')))
    await expect(Promise.resolve(certs.current())).rejects.toMatchObject({ reason: 'mismatch' })
    platform.next(compressed((body) => body))
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
  })

  it('is one for a hundred calls of a client', async () => {
    const client = platform.client({ certs: keyring() })
    platform.next(list([first()]))
    const calls = Array.from({ length: 100 }, () => client.chain('v3/orders').get())
    for (const answer of await Promise.all(calls)) expect(answer.verified).toBe(true)
    expect(downloads()).toBe(1)
    expect(platform.requests).toHaveLength(101)
    expect(platform.requests[50]?.headers['wechatpay-serial']).toBe(CERTIFICATE_SERIAL)
  })

  it('that fails is made again by the next call', async () => {
    const certs = keyring()
    platform.next({ write: (response) => response.destroy() }, list([first()]))
    await expect(Promise.resolve(certs.current())).rejects.toMatchObject({ code: 'ERR_TRANSPORT' })
    await expect(Promise.resolve(certs.find(CERTIFICATE_SERIAL))).rejects.toMatchObject({ code: 'ERR_TRANSPORT' })
    expect(downloads()).toBe(1)
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
  })

  const forged: [string, () => Departure, object][] = [
    [
      'whose signature is another by one character',
      () =>
        list([first()], {
          alter: ({ headers }) => {
            headers['Wechatpay-Signature'] = flip(String(headers['Wechatpay-Signature']), 9)
          },
        }),
      { code: 'ERR_SIGNATURE', reason: 'mismatch' },
    ],
    [
      'that is signed by a key not inside',
      () => list([first()], { key: renewed.privateKey }),
      { code: 'ERR_SIGNATURE', reason: 'mismatch' },
    ],
    [
      'that names a serial not inside',
      () => list([first()], { serial: NEW_SERIAL, key: renewed.privateKey }),
      { code: 'ERR_SIGNATURE', reason: 'unknown-serial' },
    ],
    [
      'that lists a certificate under another serial',
      () => list([{ ...first(), serial: NEW_SERIAL }]),
      {
        code: 'ERR_SIGNATURE',
        reason: 'mismatch',
        message: expect.stringMatching(/certificate listed as 6157.* has the serial 5157/),
      },
    ],
    ['that is not signed', () => list([first()], { unsigned: true }), { code: 'ERR_SIGNATURE', reason: 'headers' }],
    [
      'that is five minutes and one second old',
      () => list([first()], { timestamp: Math.floor(clock / 1000) - 301 }),
      { reason: 'clock' },
    ],
    ['without a list', () => list([], { body: '{}' }), { reason: 'unknown-serial' }],
    ['that is no JSON', () => list([], { body: 'hush' }), { reason: 'unknown-serial' }],
  ]
  it.each(forged)('%s is refused, and trusts nothing', async (_, answer, wanted) => {
    const certs = keyring()
    platform.next(answer())
    const error = await Promise.resolve(certs.current()).catch((caught: unknown) => caught)
    expect(error).toMatchObject(wanted)
    expectNoSecret(error, platform.keyLines)
    expect(certs.serials).toEqual([])
  })

  it('under another APIv3 key says which setting is wrong', async () => {
    platform.next(list([first()]))
    const error = await Promise.resolve(keyring({ apiv3Key: 'x'.repeat(32) }).current()).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', message: expect.stringMatching(/is `apiv3Key` the one of/) })
  })

  it('of a merchant in public-key mode says what to configure instead', async () => {
    const body = '{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}'
    platform.next({ status: 404, body, timestamp: Math.floor(clock / 1000), unsigned: true })
    await expect(Promise.resolve(keyring().current())).rejects.toMatchObject({
      code: 'ERR_CONFIG',
      message: expect.stringMatching(/public-key mode.*PUB_KEY_ID_….*pub_key\.pem.*账户中心 → API安全 → 微信支付公钥/),
      cause: { code: 'RESOURCE_NOT_EXISTS' },
    })
  })
})

describe('a later download', () => {
  it('happens in the background once twelve hours have passed, proven by a trusted key', async () => {
    const certs = keyring()
    platform.next(list([first()]))
    await certs.current()
    clock += 12 * 60 * MINUTE - 1
    await certs.current()
    expect(downloads()).toBe(1)
    clock += 1
    platform.next(list([second(), first()]))
    const arrived = nextRequest()
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    expect((await arrived).headers['wechatpay-serial']).toBe(CERTIFICATE_SERIAL)
    await certs.refresh() // the same download, which is still under way
    expect(downloads()).toBe(2)
    expect(await certs.find(NEW_SERIAL)).toMatchObject({ serial: NEW_SERIAL })
    expect(await certs.find(CERTIFICATE_SERIAL.toLowerCase())).toMatchObject({ serial: CERTIFICATE_SERIAL })
  })

  it('finds the new certificate ten days before the old one ends, and encrypts under it', async () => {
    const old = certificateOf(utc(clock + 20 * DAY))
    const certs = keyring()
    platform.next(list([old]))
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    clock += 11 * DAY
    platform.next(list([old, second()]))
    await certs.current()
    await certs.refresh()
    expect(await certs.current()).toMatchObject({ serial: NEW_SERIAL })
    expect(certs.serials).toEqual([NEW_SERIAL, CERTIFICATE_SERIAL])
  })

  it('comes before the answer when every certificate has ended', async () => {
    const certs = keyring()
    platform.next(list([certificateOf(utc(clock + DAY))]))
    await certs.current()
    clock += 30 * DAY
    platform.next(list([second()], { serial: NEW_SERIAL, key: renewed.privateKey }))
    expect(await certs.current()).toMatchObject({ serial: NEW_SERIAL })
    expect(certs.serials).toEqual([NEW_SERIAL])
  })

  it('is proven by a certificate in it when WeChat Pay has replaced the known one before its end', async () => {
    const certs = keyring()
    const client = platform.client({ certs, now: () => clock })
    platform.next(list([first()]), { serial: CERTIFICATE_SERIAL })
    await client.chain('v3/orders').get()
    clock += 2 * MINUTE
    const now = { timestamp: Math.floor(clock / 1000), serial: NEW_SERIAL, key: renewed.privateKey }
    platform.next(now, list([second()], now))
    expect(await client.chain('v3/orders').get()).toMatchObject({ verified: true })
    expect(certs.serials).toEqual([NEW_SERIAL])
    expect(downloads()).toBe(2)
  })

  it('that no certificate inside it proves is refused, and the last good ones stay', async () => {
    const certs = keyring()
    platform.next(list([first()]))
    await certs.current()
    platform.next(list([second()], { serial: STRANGE_SERIAL, key: renewed.privateKey }))
    const warned = once(process, 'warning')
    await expect(certs.refresh()).rejects.toMatchObject({ reason: 'unknown-serial' })
    expect((await warned)[0]).toMatchObject({ code: 'WECHATPAY_CERTIFICATES' })
    platform.next(list([second()], { serial: NEW_SERIAL, key: platform.certificate.privateKey }))
    await expect(certs.refresh()).rejects.toMatchObject({ reason: 'mismatch' })
    expect(certs.serials).toEqual([CERTIFICATE_SERIAL])
  })

  it('that fails leaves the last good certificates in use, even past their end, and is tried again after a minute', async () => {
    const certs = keyring()
    platform.next(list([certificateOf(utc(clock + DAY))]))
    await certs.current()
    clock += 2 * DAY
    platform.next({ status: 502, body: 'hush', contentType: 'text/html', unsigned: true })
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    expect(await certs.find(CERTIFICATE_SERIAL)).toMatchObject({ serial: CERTIFICATE_SERIAL })
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    expect(downloads()).toBe(2)
    clock += MINUTE
    platform.next(list([second()], { serial: NEW_SERIAL, key: renewed.privateKey }))
    expect(await certs.current()).toMatchObject({ serial: NEW_SERIAL })
    expect(downloads()).toBe(3)
  })
})

describe('an unknown serial', () => {
  it('causes one download for all who ask, then a refusal, and no further download for a minute', async () => {
    const certs = keyring()
    platform.next(list([first()]))
    await certs.current()
    clock += MINUTE
    platform.next(list([first()]))
    const found = await Promise.all(Array.from({ length: 50 }, () => certs.find(STRANGE_SERIAL)))
    expect(found.every((key) => key === undefined)).toBe(true)
    expect(downloads()).toBe(2)
    clock += MINUTE - 1
    expect(await certs.find(STRANGE_SERIAL)).toBeUndefined()
    expect(await certs.find(NEW_SERIAL)).toBeUndefined()
    expect(downloads()).toBe(2)
    clock += 1
    platform.next(list([first(), second()]))
    expect(await certs.find(NEW_SERIAL)).toMatchObject({ serial: NEW_SERIAL })
    expect(downloads()).toBe(3)
  })

  it('cannot hammer an emulator that fails, nor after the clock was set back', async () => {
    const certs = keyring()
    platform.next(list([first()]))
    await certs.current()
    clock += MINUTE
    platform.next({ status: 500, body: '{"code":"SYSTEM_ERROR"}', timestamp: Math.floor(clock / 1000) })
    for (let time = 0; time < 20; time += 1) expect(await certs.find(STRANGE_SERIAL)).toBeUndefined()
    expect(downloads()).toBe(2)
    clock -= DAY
    platform.next(list([first()]))
    for (let time = 0; time < 20; time += 1) expect(await certs.find(STRANGE_SERIAL)).toBeUndefined()
    expect(downloads()).toBe(3)
  })

  it('that no certificate can have causes none', async () => {
    const certs = keyring()
    expect(await certs.find('PUB_KEY_ID_0')).toBeUndefined()
    expect(await certs.find('hush')).toBeUndefined()
    expect(platform.requests).toHaveLength(0)
  })

  it('on an answer is refused by the client', async () => {
    const client = platform.client({ certs: keyring() })
    platform.next(list([first()]), { serial: STRANGE_SERIAL, key: renewed.privateKey })
    expect(await platform.refusal(client.chain('v3/orders').get())).toMatchObject({ reason: 'unknown-serial' })
  })
})

describe('public key and certificates side by side', () => {
  const both = (settings: Partial<CertificatesConfig> = {}) =>
    keyring({ publicKeys: platform.config.certs, ...settings })

  it('prefer the public key, and download when a certificate signs', async () => {
    const uses: KeyUse[] = []
    const certs = both({ onKeyUsed: (use) => uses.push(use) })
    const client = platform.client({ certs })
    await client.chain('v3/orders').get()
    expect(platform.requests).toHaveLength(1)
    platform.next({ serial: CERTIFICATE_SERIAL }, list([first()]))
    expect(await client.chain('v3/orders').get()).toMatchObject({ verified: true })
    expect(platform.requests[2]).toMatchObject({
      url: '/v3/certificates',
      headers: { 'wechatpay-serial': PUBLIC_KEY_ID },
    })
    await client.chain('v3/orders').get()
    expect(uses).toEqual([
      { serial: PUBLIC_KEY_ID, mode: 'publicKey', publicKey: 1, certificate: 0 },
      { serial: CERTIFICATE_SERIAL, mode: 'certificate', publicKey: 1, certificate: 1 },
      { serial: PUBLIC_KEY_ID, mode: 'publicKey', publicKey: 2, certificate: 1 },
    ])
    expect(certs.serials).toEqual([PUBLIC_KEY_ID, CERTIFICATE_SERIAL])
  })

  it('prefer the certificate when told to', async () => {
    const certs = both({ prefer: 'certificate' })
    platform.next(list([first()]))
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
  })

  it('go on with the public key once there are no certificates any more', async () => {
    const certs = both({ prefer: 'certificate' })
    platform.next({ status: 404, body: '{"code":"RESOURCE_NOT_EXISTS"}', timestamp: Math.floor(clock / 1000) })
    expect(await certs.current()).toMatchObject({ serial: PUBLIC_KEY_ID })
    expect(await certs.current()).toMatchObject({ serial: PUBLIC_KEY_ID })
    expect(await certs.find(STRANGE_SERIAL)).toBeUndefined()
    expect(downloads()).toBe(1)
  })

  it('count only what was proven, and lose no answer to a counter that throws', async () => {
    const uses: KeyUse[] = []
    const certs = { ...platform.config.certs, [CERTIFICATE_SERIAL]: platform.certificate.pem }
    const client = platform.client({
      certs,
      onKeyUsed: (use) => {
        uses.push(use)
        throw new Error('hush')
      },
    })
    const warned = once(process, 'warning')
    platform.next({ serial: CERTIFICATE_SERIAL })
    await client.chain('v3/orders').get()
    expect(String((await warned)[0])).toMatch(/onKeyUsed threw Error/)
    platform.next({ serial: CERTIFICATE_SERIAL, key: renewed.privateKey })
    await platform.refusal(client.chain('v3/orders').get())
    expect(uses).toEqual([{ serial: CERTIFICATE_SERIAL, mode: 'certificate', publicKey: 0, certificate: 1 }])
  })

  it.each([true, false])('work against the emulator, with the public key beside them: %s', async (both) => {
    const emulator = await createEmulator()
    try {
      const { certs, ...credentials } = emulator.credentials
      const { publicKeyId, certificateSerial } = emulator.identity
      const beside = both && { publicKeys: { [publicKeyId]: certs[publicKeyId] ?? '' }, prefer: 'certificate' as const }
      const ring = platformCertificates({ ...credentials, ...beside, baseUrl: emulator.url })
      const client = createClient({ ...credentials, certs: ring, baseUrl: emulator.url })
      const { verified, headers } = await client.v3.certificates.get()
      expect({ verified, by: headers['wechatpay-serial'] }).toEqual({ verified: true, by: certificateSerial })
      await client.close()
    } finally {
      await emulator.close()
    }
  })
})

describe('the settings of a keyring', () => {
  const wrong: [string, object, RegExp][] = [
    ['without an APIv3 key', { apiv3Key: undefined }, /`apiv3Key` is missing/],
    ['with an APIv3 key of 31 bytes', { apiv3Key: 'x'.repeat(31) }, /must be 32/],
    ['with a typo', { apiV3key: 'x' }, /unknown setting `apiV3key`/],
    ['that prefer something else', { prefer: 'both' }, /`prefer` must be/],
    ['with a public key that is none', { publicKeys: { [PUBLIC_KEY_ID]: 'hush' } }, /is not PEM text/],
  ]
  it.each(wrong)('%s are refused', (_, settings, message) => {
    const { certs: _certs, ...config } = platform.config
    const make = () => platformCertificates({ ...config, ...settings } as unknown as CertificatesConfig) // wrong on purpose
    expect(make).toThrow(message)
    expect(make).toThrow(expect.objectContaining({ code: 'ERR_CONFIG' }))
  })
})

/** The next request that arrives. */
async function nextRequest() {
  const before = platform.requests.length
  while (platform.requests.length === before) await new Promise((resume) => setImmediate(resume))
  const request = platform.requests[before]
  if (!request) throw new Error('nothing arrived')
  return request
}

describe('a proven list of certificates', () => {
  const warnings = () => {
    const seen: string[] = []
    const note = (warning: Error) => void seen.push(warning.message)
    process.on('warning', note)
    return { seen, stop: () => process.off('warning', note) }
  }

  it.each([
    ['of another algorithm', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['that is too short', () => generateKeyPairSync('rsa', { modulusLength: 1024 })],
  ])('with one %s gives the others, and says so', async (_, make) => {
    const { seen, stop } = warnings()
    const strange = { pem: makeCertificate(make() as Pair, STRANGE_SERIAL), serial: STRANGE_SERIAL }
    const certs = keyring()
    platform.next(list([strange, first()]))
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    expect(certs.serials).toEqual([CERTIFICATE_SERIAL])
    await vi.waitFor(() => expect(seen).toHaveLength(1), { timeout: 30_000 })
    expect(seen[0]).toMatch(
      /^GET v3\/certificates: 1 of the certificates cannot be used, the others are: ConfigError: /,
    )
    platform.next(list([strange]))
    await expect(Promise.resolve(keyring().current())).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_/) })
    stop()
  })

  it('that is empty keeps the last good key, and says so', async () => {
    const { seen, stop } = warnings()
    const certs = keyring()
    platform.next(list([first()]))
    await certs.refresh()
    platform.next(list([]))
    await certs.refresh()
    expect(certs.serials).toEqual([CERTIFICATE_SERIAL])
    await vi.waitFor(() => expect(seen.join()).toContain('lists no certificate'), { timeout: 30_000 })
    platform.next(list([second()], { serial: CERTIFICATE_SERIAL }))
    await certs.refresh()
    expect(certs.serials).toEqual([NEW_SERIAL])
    stop()
  })
})

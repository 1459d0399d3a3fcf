import { randomBytes, sign as signByRsa } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sm2 } from 'sm-crypto-v2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createPaysign } from '../../lib/paysign.js'
import { parseAuthorization, platformKey, requestMessage, staticKeyring, verify } from '../../lib/protocol.js'
import { createReceiver } from '../../lib/receiver.js'
import { shangmi } from '../../lib/shangmi.js'
import { forgeAnswer, forgeNotification } from '../../lib/testing.js'
import { makePair, type Pair, pkcs8, spki } from '../fixtures/keys.js'
import { APIV3_KEY, caught, MCHID, MERCHANT_SERIAL, PUBLIC_KEY_ID } from '../fixtures/platform.js'
import { smCertificate, smPair } from '../fixtures/sm-keys.js'

const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const SM2 = 'WECHATPAY2-SM2-WITH-SM3'
const RSA = 'WECHATPAY2-SHA256-RSA2048'
const merchant = smPair()
const platform = smPair()
const certs = { [SERIAL]: smCertificate(platform, SERIAL) }
const settings = {
  suite: shangmi,
  mchid: MCHID,
  serial: MERCHANT_SERIAL,
  privateKey: merchant.privateKey,
  apiv3Key: APIV3_KEY,
}

/** How an answer departs from a right one of SM2. Knows the protocol by itself; shares no code with `lib/`. */
interface Departure {
  readonly identity?: string
  readonly scheme?: string | undefined
  readonly serial?: string
  readonly by?: 'RSA'
  readonly alter?: (signature: Buffer) => Buffer
  readonly body?: string
}

let rsa: Pair
let server: Server
let url: string
let next: Departure = {}
let asked: { readonly method: string; readonly target: string; readonly authorization: string; readonly body: Buffer }

beforeAll(async () => {
  rsa = await makePair()
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url: target = '', headers } = request
    asked = { method, target, authorization: headers.authorization ?? '', body: Buffer.concat(chunks) }
    const { identity = '1234567812345678', serial = SERIAL, by, alter = (signature) => signature, body } = next
    const scheme = 'scheme' in next ? next.scheme : SM2
    const [timestamp, nonce, text] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex'), '{"data":[]}']
    const message = Buffer.from(`${timestamp}\n${nonce}\n${text}\n`)
    const der = sm2.doSignature(message, platform.scalar, { hash: true, der: true, userId: identity })
    const signature = by === 'RSA' ? signByRsa('sha256', message, rsa.privateKey) : Buffer.from(der, 'hex')
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': String(timestamp),
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': alter(signature).toString('base64'),
      ...(scheme !== undefined && { 'Wechatpay-Signature-Type': scheme }),
    })
    response.end(body ?? text)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/` // it listens on TCP
})
afterAll(() => server.close())

/** Calls a platform that departs so. */
async function ask(departure: Departure = {}): Promise<unknown> {
  next = departure
  const client = createClient({ ...settings, certs: { ...certs, [PUBLIC_KEY_ID]: spki(rsa.publicKey) }, baseUrl: url })
  try {
    return await client.v3.certificates.get()
  } finally {
    await client.close()
  }
}

const turned = (index: number) => (signature: Buffer) => {
  signature[index] = (signature[index] ?? 0) ^ 1
  return signature
}

describe('an answer to a request of SM2', () => {
  it('is taken when all of it is right, and the request is signed under the default identity', async () => {
    expect(await ask()).toMatchObject({ status: 200, verified: true, data: { data: [] } })
    const parsed = parseAuthorization(asked.authorization)
    if ('problem' in parsed) throw new Error(parsed.problem)
    const { timestamp, nonce_str, signature } = parsed.credentials
    expect(parsed.scheme).toBe(SM2)
    const message = requestMessage(asked.method, asked.target, timestamp, nonce_str, asked.body)
    const der = Buffer.from(signature, 'base64').toString('hex')
    const isRight = (userId: string) =>
      sm2.doVerifySignature(message, der, merchant.point, { hash: true, der: true, userId })
    expect([isRight('1234567812345678'), isRight('1234567812345679')]).toEqual([true, false])
  })

  it('is taken without a signature type: its key is one of SM2', async () => {
    expect(await ask({ scheme: undefined })).toMatchObject({ verified: true })
  })

  it.each([
    ['whose signature has another bit', { alter: turned(20) }, 'mismatch', 'does not belong to this message'],
    ['whose signature has another length', { alter: turned(1) }, 'mismatch', 'does not belong to this message'],
    [
      'whose signature has a byte more',
      { alter: (one: Buffer) => Buffer.concat([one, Buffer.of(0)]) },
      'mismatch',
      'does not belong to this message',
    ],
    [
      'whose signer has another identity',
      { identity: '1234567812345679' },
      'mismatch',
      'does not belong to this message',
    ],
    ['whose body has another byte', { body: '{"data":[1]}' }, 'mismatch', 'does not belong to this message'],
    ['by RSA', { by: 'RSA', scheme: RSA, serial: PUBLIC_KEY_ID }, 'headers', `the signature type ${RSA} is not ${SM2}`],
    [
      'by RSA that states no type',
      { by: 'RSA', scheme: undefined, serial: PUBLIC_KEY_ID },
      'headers',
      'is not that of key PUB_KEY_ID_',
    ],
    [
      'by RSA that says SM2',
      { by: 'RSA', serial: PUBLIC_KEY_ID },
      'headers',
      `the signature type ${SM2} is not that of key PUB_KEY_ID_`,
    ],
    ['by RSA under the serial of SM2', { by: 'RSA' }, 'mismatch', 'does not belong to this message'],
    ['that says RSA', { scheme: RSA }, 'headers', `the signature type ${RSA} is not ${SM2}`],
    ['whose type has another letter', { scheme: 'WECHATPAY2-SM2-WITH-SM4' }, 'headers', `SM4 is not ${SM2}`],
    ['under an unknown serial', { serial: SERIAL.replace(/1$/, '2') }, 'unknown-serial', 'no key for serial'],
  ] as const)('is refused: one %s', async (_, departure, reason, problem) => {
    const error = await caught(ask(departure))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason })
    expect(error.message).toContain(problem)
  })
})

describe('a notification of SM2', () => {
  const secrets = { serial: SERIAL, privateKey: platform.privateKey, apiv3Key: APIV3_KEY, suite: shangmi }
  const forge = () =>
    forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'o1' }, platform: secrets })
  const receiver = createReceiver({ suite: shangmi, certs, apiv3Key: APIV3_KEY })

  it('is taken, and refused with one byte changed anywhere', async () => {
    const { headers, body } = await forge()
    expect(headers['Wechatpay-Signature-Type']).toBe(SM2)
    expect(JSON.parse(body).resource.algorithm).toBe('AEAD_SM4_GCM')
    expect((await receiver.receive({ headers, body })).resource).toEqual({ out_trade_no: 'o1' })
    const signature = turned(30)(Buffer.from(headers['Wechatpay-Signature'] ?? '', 'base64')).toString('base64')
    for (const wrong of [
      { headers: { ...headers, 'Wechatpay-Signature': signature }, body },
      { headers, body: body.replace('TRANSACTION', 'TRANSACTIOM') },
      { headers: { ...headers, 'Wechatpay-Signature-Type': RSA }, body },
    ]) {
      expect(await caught(receiver.receive(wrong))).toMatchObject({ code: 'ERR_SIGNATURE' })
    }
  })

  it('needs the APIv3 key, from which the key of SM4 comes', async () => {
    const other = createReceiver({ suite: shangmi, certs, apiv3Key: APIV3_KEY.replace(/!$/, '?') })
    const error = await caught(other.receive(await forge()))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'resource.ciphertext' })
  })

  it('is refused by a receiver of RSA alone, whose certificate it does not name', async () => {
    const plain = createReceiver({ certs: { [PUBLIC_KEY_ID]: spki(rsa.publicKey) }, apiv3Key: APIV3_KEY })
    const error = await caught(plain.receive(await forge()))
    expect(error.message).toContain(`the signature type ${SM2} is not ${RSA}`)
  })

  it('names a cipher that is known, or the ones that are', async () => {
    const keyring = { current: () => key, find: () => key, serials: [SERIAL] }
    const key = platformKey(SERIAL, certs[SERIAL] ?? '', shangmi)
    const blind = { ...shangmi, aead: { ...shangmi.aead, name: 'AEAD_SM4_CCM' } }
    const other = createReceiver({ suite: blind, certs: keyring, apiv3Key: APIV3_KEY })
    const error = await caught(other.receive(await forge()))
    expect(error.message).toContain('is AEAD_SM4_GCM; this version decrypts AEAD_SM4_CCM and AEAD_AES_256_GCM')
  })
})

describe('the other settings', () => {
  it('of a remote signer take signatures of SM2, and none of another form', async () => {
    const sign = async (message: Uint8Array) =>
      Buffer.from(sm2.doSignature(message, merchant.scalar, { hash: true, der: true }), 'hex').toString('base64')
    const { privateKey: _, ...rest } = settings
    next = {}
    const client = createClient({ ...rest, signer: { sign }, certs, baseUrl: url })
    expect((await client.v3.certificates.get()).verified).toBe(true)
    const wrong = createClient({
      ...rest,
      signer: { sign: async (message) => (await sign(message)).replace(/^M/, 'N') }, // it begins with another byte
      certs,
      baseUrl: url,
    })
    const error = await caught(wrong.v3.certificates.get())
    expect(error).toMatchObject({ code: 'ERR_SIGNING' })
    expect(String(error.cause)).toContain('`signer.sign` must return an SM2 signature with SM3 in DER')
    await Promise.all([client.close(), wrong.close()])
  })

  it('of the cashier accept no key of SM2', () => {
    const given = { appid: 'wxd678efh567hg6787', ...settings, certs }
    expect(() => createPaysign(given)).toThrow("the cashier accepts `signType: 'RSA'` alone")
    expect(() => createPaysign({ ...given, privateKey: pkcs8(rsa.privateKey) })).not.toThrow()
  })

  it('of a mock make an answer of SM2', async () => {
    const secrets = { serial: SERIAL, privateKey: platform.privateKey, apiv3Key: APIV3_KEY, suite: shangmi }
    const { headers, body } = await forgeAnswer({ json: { a: 1 }, platform: secrets })
    const named = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    const proof = { keyring: staticKeyring(certs, undefined, 'certs', shangmi), suites: [shangmi], now: Date.now() }
    await verify(named, Buffer.from(body), proof)
    expect(await caught(verify(named, Buffer.from(body.replace('1', '2')), proof))).toMatchObject({
      reason: 'mismatch',
    })
  })

  it('of `encrypt` and `decrypt` work by SM2 and SM4', async () => {
    const client = createClient({ ...settings, certs, baseUrl: url })
    const own = await client.encrypt('张三', { publicKey: merchant.publicKey })
    expect(await client.decrypt(own)).toBe('张三')
    expect(await client.encrypt(own)).toBe(own) // it is ciphertext already
    const { body } = await forgeNotification({
      event_type: 'X',
      resource: { a: 1 },
      platform: { serial: SERIAL, privateKey: platform.privateKey, apiv3Key: APIV3_KEY, suite: shangmi },
    })
    expect(await client.decrypt(JSON.parse(body).resource)).toBe('{"a":1}')
    await client.close()
  })
})

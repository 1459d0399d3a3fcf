import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { staticKeyring } from '../../lib/keys/keyring.js'
import { verify } from '../../lib/v3/verify.js'
import { makePair, spki } from '../fixtures/keys.js'
import {
  CERTIFICATE_SERIAL,
  caught,
  type Departure,
  flip,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  type Sealed,
  startPlatform,
} from '../fixtures/platform.js'

const NOW = 1_700_000_000

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** A call to an operation that the spec does not know, answered as `departure` says at the second `now`. */
function ask(departure: Departure, now = NOW * 1000) {
  platform.next({ timestamp: NOW, body: '{"trade_state":"SUCCESS","amount":{"total":1}}', ...departure })
  return platform
    .client({ now: () => now })
    .chain('v3/orders/{out_trade_no}')
    .get({ out_trade_no: 'hush-1' })
}

/** Changes one header after the answer was signed. */
function header(name: string, change: (value: string) => string | string[] | undefined) {
  return (answer: Sealed) => {
    const changed = change(String(answer.headers[name]))
    if (changed === undefined) delete answer.headers[name]
    else answer.headers[name] = changed
  }
}

describe('an answer of success', () => {
  it('is taken when its signature is right', async () => {
    const { status, data, verified, requestId, headers } = await ask({})
    expect({ status, data, verified, requestId }).toEqual({
      status: 200,
      data: { trade_state: 'SUCCESS', amount: { total: 1 } },
      verified: true,
      requestId: '08F78CB5AE0610DB0418B0F4E2012882041814',
    })
    expect(headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  })

  it.each([201, 202, 204])('%i is a success, when signed', async (status) => {
    const answer = await ask(status === 204 ? { status, body: '' } : { status })
    expect(answer).toMatchObject({ status, verified: true })
    expect(answer.data).toEqual(status === 204 ? undefined : { trade_state: 'SUCCESS', amount: { total: 1 } })
  })

  it('is taken without a signature type, which means RSA', async () => {
    const answer = await ask({ alter: header('Wechatpay-Signature-Type', () => undefined) })
    expect(answer.verified).toBe(true)
  })

  it('is taken with bytes that JSON.stringify would not write', async () => {
    const body = '{ "name" : "\\u5f20三", "total":1.0e2 }\n'
    expect((await ask({ body })).data).toEqual({ name: '张三', total: 100 })
  })

  const refused: [string, Departure, string, RegExp][] = [
    [
      'whose signature has one character changed',
      { alter: header('Wechatpay-Signature', (value) => flip(value, 9)) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose body has one byte changed',
      { alter: (answer) => void answer.body.write('2', answer.body.indexOf('1')) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose body has one byte more',
      {
        alter: (answer) => {
          answer.body = Buffer.concat([answer.body, Buffer.from('\n')])
        },
      },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose nonce has one character changed',
      { alter: header('Wechatpay-Nonce', (value) => flip(value)) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose timestamp is one second off what was signed',
      { alter: header('Wechatpay-Timestamp', (value) => String(Number(value) + 1)) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose signature ends in junk',
      { alter: header('Wechatpay-Signature', (value) => `${value}!`) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose signature has a space in it',
      { alter: header('Wechatpay-Signature', (value) => `${value.slice(0, 8)} ${value.slice(8)}`) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose signature is in URL-safe Base64',
      { alter: header('Wechatpay-Signature', (value) => `${value.slice(0, -2).replace(/.$/, '-')}==`) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'whose signature is cut by one group',
      { alter: header('Wechatpay-Signature', (value) => value.slice(4)) },
      'mismatch',
      /does not belong to this message/,
    ],
    [
      'with a serial that is not configured',
      { alter: header('Wechatpay-Serial', (value) => `${value.slice(0, -1)}1`) },
      'unknown-serial',
      /no key for serial PUB_KEY_ID_0114232134912410000000000001; configured: PUB_KEY_ID_0114232134912410000000000000.*`certs`/,
    ],
    [
      'with the serial of the merchant',
      { serial: MERCHANT_SERIAL },
      'unknown-serial',
      /no key for serial 3775B6A45ACD588826D15E583A95F5DD25D5B3E1/,
    ],
    [
      'that is a probe',
      { alter: header('Wechatpay-Signature', (value) => `WECHATPAY/SIGNTEST/${value}`) },
      'probe',
      /on purpose/,
    ],
    [
      'that is a probe and not Base64',
      { alter: header('Wechatpay-Signature', () => 'WECHATPAY/SIGNTEST/*?!') },
      'probe',
      /on purpose/,
    ],
    [
      'signed under the Shangmi scheme',
      { alter: header('Wechatpay-Signature-Type', () => 'WECHATPAY2-SM2-WITH-SM3') },
      'headers',
      /signature type WECHATPAY2-SM2-WITH-SM3 is not WECHATPAY2-SHA256-RSA2048/,
    ],
    [
      'whose signature type is repeated',
      {
        alter: header('Wechatpay-Signature-Type', (value) => [value, 'WECHATPAY2-SM2-WITH-SM3']),
      },
      'headers',
      /Signature-Type|signature type/,
    ],
    [
      'whose timestamp is not a number',
      { alter: header('Wechatpay-Timestamp', (value) => `${value}x`) },
      'headers',
      /Wechatpay-Timestamp is not a number of seconds/,
    ],
    [
      'whose timestamp is in hexadecimal',
      { alter: header('Wechatpay-Timestamp', (value) => `0x${Number(value).toString(16)}`) },
      'headers',
      /Wechatpay-Timestamp is not a number of seconds/,
    ],
    ['that is not signed at all', { unsigned: true }, 'headers', /Wechatpay-Timestamp is missing/],
    ['that is 204 and not signed', { unsigned: true, status: 204, body: '' }, 'headers', /nothing proves the answer/],
    ['that is 202 and not signed', { unsigned: true, status: 202 }, 'headers', /nothing proves the answer/],
    ...['Timestamp', 'Nonce', 'Serial', 'Signature'].flatMap((name): [string, Departure, string, RegExp][] => [
      [
        `without its Wechatpay-${name}`,
        { alter: header(`Wechatpay-${name}`, () => undefined) },
        'headers',
        new RegExp(`Wechatpay-${name} is missing`),
      ],
      [
        `with an empty Wechatpay-${name}`,
        { alter: header(`Wechatpay-${name}`, () => '') },
        'headers',
        new RegExp(`Wechatpay-${name} is missing`),
      ],
      [
        `with its Wechatpay-${name} twice`,
        { alter: header(`Wechatpay-${name}`, (value) => [value, value]) },
        'headers',
        new RegExp(`Wechatpay-${name} is missing or repeated`),
      ],
    ]),
  ]

  it.each(refused)('%s is refused', async (_, departure, reason, message) => {
    const error = await platform.refusal(ask(departure))
    expect(error).toMatchObject({
      name: 'SignatureError',
      code: 'ERR_SIGNATURE',
      reason,
      status: departure.status ?? 200,
      requestId: '08F78CB5AE0610DB0418B0F4E2012882041814',
    })
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/^GET v3\/orders\/\{out_trade_no\}: /)
    expect(error.message).toContain('query it')
    platform.only()
  })

  it('signed by another key under a known serial is refused', async () => {
    const { privateKey } = await makePair()
    const error = await platform.refusal(ask({ key: privateKey }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('with nothing in it but a right signature of another answer is refused', async () => {
    const other = { ...(await ask({ body: '{"trade_state":"NOTPAY","amount":{"total":1}}' })).headers }
    const error = await platform.refusal(
      ask({ alter: header('Wechatpay-Signature', () => String(other['wechatpay-signature'])) }),
    )
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })
})

describe('the clock', () => {
  const passes: [string, number][] = [
    ['signed now', NOW * 1000],
    ['signed 300 s ago', (NOW + 300) * 1000],
    ['signed 300 s ahead', (NOW - 300) * 1000],
  ]
  it.each(passes)('an answer %s is taken', async (_, now) => {
    expect((await ask({}, now)).verified).toBe(true)
  })

  const fails: [string, number, RegExp][] = [
    ['signed 301 s ago', (NOW + 301) * 1000, /signed 301 s before the local clock, more than 300 s.*NTP/],
    ['signed 301 s ahead', (NOW - 301) * 1000, /signed 301 s after the local clock, more than 300 s.*NTP/],
    ['signed in milliseconds', NOW, /after the local clock/],
  ]
  it.each(fails)('an answer %s is refused', async (_, now, message) => {
    const error = await platform.refusal(ask({}, now))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'clock' })
    expect(error.message).toMatch(message)
  })

  it('that does not tell the time proves nothing', async () => {
    platform.next({ timestamp: NOW })
    let asked = 0
    const client = platform.client({ now: () => (asked++ === 0 ? NOW * 1000 : Number.NaN) })
    const error = await platform.refusal(client.chain('v3/orders').get())
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'clock' })
  })
})

describe('public key and certificate at once', () => {
  const both = () => ({
    certs: { [CERTIFICATE_SERIAL]: platform.certificate.pem, ...platform.config.certs },
  })

  it('the public key is asked for, whichever stands first', async () => {
    await platform.client(both()).chain('v3/orders').get()
    expect(platform.only().headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  })

  it.each([PUBLIC_KEY_ID, CERTIFICATE_SERIAL])('an answer signed by %s is taken', async (serial) => {
    platform.next({ serial })
    const { headers, verified } = await platform.client(both()).chain('v3/orders').get()
    expect([verified, headers['wechatpay-serial']]).toEqual([true, serial])
  })

  it('an answer that names one and is signed by the other is refused', async () => {
    platform.next({ serial: CERTIFICATE_SERIAL, key: platform.publicKey.privateKey })
    const error = await platform.refusal(platform.client(both()).chain('v3/orders').get())
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    expect(error.message).toContain(CERTIFICATE_SERIAL)
  })

  it('a serial in lower case is the same serial', async () => {
    const certs = { [CERTIFICATE_SERIAL.toLowerCase()]: platform.certificate.pem }
    platform.next({ alter: header('Wechatpay-Serial', (value) => value.toLowerCase()) })
    const { verified } = await platform.client({ certs }).chain('v3/orders').get()
    expect(verified).toBe(true)
    expect(platform.only().headers['wechatpay-serial']).toBe(CERTIFICATE_SERIAL)
  })
})

describe('every byte counts', () => {
  it('a signature changed at any one character is refused', async () => {
    const keyring = staticKeyring({ [PUBLIC_KEY_ID]: spki(platform.publicKey.publicKey) }, MERCHANT_SERIAL)
    const { headers } = await ask({ body: '{"a":1}' })
    const body = Buffer.from('{"a":1}')
    const proof = { keyring, now: NOW * 1000, subject: 'GET v3/orders' }
    const signature = String(headers['wechatpay-signature'])
    await expect(verify(headers, body, proof)).resolves.toBeUndefined()
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    for (let at = 0; at < signature.length; at += 1) {
      const next = alphabet[(alphabet.indexOf(signature.charAt(at)) + 1) % alphabet.length]
      const changed = signature.slice(0, at) + next + signature.slice(at + 1)
      const error = await caught(() => verify({ ...headers, 'wechatpay-signature': changed }, body, proof))
      expect(error, `at ${at}`).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    }
  })

  it('a signed body is taken, and refused with any one bit turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), fc.nat(7), async (bytes, at, bit) => {
        const { data } = await ask({ body: bytes, contentType: 'application/octet-stream' })
        expect(Buffer.from(data as Uint8Array)).toEqual(Buffer.from(bytes))
        const turned = ask({
          body: bytes,
          contentType: 'application/octet-stream',
          alter: (answer) => {
            const index = at % bytes.length
            answer.body[index] = (answer.body[index] ?? 0) ^ (1 << bit)
          },
        })
        expect(await caught(turned)).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
      }),
      { numRuns: 20 },
    )
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ClientConfig, createClient } from '../lib/index.js'
import { makePair, type Pair, pkcs8 } from './fixtures/keys.js'
import {
  caught,
  MCHID,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  proven,
  type Received,
  startPlatform,
} from './fixtures/platform.js'

const OTHER = { mchid: '1900000222', serial: '4775B6A45ACD588826D15E583A95F5DD25D5B3E2' }
const BRAND = 'WECHATPAY-BRAND-SHA256-RSA2048'
const BRAND_ID = '123456789'
const path = 'v3/orders/{out_trade_no}'

let platform: Platform
let pair: Pair

beforeAll(async () => {
  ;[platform, pair] = await Promise.all([startPlatform(), makePair()])
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** Whether a request was signed with this key. */
function isProven(request: Received, merchant: Pair): boolean {
  try {
    proven(request, merchant)
    return true
  } catch {
    return false
  }
}

describe('two merchants in one process', () => {
  it('call the same path at once, a hundred times, and neither signs with the other’s key', async () => {
    const first = platform.client()
    const second = platform.client({ ...OTHER, privateKey: pkcs8(pair.privateKey) } as Partial<ClientConfig>)
    const calls = Array.from({ length: 100 }, (_, index) =>
      (index % 2 === 0 ? first : second).chain(path).get({ out_trade_no: `${index}` }),
    )
    for (const answer of await Promise.all(calls)) expect(answer.verified).toBe(true)

    expect(platform.requests).toHaveLength(100)
    for (const request of platform.requests) {
      const isFirst = Number(request.url.split('/').at(-1)) % 2 === 0
      const [own, foreign] = isFirst ? [platform.merchant, pair] : [pair, platform.merchant]
      const { mchid, serial_no } = proven(request, own)
      const wanted = isFirst ? { mchid: MCHID, serial: MERCHANT_SERIAL } : OTHER
      expect({ mchid, serial: serial_no }).toEqual(wanted)
      expect(isProven(request, foreign)).toBe(false)
    }
  })

  it('do not take each other’s platform keys', async () => {
    const foreignId = 'PUB_KEY_ID_0119000002222024010100000000000000'
    const certs = { [foreignId]: pair.publicKey }
    const second = platform.client({ ...OTHER, privateKey: pkcs8(pair.privateKey), certs } as Partial<ClientConfig>)
    platform.next({ serial: PUBLIC_KEY_ID })
    expect(await platform.refusal(second.chain(path).get({ out_trade_no: '1' }))).toMatchObject({
      reason: 'unknown-serial',
    })
    expect((await platform.client().chain(path).get({ out_trade_no: '1' })).verified).toBe(true)
  })

  it('are closed one by one', async () => {
    const first = platform.client()
    const second = platform.client(OTHER as Partial<ClientConfig>)
    await first.close()
    expect((await second.chain(path).get({ out_trade_no: '1' })).verified).toBe(true)
  })
})

describe('a brand', () => {
  const brand = () => platform.client({ brand_id: BRAND_ID, mchid: undefined } as Partial<ClientConfig>)

  it('signs under its own scheme, with `brand_id` in place of `mchid`', async () => {
    await brand()
      .chain('brand/card/member/user-cards')
      .post({ json: { openid: 'o1' } })
    const request = platform.only()
    expect(request.url).toBe('/brand/card/member/user-cards')
    const header = request.headers.authorization ?? ''
    expect(header).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="123456789",nonce_str="/)
    expect(header).not.toContain('mchid')
    const plain = header.replace(BRAND, 'WECHATPAY2-SHA256-RSA2048') // the signature does not cover the scheme
    const signed = { ...request, headers: { ...request.headers, authorization: plain } }
    expect(proven(signed, platform.merchant)).toMatchObject({ brand_id: BRAND_ID, serial_no: MERCHANT_SERIAL })
  })

  const typed = (type: string) => ({
    alter: ({ headers }: { headers: Record<string, string | string[]> }) => {
      headers['Wechatpay-Signature-Type'] = type
    },
  })

  it('takes answers of either scheme; a merchant takes only its own', async () => {
    platform.next(typed(BRAND), typed('WECHATPAY2-SHA256-RSA2048'), typed('WECHATPAY2-SM2-WITH-SM3'), typed(BRAND))
    const call = brand().chain('brand/x')
    expect((await call.get()).verified).toBe(true)
    expect((await call.get()).verified).toBe(true)
    expect(await platform.refusal(call.get())).toMatchObject({ reason: 'headers' })
    expect(await platform.refusal(platform.client().chain('brand/x').get())).toMatchObject({ reason: 'headers' })
  })

  const wrong: [string, object, RegExp][] = [
    ['beside a merchant', { brand_id: BRAND_ID }, /`mchid` and `brand_id` are both given/],
    ['that is no number', { mchid: undefined, brand_id: 'x"' }, /`brand_id` must be a string of digits/],
    ['as a number', { mchid: undefined, brand_id: 7 }, /`brand_id` must be a string of digits/],
    ['that is missing, as is the merchant', { mchid: undefined }, /`mchid` must be a string of digits/],
  ]
  it.each(wrong)('%s is refused', async (_, settings, message) => {
    const config = { ...platform.config, ...settings } as ClientConfig // wrong on purpose
    expect(await caught(() => createClient(config))).toMatchObject({
      code: 'ERR_CONFIG',
      message: expect.stringMatching(message),
    })
  })
})

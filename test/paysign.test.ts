import { createHmac, verify } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPaysign, type Paysign, type PaysignConfig } from '../lib/paysign.js'
import { signV2 } from '../lib/v2/sign.js'
import { makePair, type Pair, pkcs8 } from './fixtures/keys.js'
import { caught, expectNoSecret, HUSH } from './fixtures/platform.js'

const SECRET = `${HUSH}-apiv2-key-0123456789abcdefgh`
const APPID = 'wxd678efh567hg6787'
const MCHID = '1900000109'
const PREPAY_ID = 'wx26112221580621e9b071c00d9e093b0000'

let pair: Pair
let paysign: Paysign

beforeAll(async () => {
  pair = await makePair()
  paysign = createPaysign(config())
})

function config(settings: PaysignConfig = {}): PaysignConfig {
  const now = () => 1_554_208_460_999
  return { privateKey: pkcs8(pair.privateKey), mchid: MCHID, appid: APPID, apiv2Key: SECRET, now, ...settings }
}

/** Whether `signature` is the merchant's over these lines, each ended by a newline. */
function isSigned(lines: readonly string[], signature: string): boolean {
  const text = Buffer.from(`${lines.join('\n')}\n`)
  return verify('sha256', text, pair.publicKey, Buffer.from(signature, 'base64'))
}

const hmac = (text: string) => createHmac('sha256', SECRET).update(`${text}&key=${SECRET}`).digest('hex').toUpperCase()

describe('the cashier', () => {
  it('of JSAPI and mini program opens with a signature over four lines', async () => {
    const parameters = await paysign.jsapi({ prepay_id: PREPAY_ID })
    const { appId, timeStamp, nonceStr, paySign, ...rest } = parameters
    expect(Object.keys(parameters)).toEqual(['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'])
    expect(rest).toEqual({ package: `prepay_id=${PREPAY_ID}`, signType: 'RSA' })
    expect({ appId, timeStamp }).toEqual({ appId: APPID, timeStamp: '1554208460' })
    expect(nonceStr).toMatch(/^[\da-f]{32}$/)
    expect(isSigned([APPID, '1554208460', nonceStr, `prepay_id=${PREPAY_ID}`], paySign)).toBe(true)
    expect(isSigned([APPID, '1554208461', nonceStr, `prepay_id=${PREPAY_ID}`], paySign)).toBe(false)
  })

  it('of an app opens with a signature over the bare prepay_id', async () => {
    const { sign, noncestr, ...rest } = await paysign.app({ prepay_id: PREPAY_ID })
    expect(rest).toEqual({
      appid: APPID,
      partnerid: MCHID,
      prepayid: PREPAY_ID,
      package: 'Sign=WXPay',
      timestamp: '1554208460',
    })
    expect(isSigned([APPID, '1554208460', noncestr, PREPAY_ID], sign)).toBe(true)
  })

  it('opens for another app and another merchant of the same key', async () => {
    const {
      appId,
      timeStamp,
      nonceStr,
      package: packed,
      paySign,
    } = await paysign.jsapi({ prepay_id: 'wx1', appid: 'wx2' })
    expect(appId).toBe('wx2')
    expect(isSigned(['wx2', timeStamp, nonceStr, packed], paySign)).toBe(true)
    expect(await paysign.app({ prepay_id: 'wx1', mchid: '7' })).toMatchObject({ partnerid: '7' })
  })

  it('takes a nonce that was never used', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => paysign.jsapi({ prepay_id: PREPAY_ID })))
    expect(new Set(all.map(({ nonceStr }) => nonceStr)).size).toBe(50)
  })

  it('opens by a signer outside the process, whose failure is told', async () => {
    const sign = async () => Promise.reject(new Error('throttled'))
    const remote = createPaysign({ signer: { sign }, appid: APPID })
    expect(await caught(remote.jsapi({ prepay_id: PREPAY_ID }))).toMatchObject({
      code: 'ERR_SIGNING',
      cause: { message: 'throttled' },
    })
  })
})

describe('the signature by the APIv2 key', () => {
  it('is that of the published example', () => {
    const fields = {
      device_info: '1000',
      mch_id: '10000100',
      appid: 'wxd930ea5d5a258f4f',
      nonce_str: 'ibuaiVcKdpRxkhJA',
      body: 'test',
    }
    const published = '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'
    const key = '192006250b4c09247ec02edce69f6a2d'
    expect(signV2(fields, key, 'HMAC-SHA256')).toBe(published)
    expect(signV2({ ...fields, sign: 'x', empty: '', missing: undefined }, key, 'HMAC-SHA256')).toBe(published)
    expect(signV2({ ...fields, body: 'tess' }, key, 'HMAC-SHA256')).not.toBe(published)
  })

  it('does not depend on the order of the fields', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z_\d]{1,9}$/), { maxLength: 12 }), (names) => {
        const fields = names.map((name) => [name, 'x'] as const)
        const backwards = Object.fromEntries(fields.toReversed())
        expect(signV2(Object.fromEntries(fields), SECRET, 'HMAC-SHA256')).toBe(signV2(backwards, SECRET, 'HMAC-SHA256'))
      }),
    )
  })
})

describe('pay score', () => {
  it('is confirmed with a signature over its five fields', async () => {
    const { businessType, extraData, queryString } = await paysign.scoreUse({ package: 'AAQTnZ+/=' })
    const { nonce_str, sign, ...rest } = extraData
    expect(businessType).toBe('wxpayScoreUse')
    expect(rest).toEqual({
      mch_id: MCHID,
      package: 'AAQTnZ+/=',
      timestamp: '1554208460',
      sign_type: 'HMAC-SHA256',
    })
    expect(sign).toBe(
      hmac(`mch_id=${MCHID}&nonce_str=${nonce_str}&package=AAQTnZ+/=&sign_type=HMAC-SHA256&timestamp=1554208460`),
    )
    expect(queryString).toContain('&package=AAQTnZ%2B%2F%3D&')
    expect(Object.fromEntries(new URLSearchParams(queryString))).toEqual(extraData)
  })

  it('shows an order with a signature over its six fields', async () => {
    const order = { service_id: '88888888000011', out_order_no: '1234323JKHDFE1243252' }
    const { businessType, extraData } = await paysign.scoreDetail(order)
    expect(businessType).toBe('wxpayScoreDetail')
    expect(extraData.sign).toBe(
      hmac(
        `mch_id=${MCHID}&nonce_str=${extraData.nonce_str}&out_order_no=1234323JKHDFE1243252&service_id=88888888000011` +
          '&sign_type=HMAC-SHA256&timestamp=1554208460',
      ),
    )
  })
})

describe('coupons', () => {
  it('of the mini program’s plugin are signed with their numbers', async () => {
    const coupons = [
      { stock_id: '98065001', out_request_no: '1', coupon_code: 'c', create_coupon_merchant: undefined },
      { stock_id: '98065002', out_request_no: '2' },
    ]
    const parameters = await paysign.coupons(coupons)
    expect(parameters).toMatchObject({ send_coupon_params: coupons, send_coupon_merchant: MCHID })
    expect(parameters.sign).toBe(
      hmac(
        `coupon_code0=c&out_request_no0=1&out_request_no1=2&send_coupon_merchant=${MCHID}&stock_id0=98065001` +
          '&stock_id1=98065002',
      ),
    )
  })

  it('of the H5 page are signed without numbers, and the address ends as WeChat wants it', async () => {
    const coupon = { stock_id: '1222080000000002', out_request_no: '1619168471834', open_id: 'o0NRE5_Bg6rFf' }
    const url = new URL(await paysign.h5Coupon({ ...coupon, coupon_code: 'a b' }))
    expect(`${url.origin}${url.pathname}${url.hash}`).toBe(
      'https://action.weixin.qq.com/busifavor/getcouponinfo#wechat_redirect',
    )
    expect(url.search).toContain('coupon_code=a%20b')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...coupon,
      coupon_code: 'a b',
      send_coupon_merchant: MCHID,
      sign: hmac(
        `coupon_code=a b&open_id=o0NRE5_Bg6rFf&out_request_no=1619168471834&send_coupon_merchant=${MCHID}` +
          '&stock_id=1222080000000002',
      ),
    })
  })
})

describe('what is missing or malformed', () => {
  const wrong: [string, () => Promise<unknown>, string, RegExp][] = [
    [
      'a prefix before prepay_id',
      () => paysign.jsapi({ prepay_id: `prepay_id=${PREPAY_ID}` }),
      'ERR_REQUEST',
      /bare value/,
    ],
    ['an empty prepay_id', () => paysign.app({ prepay_id: '' }), 'ERR_REQUEST', /`prepay_id` must be text on one line/],
    ['a newline in prepay_id', () => paysign.app({ prepay_id: 'a\nb' }), 'ERR_REQUEST', /must be text on one line/],
    ['a newline in appid', () => paysign.jsapi({ prepay_id: 'a', appid: 'a\nb' }), 'ERR_REQUEST', /`appid` must be/],
    ['no coupon', () => paysign.coupons([]), 'ERR_REQUEST', /1 to 10 coupons/],
    [
      'eleven coupons',
      () => paysign.coupons(Array.from({ length: 11 }, () => ({ stock_id: '1', out_request_no: '1' }))),
      'ERR_REQUEST',
      /1 to 10 coupons/,
    ],
    [
      'no key',
      () => createPaysign({ appid: 'x' }).jsapi({ prepay_id: 'a' }),
      'ERR_CONFIG',
      /`privateKey` .or `signer`/,
    ],
    ['no appid', () => createPaysign({ mchid: '1' }).jsapi({ prepay_id: 'a' }), 'ERR_CONFIG', /`appid` is missing/],
    [
      'no APIv2 key',
      () => createPaysign({ mchid: '1' }).scoreUse({ package: 'a' }),
      'ERR_CONFIG',
      /`apiv2Key` is missing/,
    ],
    ['no mchid', () => createPaysign({ apiv2Key: 'x' }).scoreUse({ package: 'a' }), 'ERR_CONFIG', /`mchid` is missing/],
    [
      'a key beside a signer',
      async () => createPaysign(config({ signer: { sign: async () => '' } })),
      'ERR_CONFIG',
      /both/,
    ],
    ['a certificate as key', async () => createPaysign(config({ privateKey: 'hush' })), 'ERR_CONFIG', /not PEM text/],
  ]
  it.each(wrong)('%s is refused', async (_, call, code, message) => {
    const error = await caught(call)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expectNoSecret(error)
  })
})

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rows, upload } from '../../lib/index.js'
import type { Dynamic } from '../../types/core.js'
import { caught, expectNoSecret, MCHID, type Platform, startPlatform } from '../fixtures/platform.js'
import { APIV2_KEY, documentOf, openStage, type Stage, signOf } from './stage.js'

let stage: Stage
let platform: Platform

beforeAll(async () => {
  ;[stage, platform] = await Promise.all([openStage(), startPlatform()])
})
beforeEach(() => {
  stage.reset()
  platform.reset()
})
afterAll(() => Promise.all([stage.close(), platform.close()]))

const ORDER = {
  appid: 'wx8888888888888888',
  body: '腾讯充值中心 <QQ>',
  out_trade_no: '20150806125346',
  total_fee: 88,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://example.com/notify',
  trade_type: 'NATIVE',
} as const

async function refusal(call: Promise<unknown> | (() => unknown)) {
  const error = await caught(call)
  expectNoSecret(error, [APIV2_KEY, ...stage.requests.map(({ fields }) => fields.get('sign') ?? '-none-')])
  return error
}

describe('a call of APIv2', () => {
  it('leaves as XML in the order of its fields, completed and signed, to a path without v2/', async () => {
    stage.next({ fields: { code_url: 'weixin://wxpay/bizpayurl?pr=1', prepay_id: 'wx1' } })
    const { data, status, verified, requestId } = await stage.client().v2.pay.unifiedorder.post({ xml: ORDER })
    const { method, url, headers, fields } = stage.only()
    expect([method, url]).toEqual(['POST', '/pay/unifiedorder'])
    expect([...fields.keys()]).toEqual([...Object.keys(ORDER), 'mch_id', 'nonce_str', 'sign'])
    expect(fields.get('body')).toBe('腾讯充值中心 <QQ>')
    expect(fields.get('mch_id')).toBe(MCHID)
    expect(fields.get('nonce_str')).toMatch(/^[\da-f]{32}$/)
    expect(fields.get('sign')).toBe(signOf(fields, 'MD5'))
    expect(headers).toMatchObject({
      accept: 'text/xml, text/plain, application/x-gzip',
      'content-type': 'text/xml; charset=utf-8',
      'user-agent': expect.stringMatching(/^wechatpay-chain\//),
    })
    expect(headers).not.toHaveProperty('authorization')
    expect({ status, verified, requestId }).toEqual({ status: 200, verified: true, requestId: '08F78CB5AE0610DB0418' })
    expect(data).toMatchObject({ code_url: 'weixin://wxpay/bizpayurl?pr=1', return_code: 'SUCCESS' })
  })

  it('is the same in all three spellings, with and without Async, and with V2 in capitals', async () => {
    const client = stage.client()
    const xml = { ...ORDER, nonce_str: 'n', mch_id: MCHID }
    await client.v2.pay.unifiedorder.postAsync({ xml })
    await client.chain('v2/pay/unifiedorder').post({ xml })
    await client['v2/pay/unifiedorder'].postAsync({ xml })
    await client.chain('V2/pay/unifiedorder').post({ xml })
    await (client.chain('{version}/pay/unifiedorder') as Dynamic).post({ version: 'v2', xml })
    expect(new Set(stage.requests.map(({ url, body }) => `${url} ${body}`)).size).toBe(1)
    expect(stage.requests).toHaveLength(5)
  })

  it('signs by the digest that the caller chose, and by the only one where there is one', async () => {
    const client = stage.client()
    await client.v2.pay.unifiedorder.post({ xml: { ...ORDER, sign_type: 'HMAC-SHA256' } })
    await client.v2.pay.profitsharingmerchantratioquery.post({ xml: { sub_mch_id: '1' } })
    const [order, ratio] = stage.requests
    expect([...(order?.fields.keys() ?? [])]).toEqual([
      ...Object.keys(ORDER),
      'sign_type',
      'mch_id',
      'nonce_str',
      'sign',
    ])
    for (const request of [order, ratio]) {
      expect(request?.fields.get('sign_type')).toBe('HMAC-SHA256')
      expect(request?.fields.get('sign')).toBe(signOf(request?.fields ?? [], 'HMAC-SHA256'))
    }
  })

  it('keeps a `sign` of the caller at its place, with the right value', async () => {
    const xml = { sign: 'wrong', ...ORDER, nonce_str: 'mine' } as typeof ORDER
    await stage.client().v2.pay.unifiedorder.post({ xml })
    const { fields } = stage.only()
    expect([...fields.keys()].slice(0, 2)).toEqual(['sign', 'appid'])
    expect(fields.get('nonce_str')).toBe('mine')
    expect(fields.get('sign')).toBe(signOf(fields, 'MD5'))
  })

  it('writes objects as the operation takes them: JSON, or a query string', async () => {
    const client = stage.client({ clientCertificate: { dispatcher: new (await import('undici')).Agent() } })
    const detail = { cost_price: 608800, goods_detail: [{ goods_id: 'iphone<6>', quantity: 1, price: 528800 }] }
    await client.v2.pay.unifiedorder.post({ xml: { ...ORDER, detail: detail as never } })
    await client.chain('v2/mmpaymkttransfers/sendredpack' as string).post({
      xml: { wxappid: 'wx1', risk_info: { posttime: 1, deviceid: 'a b', clientversion: null } },
    })
    const [order, pack] = stage.requests
    expect(JSON.parse(order?.fields.get('detail') ?? '')).toEqual(detail)
    expect(pack?.fields.get('risk_info')).toBe('posttime=1&deviceid=a+b')
  })

  it('has no nonce where the operation takes none, and names the merchant as the operation does', async () => {
    const client = stage.client()
    await client.v2.papay.querycontract.post({ xml: { appid: 'wx1', contract_id: '1', version: '1.0' } as never })
    await client.v2.pay.settlementquery.post({ xml: { appid: 'wx1' } as never })
    const [contract, settlement] = stage.requests
    expect([...(contract?.fields.keys() ?? [])]).toEqual(['appid', 'contract_id', 'version', 'mch_id', 'sign'])
    expect(settlement?.fields.get('mchid')).toBe(MCHID)
    expect(settlement?.fields.has('mch_id')).toBe(false)
  })

  it('signs the query of a GET and writes it anew', async () => {
    stage.next({ fields: { redirect_url: 'https://x' }, sign: 'none' })
    const query = { appid: 'wx1', plan_id: '1', contract_display_account: '张三 &', sign: 'old' } as never
    await stage.client().v2.papay.h5entrustweb.get({ query })
    const { url, body, method } = stage.only()
    const asked = new URL(url, stage.url)
    expect([method, asked.pathname, body.length]).toEqual(['GET', '/papay/h5entrustweb', 0])
    const entries = [...asked.searchParams]
    expect(entries.map(([name]) => name)).toEqual(['appid', 'plan_id', 'contract_display_account', 'sign', 'mch_id'])
    expect(asked.searchParams.get('sign')).toBe(signOf(entries, 'MD5'))
    expect(url).toContain('contract_display_account=%E5%BC%A0%E4%B8%89%20%26')
  })

  it('makes the signed URL of a page for the browser, and sends nothing', async () => {
    const client = stage.client()
    const query = { appid: 'wx1', plan_id: 12535, contract_code: '100005698', notify_url: 'https://a/?b=1' } as never
    const { data, status, headers } = await client.v2.papay.entrustweb.get({ query })
    expect(data).toBe(headers.location)
    expect(status).toBe(302)
    const url = new URL(data)
    expect([url.origin + url.pathname, url.hash]).toEqual([`${stage.url}papay/entrustweb`, '#wechat_redirect'])
    expect(url.searchParams.get('mch_id')).toBe(MCHID)
    expect(url.searchParams.has('nonce_str')).toBe(false)
    expect(url.searchParams.get('sign')).toBe(signOf(url.searchParams, 'MD5'))
    expect(stage.requests).toHaveLength(0)
  })

  it('sends a file with its MD5 and its fields, as a form', async () => {
    const client = stage.client({ clientCertificate: { dispatcher: new (await import('undici')).Agent() } })
    const media = new TextEncoder().encode('hello')
    await client.v2.secapi.mch.uploadmedia.post({ body: upload(media, { filename: 'a.png', sign_type: 'MD5' }) })
    await client.v2.secapi.mch.uploadmedia.post({
      body: { media, media_hash: '5d41402abc4b2a76b9719d911017c592', sign_type: 'MD5', mch_id: MCHID },
    })
    for (const { body, headers, url } of stage.requests) {
      expect(url).toBe('/secapi/mch/uploadmedia')
      const form = await new Response(body, { headers: { 'content-type': String(headers['content-type']) } }).formData()
      const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      expect(Object.fromEntries(fields)).toMatchObject({
        media_hash: '5d41402abc4b2a76b9719d911017c592',
        mch_id: MCHID,
      })
      expect(form.get('sign')).toBe(signOf(fields, 'MD5'))
      expect(form.has('nonce_str')).toBe(false)
      expect(await (form.get('media') as File).text()).toBe('hello')
    }
    expect(stage.requests).toHaveLength(2)
  })

  it.each<[string, (client: ReturnType<Stage['client']>) => unknown, string, RegExp]>([
    [
      'JSON',
      (client) => client.chain('v2/x' as string).post({ json: { a: 1 } }),
      'ERR_REQUEST',
      /pass `xml`, not `json`/,
    ],
    [
      'text',
      (client) => client.chain('v2/x' as string).post({ body: '<xml/>' }),
      'ERR_REQUEST',
      /pass its fields as `xml`/,
    ],
    [
      'a list',
      (client) => client.chain('v2/x' as string).post({ xml: [] as never }),
      'ERR_REQUEST',
      /`xml` must be a plain/,
    ],
    [
      'another merchant',
      (client) => client.v2.pay.unifiedorder.post({ xml: { ...ORDER, mch_id: '1' } }),
      'ERR_REQUEST',
      /`mch_id` is another merchant than the `mchid` of this client/,
    ],
    [
      'another merchant of a transfer',
      (client) => client.chain('v2/x' as string).post({ xml: { mchid: '1' } }),
      'ERR_REQUEST',
      /`mchid` is another merchant/,
    ],
    [
      'an object where none is taken',
      (client) => client.chain('v2/x' as string).post({ xml: { a: { b: 1 } } }),
      'ERR_REQUEST',
      /`xml.a` is an object, and the spec describes none there/,
    ],
    [
      'a control character',
      (client) => client.chain('v2/x' as string).post({ xml: { a: '\0' } }),
      'ERR_REQUEST',
      /`a` holds a control character/,
    ],
    [
      'a number beyond 2^53',
      (client) => client.chain('v2/x' as string).post({ xml: { a: 2 ** 53 } }),
      'ERR_REQUEST',
      /`xml.a` must be a number that is finite and exact/,
    ],
    [
      'a digest that APIv2 lacks',
      (client) => client.chain('v2/x' as string).post({ xml: { sign_type: 'SHA1' } }),
      'ERR_REQUEST',
      /`sign_type` must be MD5 or HMAC-SHA256/,
    ],
    [
      'another verb',
      (client) => client.chain('v2/x' as string).put({ xml: {} }),
      'ERR_REQUEST',
      /APIv2 has GET and POST alone/,
    ],
    [
      'no certificate',
      (client) => client.v2.secapi.pay.refund.post({ xml: {} as never }),
      'ERR_CONFIG',
      /needs|asks for the merchant API certificate/,
    ],
    ['APIv3', (client) => client.v3.certificates.get(), 'ERR_CONFIG', /APIv3 needs `serial`, `privateKey` and `certs`/],
  ])('with %s is refused before anything is sent', async (_, call, code, message) => {
    const error = await refusal(() => call(stage.client()))
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(stage.requests).toHaveLength(0)
  })

  it('goes beside calls of APIv3 in one client', async () => {
    const client = platform.client({ apiv2Key: APIV2_KEY })
    platform.next(
      { body: documentOf(Object.entries(signedAnswer({ trade_state: 'SUCCESS' }))), contentType: 'text/xml' },
      { body: '{"a":1}' },
    )
    const { data } = await client.v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
    expect(data.trade_state).toBe('SUCCESS')
    await client.chain('v3/x' as string).get()
    const [v2, v3] = platform.requests
    expect(v2?.headers).not.toHaveProperty('authorization')
    expect(v3?.headers).toHaveProperty('authorization')
    const wrong = await platform.refusal(client.chain('v3/x' as string).post({ xml: { a: 1 } }))
    expect(wrong).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringContaining('pass `json`') })
  })
})

function signedAnswer(fields: Record<string, string>): Record<string, string> {
  const all = { return_code: 'SUCCESS', result_code: 'SUCCESS', ...fields }
  return { ...all, sign: signOf(Object.entries(all), 'MD5') }
}

const query = () => stage.client().v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })

describe('an answer of APIv2', () => {
  it('keeps numbers as text, parses JSON texts, and gathers numbered fields beside the flat ones', async () => {
    stage.next({
      sign: 'HMAC-SHA256',
      fields: {
        total_fee: '0088',
        promotion_detail: '{"promotion_detail":[{"promotion_id":"109519"}]}',
        coupon_id_0: 'a',
        coupon_fee_0: '1',
        coupon_id_2: 'c',
        coupon_id_5000: 'beyond',
        other_0: 'not of the spec',
      },
    })
    const { data } = await query()
    expect(data).toMatchObject({
      total_fee: '0088',
      coupon_id_0: 'a',
      promotion_detail: { promotion_detail: [{ promotion_id: '109519' }] },
    })
    expect(data.$n).toEqual([{ coupon_id: 'a', coupon_fee: '1' }, {}, { coupon_id: 'c' }])
  })

  it('gathers the second number below the first', async () => {
    stage.next({
      fields: { out_refund_no_0: 'R', coupon_refund_fee_0: '3', coupon_refund_id_0_0: 'x', coupon_refund_id_0_1: 'y' },
    })
    const { data } = await stage.client().v2.pay.refundquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
    expect(data.$n).toEqual([
      { out_refund_no: 'R', coupon_refund_fee: '3', $m: [{ coupon_refund_id: 'x' }, { coupon_refund_id: 'y' }] },
    ])
  })

  it.each([
    ['one', '<hblist><hbinfo><openid>o1</openid></hbinfo></hblist>', { hbinfo: [{ openid: 'o1' }] }],
    [
      'two',
      '<hblist><hbinfo><openid>o1</openid></hbinfo><hbinfo><openid>o2</openid></hbinfo></hblist>',
      { hbinfo: [{ openid: 'o1' }, { openid: 'o2' }] },
    ],
    ['none', '<hblist></hblist>', {}],
  ])('has a list of %s where the operation has a list', async (_, hblist, wanted) => {
    stage.next({ body: `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code>${hblist}</xml>` })
    const client = stage.client({ clientCertificate: { dispatcher: new (await import('undici')).Agent() } })
    const { data, verified } = await client.v2.mmpaymkttransfers.gethbinfo.post({ xml: { appid: 'wx1' } as never })
    expect([data.hblist, verified]).toEqual([wanted, false])
  })

  it.each([
    ['without a signature', { sign: 'none' }, 'headers', /has no `sign`/],
    ['with a signature of which one digit is wrong', { sign: 'wrong' }, 'mismatch', /does not match it; is `apiv2Key`/],
  ] as const)('%s is refused', async (_, departure, reason, message) => {
    stage.next(departure)
    const error = await refusal(query())
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason, status: 200, message: expect.stringMatching(message) })
    expect(error.message).toMatch(/may have been carried out; query it$/)
  })

  it('that says that the communication failed is an ApiError with WeChat Pay’s sentence', async () => {
    stage.next({
      body: documentOf([
        ['return_code', 'FAIL'],
        ['return_msg', '签名错误'],
      ]),
    })
    const error = await refusal(query())
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'FAIL',
      status: 200,
      verified: false,
      requestId: '08F78CB5AE0610DB0418',
    })
    expect(error.message).toBe('POST v2/pay/orderquery: 200 FAIL: 签名错误')
  })

  it('that says that the operation failed has the code and the sentence in the places of APIv3', async () => {
    stage.next({ fields: { result_code: 'FAIL', err_code: 'ORDERNOTEXIST', err_code_des: '订单不存在' } })
    const error = await refusal(query())
    expect(error).toMatchObject({ code: 'ORDERNOTEXIST', status: 200, verified: true })
    expect(error.cause).toBeUndefined()
    expect(error.message).toBe('POST v2/pay/orderquery: 200 ORDERNOTEXIST: 订单不存在')
    expect(error).toMatchObject({ platformMessage: '订单不存在' })
  })

  it('that failed and whose signature is wrong says that nobody vouches for it', async () => {
    stage.next({ fields: { result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }, sign: 'wrong' })
    expect(await refusal(query())).toMatchObject({
      code: 'ORDERNOTEXIST',
      verified: false,
      cause: { code: 'ERR_SIGNATURE', reason: 'mismatch' },
    })
  })

  it.each([
    ['HTML', '<!DOCTYPE html><html></html>', /cannot be used: xml: it has a DOCTYPE, or is HTML/],
    ['JSON', '{"return_code":"SUCCESS"}', /cannot be used: xml: it does not begin with an element/],
    ['nothing', '', /cannot be used: xml: it does not begin with an element/],
    ['two signatures', '<xml><sign>1</sign><sign>2</sign></xml>', /the element sign stands twice/],
    ['no return_code', '<xml><a>1</a></xml>', /200 ERR_RESPONSE/],
  ])('that is %s is an error, and quotes nothing', async (_, body, message) => {
    stage.next({ body })
    expect(await refusal(query())).toMatchObject({ code: 'ERR_RESPONSE', message: expect.stringMatching(message) })
  })

  it('cannot forge a line of a log', async () => {
    stage.next({ fields: { result_code: 'FAIL', err_code: 'A\nB', err_code_des: 'x\n2026-01-01 paid\u2028y' } })
    const error = await refusal(query())
    expect(error.message).toBe('POST v2/pay/orderquery: 200 A B: x 2026-01-01 paid y')
    expect(error.code).toBe('ERR_RESPONSE') // no code of WeChat Pay has a line break
    stage.next({ fields: { result_code: 'FAIL', err_code: 'ERR_REQUEST', err_code_des: 'x' } })
    expect((await refusal(query())).code).toBe('ERR_RESPONSE') // nor is a code of this package one of WeChat Pay's
  })

  it('that an intermediary has compressed is read as it was sent', async () => {
    stage.next({ fields: { trade_state: 'SUCCESS' }, compressed: true })
    expect((await query()).data.trade_state).toBe('SUCCESS')
  })

  it.each([502, 404])('with status %i has no code of WeChat Pay’s', async (status) => {
    stage.next({ status, body: '<html>bad gateway</html>', contentType: 'text/html' })
    const error = await refusal(query())
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status, verified: false })
    expect(error.message).toBe(`POST v2/pay/orderquery: ${status} without WeChat Pay's error code (text/html)`)
  })
})

describe('a call of APIv2 whose answer is lost', () => {
  it('is repeated when it is a query, although it is a POST', async () => {
    stage.next({ lost: true }, { fields: { result_code: 'FAIL', err_code: 'SYSTEMERROR' } }, {})
    await stage.client({ retry: { attempts: 3 } }).v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })
    expect(stage.requests).toHaveLength(3)
    const nonces = stage.requests.map(({ fields }) => fields.get('nonce_str'))
    expect(new Set(nonces).size).toBe(3)
  })

  it('is not repeated when WeChat Pay refused it', async () => {
    stage.next({ fields: { result_code: 'FAIL', err_code: 'ORDERNOTEXIST' } })
    const client = stage.client({ retry: { attempts: 3 } })
    await refusal(client.v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } }))
    expect(stage.requests).toHaveLength(1)
  })

  it('is not repeated when it moves money, unless the caller says so', async () => {
    const client = stage.client({ retry: { attempts: 3 } })
    stage.next({ fields: { result_code: 'FAIL', err_code: 'SYSTEMERROR' } })
    await refusal(client.v2.pay.unifiedorder.post({ xml: ORDER }))
    expect(stage.requests).toHaveLength(1)
    stage.reset()
    stage.next({ lost: true })
    expect(await refusal(client.v2.pay.unifiedorder.post({ xml: ORDER }))).toMatchObject({
      code: 'ERR_TRANSPORT',
      sent: true,
    })
    expect(stage.requests).toHaveLength(1)
    stage.next({ lost: true })
    await client.v2.pay.unifiedorder.post({ xml: ORDER, retry: { idempotent: true } })
    expect(stage.requests).toHaveLength(3)
  })
})

const BILL =
  '\ufeff交易时间,商户订单号,订单金额\n`2026-11-01 10:00:00,`1217752501,`0.88\n总交易单数,订单总金额\n`1,`0.88\n'

describe('a bill of APIv2', () => {
  const bill = () =>
    stage.client().v2.pay.downloadbill.post({ xml: { appid: 'wx1', bill_date: '20261101', bill_type: 'ALL' } })

  it.each([
    ['text', Buffer.from(BILL)],
    ['gzip', gzipSync(BILL)],
  ])('that comes as %s is read row by row', async (_, body) => {
    stage.next({ body, contentType: 'text/plain' })
    const { data, verified } = await bill()
    expect(verified).toBe(false)
    const read = rows(data)
    const found: unknown[] = []
    for await (const row of read) found.push(row)
    expect(found).toEqual([{ 交易时间: '2026-11-01 10:00:00', 商户订单号: '1217752501', 订单金额: 88 }])
    expect(read.summary).toMatchObject({ 总交易单数: '1' })
  })

  it('that is the XML of a failure is an ApiError', async () => {
    const fields = [
      ['return_code', 'FAIL'],
      ['return_msg', 'No Bill Exist'],
      ['error_code', '20002'],
    ] as const
    stage.next({ body: documentOf(fields), contentType: 'text/plain' })
    const error = await refusal(bill())
    expect(error).toMatchObject({ code: '20002', status: 200 })
    expect(error.message).toBe('POST v2/pay/downloadbill: 200 20002: No Bill Exist')
  })

  it('whose gzip is cut ends with an error', async () => {
    stage.next({ body: gzipSync(BILL).subarray(0, -9) })
    const { data } = await bill()
    expect(await refusal(data.text())).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })
})

import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, SignatureError } from '../../lib/errors.js'
import type { FileStream } from '../../types/core.js'
import { type Departure, flip, type Platform, startPlatform } from '../fixtures/platform.js'

const PARAM_ERROR = '{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/amount/total","issue":"必填"}}'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

async function refusal(departure: Departure): Promise<ApiError> {
  platform.next(departure)
  const call = platform
    .client()
    .chain('v3/orders/{id}')
    .post({ id: 'hush-1', json: { name: 'hush' } })
  const error = await platform.refusal(call)
  expect(error).toBeInstanceOf(ApiError)
  expect(error.message).toMatch(/^POST v3\/orders\/\{id\}: /)
  platform.only()
  return error as ApiError // the lines above have looked
}

describe('an answer that is not a success', () => {
  it('and is signed is proven', async () => {
    const error = await refusal({ status: 400, body: PARAM_ERROR })
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      status: 400,
      verified: true,
      requestId: '08F78CB5AE0610DB0418B0F4E2012882041814',
      detail: { field: '/amount/total', issue: '必填' },
    })
    expect(error.message).toBe('POST v3/orders/{id}: 400 PARAM_ERROR: 参数错误 (field /amount/total)')
    expect(error.cause).toBeUndefined()
  })

  it.each([
    ['268443699', 'The signature of the request was refused'],
    ['268447840', 'Too many requests'],
    ['268498688', 'used again with other parameters'],
    ['268443698', undefined],
  ])('explains the number %s at the end of its Request-ID', async (reason, explanation) => {
    const error = await refusal({
      status: 400,
      body: PARAM_ERROR,
      alter: (answer) => {
        answer.headers['Request-ID'] = `08F78CB5AE0610DB0418B0F4E2012882041814-${reason}`
      },
    })
    expect(error.requestId).toMatch(new RegExp(`-${reason}$`))
    if (explanation) expect(error.message).toContain(explanation)
    else expect(error.message).toBe('POST v3/orders/{id}: 400 PARAM_ERROR: 参数错误 (field /amount/total)')
  })

  it('and is wrongly signed tells so, with the reason as its cause', async () => {
    const error = await refusal({
      status: 400,
      body: PARAM_ERROR,
      alter: (answer) => {
        answer.headers['Wechatpay-Signature'] = flip(String(answer.headers['Wechatpay-Signature']), 9)
      },
    })
    expect(error).toMatchObject({ code: 'PARAM_ERROR', status: 400, verified: false })
    expect(error.cause).toBeInstanceOf(SignatureError)
    expect(error.cause).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch', status: 400 })
  })

  it('and carries half of a signature is not proven either', async () => {
    const error = await refusal({
      status: 400,
      body: PARAM_ERROR,
      alter: (answer) => {
        delete answer.headers['Wechatpay-Signature']
      },
    })
    expect(error).toMatchObject({ code: 'PARAM_ERROR', verified: false })
    expect(error.cause).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
  })

  it('and is not signed is readable, but unproven', async () => {
    const error = await refusal({ status: 400, body: PARAM_ERROR, unsigned: true })
    expect(error).toMatchObject({ code: 'PARAM_ERROR', status: 400, verified: false })
    expect(error.cause).toBeUndefined()
  })

  it.each([
    [401, 'SIGN_ERROR'],
    [403, 'NO_AUTH'],
    [404, 'ORDER_NOT_EXIST'],
    [409, 'ALREADY_EXISTS'],
    [429, 'RATELIMIT_EXCEEDED'],
    [500, 'SYSTEM_ERROR'],
  ])('%i %s has the code of WeChat Pay', async (status, code) => {
    const error = await refusal({ status, body: JSON.stringify({ code, message: 'no' }) })
    expect(error).toMatchObject({ status, code, verified: true })
    const outcome = status >= 500 ? '; WeChat Pay may have carried it out: query before you try again' : ''
    expect(error.message).toBe(`POST v3/orders/{id}: ${status} ${code}: no${outcome}`)
  })

  it('keeps a detail of any shape', async () => {
    for (const detail of [null, 'text', [1], { sign_information: { method: 'POST' } }, 7]) {
      const error = await refusal({ status: 400, body: JSON.stringify({ code: 'X', message: 'y', detail }) })
      expect(error).toMatchObject({ code: 'X', detail })
      platform.reset()
    }
  })

  const strange: [string, Departure][] = [
    ['HTML of a gateway', { status: 502, body: '<html>hush 502</html>', contentType: 'text/html', unsigned: true }],
    ['nothing', { status: 503, body: '', unsigned: true }],
    ['JSON that is broken', { status: 500, body: '{"code":"hush', unsigned: true }],
    ['JSON without a code', { status: 500, body: '{"hush":1}', unsigned: true }],
    ['JSON null', { status: 500, body: 'null', unsigned: true }],
    ['a code of this package', { status: 400, body: '{"code":"ERR_REQUEST"}', unsigned: true }],
    ['bytes', { status: 500, body: Buffer.from([0xff, 0xfe]), contentType: 'application/json', unsigned: true }],
    ['304', { status: 304, body: '', unsigned: true }],
  ]
  it.each(strange)('that holds %s is ERR_RESPONSE, and its text stays out of the error', async (_, departure) => {
    const error = await refusal(departure)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: departure.status, verified: false })
    expect(error.message).toContain(`${departure.status}`)
  })

  const said: [string, string, string, string | undefined, string][] = [
    ['JSON called text', '{"code":"NO_AUTH","message":"无权限"}', 'text/plain', '无权限', 'NO_AUTH'],
    ['JSON of no type', '\ufeff {"code":"NO_AUTH","message":"无权限"}', '', '无权限', 'NO_AUTH'],
    ['a code that is a number', '{"code":268435460,"message":"系统繁忙"}', 'application/json', '系统繁忙', '268435460'],
    ['a sentence without a code', '{"message":"no route"}', 'application/json', 'no route', 'ERR_RESPONSE'],
    ['a code without a sentence', '{"code":"NO_AUTH"}', 'application/json', undefined, 'NO_AUTH'],
    ['a sentence on two lines', '{"code":"X","message":"a\\r\\n\\u001b[31mb"}', 'application/json', 'a [31mb', 'X'],
    ['a code of our own', '{"code":"ERR_REQUEST","message":"no"}', 'application/json', 'no', 'ERR_RESPONSE'],
  ]
  it.each(said)('keeps what the platform said: %s', async (_, body, contentType, sentence, code) => {
    const error = await refusal({ status: 500, body, contentType })
    expect(error).toMatchObject({ code, platformMessage: sentence, verified: true })
    expect(error.message).toContain(sentence ?? code)
    expect(error.message).not.toMatch(/\p{Cc}/u)
    expect(error.excerpt()).toBe(code === 'ERR_RESPONSE' ? body : undefined)
  })

  it('keeps a sentence that is long only in part', async () => {
    const error = await refusal({
      status: 500,
      body: JSON.stringify({ code: 'X'.repeat(64), message: '长'.repeat(1e6) }),
    })
    expect(error.code).toBe('X'.repeat(64))
    expect(error.platformMessage).toBe(`${'长'.repeat(499)}…`)
    expect(error.message.length).toBeLessThan(1_200)
  })

  it.each([
    ['HTML', '<html>\n<h1>hush 502</h1>\u0007</html>', 'text/html', '<html> <h1>hush 502</h1> </html>'],
    [
      'XML',
      '<xml><return_code>FAIL</return_code>hush</xml>',
      'text/xml',
      '<xml><return_code>FAIL</return_code>hush</xml>',
    ],
    ['JSON that is cut', '{"code":"hush', 'application/json', '{"code":"hush'],
    ['many bytes', `hush${'x'.repeat(99_999)}`, 'text/plain', `hush${'x'.repeat(495)}…`],
  ])('keeps an excerpt of %s, where no log shows it', async (_, body, contentType, excerpt) => {
    const error = await refusal({ status: 502, body, contentType, unsigned: true })
    expect(error.excerpt()).toBe(excerpt)
    const looks = [inspect(error, { showHidden: true, getters: true, depth: 9 }), JSON.stringify(error), String(error)]
    for (const look of [...looks, error.stack]) expect(look).not.toContain('hush')
    expect(inspect(error, { showHidden: true })).not.toContain('excerpt')
  })

  it('of 202 USERPAYING is an error, although the payment may still succeed', async () => {
    const pay = () =>
      platform
        .client()
        .chain('v3/pay/transactions/codepay' as string)
        .post({ json: { out_trade_no: 'x' } })
    platform.next({ status: 202, body: '{"code":"USERPAYING","message":"需要用户输入支付密码"}' })
    expect(await platform.refusal(pay())).toMatchObject({
      name: 'ApiError',
      status: 202,
      code: 'USERPAYING',
      platformMessage: '需要用户输入支付密码',
      verified: true,
    })
    const order = { code: 'USERPAYING', message: '需要用户输入支付密码', trade_state: 'USERPAYING' }
    platform.next({ status: 202, body: JSON.stringify(order) })
    expect(await pay()).toMatchObject({ status: 202, data: order })
  })

  it.each([301, 302, 303, 307, 308])('%i is never followed', async (status) => {
    const error = await refusal({
      status,
      body: '',
      unsigned: true,
      alter: (answer) => {
        answer.headers.Location = `${platform.url}v3/elsewhere`
      },
    })
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status, verified: false })
    expect(platform.requests).toHaveLength(1)
  })

  it('and a redirect that is signed is not followed either', async () => {
    const error = await refusal({
      status: 302,
      alter: (answer) => {
        answer.headers.Location = `${platform.url}v3/elsewhere`
      },
    })
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 302, verified: true })
  })
})

describe('a success whose body does not match its content type', () => {
  it.each([
    ['broken JSON', '{"name":"hush"', 'application/json'],
    ['a JSON text with junk behind it', '{"name":"hush"}x', 'application/json'],
    ['JSON that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'application/json'],
    ['text that is not UTF-8', Buffer.from([0xff]), 'text/plain'],
  ])('%s is ERR_RESPONSE, proven, without a word of the body', async (_, body, contentType) => {
    const error = await refusal({ body, contentType })
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200, verified: true })
    expect(error.message).toContain('200 with a body that does not match its Content-Type')
  })
})

describe('a success', () => {
  const known = 'v3/pay/transactions/id/{transaction_id}' as string
  const get = (template: string, departure: Departure) => {
    platform.next(departure)
    return platform
      .client()
      .chain(template)
      .get(template.includes('{') ? { transaction_id: '1' } : {})
  }

  it.each(['text/plain', 'application/octet-stream', 'text/html; charset=utf-8'])(
    'whose JSON is called %s is what its type says',
    async (contentType) => {
      expect((await get(known, { body: '{"trade_state":"SUCCESS"}', contentType })).data).toEqual({
        trade_state: 'SUCCESS',
      })
    },
  )

  it.each([
    ['text', 'hush', 'text/plain'],
    ['bytes', Buffer.from([0x7b, 0xff]), 'application/octet-stream'],
    ['a list', '[{"hush":1}]', 'application/json'],
    ['a JSON text', '"hush"', 'application/json'],
    ['null', 'null', 'application/json'],
    ['nothing', '', 'application/json'],
  ])('that is %s where the operation answers with an object is an error', async (_, body, contentType) => {
    const error = await platform.refusal(get(known, { body, contentType }))
    expect(error).toMatchObject({ name: 'ApiError', code: 'ERR_RESPONSE', status: 200, verified: true })
    expect(error.message).toMatch(
      /^GET v3\/pay\/transactions\/id\/\{transaction_id\}: 200 with.*; nothing was changed$/,
    )
  })

  it('without a body is an error but for 204, or where the operation has none', async () => {
    const pay = (departure: Departure) => {
      platform.next(departure)
      return platform
        .client()
        .chain('v3/pay/transactions/codepay' as string)
        .post({ json: {} })
    }
    const error = await platform.refusal(pay({ status: 202, body: '' }))
    expect(error).toMatchObject({ name: 'ApiError', code: 'ERR_RESPONSE', status: 202, verified: true })
    expect(error.message).toMatch(
      /202 without the body that this operation has; WeChat Pay may have carried it out: query/,
    )
    expect(await pay({ status: 204 })).toMatchObject({ status: 204, data: undefined })
    platform.next({ status: 202, body: '' })
    const issue = platform.client().chain('v3/new-tax-control-fapiao/fapiao-applications' as string)
    expect(await issue.post({ json: {} })).toMatchObject({ status: 202, data: undefined })
  })

  it('of an operation that nobody has described is what its content type says', async () => {
    expect((await get('v3/x', { body: '{"code":"A","message":"b"}' })).data).toEqual({ code: 'A', message: 'b' })
    expect((await get('v3/x', { body: '{"a":1}', contentType: 'text/plain' })).data).toBe('{"a":1}')
    expect((await get('v3/x', { body: '[1]' })).data).toEqual([1])
    expect((await get('v3/x', { body: '' })).data).toBeUndefined()
    expect(await platform.refusal(get('v3/x', { status: 202, body: '{"code":"A","message":"b"}' }))).toMatchObject({
      status: 202,
      code: 'A',
    })
  })

  it('with the code of an error in place of its fields is one, unless the operation has a `code` of its own', async () => {
    const answer = { body: '{"code":"SYSTEM_ERROR","message":"no"}' }
    expect(await platform.refusal(get(known, answer))).toMatchObject({
      name: 'ApiError',
      code: 'SYSTEM_ERROR',
      status: 200,
    })
    platform.next(answer)
    const lock = platform.client().chain('v3/gov/subsidy/sncode/lock' as string)
    expect((await lock.post({ json: {} })).data).toEqual({ code: 'SYSTEM_ERROR', message: 'no' })
  })

  it('under `hk/` has the traits of the operation', async () => {
    const error = await platform.refusal(
      get('hk/v3/merchant/fund/balance/BASIC', { body: 'hush', contentType: 'text/plain' }),
    )
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200 })
  })
})

describe('an answer that an intermediary has compressed', () => {
  const packed = (encoding: string, pack: (body: Buffer) => Buffer): Departure => ({
    body: JSON.stringify({ text: '学'.repeat(2_000) }),
    alter: (answer) => {
      answer.headers['Content-Encoding'] = encoding
      answer.body = pack(answer.body)
    },
  })
  const get = (settings = {}) => platform.client(settings).chain('v3/x').get()

  it.each([
    ['gzip', gzipSync],
    ['X-GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (body: Buffer) => body],
  ] as const)('by %s is decompressed, then verified', async (encoding, pack) => {
    platform.next(packed(encoding, pack))
    expect((await get()).data).toEqual({ text: '学'.repeat(2_000) })
    platform.next(packed(encoding, (body) => pack(Buffer.from(body.toString().replace('学', '孚')))))
    expect(await platform.refusal(get())).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('is bounded by its size after decompression', async () => {
    const { length } = Buffer.from(JSON.stringify({ text: '学'.repeat(2_000) }))
    platform.next(packed('gzip', gzipSync))
    expect((await get({ maxResponseSize: length })).status).toBe(200)
    platform.next(packed('gzip', gzipSync))
    expect(await platform.refusal(get({ maxResponseSize: length - 1 }))).toMatchObject({ reason: 'size', sent: true })
  })

  it('is refused when it is not what it says', async () => {
    platform.next(packed('gzip', (body) => body))
    expect(await platform.refusal(get())).toMatchObject({ code: 'ERR_RESPONSE', verified: false })
    platform.next(packed('zstd', (body) => body))
    const error = await platform.refusal(get())
    expect(error.message).toBe(
      'GET v3/x: 200 with a Content-Encoding that is unknown to this client; nothing was changed',
    )
  })

  it('may be an error, or a file', async () => {
    platform.next({ ...packed('gzip', gzipSync), status: 400, body: '{"code":"PARAM_ERROR","message":"no"}' })
    expect(await platform.refusal(get())).toMatchObject({ code: 'PARAM_ERROR', platformMessage: 'no', verified: true })
    platform.next({ ...packed('gzip', gzipSync), unsigned: true, contentType: 'image/png' })
    const image = platform.client().chain('v3/merchant-service/images/1' as string)
    const { data } = await image.get()
    expect(JSON.parse(await (data as FileStream).text())).toEqual({ text: '学'.repeat(2_000) })
  })
})

describe('a file whose digest is signed', () => {
  const body = '统计日期,金额\n'
  const statement = (sha1: string | undefined): Departure => ({
    contentType: 'text/csv',
    body: sha1 === undefined ? body : JSON.stringify({ sha1 }),
    alter: (answer) => {
      if (sha1 !== undefined) answer.headers['Wechatpay-Statement-Sha1'] = sha1
      answer.body = Buffer.from(body)
    },
  })
  const sha1 = createHash('sha1').update(body).digest('hex')

  it.each(['v3/global/statements', 'v3/statements', 'hk/v3/statements'])('is verified by it at %s', async (path) => {
    const get = () =>
      platform
        .client({ deprecationWarnings: false })
        .chain(path as string)
        .get({ query: { date: '2026-01-01' } })
    for (const digest of [sha1, undefined]) {
      platform.next(statement(digest))
      const { data, verified } = await get()
      expect({ text: await (data as FileStream).text(), verified }).toEqual({ text: body, verified: true })
      platform.next({
        ...statement(digest),
        alter: (answer) => {
          statement(digest).alter?.(answer)
          answer.body = Buffer.from(body.replace('额', '颊'))
        },
      })
      expect(await platform.refusal(get())).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    }
  })
})

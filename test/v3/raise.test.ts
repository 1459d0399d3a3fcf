import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, SignatureError } from '../../lib/errors.js'
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
    ['a code that is a number', { status: 500, body: '{"code":7,"message":"hush"}', unsigned: true }],
    ['bytes', { status: 500, body: Buffer.from([0xff, 0xfe]), contentType: 'application/json', unsigned: true }],
    ['304', { status: 304, body: '', unsigned: true }],
  ]
  it.each(strange)('that holds %s is ERR_RESPONSE, and its text stays out of the error', async (_, departure) => {
    const error = await refusal(departure)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: departure.status, verified: false })
    expect(error.message).toContain(`${departure.status}`)
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

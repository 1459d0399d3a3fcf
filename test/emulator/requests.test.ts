import { publicEncrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Draft, openStage, type Stage, send } from './stage.js'

const USER = '/v3/offlinefacemch/organizations/o1/users/out-user-id/u1'
const NATIVE = '/v3/pay/transactions/native'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

function order(changes: object = {}): object {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: stage.emulator.identity.mchid,
    description: 'A book',
    out_trade_no: `order-${String(Math.random()).slice(2)}`,
    notify_url: 'https://merchant.test/notify',
    amount: { total: 1 },
    ...changes,
  }
}

function post(target: string, json: unknown, more: Draft = {}) {
  const headers = { 'Wechatpay-Serial': stage.emulator.identity.publicKeyId, ...more.headers }
  return send(stage.emulator, { method: 'POST', target, body: JSON.stringify(json), ...more, headers })
}

function patch(json: unknown, headers: Draft['headers'] = {}) {
  return post(USER, json, { method: 'PATCH', headers })
}

function encrypted(text: string): string {
  const { files } = stage.emulator
  return publicEncrypt({ key: files['pub_key.pem'], oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}

async function expectParamError(reply: ReturnType<typeof send>, field: string, location: string, issue: RegExp) {
  const { status, json } = await reply
  expect({ status, code: json.code, field: json.detail?.field, location: json.detail?.location }).toEqual({
    status: 400,
    code: 'PARAM_ERROR',
    field,
    location,
  })
  expect(json.detail.issue).toMatch(issue)
  expect(json.message).toContain(field)
  return json
}

describe('headers', () => {
  test('Accept, User-Agent, and Content-Type of a body are mandatory', async () => {
    for (const name of ['Accept', 'User-Agent']) {
      await expectParamError(send(stage.emulator, { headers: { [name]: undefined } }), name, 'header', /is missing/)
    }
    const body = JSON.stringify(order())
    const typed = (type: string | undefined) => post(NATIVE, undefined, { body, headers: { 'Content-Type': type } })
    await expectParamError(typed(undefined), 'Content-Type', 'header', /is missing/)
    await expectParamError(typed('text/plain'), 'Content-Type', 'header', /must be application\/json/)
    expect((await typed('application/json; charset=utf-8')).status).toBe(200)
  })

  test('Accept takes */*, and nothing that is not JSON', async () => {
    expect((await send(stage.emulator, { headers: { Accept: '*/*' } })).status).toBe(200)
    await expectParamError(
      send(stage.emulator, { headers: { Accept: 'text/html' } }),
      'Accept',
      'header',
      /must be application\/json/,
    )
  })

  test('a Wechatpay-Serial that the platform does not have is refused where something is encrypted, one of its own is not', async () => {
    const { publicKeyId, certificateSerial } = stage.emulator.identity
    const ask = (serial: string) => send(stage.emulator, { headers: { 'Wechatpay-Serial': serial } })
    expect((await ask(publicKeyId)).status).toBe(200)
    expect((await ask(certificateSerial.toLowerCase())).status).toBe(200)
    const seal = (serial: string) => patch({ user_name: encrypted('张三') }, { 'Wechatpay-Serial': serial })
    expect((await seal(publicKeyId)).status).toBe(204)
    const wrong = publicKeyId.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))
    expect((await ask(wrong)).status).toBe(200)
    const json = await expectParamError(seal(wrong), 'Wechatpay-Serial', 'header', /names no key of this platform/)
    expect(json.detail.value).toBe(wrong)
  })
})

describe('paths', () => {
  test('a path that the spec does not know is 404', async () => {
    for (const target of ['/v3/certificate', '/v3/certificates/', '/v3', '/', '/v3//certificates', `${USER}/..`]) {
      const { status, json } = await send(stage.emulator, { target })
      expect({ target, status, code: json.code }).toEqual({ target, status: 404, code: 'RESOURCE_NOT_EXISTS' })
    }
  })

  test('another verb on a known path is 405', async () => {
    const { status, json } = await send(stage.emulator, { method: 'PUT', target: USER })
    expect({ status, code: json.code }).toEqual({ status: 405, code: 'METHOD_NOT_ALLOWED' })
    expect(json.message).toContain('GET')
    expect(json.message).toContain('PATCH')
  })

  test('a path that is not percent-encoded UTF-8 is a PARAM_ERROR', async () => {
    await expectParamError(send(stage.emulator, { target: '/v3/%ff' }), '', 'path', /percent-encoded/)
  })

  test('an emoji in a path is named with its variable', async () => {
    const target = USER.replace('u1', encodeURIComponent('😀'))
    await expectParamError(send(stage.emulator, { target }), 'out_user_id', 'path', /emoji/)
  })
})

describe('queries', () => {
  const find = (query: string) => send(stage.emulator, { target: `/v3/pay/transactions/out-trade-no/none?${query}` })

  test('are checked name by name', async () => {
    const { mchid } = stage.emulator.identity
    expect((await find(`mchid=${mchid}`)).json.code).toBe('ORDER_NOT_EXIST')
    await expectParamError(find(''), 'mchid', 'query', /is missing/)
    await expectParamError(find(`mchid=${mchid}&mchid=${mchid}`), 'mchid', 'query', /is repeated and is not a list/)
    await expectParamError(find(`mchid=${mchid}&sub_mchid=1`), 'sub_mchid', 'query', /not described/)
    await expectParamError(find('mchid=%ff'), 'mchid', 'query', /percent-encoded/)
    await expectParamError(find(`mchid=${mchid}1`), 'mchid', 'query', /merchant that signs/)
    await expectParamError(find(`mchid=${encodeURIComponent('😀')}`), 'mchid', 'query', /emoji/)
  })

  test('with a value that is none of the listed ones are taken and noted', async () => {
    const target = '/v3/certificates?algorithm_type='
    expect((await send(stage.emulator, { target: `${target}RSA` })).status).toBe(200)
    expect(stage.exchanges.at(-1)?.notes).toBeUndefined()
    expect((await send(stage.emulator, { target: `${target}DSA` })).status).toBe(200)
    const note = '`algorithm_type` in the query is not in the documented list: SM2, RSA, ALL'
    expect(stage.exchanges.at(-1)?.notes).toEqual([note])
  })

  test('of an operation that takes none are refused', async () => {
    await expectParamError(send(stage.emulator, { target: `${USER}?a=1` }), 'a', 'query', /not described/)
  })
})

describe('bodies', () => {
  const REFUSED: readonly [name: string, changes: object, field: string, issue: RegExp][] = [
    ['a missing field', { description: undefined }, '/description', /is missing/],
    ['null where a value is required', { description: null }, '/description', /is missing/],
    ['a field of the wrong type', { amount: { total: '1' } }, '/amount/total', /must be an integer, not a string$/],
    ['a fraction of a fen', { amount: { total: 1.5 } }, '/amount/total', /must be an integer, not a fraction$/],
    ['an amount of nothing', { amount: { total: 0 } }, '/amount/total', /must be at least 1, and is 0$/],
    ['a field that is not described', { descripton: 'A book' }, '/descripton', /not described/],
    ['one deep inside', { amount: { total: 1, totall: 1 } }, '/amount/totall', /not described/],
    ['another merchant', { mchid: '1900000109' }, '/mchid', /merchant that signs/],
    ['an emoji', { description: 'A book 📕' }, '/description', /emoji/],
    ['half an emoji', { description: 'A book \ud83d' }, '/description', /emoji/],
    ['a time without a zone', { time_expire: '2099-01-01T00:00:00' }, '/time_expire', /RFC 3339/],
    ['a time that has passed', { time_expire: '2018-06-08T10:34:56+08:00' }, '/time_expire', /has passed/],
  ]

  test('as they should be pass, with null for what is left out', async () => {
    expect((await post(NATIVE, order({ attach: null, limit_pay: ['no_credit'] }))).status).toBe(200)
  })

  test.each(REFUSED)('with %s are refused, by name', async (_, changes, field, issue) => {
    await expectParamError(post(NATIVE, order(changes)), field, 'body', issue)
  })

  test('that are missing, no JSON, no object, or no UTF-8 are refused', async () => {
    await expectParamError(post(NATIVE, undefined, { body: '' }), '', 'body', /is missing/)
    await expectParamError(post(NATIVE, undefined, { body: '{' }), '', 'body', /is not JSON/)
    await expectParamError(post(NATIVE, []), '', 'body', /must be an object, not an array$/)
    await expectParamError(post(NATIVE, null), '', 'body', /is missing/)
    await expectParamError(
      post(NATIVE, undefined, { body: Buffer.from('{"a":"\xff"}', 'latin1') }),
      '',
      'body',
      /UTF-8/,
    )
  })

  test('where none belongs are refused, but for {}', async () => {
    const target = '/v3/offlinefacemch/organizations/o1/users/user-id/1/terminate-contract'
    expect((await post(target, {})).json.code).toBe('RESOURCE_NOT_EXISTS')
    await expectParamError(post(target, { a: 1 }), '', 'body', /must be empty/)
  })

  test('of 1 MiB are read, of a byte more are not', async () => {
    const body = (bytes: number) => `{"${'a'.repeat(bytes - 7)}":""}`
    await expectParamError(post(NATIVE, undefined, { body: body(2 ** 20) }), '/appid', 'body', /is missing/)
    const json = await expectParamError(post(NATIVE, undefined, { body: body(2 ** 20 + 1) }), '', 'body', /1 MiB/)
    expect(json.code).toBe('PARAM_ERROR')
    const endless = post(NATIVE, undefined, { body: Buffer.alloc(20 * 2 ** 20) })
    await expectParamError(endless, '', 'body', /1 MiB/)
  })
})

describe('sensitive fields', () => {
  test('pass as ciphertext under the key that Wechatpay-Serial names', async () => {
    expect((await patch({ user_name: encrypted('张三') })).status).toBe(204)
  })

  test('are refused in plaintext, and not shown', async () => {
    const json = await expectParamError(patch({ user_name: '张三' }), '/user_name', 'body', /must be encrypted/)
    expect(JSON.stringify(json)).not.toContain('张三')
  })

  test('are refused under another key, and with a byte changed', async () => {
    const { certificateSerial } = stage.emulator.identity
    const other = patch({ phone: encrypted('1') }, { 'Wechatpay-Serial': certificateSerial })
    await expectParamError(other, '/phone', 'body', /cannot be decrypted/)
    const changed = encrypted('1').replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))
    await expectParamError(patch({ phone: changed }), '/phone', 'body', /cannot be decrypted/)
  })

  test('are refused when they are no text', async () => {
    await expectParamError(patch({ phone: 13800138000 }), '/phone', 'body', /must be a string/)
  })

  test('need the header that says which key they are for', async () => {
    const reply = patch({ user_name: encrypted('张三') }, { 'Wechatpay-Serial': undefined })
    await expectParamError(reply, 'Wechatpay-Serial', 'header', /is missing/)
  })

  test('are checked in plaintext: an emoji inside is found', async () => {
    await expectParamError(patch({ user_name: encrypted('张😀') }), '/user_name', 'body', /emoji/)
  })
})

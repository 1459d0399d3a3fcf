import { publicEncrypt } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLIENTS, type Client, compact, PLAIN } from './foreign-clients.js'
import { stageOfFile } from './stage.js'
import { sendWire, type Wire, type WireReply } from './wire.js'

const NATIVE = '/v3/pay/transactions/native'
const CERTIFICATES = '/v3/certificates'

const stage = stageOfFile()

type Draft = Omit<Wire, 'target'> & { readonly target?: string }

function order(): Readonly<Record<string, unknown>> {
  return {
    mchid: stage.emulator.identity.mchid,
    out_trade_no: `order-${String(Math.random()).slice(2)}`,
    appid: 'wxd678efh567hg6787',
    description: '书 & 笔/本',
    notify_url: 'https://merchant.test/notify/a=1&b=2',
    amount: { total: 1, currency: 'CNY' },
  }
}

function ask(wire: Draft): Promise<WireReply> {
  return sendWire(stage.emulator, { target: NATIVE, ...wire })
}

describe.each(Object.entries(CLIENTS))('as %s writes it', (_, { json, headers, authorization, chunks }: Client) => {
  test('an order is placed and found, and the answers are proven', async () => {
    const common = authorization ? { headers, authorization } : { headers }
    const given = order()
    const placed = await ask({ ...common, method: 'POST', body: json(given), ...(chunks && { chunks }) })
    expect(placed).toMatchObject({ status: 200, json: { code_url: expect.stringMatching(/^weixin:/) }, proven: true })
    expect(placed.interim).toEqual(headers.some((line) => line.startsWith('Expect')) ? [100] : [])

    const target = `/v3/pay/transactions/out-trade-no/${given.out_trade_no}?mchid=${given.mchid}`
    const found = await ask({ ...common, target, headers: headers.filter((line) => !line.startsWith('Expect')) })
    expect(found).toMatchObject({ status: 200, json: { out_trade_no: given.out_trade_no }, proven: true })
  })
})

describe('the same text has many spellings', () => {
  const USER = '/v3/offlinefacemch/organizations/o%201%2B1/users/out-user-id/u%2C1'
  const FIND = '/v3/offlinefacemch/organizations?organization_id='
  beforeAll(async () => {
    const headers = [...PLAIN, 'Content-Type: application/json']
    const { status } = await ask({ method: 'PATCH', target: USER, headers, body: '{"status":"NORMAL"}' })
    expect(status).toBe(204)
  })

  test.each(['o%201%2B1', 'o+1%2B1', 'o%201%2b1', '%6f%20%31%2B%31'])('of a query: %s', async (spelling) => {
    const { status, json } = await ask({ target: `${FIND}${spelling}`, headers: PLAIN })
    expect({ status, id: json.organization_id }).toEqual({ status: 200, id: 'o 1+1' })
  })

  test.each([
    'o%201%2B1/users/out-user-id/u,1',
    'o%201+1/users/out-user-id/u%2c1',
    '%6F%201%2b1/users/out%2Duser%2Did/u%2C1',
  ])('of a path: %s', async (spelling) => {
    const { status, json } = await ask({ target: `/v3/offlinefacemch/organizations/${spelling}`, headers: PLAIN })
    expect({ status, id: json.out_user_id }).toEqual({ status: 200, id: 'u,1' })
  })

  test.each(['?', '?&'])('of no query at all: %s', async (end) => {
    expect((await ask({ target: `${CERTIFICATES}${end}`, headers: PLAIN })).status).toBe(200)
  })

  test('of a number: 1, 1.0 and 1e0 are the same order', async () => {
    const given = compact(order())
    for (const total of ['1', '1.0', '1e0']) {
      const body = given.replace('"total":1', `"total": ${total}`)
      const { status } = await ask({ method: 'POST', headers: [...PLAIN, 'Content-Type: application/json'], body })
      expect(status).toBe(200)
    }
  })

  test('of an order: its fields may come in any sequence, and with null for what is left out', async () => {
    const given = order()
    const headers = [...PLAIN, 'Content-Type: application/json']
    const urls = [given, Object.fromEntries(Object.entries(given).toReversed()), { attach: null, ...given }].map(
      async (json) => (await ask({ method: 'POST', headers, body: compact(json) })).json.code_url,
    )
    const [first, ...others] = await Promise.all(urls)
    expect(first).toMatch(/^weixin:/)
    expect(others).toEqual([first, first])
  })
})

describe('Wechatpay-Serial', () => {
  const TRANSFERS = '/v3/fund-app/mch-transfer/transfer-bills'
  const transfer = (more: object) => ({
    appid: 'wxd678efh567hg6787',
    out_bill_no: `bill${Math.random()}`.replace('.', ''),
    transfer_scene_id: '1000',
    openid: 'o-1',
    transfer_amount: 100,
    transfer_remark: '奖',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '抽奖' },
      { info_type: '奖励说明', info_content: '一等奖' },
    ],
    ...more,
  })
  const send = (json: object, ...more: string[]) =>
    ask({
      method: 'POST',
      target: TRANSFERS,
      headers: [...PLAIN, 'Content-Type: application/json', ...more],
      body: compact(json),
    })

  test('may be left out where nothing is encrypted', async () => {
    expect(await send(transfer({}))).toMatchObject({ status: 200, json: { state: 'WAIT_USER_CONFIRM' }, proven: true })
  })

  test('must say which key it was where something is', async () => {
    const { files } = stage.emulator
    const sealed = publicEncrypt({ key: files['pub_key.pem'], oaepHash: 'sha1' }, Buffer.from('张三')).toString(
      'base64',
    )
    const named = transfer({ user_name: sealed })
    expect((await send(named)).json.detail).toEqual({
      field: 'Wechatpay-Serial',
      location: 'header',
      issue: 'is missing; it names the key that encrypted the sensitive fields',
    })
    expect((await send(named, 'Wechatpay-Serial: {publicKeyId}')).status).toBe(200)
  })

  test('decides who signs; without it the platform certificate does', async () => {
    const { certificateSerial, publicKeyId } = stage.emulator.identity
    const signer = async (...more: string[]) =>
      (await ask({ target: CERTIFICATES, headers: [...PLAIN, ...more] })).headers['wechatpay-serial']
    expect(await signer()).toBe(certificateSerial)
    expect(await signer('WECHATPAY-SERIAL: {publicKeyId}')).toBe(publicKeyId)
  })
})

describe('bodies', () => {
  const TERMINATE = '/v3/offlinefacemch/organizations/o1/users/user-id/1/terminate-contract'
  const REMOVE = '/v3/merchant-service/complaint-notifications'

  test('may be empty where none belongs, whatever type they have', async () => {
    for (const type of ['text/plain; charset=ISO-8859-1', 'application/json', 'application/x-www-form-urlencoded']) {
      const { json } = await ask({
        method: 'POST',
        target: TERMINATE,
        headers: [...PLAIN, `Content-Type: ${type}`],
        body: '',
      })
      expect(json.code).toBe('RESOURCE_NOT_EXISTS')
    }
  })

  test.each(['', '{}', 'null\n'])('of a DELETE may be %j', async (body) => {
    const { status } = await ask({
      method: 'DELETE',
      target: REMOVE,
      headers: [...PLAIN, 'Content-Type: application/json'],
      body,
    })
    expect(status).not.toBe(400)
  })

  test.each([
    [
      'in another character set',
      'application/json; charset=gbk',
      Buffer.from('{"description":"\xca\xe9"}', 'latin1'),
      '',
      /not JSON in UTF-8/,
    ],
    ['in a form', 'application/x-www-form-urlencoded', 'mchid=1', 'Content-Type', /must be application\/json/],
    ['of a list', 'application/json', '[]', '', /must be object/],
    ['of text behind the JSON', 'application/json', '{} {}', '', /not JSON/],
  ])('%s are refused, by name', async (_, type, body, field, issue) => {
    const { status, json, proven } = await ask({ method: 'POST', headers: [...PLAIN, `Content-Type: ${type}`], body })
    expect({ status, proven, code: json.code }).toEqual({ status: 400, proven: true, code: 'PARAM_ERROR' })
    expect(json.detail).toMatchObject({ field, issue: expect.stringMatching(issue) })
  })
})

describe('connections', () => {
  test('of HTTP/1.0 are answered and closed', async () => {
    const { status, proven } = await ask({ target: CERTIFICATES, version: '1.0', headers: PLAIN })
    expect({ status, proven }).toEqual({ status: 200, proven: true })
  })

  test('of a client that takes the emulator for its proxy are answered', async () => {
    const written = `http://api.mch.weixin.qq.com${CERTIFICATES}`
    const { status, proven } = await ask({ target: CERTIFICATES, written, headers: PLAIN })
    expect({ status, proven }).toEqual({ status: 200, proven: true })
  })

  test('with letters beyond ASCII in a target hear why they are not HTTP', async () => {
    const { status, json } = await ask({ target: '/v3/offlinefacemch/organizations/学校', headers: PLAIN })
    const message =
      'the request is not HTTP: in a path or a query, spaces and characters beyond ASCII must be percent-encoded'
    expect({ status, json }).toEqual({ status: 400, json: { code: 'INVALID_REQUEST', message } })
  })

  test('with more headers than a server reads hear that', async () => {
    const { status, json } = await ask({
      target: CERTIFICATES,
      headers: [...PLAIN, `X-Trace: ${'x'.repeat(20_000)}`],
    })
    expect({ status, code: json.code }).toEqual({ status: 431, code: 'INVALID_REQUEST' })
  })

  test('may name any host, as those do that are led here by a name server', async () => {
    const headers = ['Host: api.mch.weixin.qq.com', 'User-Agent: x', 'Accept: */*']
    expect((await ask({ target: CERTIFICATES, headers })).status).toBe(200)
  })
})

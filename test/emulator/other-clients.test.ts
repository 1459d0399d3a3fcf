import { publicEncrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from './stage.js'
import { fields, sendWire, sha256, type Wire, type WireReply } from './wire.js'

// What the clients of other languages put on the wire, line by line, by what is known of their code. The gateway must
// see through all of it: none of this is a rule of WeChat Pay's.

const NATIVE = '/v3/pay/transactions/native'
const CERTIFICATES = '/v3/certificates'
const UPLOAD = '/v3/merchant/media/upload'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

type Draft = Omit<Wire, 'target'> & { readonly target?: string }

/** A client: what it sends along with every request, and how it writes JSON. */
interface Client {
  readonly headers: readonly string[]
  readonly authorization?: Wire['authorization']
  readonly json: (value: object) => string
  readonly chunks?: number
}

const compact = (value: object) => JSON.stringify(value)
/** Letters beyond ASCII as `\u5b66`, which PHP and Python do unless they are told otherwise. */
const ascii = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
const host = () => new URL(stage.emulator.url).host

const CLIENTS: Readonly<Record<string, () => Client>> = {
  'wechatpay-php (Guzzle, curl)': () => ({
    headers: [
      `Host: ${host()}`,
      'User-Agent: wechatpay-php/1.4.9 GuzzleHttp/7 curl/7.88.1 (Linux/6.1.0) PHP/8.2.7',
      'Accept: application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
      'Content-Type: application/json; charset=utf-8',
      'Expect: 100-Continue',
    ],
    authorization: (given) =>
      `Authorization: WECHATPAY2-SHA256-RSA2048 ${fields(given, ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'])}`,
    json: (value) => ascii(JSON.stringify(value)).replaceAll('/', '\\/'),
  }),
  'wechatpay-java (OkHttp)': () => ({
    headers: [
      'Accept: application/json',
      'User-Agent: WechatPay-Java/0.2.17 (Linux/6.1.0) Java/17.0.15 Credential/WechatPay2Credential Validator/WechatPay2Validator okhttp3/null',
      'Wechatpay-Serial: {publicKeyId}',
      'Content-Type: application/json; charset=utf-8',
      `Host: ${host()}`,
      'Accept-Encoding: gzip',
    ],
    json: (value) => `${JSON.stringify(value, null, 2)}`,
  }),
  'wechatpay-java (Apache HttpClient)': () => ({
    headers: [
      'Accept: application/json',
      'Content-Type: application/json',
      'User-Agent: WechatPay-Java/0.2.17 (Linux/6.1.0) Java/1.8.0_222 Credential/WechatPay2Credential Validator/WechatPay2Validator apachehttp/4.5.13',
      `Host: ${host()}`,
      'Connection: Keep-Alive',
      'Accept-Encoding: gzip,deflate',
    ],
    json: compact,
  }),
  'wechatpay-go': () => ({
    headers: [
      `Host: ${host()}`,
      'User-Agent: WechatPay-Go/0.2.20 (linux) GO/go1.22',
      'Accept: */*',
      'Content-Type: application/json',
      'Accept-Encoding: gzip',
    ],
    // Its encoder ends with a newline, which is signed along, and writes & as an escape.
    json: (value) => `${JSON.stringify(value).replaceAll('&', '\\u0026')}\n`,
  }),
  'wechatpayv3 for Python (requests)': () => ({
    headers: [
      `Host: ${host()}`,
      'User-Agent: wechatpay v3 api python sdk(https://github.com/minibear2021/wechatpayv3)',
      'Accept-Encoding: gzip, deflate',
      'Accept: application/json',
      'Content-Type: application/json',
    ],
    json: (value) => ascii(JSON.stringify(value)).replaceAll('":', '": ').replaceAll(',"', ', "'),
  }),
  'Python alone (http.client)': () => ({
    headers: [
      'Accept-Encoding: identity',
      `Host: ${host()}`,
      'User-agent: Python-urllib/3.11',
      'Content-type: application/json',
      'Accept: */*',
    ],
    json: (value) => ascii(JSON.stringify(value)),
  }),
  'Java alone (HttpURLConnection)': () => ({
    headers: [
      'User-Agent: Java/17.0.15',
      `Host: ${host()}`,
      'Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
      'Content-Type: application/json;charset=UTF-8',
    ],
    json: compact,
    chunks: 61,
  }),
  '.NET (HttpClient)': () => ({
    headers: [
      `Host: ${host()}`,
      'Accept: application/json',
      'User-Agent: SKIT.FlurlHttpClient.Wechat.TenpayV3',
      'Content-Type: application/json; charset=utf-8',
      'traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ],
    authorization: (given) =>
      `Authorization: WECHATPAY2-SHA256-RSA2048 ${fields(given, ['signature', 'timestamp', 'serial_no', 'nonce_str', 'mchid'], ', ')}`,
    json: compact,
    chunks: 4096,
  }),
  'a client that writes its headers in capitals': () => ({
    headers: [`HOST:${host()}`, 'ACCEPT:application/json', 'USER-AGENT:x', 'CONTENT-TYPE:APPLICATION/JSON'],
    authorization: (given) =>
      `AUTHORIZATION:WECHATPAY2-SHA256-RSA2048  ${fields(given, ['timestamp', 'nonce_str', 'mchid', 'signature', 'serial_no'], ' , ')}`,
    json: compact,
  }),
}

function order(): Readonly<Record<string, unknown>> {
  return {
    mchid: stage.emulator.identity.mchid,
    out_trade_no: `order-${Math.random()}`,
    appid: 'wxd678efh567hg6787',
    description: '书 & 笔/本',
    notify_url: 'https://merchant.test/notify?a=1&b=2',
    amount: { total: 1, currency: 'CNY' },
  }
}

function ask(wire: Draft): Promise<WireReply> {
  const { publicKeyId } = stage.emulator.identity
  const headers = wire.headers.map((line) => line.replace('{publicKeyId}', publicKeyId))
  return sendWire(stage.emulator, { target: NATIVE, ...wire, headers })
}

/** What curl sends when it is told nothing. */
const plain = () => [`Host: ${host()}`, 'User-Agent: curl/7.88.1', 'Accept: */*']

describe.each(Object.keys(CLIENTS))('as %s writes it', (name) => {
  const client = () => CLIENTS[name]?.() as Client // a key of the table

  test('an order is placed and found, and the answers are proven', async () => {
    const { json, headers, authorization, chunks } = client()
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

  test.each(['o%201%2B1', 'o+1%2B1', 'o%201%2b1', '%6f%20%31%2B%31'])('of a query: %s', async (spelling) => {
    const headers = [...plain(), 'Content-Type: application/json']
    expect(await ask({ method: 'PATCH', target: USER, headers, body: '{"status":"NORMAL"}' })).toMatchObject({
      status: 204,
    })
    const { status, json } = await ask({ target: `${FIND}${spelling}`, headers: plain() })
    expect({ status, id: json.organization_id }).toEqual({ status: 200, id: 'o 1+1' })
  })

  test.each([
    'o%201%2B1/users/out-user-id/u,1',
    'o%201+1/users/out-user-id/u%2c1',
    '%6F%201%2b1/users/out%2Duser%2Did/u%2C1',
  ])('of a path: %s', async (spelling) => {
    const { status, json } = await ask({ target: `/v3/offlinefacemch/organizations/${spelling}`, headers: plain() })
    expect({ status, id: json.out_user_id }).toEqual({ status: 200, id: 'u,1' })
  })

  test.each(['?', '?&'])('of no query at all: %s', async (end) => {
    expect((await ask({ target: `${CERTIFICATES}${end}`, headers: plain() })).status).toBe(200)
  })

  test('of a number: 1, 1.0 and 1e0 are the same order', async () => {
    const given = compact(order())
    for (const total of ['1', '1.0', '1e0']) {
      const body = given.replace('"total":1', `"total": ${total}`)
      const { status } = await ask({ method: 'POST', headers: [...plain(), 'Content-Type: application/json'], body })
      expect(status).toBe(200)
    }
  })

  test('of an order: its fields may come in any sequence, and with null for what is left out', async () => {
    const given = order()
    const headers = [...plain(), 'Content-Type: application/json']
    const urls = [given, Object.fromEntries(Object.entries(given).toReversed()), { attach: null, ...given }].map(
      async (json) => (await ask({ method: 'POST', headers, body: compact(json) })).json.code_url,
    )
    const [first, ...others] = await Promise.all(urls)
    expect(first).toMatch(/^weixin:/)
    expect(others).toEqual([first, first])
  })
})

describe('uploads', () => {
  const FILE = Buffer.from('\x89PNG\r\n--\r\n\x00\xff\r\n', 'latin1')
  const META = JSON.stringify({ filename: '图.png', sha256: sha256(FILE) })

  interface Form {
    readonly type: string
    readonly meta: readonly string[]
    readonly file: readonly string[]
    readonly fileFirst?: boolean
    readonly chunks?: number
    /** What stands before the first boundary and behind the last. */
    readonly around?: readonly [string, string]
  }

  const FORMS: Readonly<Record<string, Form>> = {
    'wechatpay-php (Guzzle), without a length': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Type: application/json', 'Content-Disposition: form-data; name="meta"', 'Content-Length: 98'],
      file: [
        'Content-Disposition: form-data; name="file"; filename="图.png"',
        'Content-Length: 13',
        'Content-Type: image/png',
      ],
      chunks: 100,
    },
    'wechatpay-java (OkHttp)': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json; charset=utf-8'],
      file: ['Content-Disposition: form-data; name="file"; filename="图.png"', 'Content-Type: image/png'],
    },
    'wechatpay-java (Apache HttpClient)': {
      type: 'multipart/form-data; boundary=X; charset=UTF-8',
      meta: [
        'Content-Disposition: form-data; name="meta"',
        'Content-Type: application/json; charset=UTF-8',
        'Content-Transfer-Encoding: 8bit',
      ],
      file: [
        'Content-Disposition: form-data; name="file"; filename="图.png"',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: binary',
      ],
    },
    'wechatpay-go, with a semicolon at the end': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta";', 'Content-Type: application/json'],
      file: ['Content-Disposition: form-data; name="file"; filename="图.png"', 'Content-Type: image/png'],
    },
    'Python (requests), with a filename of RFC 5987': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json'],
      file: [`Content-Disposition: form-data; name="file"; filename*=utf-8''%E5%9B%BE.png`, 'Content-Type: image/png'],
    },
    '.NET, with quotes about the boundary and none about the names': {
      type: 'multipart/form-data; boundary="X"',
      meta: ['Content-Type: application/json; charset=utf-8', 'Content-Disposition: form-data; name=meta'],
      file: [
        'Content-Type: image/png',
        `Content-Disposition: form-data; name=file; filename=a.png; filename*=utf-8''a.png`,
      ],
    },
    'a client that begins with the file': {
      type: 'Multipart/Form-Data;boundary=X',
      meta: ['content-disposition: form-data; name="meta"'],
      file: ['content-disposition: form-data; filename="a.png"; name="file"'],
      fileFirst: true,
      around: ['\r\n', ''],
    },
  }

  const part = (lines: readonly string[], body: string | Buffer) =>
    Buffer.concat([Buffer.from(`--X\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])

  test.each(Object.entries(FORMS))('as %s writes them are taken', async (_, form) => {
    const parts = [part(form.meta, META), part(form.file, FILE)]
    const [before, behind] = form.around ?? ['', '\r\n']
    const body = Buffer.concat([
      Buffer.from(before),
      ...(form.fileFirst ? parts.toReversed() : parts),
      Buffer.from(`--X--${behind}`),
    ])
    const headers = [...plain(), `Content-Type: ${form.type}`]
    const { chunks } = form
    const sent = await ask({ method: 'POST', target: UPLOAD, headers, body, signed: META, ...(chunks && { chunks }) })
    expect(sent).toMatchObject({ status: 200, json: { media_id: expect.stringMatching(/^\d+$/) }, proven: true })
  })

  test('without a boundary are refused, with the header and what is wrong with it', async () => {
    const headers = [...plain(), 'Content-Type: multipart/form-data']
    const { status, json } = await ask({ method: 'POST', target: UPLOAD, headers, body: part([], META), signed: META })
    expect({ status, detail: json.detail }).toMatchObject({
      status: 400,
      detail: {
        field: 'Content-Type',
        location: 'header',
        issue: expect.stringContaining('multipart/form-data with its boundary'),
      },
    })
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
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '抽奖' }],
    ...more,
  })
  const send = (json: object, ...more: string[]) =>
    ask({
      method: 'POST',
      target: TRANSFERS,
      headers: [...plain(), 'Content-Type: application/json', ...more],
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
      (await ask({ target: CERTIFICATES, headers: [...plain(), ...more] })).headers['wechatpay-serial']
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
        headers: [...plain(), `Content-Type: ${type}`],
        body: '',
      })
      expect(json.code).toBe('RESOURCE_NOT_EXISTS')
    }
  })

  test.each(['', '{}', 'null\n'])('of a DELETE may be %j', async (body) => {
    const { status } = await ask({
      method: 'DELETE',
      target: REMOVE,
      headers: [...plain(), 'Content-Type: application/json'],
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
    const { status, json, proven } = await ask({ method: 'POST', headers: [...plain(), `Content-Type: ${type}`], body })
    expect({ status, proven, code: json.code }).toEqual({ status: 400, proven: true, code: 'PARAM_ERROR' })
    expect(json.detail).toMatchObject({ field, issue: expect.stringMatching(issue) })
  })
})

describe('connections', () => {
  test('of HTTP/1.0 are answered and closed', async () => {
    const { status, proven } = await ask({ target: CERTIFICATES, version: '1.0', headers: plain() })
    expect({ status, proven }).toEqual({ status: 200, proven: true })
  })

  test('of a client that takes the gateway for its proxy are answered', async () => {
    const written = `http://api.mch.weixin.qq.com${CERTIFICATES}`
    const { status, proven } = await ask({ target: CERTIFICATES, written, headers: plain() })
    expect({ status, proven }).toEqual({ status: 200, proven: true })
  })

  test('may name any host, as those do that are led here by a name server', async () => {
    const headers = ['Host: api.mch.weixin.qq.com', 'User-Agent: x', 'Accept: */*']
    expect((await ask({ target: CERTIFICATES, headers })).status).toBe(200)
  })
})

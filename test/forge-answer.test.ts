import { MockAgent } from 'undici'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient, fetchTransport } from '../lib/index.js'
import { forgeAnswer } from '../lib/testing.js'
import { createEmulator, type Emulator } from '../packages/emulator/lib/index.js'
import { caught, flip } from './fixtures/platform.js'

const ORIGIN = 'https://api.mch.weixin.qq.com'
const COMPLAINT = 'v3/merchant-service/complaints-v2/{complaint_id}'

let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator({ listen: false })
})
afterAll(() => emulator.close())

/** A client whose only connection is a mock of undici that answers one request. */
function mocked(method: string, path: string, answer: { status: number; body: string; headers: object }) {
  const agent = new MockAgent()
  agent.disableNetConnect()
  agent
    .get(ORIGIN)
    .intercept({ method, path })
    .reply(answer.status, answer.body, { headers: { ...answer.headers } })
  return createClient({ ...emulator.credentials, dispatcher: agent, retry: false })
}

describe('a forged answer', () => {
  it('of a MockAgent is verified like one of WeChat Pay, and refused when one byte is another', async () => {
    const { platform } = emulator
    const answer = await forgeAnswer({ json: { code_url: 'weixin://wxpay/bizpayurl?pr=1' }, platform })
    const order = (client: ReturnType<typeof createClient>) =>
      client.v3.pay.transactions.native.post({ json: {} as never })
    const { data, verified } = await order(mocked('POST', '/v3/pay/transactions/native', answer))
    expect([data.code_url, verified]).toEqual(['weixin://wxpay/bizpayurl?pr=1', true])
    const altered = { ...answer, body: flip(answer.body, 3) }
    const error = await caught(order(mocked('POST', '/v3/pay/transactions/native', altered)))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('has the sensitive fields of its operation encrypted, and the client decrypts them', async () => {
    const { platform } = emulator
    const forgery = { operation: `GET ${COMPLAINT}`, json: { complaint_id: '200', payer_phone: '13800138000' } }
    const answer = await forgeAnswer({ ...forgery, platform })
    expect(answer.body).not.toContain('13800138000')
    const client = mocked('GET', '/v3/merchant-service/complaints-v2/200', answer)
    expect((await client.chain(COMPLAINT).get({ complaint_id: '200' })).data).toEqual(forgery.json)
    const { merchant: _, ...keys } = platform
    expect(await caught(forgeAnswer({ ...forgery, platform: keys }))).toMatchObject({ field: 'payer_phone' })
  })

  it('is a 204 without a body, or an error with its code', async () => {
    const { platform } = emulator
    const empty = await forgeAnswer({ platform })
    expect(empty).toMatchObject({ status: 204, body: '' })
    const refused = await forgeAnswer({
      status: 404,
      json: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
      platform,
    })
    const client = mocked('GET', '/v3/pay/transactions/out-trade-no/1?mchid=1', refused)
    const call = client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: '1', query: { mchid: '1' } })
    expect(await caught(call)).toMatchObject({ code: 'ORDER_NOT_EXIST', status: 404, verified: true })
  })

  it('reaches a client that sends by the global fetch, which a test has replaced', async () => {
    const { platform, credentials } = emulator
    const answer = await forgeAnswer({ json: { code_url: 'weixin://1' }, platform })
    const client = createClient({ ...credentials, transport: fetchTransport() })
    const fake = vi.fn(async (..._: Parameters<typeof fetch>) => new Response(answer.body, answer))
    vi.stubGlobal('fetch', fake)
    try {
      const { data } = await client.v3.pay.transactions.native.post({ json: { description: '书' } as never })
      expect(data.code_url).toBe('weixin://1')
    } finally {
      vi.unstubAllGlobals()
    }
    const [url, init] = fake.mock.calls[0] ?? []
    expect([url, init?.method, init?.redirect]).toEqual([`${ORIGIN}/v3/pay/transactions/native`, 'POST', 'manual'])
    expect(new Headers(init?.headers).get('authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  it('may come from a fetch of its own, whose failure counts as sent unless there was no connection', async () => {
    const clientOf = (transport: ReturnType<typeof fetchTransport>) =>
      createClient({ ...emulator.credentials, transport, retry: false })
    for (const [code, sent] of [
      ['ECONNREFUSED', false],
      ['ECONNRESET', true],
    ] as const) {
      const cause = Object.assign(new Error('connect'), { code })
      const client = clientOf(fetchTransport(async () => Promise.reject(new TypeError('fetch failed', { cause }))))
      expect(await caught(client.v3.certificates.get())).toMatchObject({ code: 'ERR_TRANSPORT', sent })
    }
  })
})

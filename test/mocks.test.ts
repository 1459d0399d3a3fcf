import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient, fetchTransport } from '../lib/index.js'
import { forgeAnswer } from '../lib/testing.js'
import { createEmulator, type Emulator } from '../packages/emulator/lib/index.js'
import { caught, flip } from './fixtures/platform.js'

const ORIGIN = 'https://api.mch.weixin.qq.com'
const PATH = '/v3/pay/transactions/native'

let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator({ listen: false })
})
afterAll(() => emulator.close())

/** A client of the guide, whose requests go through the global `fetch`; it is looked up at each request. */
const clientOf = () => createClient({ ...emulator.credentials, transport: fetchTransport(), retry: false })

const order = (client: ReturnType<typeof createClient>) =>
  client.v3.pay.transactions.native.post({ json: { description: '图书' } as never })

const answered = () => forgeAnswer({ json: { code_url: 'weixin://wxpay/bizpayurl?pr=1' }, platform: emulator.platform })

const refused = () =>
  forgeAnswer({ status: 404, json: { code: 'ORDER_NOT_EXIST', message: '订单不存在' }, platform: emulator.platform })

interface Mock {
  /** Answers the next order. */
  readonly answer: (answer: { status: number; headers: Record<string, string>; body: string }) => void
  /** What has arrived: the header `Authorization` and the body. */
  readonly seen: { authorization: string | null; body: string }[]
}

/** The same of each tool. @param mock Called once the tool is at work. */
function shared(mock: () => Mock) {
  it('answers an order, and the client verifies what it answers', async () => {
    const { answer, seen } = mock()
    answer(await answered())
    const { data, verified } = await order(clientOf())
    expect([data.code_url, verified]).toEqual(['weixin://wxpay/bizpayurl?pr=1', true])
    expect(seen).toEqual([
      { authorization: expect.stringMatching(/^WECHATPAY2-SHA256-RSA2048 mchid=/), body: '{"description":"图书"}' },
    ])
  })

  it('is refused when one byte of its answer is another', async () => {
    const answer = await answered()
    mock().answer({ ...answer, body: flip(answer.body, 3) })
    expect(await caught(order(clientOf()))).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('answers with an error, which the client throws', async () => {
    mock().answer(await refused())
    expect(await caught(order(clientOf()))).toMatchObject({ code: 'ORDER_NOT_EXIST', status: 404, verified: true })
  })
}

describe('msw', () => {
  const server = setupServer()
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  shared(() => {
    const seen: Mock['seen'] = []
    const answer: Mock['answer'] = ({ status, headers, body }) =>
      server.use(
        http.post(ORIGIN + PATH, async ({ request }) => {
          seen.push({ authorization: request.headers.get('authorization'), body: await request.text() })
          return new HttpResponse(body, { status, headers })
        }),
      )
    return { answer, seen }
  })

  it('refuses a request that has no handler, and nothing leaves this machine', async () => {
    expect(await caught(order(clientOf()))).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network' })
  })
})

describe('nock', () => {
  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
  })
  afterEach(() => nock.cleanAll())
  afterAll(() => nock.restore())

  shared(() => {
    const seen: Mock['seen'] = []
    const answer: Mock['answer'] = ({ status, headers, body }) => {
      nock(ORIGIN)
        .post(PATH)
        .reply(function reply(_, sent) {
          seen.push({ authorization: String(this.req.headers.authorization), body: JSON.stringify(sent) })
          return [status, body, headers]
        })
    }
    return { answer, seen }
  })

  it('refuses a request that nothing answers, and nothing leaves this machine', async () => {
    expect(await caught(order(clientOf()))).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network' })
  })
})

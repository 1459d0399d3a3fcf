import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ErrorEvent, RequestEvent, ResponseEvent } from '../types/core.js'
import { type Platform, startPlatform } from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const TEMPLATE = 'v3/orders/{id}'
const HIDDEN = { id: 'hush-id', json: { name: 'hush-name' }, query: { q: 'hush-query' } }

/** A client whose hooks write down what they are told. */
function listening() {
  const told: { request: RequestEvent[]; response: ResponseEvent[]; error: ErrorEvent[] } = {
    request: [],
    response: [],
    error: [],
  }
  const client = platform.client({
    retry: { attempts: 2 },
    onRequest: (event) => told.request.push(event),
    onResponse: (event) => told.response.push(event),
    onError: (event) => told.error.push(event),
  })
  return { told, client }
}

describe('hooks', () => {
  it('are told of each attempt: operation, base URL, status, Request-ID and what the steps took', async () => {
    const { told, client } = listening()
    platform.next({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"x"}' })
    const answer = await client.chain(TEMPLATE).get({ id: 'hush-id', query: HIDDEN.query })
    const event = { method: 'GET', template: TEMPLATE, baseUrl: platform.url }
    expect(told.request).toEqual([
      { ...event, attempt: 1 },
      { ...event, attempt: 2 },
    ])
    expect(told.error).toMatchObject([{ ...event, attempt: 1, error: { status: 500, code: 'SYSTEM_ERROR' } }])
    expect(told.response).toMatchObject([
      { ...event, attempt: 2, status: 200, verified: true, requestId: answer.requestId },
    ])
    const { sealing, waiting, opening } = told.response[0]?.durations ?? { sealing: 0, waiting: 0, opening: 0 }
    for (const step of [sealing, waiting, opening]) expect(step).toBeGreaterThan(0)
  })

  it('are told nothing of what was passed, signed or sent', async () => {
    const { told, client } = listening()
    await client.chain(TEMPLATE).post(HIDDEN)
    platform.next({ status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' })
    await platform.refusal(client.chain(TEMPLATE).post(HIDDEN))
    const text = JSON.stringify(told)
    expect(text).not.toContain('hush')
    expect(text).not.toMatch(/Authorization|signature=|WECHATPAY2/)
    expect(told.request).toHaveLength(2)
  })

  const known = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
  it.each([
    ['with a row of traits', known, { organization_id: 'hush', out_user_id: '..' }],
    ['without one', TEMPLATE, { id: '..' }],
  ])(
    'are told of a bad path variable of an operation %s, as an error that took no waiting',
    async (_, template, ids) => {
      const { told, client } = listening()
      const refused = await platform.refusal(client.chain(template as string).patch(ids))
      const event = { method: 'PATCH', template, attempt: 1, baseUrl: platform.url }
      expect(told.request).toEqual([event])
      expect(told.error).toMatchObject([
        { ...event, error: { code: 'ERR_REQUEST' }, durations: { waiting: 0, opening: 0 } },
      ])
      expect(told.error[0]?.error).toBe(refused)
      expect(told.response).toEqual([])
      expect(platform.requests).toHaveLength(0)
    },
  )

  it('are told of an APIv2 call, for which a client has no credentials', async () => {
    const { told, client } = listening()
    const refused = await platform.refusal(client.chain('v2/pay/unifiedorder' as string).post())
    expect(refused).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringContaining('`apiv2Key`') })
    expect(told.error).toMatchObject([{ template: 'v2/pay/unifiedorder', attempt: 1 }])
    expect(told.error[0]?.error).toBe(refused)
    expect(platform.requests).toHaveLength(0)
  })

  it('are told of a call whose time was over before it could be sent', async () => {
    const { told, client } = listening()
    const refused = await platform.refusal(client.chain(TEMPLATE).post({ ...HIDDEN, signal: AbortSignal.abort() }))
    expect(refused).toMatchObject({ reason: 'aborted', sent: false })
    expect(told.error).toMatchObject([{ attempt: 1, durations: { waiting: 0, opening: 0 } }])
    expect(told.error[0]?.error).toBe(refused)
  })

  it('are told of an answer that is refused, with the time that it was waited for', async () => {
    const { told, client } = listening()
    platform.next({ unsigned: true })
    const refused = await platform.refusal(client.chain(TEMPLATE).post(HIDDEN))
    expect(told.error[0]?.error).toBe(refused)
    expect(told.error[0]?.durations.waiting).toBeGreaterThan(0)
    expect(told.response).toEqual([])
  })

  it('that throw do not make a call fail', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve))
    const client = platform.client({
      onRequest: () => {
        throw new Error('broken hook')
      },
    })
    expect((await client.chain('v3/x').get()).status).toBe(200)
    expect(await warned).toMatchObject({ code: 'WECHATPAY_HOOK', message: expect.stringContaining('broken hook') })
  })

  it('that reject do not make a call fail either', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve))
    const client = platform.client({ onResponse: async () => Promise.reject(new Error('broken hook')) })
    expect((await client.chain('v3/x').get()).status).toBe(200)
    expect(await warned).toMatchObject({ code: 'WECHATPAY_HOOK', message: expect.stringContaining('broken hook') })
  })

  it.each([
    ['a symbol', Symbol('x')],
    ['an object without a prototype', Object.create(null)],
    ['nothing', undefined],
  ])('that throw %s, or reject with it, or hang, leave a paid call paid', async (_, thrown) => {
    const messages: string[] = []
    const note = (warning: Error) => void messages.push(warning.message)
    process.on('warning', note)
    const throwing = () => {
      throw thrown
    }
    const client = platform.client({
      onRequest: throwing,
      onResponse: () => Promise.reject(thrown),
      onKeyUsed: throwing,
    })
    expect((await client.chain('v3/x').post({ json: {} })).status).toBe(200)
    const failing = platform.client({
      onError: async () => throwing(),
      onRequest: () => new Promise(() => {}) as never,
    })
    platform.next({ unsigned: true })
    expect(await platform.refusal(failing.chain('v3/x').post({ json: {} }))).toMatchObject({ code: 'ERR_SIGNATURE' })
    await vi.waitFor(() => expect(messages).toHaveLength(4), { timeout: 30_000 })
    process.off('warning', note)
    expect(messages.map((message) => message.split(' ', 1)[0]).sort()).toEqual([
      'onError',
      'onKeyUsed',
      'onRequest',
      'onResponse',
    ])
  })

  it('do not see what stands in a query that was written into the path', async () => {
    const { told, client } = listening()
    await client.chain('v3/x?token=hush').get()
    expect([told.request[0]?.template, told.response[0]?.template]).toEqual(['v3/x', 'v3/x'])
  })

  it.each(['onRequest', 'onResponse', 'onError'])('%s must be a function', (name) => {
    expect(() => platform.client({ [name]: 'log' })).toThrow(`\`${name}\` must be a function`)
  })
})

describe('diagnostics channels', () => {
  it('carry the same events, of every client in the process', async () => {
    const events: unknown[] = []
    const note = (event: unknown) => events.push(event)
    subscribe('wechatpay-chain:request', note)
    subscribe('wechatpay-chain:response', note)
    try {
      await platform.client().chain('v3/x').get()
      await platform.client().chain('v3/y').get()
    } finally {
      unsubscribe('wechatpay-chain:request', note)
      unsubscribe('wechatpay-chain:response', note)
    }
    expect(events).toMatchObject([
      { template: 'v3/x', attempt: 1 },
      { template: 'v3/x', status: 200 },
      { template: 'v3/y', attempt: 1 },
      { template: 'v3/y', status: 200 },
    ])
  })
})

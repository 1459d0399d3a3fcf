import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { type Dispatcher, FormData, fetch, interceptors, request } from 'undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { createReceiver } from '../../lib/receiver.js'
import {
  createEmulator,
  createKeys,
  type Delivered,
  type Exchange,
  type InProcessEmulator,
} from '../../packages/emulator/lib/index.js'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { CERTIFICATES, type Draft, headersFor } from './stage.js'

const API = 'https://api.mch.weixin.qq.com'
const keys = await createKeys()

let emulator: InProcessEmulator
let client: Client
let exchanges: Exchange[]
let onExchange: () => void

beforeEach(async () => {
  exchanges = []
  onExchange = () => undefined
  emulator = await createEmulator({
    keys,
    language: 'en',
    listen: false,
    onExchange: (exchange) => {
      exchanges.push(exchange)
      onExchange()
    },
  })
  client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher })
})
afterEach(async () => {
  await client.close()
  await emulator.close()
})

const place = (out_trade_no: string, by = client) =>
  by.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: keys.mchid,
      description: '图书',
      out_trade_no,
      notify_url: 'https://shop.example.com/notify',
      amount: { total: 100 },
    },
  })

/** What `request` and `fetch` of undici are given, signed by hand. */
function signed(draft: Draft = {}) {
  const headers = { 'Wechatpay-Serial': keys.publicKeyId }
  const all = Object.entries(headersFor(emulator, { headers, ...draft })).filter(([name]) => name !== 'Content-Length')
  return {
    dispatcher: emulator.dispatcher,
    method: draft.method ?? 'GET',
    headers: Object.fromEntries(all) as Record<string, string>, // a draft here leaves none out
  }
}

/** A client that tries once. */
const createShop = () => createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher, retry: false })

describe('an emulator without a port', () => {
  test('takes orders, payments and queries, and refuses with its signature', async () => {
    expect(process.getActiveResourcesInfo()).not.toContain('TCPServerWrap')
    expect((await place('order-e1')).data.code_url).toMatch(/^weixin:/)
    await emulator.pay('order-e1')
    const query = { mchid: keys.mchid }
    const find = client.v3.pay.transactions.outTradeNo._out_trade_no_
    const { data, verified } = await find.get({ out_trade_no: 'order-e1', query })
    expect([data.trade_state, verified]).toEqual(['SUCCESS', true])
    await expect(find.get({ out_trade_no: 'nobody', query })).rejects.toMatchObject({
      status: 404,
      code: 'ORDER_NOT_EXIST',
      verified: true,
    })
    expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap')
  })

  test('takes a file, and hands one out where its download_url leads', async () => {
    const bytes = Buffer.alloc(300_000, 'x')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await client.v3.merchant.media.upload.post({
      body: { meta: { filename: 'a.png', sha256 }, file: new Blob([bytes]) },
    })
    expect(exchanges[0]).toMatchObject({ code: undefined, template: 'v3/merchant/media/upload' })
    await place('billed')
    const { success_time = '' } = await emulator.pay('billed')
    await emulator.advance(24 * 3600)
    const bill = await client.v3.bill.tradebill.get({ query: { bill_date: success_time.slice(0, 10) } })
    expect(bill.data.download_url).toMatch(/^https:\/\/api\.mch\.weixin\.qq\.com\/v3\/billdownload\/file\?/)
    const rows: Uint8Array[] = []
    for await (const chunk of await client.download(bill)) rows.push(chunk)
    expect(Buffer.concat(rows).toString()).toContain('总交易单数')
  })

  test('is given up by the signal of a call, also while its answer is on its way', async () => {
    const stop = new AbortController()
    onExchange = () => stop.abort()
    await expect(client.v3.certificates.get({ signal: stop.signal })).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'aborted',
      sent: true,
    })
    expect(exchanges).toHaveLength(1)
  })

  test('answers nobody any more once it is closed', async () => {
    await emulator.close()
    await expect(client.v3.certificates.get({ retry: false })).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'network',
      message: expect.stringContaining('UND_ERR_DESTROYED'),
    })
  })

  test('ends at the end of the block that it was made for', async () => {
    let kept: Dispatcher
    {
      await using held = await createEmulator({ keys, listen: false })
      kept = held.dispatcher
      expect((await request(API + CERTIFICATES, { ...signed(), dispatcher: kept })).statusCode).toBe(200)
    }
    await expect(request(API + CERTIFICATES, { dispatcher: kept })).rejects.toMatchObject({ code: 'UND_ERR_DESTROYED' })
  })

  test('has no port to choose', async () => {
    await expect(createEmulator({ keys, listen: false, port: 80 })).rejects.toThrow(
      '`port` needs an emulator that listens',
    )
  })
})

describe('its dispatcher', () => {
  test('serves request() of undici, with a body of every kind', async () => {
    const body = JSON.stringify({ echo_message: 'hello' })
    const draft = { method: 'POST', target: '/v3/security/echo', body }
    const halves = async function* () {
      yield Buffer.from(body.slice(0, 5))
      yield Buffer.from(body.slice(5))
    }
    const kinds = [body, Buffer.from(body), new Uint8Array(Buffer.from(body)), Readable.from(halves())]
    for (const kind of kinds) {
      const answer = await request(API + draft.target, { ...signed(draft), body: kind })
      expect(await answer.body.json()).toEqual({ echo_message: 'hello' })
      expect(answer.headers['wechatpay-signature']).toBeTruthy()
    }
    expect(exchanges.map((exchange) => exchange.body)).toEqual(kinds.map(() => body))
  })

  test('serves fetch() of undici', async () => {
    const body = JSON.stringify({ echo_message: 'hello' })
    const draft = { method: 'POST', target: '/v3/security/echo', body }
    const answer = await fetch(API + draft.target, { ...signed(draft), body })
    expect([answer.status, answer.statusText, await answer.json()]).toEqual([200, 'OK', { echo_message: 'hello' }])
    const refused = await fetch(API + CERTIFICATES, { dispatcher: emulator.dispatcher })
    expect([refused.status, refused.statusText]).toEqual([401, 'Unauthorized'])
    expect(await refused.json()).toMatchObject({ code: 'SIGN_ERROR' })
  })

  test('takes a form of undici as the upload that it is', async () => {
    const file = new File(['x'], 'a.png')
    const meta = JSON.stringify({ filename: 'a.png', sha256: createHash('sha256').update('x').digest('hex') })
    const form = new FormData()
    form.set('meta', meta)
    form.set('file', file)
    const draft = { method: 'POST', target: '/v3/merchant/media/upload', body: meta }
    const { headers, ...rest } = signed(draft)
    const { 'Content-Type': _, ...untyped } = headers
    const answer = await request(API + draft.target, { ...rest, headers: untyped, body: form })
    expect([answer.statusCode, await answer.body.json()]).toEqual([200, { media_id: expect.any(String) }])
  })

  test('takes headers as a list, and a query as an object', async () => {
    const query = { algorithm_type: 'RSA' }
    const target = `${CERTIFICATES}?algorithm_type=RSA`
    const { headers, ...rest } = signed({ target })
    const answer = await request(API + CERTIFICATES, { ...rest, headers: Object.entries(headers).flat(), query })
    expect(answer.statusCode).toBe(200)
    expect(exchanges[0]?.target).toBe(target)
  })

  test('refuses a body beyond what the emulator takes, as it does over a socket', async () => {
    const body = 'x'.repeat(2 ** 20 + 1)
    const draft = { method: 'POST', target: '/v3/security/echo', body }
    const answer = await request(API + draft.target, { ...signed(draft), body })
    expect(await answer.body.json()).toMatchObject({ code: 'PARAM_ERROR', message: 'the body is larger than 1 MiB' })
  })

  test('works below interceptors of undici', async () => {
    const dispatcher = emulator.dispatcher.compose(interceptors.responseError())
    await expect(request(API + CERTIFICATES, { dispatcher })).rejects.toMatchObject({ statusCode: 400 })
  })

  test('gives up a request whose body does not come within headersTimeout', async () => {
    const body = new Readable({ read: () => undefined })
    const options = { dispatcher: emulator.dispatcher, method: 'POST', body, headersTimeout: 20 } as const
    await expect(request(`${API}/v3/security/echo`, options)).rejects.toMatchObject({
      code: 'UND_ERR_HEADERS_TIMEOUT',
    })
    expect(body.destroyed).toBe(true)
    expect(exchanges).toEqual([])
  })

  test('holds an answer back from a reader who wants no more for now', async () => {
    const steps: unknown[] = []
    const { method, headers } = signed()
    await new Promise<void>((resolve) => {
      emulator.dispatcher.dispatch(
        { origin: API, path: CERTIFICATES, method, headers },
        {
          onRequestStart: () => steps.push('start'),
          onResponseStart: (controller, status) => {
            steps.push(status)
            controller.pause()
            setImmediate(() => {
              steps.push('resume')
              controller.resume()
            })
          },
          onResponseData: () => steps.push('data'),
          onResponseEnd: () => {
            steps.push('end')
            resolve()
          },
        },
      )
    })
    expect(steps).toEqual(['start', 200, 'resume', 'data', 'end'])
  })

  test('fails a request whose handler throws, and tells the handler', async () => {
    const failure = await new Promise<Error>((resolve) => {
      const { method, headers } = signed()
      emulator.dispatcher.dispatch(
        { origin: API, path: CERTIFICATES, method, headers },
        {
          onRequestStart: () => undefined,
          onResponseStart: () => {
            throw new Error('too much for me')
          },
          onResponseError: (_, error) => resolve(error),
        },
      )
    })
    expect(failure.message).toBe('too much for me')
  })

  test('closes when its requests are answered, and refuses later ones', async () => {
    const first = request(API + CERTIFICATES, signed())
    const closed = new Promise<void>((resolve) => emulator.dispatcher.close(resolve))
    await expect(request(API + CERTIFICATES, signed())).rejects.toMatchObject({ code: 'UND_ERR_CLOSED' })
    expect((await first).statusCode).toBe(200)
    await closed
  })

  test('destroyed, it fails its requests with the error that is given', async () => {
    const first = request(API + CERTIFICATES, signed())
    await Promise.all([expect(first).rejects.toThrow('enough'), emulator.dispatcher.destroy(new Error('enough'))])
  })

  test('opens no tunnel', async () => {
    await expect(emulator.dispatcher.connect({ origin: API, path: '/' })).rejects.toMatchObject({
      code: 'UND_ERR_NOT_SUPPORTED',
    })
  })
})

describe('faults without a port', () => {
  const play = (fault: string, more: object = {}) => runCommand(emulator, 'fault', { fault, ...more })

  test('a reset and a cut answer look as they do on a socket', async () => {
    await play('reset-after')
    await expect(place('order-f1', createShop())).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'network',
      sent: true,
      message: expect.stringContaining('ECONNRESET'),
    })
    expect((await emulator.pay('order-f1')).trade_state).toBe('SUCCESS')
    await play('truncated')
    await expect(place('order-f2', createShop())).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network' })
  })

  test('a late answer is waited for as long as the call says', async () => {
    await play('delay-after', { milliseconds: 60_000 })
    await expect(client.v3.certificates.get({ timeout: 1_000, retry: false })).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'timeout',
    })
    expect(exchanges).toHaveLength(1)
  })
})

describe('notifications without a network', () => {
  const openShop = async (answers: readonly number[]) => {
    const told: string[] = []
    const receiver = createReceiver({ certs: emulator.credentials.certs, apiv3Key: keys.apiv3Key })
    const handle = receiver.fetch(async ({ event_type, resource }) => {
      told.push(`${event_type} ${(resource as { out_trade_no: string }).out_trade_no}`)
    })
    const left = [...answers]
    const shop = await createEmulator({
      keys,
      listen: false,
      deliver: async (incoming) => {
        expect(incoming.url).toBe('https://shop.example.com/notify')
        const answer = await handle(incoming)
        const status = left.shift()
        if (status === 0) throw new Error('the shop is on fire')
        return status === undefined ? answer : new Response(null, { status })
      },
    })
    const buyer = createClient({ ...shop.credentials, dispatcher: shop.dispatcher })
    const outbox = async () => (await shop.operate('notifications')) as Posted[]
    return { shop, buyer, told, outbox, calls: () => answers.length - left.length }
  }

  test('a handler of the receiver takes them as it is, whatever the notify_url', async () => {
    const { shop, buyer, told, outbox } = await openShop([])
    await place('order-n1', buyer)
    await shop.pay('order-n1')
    await shop.settled()
    expect(told).toEqual(['TRANSACTION.SUCCESS order-n1'])
    expect(await outbox()).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }])
    await shop.close()
  })

  test('one that is posted again while it is on its way comes a second time', async () => {
    const answers: (() => void)[] = []
    const shop = await createEmulator({
      keys,
      listen: false,
      deliver: () =>
        new Promise((resolve) => {
          const answer = () => resolve(new Response(null, { status: 204 }))
          if (answers.push(answer) > 1) answer()
        }),
    })
    const outbox = async () => (await shop.operate('notifications')) as Posted[]
    await place('order-n0', createClient({ ...shop.credentials, dispatcher: shop.dispatcher }))
    await shop.pay('order-n0')
    await expect.poll(() => answers.length).toBe(1)
    const [posted] = await outbox()
    await shop.operate('resend', { id: posted?.id ?? '' })
    answers[0]?.()
    await shop.settled()
    expect(answers).toHaveLength(2)
    expect(await outbox()).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }, { status: 204 }] }])
    await shop.close()
  })

  test('one that fails is told again, on time', async () => {
    const { shop, buyer, told, outbox, calls } = await openShop([500, 0, 204])
    await place('order-n2', buyer)
    await shop.pay('order-n2')
    await shop.settled()
    expect(calls()).toBe(1)
    await shop.advance(14)
    expect(calls()).toBe(1)
    await shop.advance(1)
    expect(calls()).toBe(2)
    await shop.advance(15)
    expect(calls()).toBe(3)
    expect(told).toEqual(['TRANSACTION.SUCCESS order-n2']) // the receiver knows one that it has had
    const [{ attempts } = { attempts: [] }] = await outbox()
    expect(attempts.map(({ status, problem }) => status ?? problem)).toEqual([500, '`deliver` failed (Error)', 204])
    await shop.close()
  })

  test('each delivery is told with what the shop answered; a listener that throws ends nothing', async () => {
    const seen: Delivered[] = []
    const warned = once(process, 'warning')
    const answers = ['no such order', 'x'.repeat(3_000), '']
    const shop = await createEmulator({
      keys,
      listen: false,
      deliver: () => new Response(answers[seen.length], { status: seen.length < 2 ? 500 : 200 }),
      onDelivery: (delivered) => {
        seen.push(delivered)
        throw new Error('the listener is on fire')
      },
    })
    const buyer = createClient({ ...shop.credentials, dispatcher: shop.dispatcher })
    await place('order-n3', buyer)
    await shop.pay('order-n3')
    await shop.settled()
    expect((await warned)[0]).toMatchObject({ message: 'the listener is on fire' })
    await shop.advance(15)
    await shop.advance(15)
    expect(seen).toEqual([
      expect.objectContaining({
        event_type: 'TRANSACTION.SUCCESS',
        status: 500,
        answer: 'no such order',
        waitMs: 15_000,
      }),
      expect.objectContaining({ status: 500, answer: 'x'.repeat(2_000), waitMs: 15_000 }),
      { id: seen[0]?.id, event_type: 'TRANSACTION.SUCCESS', url: 'https://shop.example.com/notify', status: 200 },
    ])
    await buyer.close()
    await shop.close()
  })
})

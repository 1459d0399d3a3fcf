import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createReceiver } from '../../lib/receiver.js'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { openStage, placeNative, type Stage } from './stage.js'

let stage: Stage
let shop: Server
let url: string
/** What the shop was told: the notification, or why it was not believed. */
let told: { readonly id: string; readonly event_type: string; readonly resource: unknown }[]
let answers: number[]
let delivered: () => void

beforeEach(async () => {
  stage = await openStage()
  told = []
  answers = []
  delivered = () => undefined
  const { certs, apiv3Key } = stage.emulator.credentials
  const receiver = createReceiver({ certs, apiv3Key })
  shop = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { id, event_type, resource } = await receiver.receive({
      headers: request.headers,
      body: Buffer.concat(chunks),
    })
    told.push({ id, event_type, resource })
    response.writeHead(answers.shift() ?? 204).end()
    delivered()
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
})
afterEach(async () => {
  await stage.close()
  shop.closeAllConnections()
  await new Promise((resolve) => shop.close(resolve))
  expect(stage.violations).toEqual([])
})

const place = (out_trade_no: string, notify_url = url) => placeNative(stage, out_trade_no, notify_url)
const settled = () => stage.emulator.settled()
const advance = async (seconds: number) => {
  await stage.emulator.operate('advance', { seconds })
  await settled()
}
const outbox = async () => (await stage.emulator.operate('notifications')) as Posted[]

test('a payment is told to the shop, signed and encrypted, once', async () => {
  await place('order-n1')
  const order = await stage.emulator.pay('order-n1')
  await settled()
  expect(told).toMatchObject([
    {
      event_type: 'TRANSACTION.SUCCESS',
      resource: {
        out_trade_no: 'order-n1',
        transaction_id: order.transaction_id,
        trade_state: 'SUCCESS',
        amount: { total: 100, payer_total: 100, currency: 'CNY' },
      },
    },
  ])
  await advance(24 * 3600)
  expect(told).toHaveLength(1)
  expect(await outbox()).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }])
})

test('a shop that fails is told again after 15 s, 15 s, 30 s and so on, with the same id, until it answers 200', async () => {
  answers = [500, 404, 302, 200]
  await place('order-n2')
  await stage.emulator.pay('order-n2')
  await settled()
  for (const [seconds, count] of [
    [14, 1],
    [1, 2],
    [14, 2],
    [1, 3],
    [29, 3],
    [1, 4],
    [3600, 4],
  ] as const) {
    await advance(seconds)
    expect(told).toHaveLength(count)
  }
  expect(new Set(told.map(({ id }) => id)).size).toBe(1)
})

test('a shop that never answers rightly is given up after sixteen attempts', async () => {
  answers = Array.from({ length: 20 }, () => 500)
  await place('order-n3')
  await stage.emulator.pay('order-n3')
  for (let hour = 0; hour < 24 * 60; hour += 15) await advance(15 * 60)
  await advance(24 * 3600)
  expect(told).toHaveLength(16)
  expect(await outbox()).toMatchObject([{ state: 'given-up' }])
})

test('a refund tells its own address when its money arrives', async () => {
  await place('order-n4', 'https://merchant.test/notify')
  await stage.emulator.pay('order-n4')
  await settled()
  expect(told).toEqual([])
  const amount = { refund: 40, total: 100, currency: 'CNY' }
  const arrived = new Promise<void>((resolve) => {
    delivered = resolve
  })
  const json = { out_trade_no: 'order-n4', out_refund_no: 'nr', notify_url: url, amount }
  expect((await stage.client.v3.refund.domestic.refunds.post({ json })).data.status).toBe('PROCESSING')
  await advance(2)
  await arrived
  await settled()
  expect(told).toMatchObject([
    {
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no: 'nr', refund_status: 'SUCCESS', amount: { refund: 40 } },
    },
  ])
})

test('nothing is sent to another machine, and the outbox says why', async () => {
  await place('order-n5', 'https://merchant.test/notify')
  await stage.emulator.pay('order-n5')
  await settled()
  const [posted] = await outbox()
  expect(posted).toMatchObject({
    state: 'given-up',
    attempts: [{ problem: expect.stringContaining("notifyHosts: ['merchant.test']") }],
  })
})

test('a notification is sent again when the operator asks for it', async () => {
  await place('order-n6')
  await stage.emulator.pay('order-n6')
  await settled()
  await stage.emulator.operate('resend', { id: told[0]?.id ?? '' })
  await settled()
  expect(told).toHaveLength(2)
  expect(told[1]).toEqual(told[0])
  await expect(stage.emulator.operate('resend', { id: 'nobody' })).rejects.toThrow('no notification with id nobody')
})

test('a shop that cannot be reached is told later', async () => {
  await place('order-n7', 'http://127.0.0.1:1/notify')
  await stage.emulator.pay('order-n7')
  await settled()
  expect(await outbox()).toMatchObject([
    { state: 'waiting', attempts: [{ problem: expect.stringContaining('ECONNREFUSED') }] },
  ])
})

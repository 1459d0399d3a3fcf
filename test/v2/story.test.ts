import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, rows } from '../../lib/index.js'
import { createReceiver, type Notification } from '../../lib/receiver.js'
import { createEmulator, type SecureEmulator } from '../../packages/emulator/lib/index.js'
import type { Client } from '../../types/index.js'
import { caught } from '../fixtures/platform.js'
import { open } from '../receiver/stage.js'

// Client, receiver and emulator, each of which has its own half of APIv2, over real sockets.

let emulator: SecureEmulator
let client: Client
let shop: { url: string; close(): Promise<void> }
const told: Notification[] = []

beforeAll(async () => {
  emulator = await createEmulator({ tls: true })
  const { mchid, apiv2Key } = emulator.credentials
  const { url, clientCertificate } = emulator.tls
  client = createClient({ mchid, apiv2Key, baseUrl: url, clientCertificate })
  const receiver = createReceiver({ mchid, apiv2Key })
  const server: Server = createServer(receiver.node((notification) => void told.push(notification)))
  shop = await open(server)
})
afterAll(async () => {
  await client.close()
  await Promise.all([emulator.close(), shop.close()])
})

const appid = 'wxd678efh567hg6787'

test('an order is placed, paid, told, queried, refunded, told again, and stands in the bill', async () => {
  const order = {
    appid,
    body: '书 <1>',
    out_trade_no: 'story-1',
    total_fee: 888,
    spbill_create_ip: '127.0.0.1',
  } as const
  const placed = await client.v2.pay.unifiedorder.post({
    xml: { ...order, notify_url: shop.url, trade_type: 'NATIVE', sign_type: 'HMAC-SHA256' },
  })
  expect([placed.verified, placed.data.code_url]).toEqual([true, expect.stringMatching(/^weixin:/)])

  await emulator.pay('story-1')
  await emulator.settled()
  const [paid] = told.splice(0)
  if (paid?.event_type !== 'v2/transaction-success') throw new Error(`told of ${paid?.event_type}`)
  expect(paid.resource).toMatchObject({ out_trade_no: 'story-1', total_fee: '888', result_code: 'SUCCESS' })

  const { data: found } = await client.v2.pay.orderquery.post({ xml: { appid, out_trade_no: 'story-1' } })
  expect(found).toMatchObject({ trade_state: 'SUCCESS', transaction_id: paid.resource.transaction_id, $n: [] })

  const xml = { appid, out_trade_no: 'story-1', out_refund_no: 'back-1', total_fee: 888, refund_fee: 100 }
  const refunded = await client.v2.secapi.pay.refund.post({ xml: { ...xml, notify_url: shop.url } })
  expect(refunded.data).toMatchObject({ out_refund_no: 'back-1', refund_fee: '100' })
  await emulator.advance(60)
  await emulator.settled()
  const [back] = told.splice(0)
  if (back?.event_type !== 'v2/refund-processed') throw new Error(`told of ${back?.event_type}`)
  expect(back.resource.req_info).toMatchObject({ out_refund_no: 'back-1', refund_status: 'SUCCESS', refund_fee: '100' })

  const { data: refunds } = await client.v2.pay.refundquery.post({ xml: { appid, out_trade_no: 'story-1' } })
  expect(refunds.$n).toMatchObject([{ out_refund_no: 'back-1', refund_status: 'SUCCESS' }])

  await emulator.advance(86_400)
  const bill_date = found.time_end?.slice(0, 8) ?? ''
  for (const tar_type of [undefined, 'GZIP'] as const) {
    const { data } = await client.v2.pay.downloadbill.post({ xml: { appid, bill_date, bill_type: 'ALL', tar_type } })
    const numbers: unknown[] = []
    for await (const row of rows(data)) numbers.push(row.商户订单号)
    expect(numbers).toContain('story-1')
  }
})

test('what WeChat Pay refuses is an error with its code and its sentence', async () => {
  const unknown = await caught(client.v2.pay.orderquery.post({ xml: { appid, out_trade_no: 'nobody' } }))
  expect(unknown).toMatchObject({ name: 'ApiError', code: 'ORDERNOTEXIST', status: 200, verified: true })
  const { mchid, apiv2Key } = emulator.credentials
  const stranger = createClient({ mchid, apiv2Key: `${apiv2Key.slice(1)}x`, baseUrl: emulator.url })
  const refused = await caught(stranger.v2.pay.orderquery.post({ xml: { appid, out_trade_no: 'story-1' } }))
  expect(refused).toMatchObject({ name: 'ApiError', code: 'FAIL', verified: false })
  await stranger.close()
})

test('an order of one protocol is found by the other, in one client', async () => {
  const { url, clientCertificate } = emulator.tls
  const both = createClient({ ...emulator.credentials, baseUrl: url, clientCertificate })
  const { mchid } = emulator.credentials
  const xml = { appid, body: 'a', out_trade_no: 'story-2', total_fee: 1, spbill_create_ip: '127.0.0.1' } as const
  await both.v2.pay.unifiedorder.post({ xml: { ...xml, notify_url: shop.url, trade_type: 'NATIVE' } })
  await emulator.pay('story-2')
  const path = both.v3.pay.transactions.outTradeNo._out_trade_no_
  const { data } = await path.get({ out_trade_no: 'story-2', query: { mchid } })
  expect(data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1 } })
  await emulator.settled()
  await both.close()
})

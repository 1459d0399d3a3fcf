import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient, rows } from '../../lib/index.js'
import { createReceiver, type Notification } from '../../lib/receiver.js'
import { createEmulator, createKeys, type EmulatorKeys } from '../../packages/emulator/lib/index.js'
import { openStage, type Stage } from './stage.js'
import { APPID } from './v2-stage.js'

let keys: EmulatorKeys
let stage: Stage
let client: Client
let shop: Server
let notify_url: string
const told: Notification[] = []

beforeAll(async () => {
  keys = await createKeys()
  stage = await openStage({ tls: true, keys })
  const { credentials, tls } = stage.emulator
  client = createClient({ ...credentials, baseUrl: tls?.url ?? '', clientCertificate: tls?.clientCertificate })
  const { apiv2Key, mchid, certs, apiv3Key } = credentials
  const receiver = createReceiver({ apiv2Key, mchid, certs, apiv3Key })
  shop = createServer(receiver.node(async (notification) => void told.push(notification)))
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  notify_url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
})
afterAll(async () => {
  await client.close()
  await stage.close()
  shop.closeAllConnections()
  await new Promise((resolve) => shop.close(resolve))
  expect(stage.violations).toEqual([])
})

test('the client of this project goes from an order to its bill by APIv2, over one TLS port', async () => {
  const { pay, secapi } = client.v2
  const order = {
    appid: APPID,
    body: '书 <1> & "2"',
    out_trade_no: 'o1',
    total_fee: 888,
    spbill_create_ip: '127.0.0.1',
  }
  const { data: placed, verified } = await pay.unifiedorder.post({
    xml: { ...order, attach: ']]>', notify_url, trade_type: 'NATIVE', sign_type: 'HMAC-SHA256' },
  })
  expect([placed.code_url, verified]).toEqual([expect.stringMatching(/^weixin:/), true])
  await stage.emulator.pay('o1')
  await stage.emulator.settled()
  const [paid] = told.splice(0)
  expect(paid).toMatchObject({ event_type: 'v2/transaction-success', resource: { out_trade_no: 'o1', attach: ']]>' } })

  const { data: found } = await client.chain('v2/pay/orderquery').post({ xml: { appid: APPID, out_trade_no: 'o1' } })
  expect(found).toMatchObject({ trade_state: 'SUCCESS', total_fee: '888', attach: ']]>' })
  const refund = { appid: APPID, out_trade_no: 'o1', out_refund_no: 'r1', total_fee: 888, refund_fee: 100, notify_url }
  const { data: back } = await client['v2/secapi/pay/refund'].postAsync({ xml: refund })
  expect(back).toMatchObject({ refund_fee: '100', out_refund_no: 'r1' })
  await stage.emulator.advance(60)
  const [returned] = told.splice(0)
  expect(returned).toMatchObject({
    event_type: 'v2/refund-processed',
    resource: { req_info: { out_refund_no: 'r1', refund_status: 'SUCCESS', refund_fee: '100' } },
  })
  const { data: refunds } = await pay.refundquery.post({ xml: { appid: APPID, out_refund_no: 'r1' } })
  expect(refunds.$n).toMatchObject([{ out_refund_no: 'r1', refund_status: 'SUCCESS', refund_fee: '100' }])

  await stage.emulator.advance(24 * 3600)
  const bill_date = found.time_end?.slice(0, 8) ?? ''
  const { data: bill } = await pay.downloadbill.post({ xml: { appid: APPID, bill_date, tar_type: 'GZIP' } })
  const numbers: string[] = []
  for await (const row of rows(bill)) if (row.商户订单号 === 'o1') numbers.push(`${row.交易状态} ${row.订单金额}`)
  expect(numbers).toEqual(['SUCCESS 888', 'REFUND 0']) // fen
  await expect(pay.downloadbill.post({ xml: { appid: APPID, bill_date: '20200101' } })).rejects.toMatchObject({
    code: '20001',
    message: expect.stringMatching(/invalid bill_date/),
  })

  await expect(secapi.pay.reverse.post({ xml: { appid: APPID, out_trade_no: 'o1' } })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    verified: true,
  })
})

test('an emulator without a port takes the calls that present a certificate too', async () => {
  const emulator = await createEmulator({ listen: false, keys })
  const { dispatcher, credentials } = emulator
  const inside = createClient({ ...credentials, dispatcher, clientCertificate: { dispatcher } })
  const asked = { appid: APPID, body: 'A book', out_trade_no: 'i1', total_fee: 1, spbill_create_ip: '127.0.0.1' }
  await inside.v2.pay.unifiedorder.post({ xml: { ...asked, trade_type: 'NATIVE' } })
  await emulator.pay('i1')
  const refund = { appid: APPID, out_trade_no: 'i1', out_refund_no: 'i1', total_fee: 1, refund_fee: 1 }
  const { data } = await inside.v2.secapi.pay.refund.post({ xml: refund })
  expect(data.refund_fee).toBe('1')
  await inside.close()
  await emulator.close()
})

// Tests of a shop with Vitest and the emulator: no port, no network, no merchant account. Jest and node:test work as well.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiError, type Client, createClient } from 'wechatpay-chain'
import { asMessage, createReceiver, type FetchHandler } from 'wechatpay-chain/receiver'
import { createEmulator, type InProcessEmulator } from 'wechatpay-chain-emulator'

let emulator: InProcessEmulator
let client: Client
const paid: string[] = []

beforeAll(async () => {
  let notify: FetchHandler
  emulator = await createEmulator({ listen: false, deliver: (request) => notify(request) })
  client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher, retry: false })
  notify = createReceiver(emulator.credentials).fetch((notification) => {
    const payment = asMessage(notification, 'TransactionSuccessDirect')
    if (payment) paid.push(payment.out_trade_no)
  })
})

afterAll(async () => {
  await client.close()
  await emulator.close()
})

async function place(out_trade_no: string) {
  const { mchid } = emulator.identity
  const order = { description: 'A book', out_trade_no, notify_url: 'https://shop.test/notify', amount: { total: 100 } }
  return client.v3.pay.transactions.native.post({ json: { appid: 'wxd678efh567hg6787', mchid, ...order } })
}

test('the shop hears of a payment', async () => {
  await place('book-1')
  await emulator.pay('book-1') // as the customer
  await emulator.settled() // every notification that is due has been delivered
  expect(paid).toEqual(['book-1'])
})

test('an order that nobody pays expires', async () => {
  await place('book-2')
  await emulator.advance(7 * 24 * 3600) // in seconds, without waiting
  await expect(emulator.pay('book-2')).rejects.toThrow()
})

test('an overloaded gateway is an ApiError', async () => {
  await emulator.operate('fault', { fault: 'rate-limit', operation: 'POST v3/pay/transactions/native' })
  const failure = await place('book-3').catch((error) => error)
  expect(failure).toBeInstanceOf(ApiError)
  expect(failure).toMatchObject({ status: 429, code: 'RATELIMIT_EXCEEDED' })
})

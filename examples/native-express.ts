// Native payment with Express: the customer scans a QR code. Run it by `npx tsx --env-file=.env server.ts`, where server.ts
// is `import { app } from './native-express.js'; app.listen(3000)`.
import { randomBytes } from 'node:crypto'
import express from 'express'
import { asMessage } from 'wechatpay-chain/receiver'
import { appid, client, mchid, notify_url, receiver } from './wechatpay.js'

interface Order {
  readonly total: number
  readonly transaction_id?: string
}

/** In production a table of your database. */
const orders = new Map<string, Order>()

export const app = express()

// Before any body parser: the signature covers the bytes as they were received.
app.post(
  '/notify',
  receiver.express((notification) => {
    // A payment of this merchant in mainland China; the same event has other messages.
    const payment = asMessage(notification, 'TransactionSuccessDirect')
    if (payment) markPaid(payment.out_trade_no, payment.amount.total, payment.transaction_id)
  }),
)

app.post('/orders', async (_request, response) => {
  const out_trade_no = randomBytes(16).toString('hex')
  const total = 100 // fen; from your catalogue, never from the browser
  orders.set(out_trade_no, { total }) // before the order is placed: whatever is paid later is known here
  const { data } = await client.v3.pay.transactions.native.post({
    json: { appid, mchid, description: 'A book', out_trade_no, notify_url, amount: { total } },
  })
  response.status(201).json({ out_trade_no, code_url: data.code_url }) // show code_url as a QR code
})

// The page asks here until the order is paid. A notification may be late, so an open order is looked up at WeChat Pay.
app.get('/orders/:out_trade_no', async ({ params: { out_trade_no } }, response) => {
  const order = orders.get(out_trade_no)
  if (!order) return void response.sendStatus(404)
  if (!order.transaction_id) {
    const { data } = await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
    if (data.trade_state === 'SUCCESS') markPaid(out_trade_no, data.amount?.total, data.transaction_id)
  }
  response.json({ paid: orders.get(out_trade_no)?.transaction_id !== undefined })
})

/**
 * Called by the notification and by the query, in any order and more than once. In a database: one transaction, with
 * `where transaction_id is null`, committed before this returns.
 *
 * @throws {Error} for an order that is not known, or another amount: WeChat Pay delivers again, and your staff sees it.
 */
function markPaid(out_trade_no: string, total: number | undefined, transaction_id: string | undefined): void {
  const order = orders.get(out_trade_no)
  if (!order || total !== order.total)
    throw new Error(`${out_trade_no}: paid ${total} fen, ordered ${order?.total} fen`)
  if (order.transaction_id || !transaction_id) return
  orders.set(out_trade_no, { ...order, transaction_id })
}

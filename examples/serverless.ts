// A function behind an HTTP trigger (API Gateway of AWS, Tencent Cloud SCF, Alibaba Cloud FC 3): takes notifications.
// Client and receiver are made once per instance, outside the function. Instances share no memory, so give createReceiver
// `dedupe: redisStore(redis)`, or make your own update idempotent as below.
import { asMessage } from 'wechatpay-chain/receiver'
import { markPaid } from './nextjs/orders.js'
import { receiver } from './wechatpay.js'

export const handler = receiver.event(async (notification) => {
  const payment = asMessage(notification, 'TransactionSuccessDirect')
  if (payment) await markPaid(payment.out_trade_no, payment.amount.total)
})

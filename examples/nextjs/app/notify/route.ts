// Next.js, App Router: `POST /notify` takes the notifications. Import from '@/wechatpay' and '@/orders' in an application of your own.
import { asMessage } from 'wechatpay-chain/receiver'
import { receiver } from '../../../wechatpay.js'
import { markPaid } from '../../orders.js'

export const runtime = 'nodejs' // or 'edge'

export const POST = receiver.fetch(async (notification) => {
  const payment = asMessage(notification, 'TransactionSuccessDirect')
  if (payment) await markPaid(payment.out_trade_no, payment.amount.total)
})

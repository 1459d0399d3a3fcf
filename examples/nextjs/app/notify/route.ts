// Next.js, App Router: `POST /notify` takes the notifications.
import { receiver } from '../../../wechatpay.js'
import { markPaid } from '../../orders.js'

export const runtime = 'nodejs' // or 'edge'

export const POST = receiver.fetch(async ({ event_type, resource }) => {
  if (event_type === 'TRANSACTION.SUCCESS' && 'mchid' in resource && 'payer' in resource)
    await markPaid(resource.out_trade_no)
})

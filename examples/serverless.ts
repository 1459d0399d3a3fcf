// A function behind an HTTP trigger (API Gateway of AWS, Tencent Cloud SCF, Alibaba Cloud FC 3): takes notifications.
// Client and receiver are made once per instance, outside the function. Instances share no memory, so give createReceiver
// `dedupe: redisStore(redis)`, or make your own update idempotent as below.
import { markPaid } from './nextjs/orders.js'
import { receiver } from './wechatpay.js'

export const handler = receiver.event(async ({ event_type, resource }) => {
  if (event_type === 'TRANSACTION.SUCCESS' && 'mchid' in resource && 'payer' in resource)
    await markPaid(resource.out_trade_no)
})

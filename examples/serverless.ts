// A function behind an API gateway (AWS Lambda, Tencent Cloud SCF, Alibaba Cloud FC): takes notifications.
// Client and receiver are made once per instance, outside the function. Instances share no memory, so give createReceiver
// `dedupe: redisStore(redis)`, or make your own update idempotent as below.
import { markPaid } from './nextjs/orders.js'
import { receiver } from './wechatpay.js'

/** The event of an HTTP trigger: payload 2.0 of AWS, and the same fields of the others. */
export interface HttpEvent {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

export interface HttpAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export async function handler({ headers, body = '', isBase64Encoded = false }: HttpEvent): Promise<HttpAnswer> {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  const answer = await receiver.respond({ headers, body: bytes }, async ({ event_type, resource }) => {
    if (event_type === 'TRANSACTION.SUCCESS' && 'mchid' in resource && 'payer' in resource)
      await markPaid(resource.out_trade_no)
  })
  return { statusCode: answer.status, headers: answer.headers, body: answer.body }
}

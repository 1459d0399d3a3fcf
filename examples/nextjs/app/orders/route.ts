// Next.js, App Router: `POST /orders` places a Native order. Import from '@/wechatpay' in an application of your own.
import { randomBytes } from 'node:crypto'
import { appid, client, mchid, notify_url } from '../../../wechatpay.js'

export const runtime = 'nodejs' // 'edge' works as well, without node:crypto

export async function POST(): Promise<Response> {
  const out_trade_no = randomBytes(16).toString('hex')
  const { data } = await client.v3.pay.transactions.native.post({
    json: { appid, mchid, description: 'A book', out_trade_no, notify_url, amount: { total: 100 } },
  })
  return Response.json({ out_trade_no, code_url: data.code_url }, { status: 201 })
}

// Next.js, App Router: `POST /orders` places a Native order. Import from '@/wechatpay' and '@/orders' in an application of your own.
import { appid, client, mchid, notify_url } from '../../../wechatpay.js'
import { addOrder } from '../../orders.js'

export const runtime = 'nodejs' // or 'edge'

export async function POST(): Promise<Response> {
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  const total = 100 // fen; from your catalogue, never from the browser
  await addOrder(out_trade_no, total)
  const { data } = await client.v3.pay.transactions.native.post({
    json: { appid, mchid, description: 'A book', out_trade_no, notify_url, amount: { total } },
  })
  return Response.json({ out_trade_no, code_url: data.code_url }, { status: 201 })
}

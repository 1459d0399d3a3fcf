// H5 payment: a page in the phone's browser, outside WeChat, opens WeChat.
import { appid, client, mchid, notify_url } from './wechatpay.js'

export interface H5Order {
  readonly out_trade_no: string
  readonly description: string
  /** In fen. */
  readonly total: number
  /** The customer's address as the web server sees it; WeChat Pay compares it with that of the phone. */
  readonly payer_client_ip: string
  /** The page that WeChat returns to. Coming back proves nothing: query the order there. */
  readonly returnTo: string
}

/** Places an order, and returns the address to redirect the browser to. It is valid for 5 minutes. */
export async function placeH5({ out_trade_no, description, total, payer_client_ip, returnTo }: H5Order) {
  const scene_info = { payer_client_ip, h5_info: { type: 'Wap' } }
  const { data } = await client.v3.pay.transactions.h5.post({
    json: { appid, mchid, description, out_trade_no, notify_url, amount: { total }, scene_info },
  })
  const page = new URL(data.h5_url)
  page.searchParams.set('redirect_url', returnTo)
  return page.href
}

// JSAPI payment in a mini program or an official-account page: the server places the order and signs the parameters.
import { appid, client, mchid, notify_url, paysign } from './wechatpay.js'

export interface JsapiOrder {
  readonly out_trade_no: string
  readonly description: string
  /** In fen. */
  readonly total: number
  /** The customer's openid under `appid`, from `code2Session` or from OAuth. */
  readonly openid: string
}

/**
 * Places an order, and returns the parameters of `wx.requestPayment`.
 *
 * In a page of an official account `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` takes the same, with `appId: appid`.
 */
export async function placeJsapi({ out_trade_no, description, total, openid }: JsapiOrder) {
  const { data } = await client.v3.pay.transactions.jsapi.post({
    json: { appid, mchid, description, out_trade_no, notify_url, amount: { total }, payer: { openid } },
  })
  const { appId: _, ...parameters } = await paysign.jsapi({ prepay_id: data.prepay_id }) // appId is signed, not passed on
  return parameters
}

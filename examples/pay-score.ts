// Pay score (支付分): rent first, pay afterwards. The customer confirms the service order, the merchant ends it with a bill,
// and WeChat Pay collects the money.
import { appid, client, notify_url, paysign } from './wechatpay.js'

const service_id = process.env.WECHATPAY_SERVICE_ID ?? ''
const { serviceorder } = client.v3.payscore

/** Creates a service order, and returns the parameters of `wx.openBusinessView`, by which the customer confirms it. */
export async function rent(out_order_no: string) {
  const { data } = await serviceorder.post({
    json: {
      appid,
      service_id,
      out_order_no,
      notify_url,
      service_introduction: '充电宝租借',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 9_900 }, // the most that can be collected, in fen
    },
  })
  return paysign.scoreUse({ package: data.package ?? '' })
}

/** Ends the service: WeChat Pay collects `amount` fen, and notifies `PAYSCORE.USER_PAID`. */
export async function giveBack(out_order_no: string, amount: number): Promise<void> {
  await serviceorder._out_order_no_.complete.post({
    out_order_no,
    json: { appid, service_id, post_payments: [{ name: '租借费用', amount }], total_amount: amount },
    retry: { idempotent: true },
  })
}

/** Ends a service order for which nothing is due. */
export async function cancel(out_order_no: string, reason: string): Promise<void> {
  await serviceorder._out_order_no_.cancel.post({ out_order_no, json: { appid, service_id, reason } })
}

/** `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; `collection` has what was paid. */
export async function rentalOf(out_order_no: string) {
  return (await serviceorder.get({ query: { appid, service_id, out_order_no } })).data
}

// What a merchant would write with openapi-fetch; it is compiled, not run.
import createClient from 'openapi-fetch'
import type { components, paths } from 'wechatpay-openapi'

const client = createClient<paths>({ baseUrl: 'https://api.mch.weixin.qq.com' })

/** The text of the QR code. */
export async function order(serial: string): Promise<string> {
  const { data, error } = await client.POST('/v3/pay/transactions/native', {
    params: { header: { 'Wechatpay-Serial': serial } },
    body: {
      appid: 'wxd678efh567hg6787',
      mchid: '1900000109',
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: '1217752501201407033233368018',
      notify_url: 'https://www.example.com/notify',
      amount: { total: 100, currency: 'CNY' },
    },
  })
  if (!data) throw new Error(`${error.code}: ${error.message}`)
  return data.code_url
}

/** Its state, among others that may come. */
export async function query(out_trade_no: string): Promise<string | undefined> {
  const { data } = await client.GET('/v3/pay/transactions/out-trade-no/{out_trade_no}', {
    params: { path: { out_trade_no }, query: { mchid: '1900000109' } },
  })
  return data?.trade_state
}

/** What came back, in fen. */
export async function refund(out_trade_no: string): Promise<number | undefined> {
  const { data } = await client.POST('/v3/refund/domestic/refunds', {
    body: { out_trade_no, out_refund_no: '1217752501201407033233368019', amount: amountOf(100) },
  })
  return data?.amount.refund
}

function amountOf(total: number): { refund: number; total: number; currency: string } {
  return { refund: total, total, currency: 'CNY' }
}

/** The plaintext of a notification. */
export function refundOf(plaintext: components['schemas']['REFUND.SUCCESS.Resource']): string {
  return plaintext.out_refund_no
}

/** `out_trade_no` is text. */
export function wrong(): Promise<unknown> {
  return client.POST('/v3/refund/domestic/refunds', {
    // @ts-expect-error a number where WeChat Pay wants a string
    body: { out_trade_no: 1217752501, out_refund_no: '1217752501201407033233368019', amount: amountOf(100) },
  })
}

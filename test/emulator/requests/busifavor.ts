import type { Stage } from '../stage.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const BUSIFAVOR = 'v3/marketing/busifavor'
const STOCK = `${BUSIFAVOR}/stocks/{stock_id}`
const COUPONS = `${BUSIFAVOR}/coupons`
const USERS = `${BUSIFAVOR}/users/{openid}/coupons`

/** Requests that suit a merchant's own coupons, in a world in which all that they ask for has happened. */
export async function busifavorRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly Named[]> {
  const { busifavor } = client.v3.marketing
  const mchid = emulator.identity.mchid
  const now = Date.parse(Object(await emulator.operate('state')).now)
  const stock = (
    out_request_no: string,
    coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_UPLOAD' = 'WECHATPAY_MODE',
  ) => ({
    out_request_no,
    stock_name: '八月一日活动券',
    belong_merchant: mchid,
    goods_name: '图书',
    stock_type: 'NORMAL' as const,
    coupon_code_mode,
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: new Date(now - 1_000).toISOString(),
        available_end_time: new Date(now + 30 * 24 * 3_600_000).toISOString(),
      },
      fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 200 },
      use_method: 'OFF_LINE' as const,
    },
    stock_send_rule: { max_coupons: 100, max_coupons_per_user: 10 },
  })
  const { stock_id } = (await busifavor.stocks.post({ json: stock('b-stock') })).data
  const uploading = (await busifavor.stocks.post({ json: stock('b-upload', 'MERCHANT_UPLOAD') })).data.stock_id
  const [openid, appid] = ['o-reader', 'wxd678efh567hg6787']
  const sending = (out_request_no: string) => ({ openid, appid, stock_id, out_request_no })
  const sent = async (number: string) =>
    (await busifavor.coupons.send.post({ json: sending(number) })).data.coupon_code ?? ''
  const using = (coupon_code: string) => {
    const use_time = new Date(now).toISOString()
    return { coupon_code, stock_id, appid, use_time, use_request_no: `use-${coupon_code}` }
  }
  const coupon_code = await sent('b-kept')
  const returned = await sent('b-returned')
  await busifavor.coupons.use.post({ json: using(returned) })
  const callback = { mchid, notify_url: 'https://www.example.com/busifavor' }
  await busifavor.callbacks.post({ json: callback })
  return [
    [`POST ${BUSIFAVOR}/stocks`, { json: stock('b-created') }],
    [`GET ${STOCK}`, { stock_id }],
    [`PATCH ${STOCK}`, { stock_id, json: { out_request_no: 'b-change', comment: '图书' } }],
    [
      `PATCH ${STOCK}/budget`,
      { stock_id, json: { modify_budget_request_no: 'b-budget', current_max_coupons: 100, target_max_coupons: 200 } },
    ],
    [`POST ${STOCK}/couponcodes`, { stock_id: uploading, json: { coupon_code_list: ['c1'], upload_request_no: 'u1' } }],
    [`POST ${COUPONS}/send`, { json: sending('b-sent') }],
    [`GET ${USERS}`, { openid, query: { appid, stock_id, offset: 0, limit: 20 } }],
    [`GET ${USERS}/{coupon_code}/appids/{appid}`, { openid, coupon_code, appid }],
    [`POST ${COUPONS}/use`, { json: using(await sent('b-used')) }],
    [`POST ${COUPONS}/return`, { json: { coupon_code: returned, stock_id, return_request_no: 'b-return' } }],
    [
      `POST ${COUPONS}/deactivate`,
      { json: { coupon_code: await sent('b-dead'), stock_id, deactivate_request_no: 'b-deactivate' } },
    ],
    [`POST ${BUSIFAVOR}/callbacks`, { json: callback }],
    [`GET ${BUSIFAVOR}/callbacks`, { query: { mchid } }],
  ]
}

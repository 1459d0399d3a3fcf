import type { Stage } from '../stage.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const FAVOR = 'v3/marketing/favor'
const STOCK = `${FAVOR}/stocks/{stock_id}`
const COUPONS = `${FAVOR}/users/{openid}/coupons`

const HOUR = 3_600_000

/** Requests that suit coupons, in a world in which all that they ask for has happened. */
export async function couponRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly Named[]> {
  const { favor } = client.v3.marketing
  const stock_creator_mchid = emulator.identity.mchid
  const now = Date.parse(Object(await emulator.operate('state')).now)
  const stock = (out_request_no: string, begin = now + 2_000) => ({
    out_request_no,
    stock_name: '新年券',
    belong_merchant: stock_creator_mchid,
    stock_type: 'NORMAL' as const,
    no_cash: true,
    available_begin_time: new Date(begin).toISOString(),
    available_end_time: new Date(begin + 24 * HOUR).toISOString(),
    stock_use_rule: {
      max_coupons: 10,
      max_amount: 1_000,
      max_coupons_per_user: 5,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    coupon_use_rule: {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 200 },
      available_items: ['book-1'],
      available_merchants: [stock_creator_mchid],
    },
  })
  const json = { stock_creator_mchid }
  const make = async (out_request_no: string) => {
    const { stock_id } = (await favor.couponStocks.post({ json: stock(out_request_no) })).data
    return stock_id
  }
  const fresh = await make('s-fresh')
  const [running, pausing, paused] = [await make('s-running'), await make('s-pausing'), await make('s-paused')]
  const stopping = await make('s-stopping')
  for (const stock_id of [running, pausing, paused, stopping])
    await favor.stocks._stock_id_.start.post({ stock_id, json })
  await favor.stocks._stock_id_.pause.post({ stock_id: paused, json })
  await emulator.operate('advance', { seconds: 3 })
  const appid = 'wxd678efh567hg6787'
  const openid = 'o-saver'
  const sending = (out_request_no: string) => ({ ...json, stock_id: running, out_request_no, appid })
  const { coupon_id } = (await favor.users._openid_.coupons.post({ openid, json: sending('sent') })).data
  const callback = { mchid: stock_creator_mchid, notify_url: 'https://www.example.com/coupons' }
  await favor.callbacks.post({ json: callback })
  const page = { offset: 0, limit: 10, ...json }
  return [
    [`POST ${FAVOR}/coupon-stocks`, { json: stock('s-created', now + HOUR) }],
    [`GET ${FAVOR}/stocks`, { query: { offset: 0, limit: 10, stock_creator_mchid } }],
    [`GET ${STOCK}`, { stock_id: running, query: json }],
    [`GET ${STOCK}/merchants`, { stock_id: running, query: page }],
    [`GET ${STOCK}/items`, { stock_id: running, query: page }],
    [`POST ${STOCK}/modify-goods-id`, { stock_id: fresh, json: { ...json, add_goods_id_list: ['book-2'] } }],
    [`POST ${STOCK}/start`, { stock_id: fresh, json }],
    [`POST ${STOCK}/pause`, { stock_id: pausing, json }],
    [`POST ${STOCK}/restart`, { stock_id: paused, json }],
    [`POST ${STOCK}/stop`, { stock_id: stopping, json }],
    [`POST ${COUPONS}`, { openid, json: sending('again') }],
    [`GET ${COUPONS}`, { openid, query: { appid, stock_id: running, creator_mchid: stock_creator_mchid } }],
    [`GET ${COUPONS}/{coupon_id}`, { openid, coupon_id, query: { appid } }],
    [`POST ${FAVOR}/callbacks`, { json: callback }],
    [`GET ${FAVOR}/callbacks`, { query: { mchid: stock_creator_mchid } }],
  ]
}

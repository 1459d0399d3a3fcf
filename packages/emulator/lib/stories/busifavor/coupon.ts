import type { ResponseOf } from 'wechatpay-chain'
import { beijingTime } from '../../world/beijing-time.js'
import { copyOf } from '../../world/copy.js'
import { invalidRequest, notFound, paramError, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'
import { busiCallbacks } from './callbacks.js'
import { type BusiStock, busiStocks, dayOf, findBusiStock, isOver } from './stock.js'

const DAY_MS = 24 * 3_600_000
const BEIJING_MS = 8 * 3_600_000

type View = NonNullable<ResponseOf<'v3/marketing/busifavor/users/{openid}/coupons', 'get'>['data']>[number]

/** A customer's coupon of the merchant's own kind. Its records are replaced, never changed. */
export interface BusiCoupon {
  readonly stock_id: string
  readonly coupon_code: string
  readonly openid: string
  readonly appid: string
  readonly send_request_no: string
  readonly coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | 'DEACTIVATED'
  readonly receive_time: string
  readonly available_start_time: string
  readonly expire_time: string
  readonly use_request_no?: string
  readonly use_time?: string
}

/** By `keyOf`. */
export const busiCoupons = tableOf<BusiCoupon>('busi_coupons')

/** Stocks by coupon codes that WeChat Pay has chosen: those are unique without their stock. */
const codes = tableOf<string>('busi_codes')

/** Number of coupons of a stock that a customer has received. */
const counts = tableOf<number>('busi_counts')

export type Channel = 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'

/** The request for sending a coupon. */
export interface Sending {
  readonly stock_id: string
  readonly openid: string
  readonly appid: string
  readonly out_request_no: string
  /** The code, where the merchant chooses it. */
  readonly coupon_code?: string
}

export function keyOf({ stock_id, coupon_code }: Pick<BusiCoupon, 'stock_id' | 'coupon_code'>): string {
  return `${stock_id} ${coupon_code}`
}

/**
 * The present state of the coupon with this code.
 *
 * @throws {Refusal} 404 `RESOURCE_NOT_EXISTS`, or 400 `PARAM_ERROR` when only its stock makes the code unique.
 */
export function findBusiCoupon(
  world: World,
  coupon_code: string,
  stock_id = codes(world).get(coupon_code),
): BusiCoupon {
  const coupon = busiCoupons(world).get(`${stock_id} ${coupon_code}`)
  if (coupon) return busiCouponAsOfNow(coupon, world)
  throw notFound('no such coupon; one with a code of your own is found by its stock_id')
}

export function busiCouponAsOfNow(coupon: BusiCoupon, { now }: World): BusiCoupon {
  const isExpired = coupon.coupon_state === 'SENDED' && Date.parse(coupon.expire_time) <= now()
  return isExpired ? { ...coupon, coupon_state: 'EXPIRED' } : coupon
}

/** Creates a customer's coupon and returns it; the merchant is notified. */
export function sendBusiCoupon(world: World, sending: Sending, send_channel: Channel): BusiCoupon {
  const { stock_id, openid, appid, out_request_no } = sending
  const stock = findBusiStock(world, stock_id)
  checkSending(world, stock, openid)
  const [coupon_code, left] = takeCode(world, stock, sending.coupon_code)
  const receive_time = beijingTime(world.now())
  const coupon: BusiCoupon = {
    ...{ stock_id, coupon_code, openid, appid, send_request_no: out_request_no, coupon_state: 'SENDED', receive_time },
    ...validity(world, stock),
  }
  busiCoupons(world).set(keyOf(coupon), coupon)
  const day = dayOf(world)
  const sent_on = { ...stock.sent_on, [day]: (stock.sent_on[day] ?? 0) + 1 }
  busiStocks(world).set(stock_id, { ...stock, codes: left, sent: stock.sent + 1, sent_on })
  counts(world).set(`${stock_id} ${openid}`, (counts(world).get(`${stock_id} ${openid}`) ?? 0) + 1)
  world.notify({
    url: busiCallbacks(world).get(world.mchid) ?? '',
    event_type: 'COUPON.SEND',
    original_type: 'coupon',
    summary: '商家券领券通知',
    resource: {
      ...{ event_type: 'EVENT_TYPE_BUSICOUPON_SEND', coupon_code, stock_id, openid, send_channel },
      send_time: receive_time,
      send_merchant: world.mchid,
    },
  })
  return coupon
}

/** The coupon in the answer to a query. */
export function busiCouponViewOf(coupon: BusiCoupon, world: World): View {
  const { openid: _, appid: __, ...shown } = coupon
  const { request } = findBusiStock(world, coupon.stock_id)
  const { stock_name, belong_merchant, comment, goods_name, stock_type, coupon_use_rule, custom_entrance } = request
  const { transferable, shareable } = request.stock_send_rule
  return {
    ...{ stock_name, belong_merchant, goods_name, stock_type, coupon_use_rule: copyOf(coupon_use_rule) },
    ...(comment !== undefined && { comment }),
    ...(custom_entrance && { custom_entrance }),
    display_pattern_info: request.display_pattern_info ?? {},
    ...(transferable !== undefined && { transferable }),
    ...(shareable !== undefined && { shareable }),
    ...shown,
  }
}

function checkSending(world: World, stock: BusiStock, openid: string): void {
  if (isOver(stock, world)) throw invalidRequest('the time of the stock has passed, so no coupon of it can be sent')
  const { max_coupons, max_coupons_by_day, max_coupons_per_user } = stock.request.stock_send_rule
  const today = stock.sent_on[dayOf(world)] ?? 0
  if (stock.sent >= max_coupons || today >= (max_coupons_by_day ?? Number.POSITIVE_INFINITY)) {
    throw new Refusal(403, 'NOT_ENOUGH', 'the coupons of the stock are used up')
  }
  if ((counts(world).get(`${stock.stock_id} ${openid}`) ?? 0) >= max_coupons_per_user) {
    throw new Refusal(403, 'RULE_LIMIT', `the customer has had ${max_coupons_per_user}, as many as allowed`)
  }
}

/** The code of a new coupon, and the uploaded ones that are left. */
function takeCode(world: World, stock: BusiStock, chosen?: string): readonly [code: string, left: readonly string[]] {
  const { stock_id, request } = stock
  if (request.coupon_code_mode === 'MERCHANT_API') {
    if (chosen === undefined) throw paramError('/coupon_code', 'body', 'is missing: the stock has codes of your own')
    if (busiCoupons(world).get(keyOf({ stock_id, coupon_code: chosen }))) {
      throw invalidRequest('the stock already has a coupon with this code')
    }
    return [chosen, stock.codes]
  }
  if (chosen !== undefined)
    throw paramError('/coupon_code', 'body', 'must be omitted: the merchant does not choose the codes of this stock')
  if (request.coupon_code_mode === 'MERCHANT_UPLOAD') {
    const [uploaded, ...left] = stock.codes
    if (uploaded === undefined) throw new Refusal(403, 'NOT_ENOUGH', 'all codes that were uploaded are used up')
    return [uploaded, left]
  }
  const code = world.random.digits(16)
  codes(world).set(code, stock_id)
  return [code, stock.codes]
}

/** The period in which a coupon sent now can be used. Days begin at midnight in Beijing. */
function validity(world: World, { request }: BusiStock): Pick<BusiCoupon, 'available_start_time' | 'expire_time'> {
  const rule = request.coupon_use_rule.coupon_available_time
  const { wait_days_after_receive: wait = 0, available_day_after_receive: days } = rule
  const { available_second_after_receive: seconds } = rule
  const now = world.now()
  const midnight = Math.floor((now + BEIJING_MS) / DAY_MS) * DAY_MS - BEIJING_MS
  const first = wait > 0 ? midnight + wait * DAY_MS : now
  const start = Math.max(first, Date.parse(rule.available_begin_time))
  const ends = [
    Date.parse(rule.available_end_time),
    ...(days === undefined ? [] : [Math.floor((start + BEIJING_MS) / DAY_MS + days) * DAY_MS - BEIJING_MS - 1_000]),
    ...(seconds === undefined ? [] : [now + seconds * 1_000]),
  ]
  return { available_start_time: beijingTime(start), expire_time: beijingTime(Math.min(...ends)) }
}

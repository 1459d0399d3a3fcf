import { isDeepStrictEqual } from 'node:util'
import type { ResponseOf } from 'wechatpay-chain'
import { beijingTime } from '../../world/beijing-time.js'
import { invalidRequest, notFound, REASON, Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { numberedPage } from '../paging.js'
import { findStock, type Stock, stocks } from './stock.js'

const COUPONS = 'v3/marketing/favor/users/{openid}/coupons'
const COUPON = `${COUPONS}/{coupon_id}` as const

const DAY_MS = 24 * 3_600_000
const BEIJING_MS = 8 * 3_600_000

export type CouponView = ResponseOf<typeof COUPON, 'get'>

/** A customer's coupon. Its records are replaced, never changed. */
export interface Coupon {
  readonly coupon_id: string
  readonly openid: string
  readonly request: { readonly stock_id: string; readonly appid: string; readonly out_request_no: string }
  readonly status: 'SENDED' | 'USED' | 'EXPIRED'
  readonly create_time: string
  readonly available_begin_time: string
  readonly available_end_time: string
  /** The payment in which it was used. */
  readonly used?: { readonly consume_time: string; readonly consume_mchid: string; readonly transaction_id: string }
}

/** By `coupon_id`. */
export const coupons = tableOf<Coupon>('coupons')

/** Numbers of coupons by the merchant's `out_request_no`. */
const requests = tableOf<string>('coupon_requests')

/** Number of coupons of a stock that were sent to a customer, and on a day, by `countOf`. */
const counts = tableOf<number>('coupon_counts')

/** Stories of coupons that the merchant gives to customers and queries. */
export const couponStories: readonly Story[] = [
  story('post', COUPONS, ({ openid, json }, world) => {
    const known = coupons(world).get(requests(world).get(json.out_request_no) ?? '')
    if (known && !(known.openid === openid && isDeepStrictEqual(known.request, json))) {
      throw invalidRequest('a coupon was sent with this out_request_no, with other parameters', REASON.reentry)
    }
    return { coupon_id: (known ?? send(world, openid, json)).coupon_id }
  }),

  story('get', COUPONS, ({ openid, query }, world) => {
    const { appid, stock_id, status, creator_mchid = world.mchid, sender_mchid = world.mchid, business_type } = query
    const isOurs = creator_mchid === world.mchid && sender_mchid === world.mchid && business_type === undefined
    const found = [...coupons(world).values()]
      .filter((one) => isOurs && one.openid === openid && one.request.appid === appid)
      .map((coupon) => couponAsOfNow(coupon, world))
      .filter((one) => (stock_id ?? one.request.stock_id) === one.request.stock_id)
      .filter((one) => (status ?? one.status) === one.status)
    const page = numberedPage(found, query, { most: 100, usual: 20 })
    return { ...page, total_count: found.length, data: page.data.map((coupon) => couponViewOf(coupon, world)) }
  }),

  story('get', COUPON, ({ openid, coupon_id, query: { appid } }, world) => {
    const coupon = findCoupon(world, coupon_id)
    if (coupon.openid !== openid || coupon.request.appid !== appid) throw couponNotFound()
    return couponViewOf(coupon, world)
  }),
]

/**
 * The present state of a coupon.
 *
 * @throws {Refusal} 404 `RESOURCE_NOT_EXISTS`.
 */
export function findCoupon(world: World, coupon_id: string): Coupon {
  const coupon = coupons(world).get(coupon_id)
  if (coupon) return couponAsOfNow(coupon, world)
  throw couponNotFound()
}

export function couponAsOfNow(coupon: Coupon, { now }: World): Coupon {
  const isOver = coupon.status === 'SENDED' && Date.parse(coupon.available_end_time) <= now()
  return isOver ? { ...coupon, status: 'EXPIRED' } : coupon
}

/** The coupon in the answer to a query. */
export function couponViewOf(coupon: Coupon, world: World): CouponView {
  const { coupon_id, status, create_time, available_begin_time, available_end_time, used, request } = coupon
  const stock = findStock(world, request.stock_id)
  const { start_time, stop_time } = stock
  return {
    ...{ coupon_id, stock_creator_mchid: world.mchid, stock_id: stock.stock_id, status, create_time },
    ...{ available_begin_time, available_end_time, coupon_type: 'NORMAL' },
    coupon_name: stock.request.stock_name,
    description: stock.request.pattern_info?.description ?? '',
    singleitem: stock.items.length > 0,
    normal_coupon_information: stock.worth,
    ...(start_time !== undefined && { start_time }),
    ...(stop_time !== undefined && { stop_time }),
    ...(used && { consume_information: used }),
  }
}

function send(world: World, openid: string, request: Coupon['request'] & { stock_creator_mchid: string }): Coupon {
  const stock = findStock(world, request.stock_id, request.stock_creator_mchid)
  checkSending(world, stock, openid)
  const coupon: Coupon = {
    coupon_id: world.random.digits(14),
    openid,
    request,
    status: 'SENDED',
    create_time: beijingTime(world.now()),
    ...validity(world, stock),
  }
  coupons(world).set(coupon.coupon_id, coupon)
  requests(world).set(request.out_request_no, coupon.coupon_id)
  stocks(world).set(stock.stock_id, { ...stock, distributed_coupons: stock.distributed_coupons + 1 })
  for (const what of [openid, today(world)]) {
    counts(world).set(`${stock.stock_id} ${what}`, countOf(world, stock.stock_id, what) + 1)
  }
  return coupon
}

function checkSending(world: World, { stock_id, status, request, worth, distributed_coupons }: Stock, openid: string) {
  if (status !== 'running') throw invalidRequest(`the stock is ${status}, so no coupon of it can be sent`)
  if (Date.parse(request.available_begin_time) > world.now()) {
    throw new Refusal(403, 'REQUEST_BLOCKED', 'the stock has not begun yet')
  }
  const { max_coupons, max_coupons_per_user, max_amount_by_day = 0 } = request.stock_use_rule
  if (distributed_coupons >= max_coupons) throw new Refusal(403, 'NOT_ENOUGH', 'the budget of the stock is used up')
  if (countOf(world, stock_id, openid) >= max_coupons_per_user) {
    throw new Refusal(
      403,
      'RULE_LIMIT',
      `the customer has had ${max_coupons_per_user} of these coupons, as many as allowed`,
    )
  }
  const ofToday = countOf(world, stock_id, today(world))
  if (max_amount_by_day > 0 && (ofToday + 1) * worth.coupon_amount > max_amount_by_day) {
    throw new Refusal(403, 'NOT_ENOUGH', 'the budget of the stock is used up for today')
  }
}

function countOf(world: World, stock_id: string, what: string): number {
  return counts(world).get(`${stock_id} ${what}`) ?? 0
}

function today({ now }: World): string {
  return beijingTime(now()).slice(0, 10)
}

/** The period in which a coupon sent now can be used. */
function validity(world: World, { request }: Stock): Pick<Coupon, 'available_begin_time' | 'available_end_time'> {
  const { available_begin_time, available_end_time } = request
  const { coupon_available_time: rule = {} } = request.coupon_use_rule
  const { second_day_available = false, available_time_after_receive: minutes } = rule
  const tomorrow = (Math.floor((world.now() + BEIJING_MS) / DAY_MS) + 1) * DAY_MS - BEIJING_MS
  const begin = second_day_available ? tomorrow : Date.parse(rule.available_begin_time ?? available_begin_time)
  const from = Math.max(begin, world.now())
  const end =
    minutes === undefined ? Date.parse(rule.available_end_time ?? available_end_time) : from + minutes * 60_000
  return { available_begin_time: beijingTime(from), available_end_time: beijingTime(end) }
}

function couponNotFound(): Refusal {
  return notFound('no such coupon')
}

import type { ResponseOf } from 'wechatpay-chain'
import { beijingTime } from '../../world/beijing-time.js'
import { readTime } from '../../world/check-fields.js'
import { copyOf } from '../../world/copy.js'
import { notFound, paramError } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { tableOf, type World } from '../../world/world.js'

const STOCKS = 'v3/marketing/busifavor/stocks'

/** Largest number of coupons of a stock for one customer. */
const MOST_PER_USER = 100

/** The rule that each type of stock requires. */
const RULES = { NORMAL: 'fixed_normal_coupon', DISCOUNT: 'discount_coupon', EXCHANGE: 'exchange_coupon' } as const

type Asked = SentOf<typeof STOCKS, 'post'>['json']
type Rule = Asked['coupon_use_rule']
type Limits = Asked['stock_send_rule']

/** A request for a stock that contains the period of use and the number of coupons. */
export type BusiStockRequest = Asked & {
  readonly coupon_use_rule: Rule & Required<Pick<Rule, 'coupon_available_time'>>
  readonly stock_send_rule: Limits & Required<Pick<Limits, 'max_coupons' | 'max_coupons_per_user'>>
}

/** A stock of a merchant's own coupons, which contain no money of WeChat Pay. Its records are replaced, never changed. */
export interface BusiStock {
  readonly stock_id: string
  /** The request, with all later changes applied. */
  readonly request: BusiStockRequest
  readonly create_time: string
  /** Number of sent coupons: in total, and by day. */
  readonly sent: number
  readonly sent_on: Readonly<Record<string, number>>
  /** Codes that the merchant has uploaded and that are still unused. */
  readonly codes: readonly string[]
  readonly uploaded: number
}

/** By `stock_id`. */
export const busiStocks = tableOf<BusiStock>('busi_stocks')

/** @throws {Refusal} 404 `RESOURCE_NOT_EXISTS`. */
export function findBusiStock(world: World, stock_id: string): BusiStock {
  const stock = busiStocks(world).get(stock_id)
  if (stock) return stock
  throw notFound('no such stock')
}

/** Whether the time of the stock has passed. */
export function isOver({ request }: BusiStock, { now }: World): boolean {
  return Date.parse(request.coupon_use_rule.coupon_available_time.available_end_time) <= now()
}

/** Today, for counting coupons by day. */
export function dayOf({ now }: World): string {
  return beijingTime(now()).slice(0, 10)
}

/**
 * Checks a new stock against the rules that its spec cannot express.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field.
 */
export function checkBusiStock(request: Asked, world: World): asserts request is BusiStockRequest {
  const { stock_type, coupon_use_rule, stock_send_rule } = request
  const rule = RULES[stock_type]
  if (!coupon_use_rule[rule]) {
    throw paramError(`/coupon_use_rule/${rule}`, 'body', `is missing: the type is ${stock_type}`)
  }
  const field = '/coupon_use_rule/coupon_available_time'
  if (!coupon_use_rule.coupon_available_time) throw paramError(field, 'body', 'is missing')
  const { available_begin_time, available_end_time } = coupon_use_rule.coupon_available_time
  const begin = readTime(`${field}/available_begin_time`, available_begin_time)
  const end = readTime(`${field}/available_end_time`, available_end_time)
  if (end <= world.now()) throw paramError(`${field}/available_end_time`, 'body', 'has passed', available_end_time)
  if (end <= begin) {
    throw paramError(`${field}/available_end_time`, 'body', 'must be later than the beginning', available_end_time)
  }
  const { max_coupons, max_coupons_per_user } = stock_send_rule
  if (max_coupons === undefined) throw paramError('/stock_send_rule/max_coupons', 'body', 'is missing')
  if (max_coupons < 1) throw paramError('/stock_send_rule/max_coupons', 'body', 'must be at least 1', max_coupons)
  if (max_coupons_per_user === undefined || max_coupons_per_user < 1 || max_coupons_per_user > MOST_PER_USER) {
    const issue = `must be from 1 to ${MOST_PER_USER}`
    throw paramError('/stock_send_rule/max_coupons_per_user', 'body', issue, max_coupons_per_user)
  }
}

/** The stock in the answer to a query. */
export function busiStockViewOf(stock: BusiStock, world: World): ResponseOf<`${typeof STOCKS}/{stock_id}`, 'get'> {
  const { stock_id, request, sent, sent_on, codes, uploaded } = stock
  const { out_request_no: _, stock_send_rule, ...shown } = request
  const { max_coupons, max_amount, max_amount_by_day, ...rule } = stock_send_rule
  const worth = request.coupon_use_rule.fixed_normal_coupon?.discount_amount ?? 0
  const today = sent_on[dayOf(world)] ?? 0
  return {
    ...copyOf(shown),
    stock_id,
    stock_state: isOver(stock, world) ? 'STOPED' : 'RUNNING',
    stock_send_rule: {
      ...rule,
      max_coupons,
      max_amount: max_amount ?? max_coupons * worth,
      ...(max_amount_by_day !== undefined && { max_amount_by_day }),
    },
    ...(request.coupon_code_mode === 'MERCHANT_UPLOAD' && {
      coupon_code_count: { total_count: uploaded, available_count: codes.length },
    }),
    send_count_information: {
      total_send_num: sent,
      total_send_amount: sent * worth,
      today_send_num: today,
      today_send_amount: today * worth,
    },
  }
}

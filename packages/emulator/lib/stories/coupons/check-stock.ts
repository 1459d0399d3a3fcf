import { checkMerchant, readTime } from '../../world/check-fields.js'
import { invalidRequest, paramError } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import type { Stock, StockRequest } from './stock.js'

const DAY_MS = 24 * 3_600_000

/** Latest beginning of a stock and longest duration, in days. */
const LATEST_BEGIN = 365
const LONGEST = 90

/** Largest number of coupons of a stock for one customer. */
const MOST_PER_USER = 60

/**
 * Checks a new stock against the rules that its spec cannot express.
 *
 * @returns The value of each coupon.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field.
 */
export function checkStock(request: StockRequest, world: World): Stock['worth'] {
  const { belong_merchant, stock_use_rule, coupon_use_rule, stock_type } = request
  checkMerchant(belong_merchant, world, 'belong_merchant', 'body')
  checkTimes(request, world)
  const worth = coupon_use_rule.fixed_normal_coupon
  if (stock_type !== 'NORMAL') throw invalidRequest('the emulator supports only stocks of type NORMAL')
  if (!worth) throw paramError('/coupon_use_rule/fixed_normal_coupon', 'body', 'is missing: the type is NORMAL')
  const { coupon_amount, transaction_minimum } = worth
  checkCount('/coupon_use_rule/fixed_normal_coupon/coupon_amount', coupon_amount)
  if (transaction_minimum <= coupon_amount) {
    const field = '/coupon_use_rule/fixed_normal_coupon/transaction_minimum'
    throw paramError(field, 'body', 'must be above coupon_amount', transaction_minimum)
  }
  const { max_coupons, max_amount, max_coupons_per_user } = stock_use_rule
  checkCount('/stock_use_rule/max_coupons', max_coupons)
  checkCount('/stock_use_rule/max_coupons_per_user', max_coupons_per_user, MOST_PER_USER)
  const wanted = max_coupons * coupon_amount
  if (max_amount !== wanted) {
    const issue = `must be max_coupons times coupon_amount, ${wanted} fen`
    throw paramError('/stock_use_rule/max_amount', 'body', issue, max_amount)
  }
  return worth
}

function checkTimes({ available_begin_time, available_end_time, coupon_use_rule }: StockRequest, { now }: World): void {
  const begin = readTime('/available_begin_time', available_begin_time)
  const end = readTime('/available_end_time', available_end_time)
  const wrong = (name: string, issue: string, value: string) => paramError(`/${name}`, 'body', issue, value)
  // The manual's times have whole seconds.
  if (begin < Math.floor(now() / 1000) * 1000) throw wrong('available_begin_time', 'has passed', available_begin_time)
  if (begin > now() + LATEST_BEGIN * DAY_MS) {
    throw wrong('available_begin_time', `is more than ${LATEST_BEGIN} days ahead`, available_begin_time)
  }
  if (end <= begin) throw wrong('available_end_time', 'must be later than available_begin_time', available_end_time)
  if (end - begin > LONGEST * DAY_MS) {
    throw wrong('available_end_time', `is more than ${LONGEST} days after available_begin_time`, available_end_time)
  }
  const { coupon_available_time: rule = {} } = coupon_use_rule
  const field = '/coupon_use_rule/coupon_available_time'
  for (const name of ['available_begin_time', 'available_end_time'] as const) {
    const time = rule[name]
    if (time !== undefined) readTime(`${field}/${name}`, time)
  }
  const { available_time_after_receive: minutes } = rule
  if (minutes !== undefined) checkCount(`${field}/available_time_after_receive`, minutes)
}

function checkCount(field: string, count: number, most = Number.MAX_SAFE_INTEGER): void {
  if (count < 1) throw paramError(field, 'body', 'must be at least 1', count)
  if (count > most) throw paramError(field, 'body', `must be at most ${most}`, count)
}

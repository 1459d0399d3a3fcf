import { paramError } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import type { Bill, Item, ServiceOrder, ServiceRequest } from './service-order.js'

/** Kinds of risk fund. Each but the estimate limits the amount that may be collected later. */
const RISK_FUNDS = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST']
const ESTIMATE = 'ESTIMATE_ORDER_COST'

/** Upper bounds for the items and the discounts of a bill. */
const MOST_PAYMENTS = 100
const MOST_DISCOUNTS = 30

const NUMBER = /^[\w|*-]{1,32}$/

/** Upper bound for the description of the service, in characters. */
const LONGEST_INTRODUCTION = 20

/** The only name that several items of a bill may have. */
const GOODS = '商品信息'

/** `yyyyMMddHHmmss` or `yyyyMMdd`. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/

/**
 * Checks a new order against the rules that its spec cannot express.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` naming the field.
 */
export function checkService(request: ServiceRequest): void {
  const { out_order_no, service_introduction, risk_fund, post_payments = [], post_discounts = [], time_range } = request
  if (!NUMBER.test(out_order_no)) {
    throw paramError('/out_order_no', 'body', 'must have 1 to 32 letters, digits, _, -, | or *', out_order_no)
  }
  if ([...service_introduction].length > LONGEST_INTRODUCTION) {
    throw paramError('/service_introduction', 'body', `must have at most ${LONGEST_INTRODUCTION} characters`)
  }
  if (risk_fund) {
    if (!RISK_FUNDS.includes(risk_fund.name)) {
      throw paramError('/risk_fund/name', 'body', `must be one of ${RISK_FUNDS.join(', ')}`, risk_fund.name)
    }
    checkAmount('/risk_fund/amount', risk_fund.amount, 1)
  }
  checkItems(post_payments)
  checkDiscounts(post_discounts)
  const { start_time, end_time } = time_range
  if (start_time !== undefined && start_time !== 'OnAccept') readMoment('/time_range/start_time', start_time)
  if (end_time !== undefined) readMoment('/time_range/end_time', end_time)
}

/**
 * Checks that a bill is consistent and does not exceed the amount that the customer has agreed to.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` naming the field.
 */
export function checkBill(bill: Bill, { request: { risk_fund } }: ServiceOrder): void {
  const { post_payments, post_discounts = [], total_amount } = bill
  checkItems(post_payments)
  checkDiscounts(post_discounts)
  checkAmount('/total_amount', total_amount, 0)
  const wanted = sum(post_payments) - sum(post_discounts)
  if (total_amount !== wanted) {
    throw paramError(
      '/total_amount',
      'body',
      `must be the sum of post_payments less that of post_discounts, ${wanted} fen`,
      total_amount,
    )
  }
  if (risk_fund && risk_fund.name !== ESTIMATE && total_amount > risk_fund.amount) {
    throw paramError('/total_amount', 'body', `must not exceed the risk fund, ${risk_fund.amount} fen`, total_amount)
  }
}

/**
 * Checks that a time is not in the future.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when it is, or when the text is not a time.
 */
export function checkPast(field: string, moment: string | undefined, { now }: World): void {
  if (moment === undefined || readMoment(field, moment) <= now()) return
  throw paramError(field, 'body', 'must not be in the future', moment)
}

function checkItems(items: readonly Item[]): void {
  if (items.length > MOST_PAYMENTS)
    throw paramError('/post_payments', 'body', `must have at most ${MOST_PAYMENTS} items`)
  const seen = new Set<string>()
  for (const [index, { name, amount, description }] of items.entries()) {
    const field = `/post_payments/${index}`
    if (amount === undefined && description === undefined) {
      throw paramError(`${field}/amount`, 'body', 'is missing, and so is the description; one of them is required')
    }
    if (amount !== undefined) checkAmount(`${field}/amount`, amount, 0)
    if (seen.has(name)) throw paramError(`${field}/name`, 'body', 'must be unique in the list', name)
    if (name !== GOODS && name !== '') seen.add(name)
  }
}

function checkDiscounts(items: readonly Partial<Item>[]): void {
  if (items.length > MOST_DISCOUNTS)
    throw paramError('/post_discounts', 'body', `must have at most ${MOST_DISCOUNTS} items`)
  for (const [index, { amount }] of items.entries()) {
    if (amount !== undefined) checkAmount(`/post_discounts/${index}/amount`, amount, 0)
  }
}

function checkAmount(field: string, amount: number, least: number): void {
  if (Number.isSafeInteger(amount) && amount >= least) return
  throw paramError(field, 'body', `must be a whole number of fen, at least ${least}`, amount)
}

function readMoment(field: string, moment: string): number {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = MOMENT.exec(moment) ?? []
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  if (Number.isNaN(at)) throw paramError(field, 'body', 'must be yyyyMMddHHmmss or yyyyMMdd', moment)
  return at
}

function sum(items: readonly Partial<Item>[]): number {
  return items.reduce((total, { amount = 0 }) => total + amount, 0)
}

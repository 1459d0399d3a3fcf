import type { Events } from 'wechatpay-chain'
import { customerAccount, merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { isWithin } from '../hours.js'
import { type Order, ownerOf, type Promotion } from '../orders/model.js'
import { findUnpaid, payOrder } from '../orders/pay.js'
import { callbacks } from './callbacks.js'
import { type Coupon, couponAsOfNow, coupons, couponViewOf, findCoupon } from './coupons.js'
import { budgetOf, findStock, type Stock, stocks } from './stock.js'

/** Commands that use a coupon as its customer, and that end a stock. */
export const couponCommands = [
  command(
    'use-coupon',
    'The customer pays the order with the coupon; the discount is paid from the budget of its stock.',
    { required: { coupon_id: { type: 'string' }, out_trade_no: { type: 'string' } } },
    (world: World, { coupon_id, out_trade_no }: { coupon_id: string; out_trade_no: string }) => {
      const coupon = findCoupon(world, coupon_id)
      return couponViewOf(useCoupon(world, coupon, findSuitableOrder(world, coupon, out_trade_no)), world)
    },
  ),
  command(
    'end-stock',
    'The coupon stock ends. The budget that its usable coupons do not need goes back to the merchant.',
    { required: { stock_id: { type: 'string' } } },
    (world: World, { stock_id }: { stock_id: string }) => {
      const stock = findStock(world, stock_id)
      if (stock.start_time === undefined) throw invalidRequest(`end-stock: the stock is ${stock.status}`)
      const { returned } = endStock(world, stock)
      return { stock_id, returned }
    },
  ),
] as const

function useCoupon(world: World, coupon: Coupon, order: Order): Coupon {
  const stock = findStock(world, coupon.request.stock_id)
  const { coupon_id, openid } = coupon
  const promotion = promotionOf(coupon_id, stock, order)
  const about = { amount: promotion.amount, kind: '代金券', id: coupon_id, out: order.request.out_trade_no }
  // Without cash the merchant receives less.
  if (promotion.type === 'CASH') world.ledger.move({ ...about, from: budgetOf(stock), to: customerAccount(openid) })
  const paid = payOrder(world, order, openid, [promotion])
  const transaction_id = paid.payment?.transaction_id ?? ''
  const used = { consume_time: beijingTime(world.now()), consume_mchid: ownerOf(order.seller), transaction_id }
  const spent: Coupon = { ...coupon, status: 'USED', used }
  coupons(world).set(coupon_id, spent)
  notify(world, spent, stock)
  return spent
}

/** The coupon in the answer to a query for the order. */
function promotionOf(coupon_id: string, { request, worth, stock_id, items }: Stock, order: Order): Promotion {
  const amount = Math.min(worth.coupon_amount, order.request.amount.total)
  return {
    ...{ coupon_id, name: request.stock_name, scope: items.length > 0 ? 'SINGLE' : 'GLOBAL' },
    ...{ type: request.no_cash ? 'NOCASH' : 'CASH', amount, stock_id },
    ...{ wechatpay_contribute: 0, merchant_contribute: amount, other_contribute: 0, currency: 'CNY' },
  }
}

/** The order, if the coupon can pay it. */
function findSuitableOrder(world: World, coupon: Coupon, out_trade_no: string): Order {
  const { status, available_begin_time, request } = coupon
  if (status !== 'SENDED') throw invalidRequest(`use-coupon: the coupon is ${status}`)
  const { worth, request: rules } = findStock(world, request.stock_id)
  const { coupon_available_time, available_merchants } = rules.coupon_use_rule
  if (Date.parse(available_begin_time) > world.now()) {
    throw invalidRequest(`use-coupon: the coupon can be used from ${available_begin_time} on`)
  }
  const { available_week_day: days, begin_time, end_time } = coupon_available_time?.fix_available_time ?? {}
  if (!isWithin({ days, begin_time, end_time }, world.now())) {
    throw invalidRequest('use-coupon: the coupon cannot be used at this hour')
  }
  const order = findUnpaid(world, 'use-coupon', out_trade_no)
  if (order.xml?.consumed !== undefined) throw invalidRequest('use-coupon: a deposit cannot be paid with a coupon')
  if (isForAnother(order, coupon)) {
    throw invalidRequest('use-coupon: the coupon belongs to another customer than the payer of the order')
  }
  if (available_merchants && !available_merchants.includes(ownerOf(order.seller))) {
    throw invalidRequest('use-coupon: the coupon cannot be used with this merchant')
  }
  if (order.request.amount.total < worth.transaction_minimum) {
    throw invalidRequest(`use-coupon: the coupon is for orders of ${worth.transaction_minimum} fen or more`)
  }
  return order
}

/** Whether the order names another customer. An openid is compared with one of the same appid. */
function isForAnother({ request, seller }: Order, { openid, request: { appid } }: Coupon): boolean {
  const payer = (request.payer ?? {}) as Readonly<Partial<Record<'openid' | 'sp_openid' | 'sub_openid', string>>> // by its spec
  const named =
    'mchid' in seller
      ? [[seller.appid, payer.openid]]
      : [
          [seller.sp_appid, payer.sp_openid],
          [seller.sub_appid, payer.sub_openid],
        ]
  return named.some(([of, one]) => of === appid && one !== undefined && one !== openid)
}

/** Ends a stock: the budget that its usable coupons do not need is returned to the merchant, `returned` fen of it. */
export function endStock(world: World, stock: Stock): { readonly stop_time: string; readonly returned: number } {
  const stop_time = stock.stop_time ?? beijingTime(world.now())
  stocks(world).set(stock.stock_id, { ...stock, status: 'stoped', stop_time })
  const waiting = [...coupons(world).values()]
    .filter((one) => one.request.stock_id === stock.stock_id && couponAsOfNow(one, world).status === 'SENDED')
    .map(({ available_end_time }) => Date.parse(available_end_time))
  const account = budgetOf(stock)
  const needed = stock.request.no_cash ? 0 : waiting.length * stock.worth.coupon_amount
  const amount = world.ledger.balance(account) - needed
  if (amount > 0) {
    const about = { amount, kind: '代金券预算退回', id: stock.stock_id, out: stock.request.out_request_no }
    world.ledger.move({ ...about, from: account, to: merchantAccount(world.mchid) })
  }
  // The rest of the budget is returned when the last usable coupon is used or has expired.
  if (needed > 0) {
    const last = waiting.reduce((latest, end) => Math.max(latest, end), 0) // there may be more than a function takes as arguments
    world.later(last - world.now(), 'end-stock', { stock_id: stock.stock_id })
  }
  return { stop_time, returned: amount }
}

function notify(world: World, coupon: Coupon, { request, worth }: Stock): void {
  const { url = '', isOn = false } = callbacks(world).get(world.mchid) ?? {}
  if (!isOn) return
  const { coupon_id, status, create_time, available_begin_time, available_end_time, used } = coupon
  const resource: Events['COUPON.USE'] = {
    ...{ stock_creator_mchid: world.mchid, stock_id: coupon.request.stock_id, coupon_id, status, create_time },
    ...{ available_begin_time, available_end_time, coupon_type: 'NORMAL', no_cash: request.no_cash },
    coupon_name: request.stock_name,
    description: request.pattern_info?.description ?? '',
    singleitem: (request.coupon_use_rule.available_items ?? []).length > 0,
    normal_coupon_information: worth,
    ...(used && { consume_information: { ...used, consume_amount: worth.coupon_amount } }),
  }
  world.notify({ url, event_type: 'COUPON.USE', original_type: 'coupon', summary: '代金券核销通知', resource })
}

import { BANK, customerAccount, type Entry, merchantAccount } from '../../state/ledger.js'
import { beijingTime, compactTime } from '../../world/beijing-time.js'
import type { World } from '../../world/world.js'
import { type Parts, paymentParts } from './discount.js'
import { type Order, orders, ownerOf, type Paid, type Promotion, transactions } from './model.js'

/**
 * Pays an order: moves the money from the customer to the merchant, or to its `FROZEN` account for profit sharing or as a deposit. The
 * customer pays what coupons leave; the cash of a coupon is in the customer's account by then.
 *
 * @param openid The customer who pays.
 * @param promotions Coupons that pay a part of it.
 */
export function settle(world: World, order: Order, openid: string, promotions: readonly Promotion[] = []): Paid {
  const success_time = beijingTime(world.now())
  const transaction_id = makeTransactionId(world)
  const payment = { transaction_id, success_time, openid, ...(promotions.length > 0 && { promotions }) }
  const { payer, settlement: amount } = paymentParts({ request: order.request, payment })
  const customer = customerAccount(openid)
  const about = { id: transaction_id, out: order.request.out_trade_no }
  world.ledger.move({ ...about, amount: payer, from: BANK, to: customer, kind: '充值' })
  const isHeld = order.request.settle_info?.profit_sharing || order.xml?.consumed !== undefined
  const frozen = isHeld ? amount : 0
  const to = merchantAccount(ownerOf(order.seller), frozen > 0 ? 'FROZEN' : 'BASIC')
  world.ledger.move({ ...about, amount, from: customer, to, kind: '交易' })
  const paid: Paid = { ...order, state: 'SUCCESS', payment, frozen }
  orders(world).set(order.key, paid)
  transactions(world).set(transaction_id, order.key)
  return paid
}

/**
 * Takes money of an order from the merchant: first the money held for profit sharing, then the merchant's balance.
 *
 * @throws {Refusal} 403 `NOT_ENOUGH` when the balance is too low.
 */
export function takeBack<O extends Order>(world: World, order: O, entry: Omit<Entry, 'at' | 'from'>): O {
  const { frozen = 0 } = order
  const owner = ownerOf(order.seller)
  const thawed = Math.min(frozen, entry.amount)
  if (thawed > 0) world.ledger.move({ ...entry, from: merchantAccount(owner, 'FROZEN'), amount: thawed })
  const rest = entry.amount - thawed
  if (rest > 0) world.ledger.move({ ...entry, from: merchantAccount(owner), amount: rest })
  return { ...order, frozen: frozen - thawed }
}

/**
 * Gives the money of an order back: the customer gets what the customer has paid, and the merchant that has paid for its coupons
 * their cash.
 *
 * @param parts What the customer gets, and what the merchant of the order pays, in fen.
 * @throws {Refusal} as `takeBack` does.
 */
export function giveBack<O extends Order>(
  world: World,
  order: O,
  { payer, settlement }: Pick<Parts, 'payer' | 'settlement'>,
  entry: Omit<Entry, 'at' | 'from' | 'amount'>,
): O {
  if (settlement === payer) return takeBack(world, order, { ...entry, amount: payer })
  const hold = `reversal ${entry.id}`
  const left = takeBack(world, order, { ...entry, amount: settlement, to: hold })
  world.ledger.move({ ...entry, amount: payer, from: hold })
  const cash = { amount: settlement - payer, kind: '代金券退款', to: merchantAccount(world.mchid) }
  world.ledger.move({ ...entry, ...cash, from: hold })
  return left
}

/** A new `transaction_id`. */
export function makeTransactionId({ now, random }: World): string {
  return `4200${compactTime(now()).slice(0, 8)}${random.digits(16)}`
}

import type { Order, Promotion } from './model.js'

/** What a coupon has paid of an order, or is given back of a refund. */
export interface CouponPart {
  readonly promotion: Promotion
  /** Fen. */
  readonly amount: number
}

/** How an amount of an order is made up, in fen. */
export interface Parts {
  readonly coupons: readonly CouponPart[]
  /** What the customer pays, or gets back: the amount without all coupons. */
  readonly payer: number
  /** What the merchant receives, or pays: the amount without coupons that are no cash (免充值券). */
  readonly settlement: number
}

/** How an order was paid. Before it is paid, by the customer alone. */
export function paymentParts({ request, payment }: Pick<Order, 'request' | 'payment'>): Parts {
  const coupons = (payment?.promotions ?? []).map((promotion) => ({ promotion, amount: promotion.amount }))
  return partsOf(request.amount.total, coupons)
}

/**
 * How the next refund of an order is made up: a coupon comes back in proportion. Several refunds of the whole order come to the
 * whole coupon, so each takes what is due until then.
 *
 * @param amount Fen.
 */
export function refundParts({ request, payment, refunded }: Order, amount: number): Parts {
  const dueOf = (promotion: Promotion, back: number): number =>
    Number((BigInt(promotion.amount) * BigInt(back)) / BigInt(request.amount.total))
  const coupons = (payment?.promotions ?? []).map((promotion) => ({
    promotion,
    amount: dueOf(promotion, refunded + amount) - dueOf(promotion, refunded),
  }))
  return partsOf(amount, coupons)
}

function partsOf(amount: number, coupons: readonly CouponPart[]): Parts {
  const noCash = coupons.filter(({ promotion }) => promotion.type === 'NOCASH')
  return { coupons, payer: amount - sumOf(coupons), settlement: amount - sumOf(noCash) }
}

/** The sum of coupons, in fen. */
export function sumOf(coupons: readonly CouponPart[]): number {
  return coupons.reduce((sum, { amount }) => sum + amount, 0)
}

import type { ResponseOf } from 'wechatpay-chain'
import { notFound } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { tableOf, type World } from '../../world/world.js'

const STOCK = 'v3/marketing/favor/stocks/{stock_id}'

export type StockRequest = SentOf<'v3/marketing/favor/coupon-stocks', 'post'>['json']
export type StockView = ResponseOf<typeof STOCK, 'get'>

/** Coupons of one kind, and the budget for them. Its records are replaced, never changed. */
export interface Stock {
  readonly stock_id: string
  readonly request: StockRequest
  /** The value of each coupon and the minimum total of the order, in fen. */
  readonly worth: { readonly coupon_amount: number; readonly transaction_minimum: number }
  /** Goods to which the coupons apply; empty: all goods. */
  readonly items: readonly string[]
  readonly create_time: string
  readonly status: 'unactivated' | 'running' | 'paused' | 'stoped'
  readonly start_time?: string
  readonly pause_time?: string
  readonly restart_time?: string
  readonly stop_time?: string
  readonly distributed_coupons: number
}

/** By `stock_id`. */
export const stocks = tableOf<Stock>('coupon_stocks')

/**
 * The present state of a stock of this merchant: a stock is stopped when its time has passed.
 *
 * @throws {Refusal} 404 `RESOURCE_NOT_EXISTS`.
 */
export function findStock(world: World, stock_id: string, stock_creator_mchid = world.mchid): Stock {
  const stock = stocks(world).get(stock_id)
  if (stock && stock_creator_mchid === world.mchid) return stockAsOfNow(stock, world)
  throw notFound('no such stock of this merchant')
}

export function stockAsOfNow(stock: Stock, { now }: World): Stock {
  const { available_end_time } = stock.request
  if (stock.status === 'stoped' || now() < Date.parse(available_end_time)) return stock
  return { ...stock, status: 'stoped', stop_time: available_end_time }
}

/** The account that holds the budget of a stock until its coupons are used. */
export function budgetOf({ stock_id }: Pick<Stock, 'stock_id'>): string {
  return `stock ${stock_id}`
}

/** The stock in the answer to a query. */
export function stockViewOf(stock: Stock, { mchid }: World): StockView {
  const { request, stock_id, create_time, status, start_time, stop_time, distributed_coupons, items } = stock
  const { stock_name, available_begin_time, available_end_time, stock_use_rule, no_cash, stock_type } = request
  return {
    ...{ stock_id, stock_creator_mchid: mchid, stock_name, status, create_time, stock_type, no_cash },
    ...{ available_begin_time, available_end_time, distributed_coupons },
    // Without a daily limit, the whole budget may be used on one day.
    stock_use_rule: {
      ...stock_use_rule,
      max_amount_by_day: stock_use_rule.max_amount_by_day ?? stock_use_rule.max_amount,
    },
    description: request.pattern_info?.description ?? '',
    singleitem: items.length > 0,
    ...(start_time !== undefined && { start_time }),
    ...(stop_time !== undefined && { stop_time }),
  }
}

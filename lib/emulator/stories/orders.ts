import { isDeepStrictEqual } from 'node:util'
import type { RequestOf } from '../../../types/index.js'
import { type Command, command } from '../operator/command.js'
import { invalidRequest, paramError, REASON, Refusal } from '../refusal.js'
import type { OrderView } from '../types.js'
import { beijingTime } from './beijing-time.js'
import { type Story, story } from './story.js'
import { tableOf, type World } from './world.js'

const BY_OUT_TRADE_NO = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

type OrderRequest = RequestOf<'v3/pay/transactions/native', 'post'>['json']

/** An order. Its records are replaced, never changed. */
export interface Order {
  readonly request: OrderRequest
  readonly code_url: string
  readonly state: 'NOTPAY' | 'SUCCESS' | 'CLOSED' | 'REFUND'
  /** Once it is paid. */
  readonly payment?: {
    readonly transaction_id: string
    readonly success_time: string
    readonly openid: string
  }
}

/** By `out_trade_no`. */
export const orders = tableOf<Order>('orders')

/** As the platform words it. */
const STATE_TEXT: Readonly<Record<Order['state'], string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REFUND: '转入退款',
}

/** Native orders: the merchant shows a code, the customer scans it. */
export const orderStories: readonly Story[] = [
  story('post', 'v3/pay/transactions/native', ({ json }, world) => {
    checkMerchant(json.mchid, world, '/mchid', 'body')
    const known = findOrder(world, json.out_trade_no)
    if (known) return repeated(known, json)
    checkOrder(json, world)
    const code_url = `weixin://wxpay/bizpayurl?pr=${world.random.nonce().slice(0, 9)}`
    orders(world).set(json.out_trade_no, { request: json, code_url, state: 'NOTPAY' })
    return { code_url }
  }),

  story('get', BY_OUT_TRADE_NO, ({ out_trade_no, query }, world) => {
    checkMerchant(query.mchid, world, 'mchid', 'query')
    return view(findOrder(world, out_trade_no) ?? raise(notFound()))
  }),

  story('get', 'v3/pay/transactions/id/{transaction_id}', ({ transaction_id, query }, world) => {
    checkMerchant(query.mchid, world, 'mchid', 'query')
    return view(findByTransaction(world, transaction_id) ?? raise(notFound()))
  }),

  story('post', `${BY_OUT_TRADE_NO}/close`, ({ out_trade_no, json }, world) => {
    checkMerchant(json.mchid, world, '/mchid', 'body')
    const order = findOrder(world, out_trade_no) ?? raise(notFound())
    if (order.payment) throw orderPaid()
    orders(world).set(out_trade_no, { ...order, state: 'CLOSED' })
    return undefined
  }),
]

/** What the customer does with an order. */
export const orderCommands: readonly Command[] = [
  command<{ out_trade_no: string }>(
    'pay',
    'The customer pays the order.',
    { out_trade_no: { type: 'string' } },
    (world, { out_trade_no }) => pay(world, out_trade_no),
  ),
]

/**
 * The order as a query shows it once the customer has paid.
 *
 * @throws {Refusal} when there is no such order, or it cannot be paid any more.
 */
export function pay(world: World, out_trade_no: string): OrderView {
  const order = findOrder(world, out_trade_no)
  if (!order)
    throw new Refusal(404, 'ORDER_NOT_EXIST', `pay: no order with out_trade_no ${out_trade_no}; place it first`)
  if (order.state !== 'NOTPAY')
    throw invalidRequest(`pay: order ${out_trade_no} is ${order.state}, so nobody can pay it`)
  const success_time = beijingTime(world.now())
  const transaction_id = `4200${success_time.slice(0, 10).replaceAll('-', '')}${world.random.digits(16)}`
  const openid = `o${world.random.nonce().slice(0, 27)}`
  const paid: Order = { ...order, state: 'SUCCESS', payment: { transaction_id, success_time, openid } }
  orders(world).set(out_trade_no, paid)
  return view(paid)
}

/** The order with this number, as it stands now: one whose time has passed is closed. */
export function findOrder(world: World, out_trade_no: string): Order | undefined {
  const order = orders(world).get(out_trade_no)
  const end = order?.request.time_expire
  const expired = order?.state === 'NOTPAY' && end !== undefined && Date.parse(end) <= world.now()
  return expired ? { ...order, state: 'CLOSED' } : order
}

/** The paid order with this number of WeChat Pay's. */
export function findByTransaction(world: World, transaction_id: string): Order | undefined {
  return [...orders(world).values()].find((order) => order.payment?.transaction_id === transaction_id)
}

function repeated({ state, request, code_url }: Order, json: OrderRequest): { code_url: string } {
  if (state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', 'the order is closed; place it under a new number')
  if (state !== 'NOTPAY') throw orderPaid()
  if (isDeepStrictEqual(request, json)) return { code_url }
  throw invalidRequest('an order with this out_trade_no exists, with other parameters', REASON.reentry)
}

function checkOrder({ amount, time_expire }: OrderRequest, { now }: World): void {
  if (amount.total < 1) throw paramError('/amount/total', 'body', 'must be at least 1 fen', amount.total)
  if (amount.currency !== undefined && amount.currency !== 'CNY') {
    throw paramError('/amount/currency', 'body', 'must be CNY', amount.currency)
  }
  if (time_expire === undefined) return
  const end = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(time_expire)
    ? Date.parse(time_expire)
    : Number.NaN
  if (Number.isNaN(end)) {
    throw paramError('/time_expire', 'body', 'must be in RFC 3339, like 2026-05-20T13:29:35+08:00', time_expire)
  }
  if (end <= now()) throw paramError('/time_expire', 'body', 'has passed', time_expire)
}

function checkMerchant(mchid: string, world: World, field: string, location: 'body' | 'query'): void {
  if (mchid !== world.mchid) throw paramError(field, location, 'must be the merchant that signs the request', mchid)
}

function view({ request, state, payment }: Order): OrderView {
  // What concerns the platform alone is not shown: who must pay, and how the money is shared.
  const { payer: _, settle_info: __, ...shown } = request
  const { total, currency = 'CNY' } = request.amount
  const seen: OrderView = {
    ...shown,
    amount: { total, currency },
    trade_state: state,
    trade_state_desc: STATE_TEXT[state],
  }
  if (!payment) return seen
  const { transaction_id, success_time, openid } = payment
  return { ...seen, transaction_id, success_time, trade_type: 'NATIVE', bank_type: 'OTHERS', payer: { openid } }
}

function orderPaid(): Refusal {
  return new Refusal(400, 'ORDERPAID', 'the order is paid')
}

function notFound(): Refusal {
  return new Refusal(404, 'ORDER_NOT_EXIST', 'no such order')
}

function raise(error: Error): never {
  throw error
}

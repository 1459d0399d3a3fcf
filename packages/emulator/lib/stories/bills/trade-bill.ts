import { plainTime } from '../../world/beijing-time.js'
import type { World } from '../../world/world.js'
import { type Parts, paymentParts, sumOf } from '../orders/discount.js'
import { type Order, orders, type Paid } from '../orders/model.js'
import { type Refund, refunds } from '../refunds/model.js'
import { type Column, type Statement, yuan } from './statement.js'

/** The content of a bill: everything, only payments, or only refunds. */
export type Kind = 'ALL' | 'SUCCESS' | 'REFUND'

/** What goes back, in fen. */
interface Back {
  /** As asked for. */
  readonly asked: number
  /** Without coupons that are no cash. */
  readonly settlement: number
  /** Of coupons that are cash (充值券). */
  readonly coupons: number
}

const NOTHING: Back = { asked: 0, settlement: 0, coupons: 0 }

/** A payment or a refund. */
interface Line {
  /** RFC 3339. */
  readonly at: string
  readonly order: Paid
  readonly state: 'SUCCESS' | 'REFUND' | 'REVOKED'
  /** Of a payment: nothing. */
  readonly back: Back
  readonly refund?: Refund
}

type Placed = readonly [kinds: readonly Kind[], ...Column<Line>]

const EVERY: readonly Kind[] = ['ALL', 'SUCCESS', 'REFUND']
const BACK: readonly Kind[] = ['ALL', 'REFUND']

/** @see https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html */
const COLUMNS: readonly Placed[] = [
  [EVERY, '交易时间', ({ at }) => plainTime(at)],
  [EVERY, '公众账号ID', ({ order: { seller } }) => ('mchid' in seller ? seller.appid : seller.sp_appid) ?? ''],
  [EVERY, '商户号', ({ order: { seller } }) => ('mchid' in seller ? seller.mchid : seller.sp_mchid)],
  [EVERY, '特约商户号', ({ order: { seller } }) => ('mchid' in seller ? '0' : seller.sub_mchid)],
  [EVERY, '设备号', () => ''],
  [EVERY, '微信订单号', ({ order }) => order.payment.transaction_id],
  [EVERY, '商户订单号', ({ order }) => order.request.out_trade_no],
  [EVERY, '用户标识', ({ order }) => order.payment.openid],
  [EVERY, '交易类型', ({ order }) => order.trade_type],
  [EVERY, '交易状态', ({ state }) => state],
  [EVERY, '付款银行', () => 'OTHERS'],
  [EVERY, '货币种类', () => 'CNY'],
  [EVERY, '应结订单金额', (line) => yuan(settledBy(line))],
  [EVERY, '代金券金额', ({ state, order }) => yuan(state === 'SUCCESS' ? sumOf(paymentParts(order).coupons) : 0)],
  [['REFUND'], '退款申请时间', ({ at }) => plainTime(at)],
  [
    ['REFUND'],
    '退款成功时间',
    ({ at, refund }) => (refund ? plainTime(refund.view.success_time ?? '') : plainTime(at)),
  ],
  [BACK, '微信退款单号', ({ refund }) => refund?.view.refund_id ?? '0'],
  [BACK, '商户退款单号', ({ refund }) => refund?.view.out_refund_no ?? '0'],
  [BACK, '退款金额', ({ back }) => yuan(back.settlement)],
  [BACK, '充值券退款金额', ({ back }) => yuan(back.coupons)],
  [BACK, '退款类型', ({ back }) => (back.asked > 0 ? 'ORIGINAL' : '')],
  [BACK, '退款状态', ({ state, refund }) => refund?.view.status ?? (state === 'REVOKED' ? 'SUCCESS' : '')],
  [EVERY, '商品名称', ({ order }) => order.request.description ?? ''],
  [EVERY, '商户数据包', ({ order }) => order.request.attach ?? ''],
  [EVERY, '手续费', () => '0.00000'],
  [EVERY, '费率', () => '0.00%'],
  [EVERY, '订单金额', (line) => yuan(paidBy(line))],
  [BACK, '申请退款金额', ({ back }) => yuan(back.asked)],
  [EVERY, '费率备注', () => ''],
]

/**
 * The payments and refunds of a day, in their present state. The emulator charges no fees.
 *
 * @param date `2026-05-20`.
 * @param sub_mchid Merchant of the orders. Default: the merchant itself, and all merchants for which it has placed orders.
 */
export function tradeBill(world: World, date: string, kind: Kind, sub_mchid?: string): Statement<Line> {
  const lines = linesOf(world, kind)
    .filter(({ at, order }) => at.startsWith(date) && isListed(order, world.mchid, sub_mchid))
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  const total = (of: (line: Line) => number): string => yuan(lines.reduce((sum, line) => sum + of(line), 0))
  return {
    columns: COLUMNS.flatMap(([kinds, name, value]) => (kinds.includes(kind) ? [[name, value]] : [])),
    lines,
    sums: [
      ['总交易单数', String(lines.length)],
      ['应结订单总金额', total(settledBy)],
      ['退款总金额', total(({ back }) => back.settlement)],
      ['充值券退款总金额', total(({ back }) => back.coupons)],
      ['手续费总金额', '0.00000'],
      ['订单总金额', total(paidBy)],
      ['申请退款总金额', total(({ back }) => back.asked)],
    ],
  }
}

function linesOf(world: World, kind: Kind): Line[] {
  const paid = [...orders(world).values()].filter((order): order is Paid => order.payment !== undefined)
  const byTransaction = new Map(paid.map((order) => [order.payment.transaction_id, order]))
  const payments = paid.map(
    (order): Line => ({ at: order.payment.success_time, order, state: 'SUCCESS', back: NOTHING }),
  )
  const reversals = paid.flatMap((order): Line[] => {
    const { revoke_time: at, request } = order
    return at === undefined
      ? []
      : [{ at, order, state: 'REVOKED', back: backOf(request.amount.total, paymentParts(order)) }]
  })
  const sentBack = [...refunds(world).values()].flatMap((refund): Line[] => {
    const { transaction_id, create_time: at, amount } = refund.view
    const order = byTransaction.get(transaction_id)
    const back = backOf(amount.refund, { payer: amount.payer_refund, settlement: amount.settlement_refund })
    return order ? [{ at, order, state: 'REFUND', back, refund }] : []
  })
  return [...(kind === 'REFUND' ? [] : payments), ...(kind === 'SUCCESS' ? [] : [...sentBack, ...reversals])]
}

function isListed({ seller }: Order, mchid: string, sub_mchid: string | undefined): boolean {
  if ('mchid' in seller) return seller.mchid === (sub_mchid ?? mchid)
  return seller.sp_mchid === mchid && (sub_mchid ?? seller.sub_mchid) === seller.sub_mchid
}

function paidBy({ state, order }: Line): number {
  return state === 'SUCCESS' ? order.request.amount.total : 0
}

function settledBy({ state, order }: Line): number {
  return state === 'SUCCESS' ? paymentParts(order).settlement : 0
}

function backOf(asked: number, { payer, settlement }: Pick<Parts, 'payer' | 'settlement'>): Back {
  return { asked, settlement, coupons: settlement - payer }
}

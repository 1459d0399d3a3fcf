import { merchantAccount } from '../../state/ledger.js'
import { command } from '../../world/command.js'
import { invalidRequest, paramError, REASON } from '../../world/refusal.js'
import { type Story, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { findAnyOrder, type Order, orderNotFound, orders, ownerOf, type Paid } from '../orders/model.js'
import { checkTradeType, findXmlOrder, placeXml } from '../orders/xml-order.js'
import { cashierOf, payAtTill, reverseXml } from '../orders/xml-stories.js'
import { xmlViewOf } from '../orders/xml-view.js'
import { refund } from '../refunds/refunds.js'
import { queryRefunds, refundXml } from '../refunds/xml-stories.js'
import { xmlRefundOf } from '../refunds/xml-view.js'

/** A deposit of which nothing is consumed yet. */
const HELD = { consumed: 0 } as const

type Named = Parameters<typeof findXmlOrder>[1]

/** Deposits. They are orders, and can be queried and refunded as such. */
export const depositStories: readonly Story[] = [
  xmlStory('v2/deposit/unifiedorder', (xml, world) =>
    cashierOf(placeXml(world, xml, checkTradeType(xml.trade_type, xml), HELD)),
  ),
  xmlStory('v2/deposit/micropay', (xml, world) =>
    payAtTill(world, placeXml(world, xml, 'MICROPAY', HELD), xml.auth_code ?? ''),
  ),
  xmlStory('v2/deposit/facepay', (xml, world) =>
    payAtTill(world, placeXml(world, xml, 'FACEPAY', HELD), xml.face_code ?? ''),
  ),
  xmlStory('v2/deposit/orderquery', (xml, world) => xmlViewOf(findDeposit(world, xml))),
  xmlStory('v2/deposit/reverse', (xml, world) => {
    checkUntouched(findDeposit(world, xml))
    return reverseXml(world, xml)
  }),

  xmlStory('v2/deposit/consume', (xml, world) => {
    const { total_fee, consume_fee, fee_type = 'CNY' } = xml
    const order = findPaidDeposit(world, xml)
    const { total } = order.request.amount
    if (total_fee !== total) throw paramError('/total_fee', 'body', `must be the deposit, ${total} fen`, total_fee)
    if (order.xml?.consumed !== consume_fee) consume(world, order, consume_fee)
    const { transaction_id } = order.payment
    return { ...{ transaction_id, out_trade_no: order.request.out_trade_no }, total_fee, consume_fee, fee_type }
  }),

  xmlStory('v2/deposit/refund', (xml, world) => {
    findPaidDeposit(world, xml)
    return xmlRefundOf(refundXml(world, xml))
  }),
  xmlStory('v2/deposit/refundquery', (xml, world) => queryRefunds(world, xml)),
]

/** What the platform does with a deposit by itself. */
export const depositCommands = [
  command(
    'return-deposit',
    'A deposit of which the merchant has consumed nothing goes back to the customer, as after a month.',
    // No shortcut beside every paid order: its state does not say which one is a deposit.
    { required: { out_trade_no: { type: 'string' } }, suits: [] },
    (world: World, { out_trade_no }: { out_trade_no: string }) => {
      const order = findAnyOrder(world, out_trade_no)
      if (!order) throw orderNotFound()
      const deposit = paidDeposit(order)
      checkUntouched(deposit)
      giveBack(world, deposit, deposit.request.amount.total)
      return xmlViewOf(findAnyOrder(world, out_trade_no) ?? order)
    },
  ),
] as const

/**
 * The merchant gets what it consumes of the deposit, and the customer the rest.
 *
 * @throws {Refusal} when it is more than the deposit, or a part of that was consumed or refunded.
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986801
 */
function consume(world: World, order: Paid, consume_fee: number): void {
  const { total } = order.request.amount
  if (consume_fee < 1 || consume_fee > total)
    throw paramError('/consume_fee', 'body', `must be from 1 to ${total} fen`, consume_fee)
  checkUntouched(order)
  if (consume_fee < total) giveBack(world, order, total - consume_fee)
  const left = orders(world).get(order.key) ?? order
  const owner = ownerOf(order.seller)
  const about = {
    amount: consume_fee,
    kind: '押金消费',
    id: order.payment.transaction_id,
    out: order.request.out_trade_no,
  }
  world.ledger.move({ ...about, from: merchantAccount(owner, 'FROZEN'), to: merchantAccount(owner) })
  const xml = order.xml && { xml: { ...order.xml, consumed: consume_fee } }
  orders(world).set(order.key, { ...left, ...xml, frozen: 0 })
}

/** A refund that nobody has asked for; there is no address to notify about it. */
function giveBack(world: World, { seller, payment, request }: Paid, amount: number): void {
  const { transaction_id } = payment
  refund(
    world,
    {
      ...{ transaction_id, out_refund_no: `deposit${world.random.digits(20)}`, reason: '押金退还' },
      amount: { refund: amount, total: request.amount.total, currency: 'CNY' },
      ...('mchid' in seller ? {} : { sub_mchid: seller.sub_mchid }),
    },
    { xml: true },
  )
}

/** @throws {Refusal} when there is no such order, or it is no deposit. */
function findDeposit(world: World, xml: Named): Order {
  const order = findXmlOrder(world, xml)
  if (order.xml?.consumed !== undefined) return order
  throw invalidRequest('the order is no deposit', REASON.none, '该订单不是押金订单')
}

function findPaidDeposit(world: World, xml: Named): Paid {
  return paidDeposit(findDeposit(world, xml))
}

function paidDeposit(order: Order): Paid {
  if (order.xml?.consumed === undefined)
    throw invalidRequest('the order is no deposit', REASON.none, '该订单不是押金订单')
  if (order.payment) return { ...order, payment: order.payment }
  throw invalidRequest('the deposit is not paid', REASON.none, '押金未支付')
}

function checkUntouched({ xml, refunded }: Order): void {
  if (!xml?.consumed && refunded === 0) return
  throw invalidRequest('a part of the deposit was consumed or refunded', REASON.none, '押金已消费或已退款')
}

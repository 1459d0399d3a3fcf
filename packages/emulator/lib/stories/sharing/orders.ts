import { isDeepStrictEqual } from 'node:util'
import { command } from '../../world/command.js'
import { invalidRequest, notFound, REASON, type Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { findByTransaction, ownerOf, type Paid } from '../orders/model.js'
import { checkAmounts, checkReceivers } from './check.js'
import {
  arrive,
  divide,
  FAIL_REASONS,
  type FailReason,
  keyOf,
  type Receiver,
  type Sharing,
  type SharingRequest,
  sharings,
  sumOf,
  type UnfreezeRequest,
} from './model.js'

const ORDERS = 'v3/profitsharing/orders'

/** Stories of profit sharing orders. */
export const sharingStories: readonly Story[] = [
  story('post', ORDERS, ({ json }, world) => sharingViewOf(shareOut(world, json))),

  // WeChat Pay finishes an order some time after it accepts it; the emulator does at the first query.
  story('get', `${ORDERS}/{out_order_no}`, ({ out_order_no, query: { sub_mchid, transaction_id } }, world) => {
    const sharing = sharings(world).get(keyOf(sub_mchid ?? world.mchid, out_order_no))
    if (sharing?.request.transaction_id !== transaction_id)
      throw notFound('no such profit sharing order', '分账单不存在')
    return sharingViewOf(arrive(world, sharing))
  }),

  story('post', `${ORDERS}/unfreeze`, ({ json }, world) => sharingViewOf(unfreeze(world, json))),

  story('get', 'v3/profitsharing/transactions/{transaction_id}/amounts', ({ transaction_id }, world) => {
    return { transaction_id, unsplit_amount: unsplitOf(world, transaction_id) }
  }),
]

/** Commands that finish a profit sharing order. */
export const sharingCommands = [
  command(
    'settle-profitsharing',
    'The receivers get their shares of the payment.',
    {
      required: { out_order_no: { type: 'string' } },
      optional: { order_id: { type: 'string' } },
      suits: ['PROCESSING'],
    },
    (world: World, asked: { out_order_no: string; order_id?: string }) =>
      sharingViewOf(arrive(world, findPending(world, asked))),
  ),
  command(
    'fail-profitsharing',
    'The receivers cannot get their shares: the shares are closed, and their money is released to the merchant.',
    {
      required: { out_order_no: { type: 'string' } },
      optional: { order_id: { type: 'string' }, fail_reason: { enum: FAIL_REASONS } },
      suits: ['PROCESSING'],
    },
    (
      world: World,
      {
        fail_reason = 'ACCOUNT_ABNORMAL',
        ...asked
      }: { out_order_no: string; order_id?: string; fail_reason?: FailReason },
    ) => sharingViewOf(arrive(world, findPending(world, asked), fail_reason)),
  ),
] as const

/**
 * Creates a profit sharing order. A repeated request returns the existing one.
 *
 * @param adder Number of the merchant that added the receivers. Default: the merchant that was paid.
 * @throws {Refusal} when the payment, the receivers or their amounts violate a rule.
 */
export function shareOut(world: World, json: SharingRequest, adder = json.sub_mchid ?? world.mchid): Sharing {
  const before = findRepeated(world, json)
  if (before) return before
  const order = findShared(world, json)
  const owner = ownerOf(order.seller)
  const { receivers = [], unfreeze_unsplit } = json
  checkReceivers(world, owner, json, adder)
  checkAmounts(world, order, receivers)
  const rest = unfreeze_unsplit ? (order.frozen ?? 0) - sumOf(receivers) : 0
  if (receivers.length === 0 && rest === 0) throw nothingLeft()
  return divide(world, order, json, rest > 0 ? [...receivers, ownShare(owner, rest)] : receivers, adder)
}

/** Releases the rest of a payment to the merchant. @throws {Refusal} when nothing is left. */
export function unfreeze(world: World, json: UnfreezeRequest): Sharing {
  const before = findRepeated(world, json)
  if (before) return before
  const order = findShared(world, json)
  const owner = ownerOf(order.seller)
  const { frozen = 0 } = order
  if (frozen === 0) throw nothingLeft()
  return divide(world, order, json, [ownShare(owner, frozen, json.description)], owner)
}

/** The money of a payment that is not shared yet, in fen. @throws {Refusal} when the payment cannot be shared. */
export function unsplitOf(world: World, transaction_id: string): number {
  const order = findByTransaction(world, transaction_id)
  if (!order?.payment || !isFor(world, order.seller)) throw notFound('no such payment', '订单不存在')
  return checkSharable({ ...order, payment: order.payment }).frozen ?? 0
}

interface Asked {
  readonly sub_mchid?: string
  readonly transaction_id: string
  readonly out_order_no: string
}

/** The existing order with this number. @throws {Refusal} when its parameters differ. */
function findRepeated(world: World, json: Asked): Sharing | undefined {
  const sharing = sharings(world).get(keyOf(json.sub_mchid ?? world.mchid, json.out_order_no))
  if (!sharing || isDeepStrictEqual(sharing.request, json)) return sharing
  throw invalidRequest('a profit sharing order with this out_order_no exists, with other parameters', REASON.reentry)
}

/** @throws {Refusal} when the merchant has no such payment, or its order was placed without profit sharing. */
function findShared(world: World, { sub_mchid, transaction_id }: Asked): Paid {
  const order = findByTransaction(world, transaction_id)
  const isMeant = order && isFor(world, order.seller) && ownerOf(order.seller) === (sub_mchid ?? world.mchid)
  if (!isMeant || !order.payment) throw notFound('no such payment')
  return checkSharable({ ...order, payment: order.payment })
}

function isFor(world: World, seller: Paid['seller']): boolean {
  return ('mchid' in seller ? seller.mchid : seller.sp_mchid) === world.mchid
}

function checkSharable(order: Paid): Paid {
  if (order.request.settle_info?.profit_sharing) return order
  throw invalidRequest(
    'the order was placed without settle_info.profit_sharing, so it cannot be shared',
    REASON.none,
    '订单未指定分账，不能分账',
  )
}

/** The share of the merchant itself. */
function ownShare(owner: string, amount: number, description = '解冻给分账方'): Receiver {
  return { type: 'MERCHANT_ID', account: owner, amount, description }
}

function sharingViewOf({ request, order_id, state, shares }: Sharing) {
  const { sub_mchid, transaction_id, out_order_no } = request
  return {
    ...(sub_mchid !== undefined && { sub_mchid }),
    ...{ transaction_id, out_order_no, order_id, state },
    receivers: shares.map(({ returned: _, ...share }) => share),
  }
}

function findPending(world: World, { out_order_no, order_id }: { out_order_no: string; order_id?: string }): Sharing {
  const found = [...sharings(world).values()].find(
    (one) => one.request.out_order_no === out_order_no && (order_id ?? one.order_id) === one.order_id,
  )
  if (!found) throw notFound(`no profit sharing order with out_order_no ${out_order_no}`)
  if (found.state === 'PROCESSING') return found
  throw invalidRequest(`the profit sharing order ${out_order_no} is ${found.state}, so it has ended`)
}

function nothingLeft(): Refusal {
  return invalidRequest('nothing of the payment is left to share', REASON.none, '订单已没有可分账的金额')
}

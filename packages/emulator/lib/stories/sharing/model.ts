import type { Events } from 'wechatpay-chain'
import { customerAccount, merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import type { SentOf } from '../../world/sent.js'
import { tableOf, type World } from '../../world/world.js'
import { type Order, orders, ownerOf, type Paid } from '../orders/model.js'
import { takeBack } from '../orders/settle.js'
import { configOf, receiverOf } from './receivers.js'

const ORDERS = 'v3/profitsharing/orders'

/** Milliseconds until the receivers have their money. An earlier query has the same effect. */
const ARRIVES_MS = 2_000

/** `finish_time` of a share that is PENDING, as the platform shows it. */
const NEVER = beijingTime(0)

export type SharingRequest = SentOf<typeof ORDERS, 'post'>['json']
export type UnfreezeRequest = SentOf<'v3/profitsharing/orders/unfreeze', 'post'>['json']
export type Receiver = NonNullable<SharingRequest['receivers']>[number]

/** Reasons for which a receiver does not get its share. */
export const FAIL_REASONS = [
  'ACCOUNT_ABNORMAL',
  'NO_RELATION',
  'RECEIVER_HIGH_RISK',
  'RECEIVER_REAL_NAME_NOT_VERIFIED',
  'RECEIVER_RECEIPT_LIMIT',
  'PAYER_ACCOUNT_ABNORMAL',
] as const

export type FailReason = (typeof FAIL_REASONS)[number]

/** The share of one receiver. */
export interface Share {
  readonly type: Receiver['type']
  readonly account: string
  /** Fen. */
  readonly amount: number
  readonly description: string
  readonly result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  readonly fail_reason?: FailReason
  readonly detail_id: string
  readonly create_time: string
  readonly finish_time: string
  /** Fen that the receiver has returned. */
  readonly returned: number
}

/** A profit sharing order. Records are replaced, never modified. */
export interface Sharing {
  readonly request: SharingRequest | UnfreezeRequest
  /** Number of the merchant that was paid. */
  readonly owner: string
  /** Number of the merchant that added the receivers: the owner, or the e-commerce platform. */
  readonly adder: string
  readonly order_id: string
  readonly state: 'PROCESSING' | 'FINISHED'
  readonly shares: readonly Share[]
}

/** By `keyOf`. */
export const sharings = tableOf<Sharing>('sharings')

/** The key of a profit sharing order. Two merchants may use the same number. */
export function keyOf(owner: string, out_order_no: string): string {
  return `${owner} ${out_order_no}`
}

/** The sum of the amounts, in fen. */
export function sumOf(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0)
}

/** Whether a share is the merchant's own, that is, money released to it. */
export function isOwn({ type, account }: Pick<Share, 'type' | 'account'>, owner: string): boolean {
  return type === 'MERCHANT_ID' && account === owner
}

/** All profit sharing orders of one payment. */
export function sharingsOf(world: World, transaction_id: string): readonly Sharing[] {
  return [...sharings(world).values()].filter(({ request }) => request.transaction_id === transaction_id)
}

/**
 * Creates a profit sharing order: holds the money, and schedules its arrival.
 *
 * The caller has checked that the payment has enough money left.
 */
export function divide(
  world: World,
  order: Paid,
  request: Sharing['request'],
  receivers: readonly Omit<Receiver, 'name'>[],
  adder: string,
): Sharing {
  const owner = ownerOf(order.seller)
  const now = beijingTime(world.now())
  const order_id = `3008450740${world.random.digits(18)}`
  const shares = receivers.map(({ type, account, amount, description }): Share => {
    const detail_id = `3600${world.random.digits(24)}`
    const times = { create_time: now, finish_time: NEVER }
    return { type, account, amount, description, result: 'PENDING', detail_id, ...times, returned: 0 }
  })
  const amount = sumOf(shares)
  const entry = { to: holdOf(order_id), amount, kind: '分账', id: order_id, out: request.out_order_no }
  const left: Order = takeBack(world, order, entry)
  orders(world).set(order.key, left)
  const sharing: Sharing = { request, owner, adder, order_id, state: 'PROCESSING', shares }
  sharings(world).set(keyOf(owner, request.out_order_no), sharing)
  world.later(ARRIVES_MS, 'settle-profitsharing', { out_order_no: request.out_order_no, order_id })
  return sharing
}

/**
 * Finishes a profit sharing order: receivers get their shares, closed shares are released to the merchant. Notifies the
 * merchant of each share that a receiver got.
 *
 * @param fail_reason Closes the shares of all receivers but the merchant. Default: none.
 */
export function arrive(world: World, sharing: Sharing, fail_reason?: FailReason): Sharing {
  if (sharing.state === 'FINISHED') return sharing
  const { owner, adder, order_id: id, request } = sharing
  const finish_time = beijingTime(world.now())
  const shares = sharing.shares.map((share): Share => {
    const own = isOwn(share, owner)
    const hasRelation = own || receiverOf(world, adder, share) !== undefined
    const problem = own ? undefined : (fail_reason ?? (hasRelation ? undefined : 'NO_RELATION'))
    const isFreed = own || problem !== undefined
    const to = isFreed ? merchantAccount(owner) : accountOf(share)
    const kind = isFreed ? '分账解冻' : '分账'
    world.ledger.move({ from: holdOf(id), to, amount: share.amount, kind, id, out: request.out_order_no })
    if (problem !== undefined) return { ...share, result: 'CLOSED', fail_reason: problem, finish_time }
    return { ...share, result: 'SUCCESS', finish_time }
  })
  const finished: Sharing = { ...sharing, state: 'FINISHED', shares }
  sharings(world).set(keyOf(owner, request.out_order_no), finished)
  for (const share of shares) {
    if (share.result === 'SUCCESS' && !isOwn(share, owner))
      notifyShare(world, finished, id, request.out_order_no, share)
  }
  return finished
}

/** Notifies the merchant of money that a receiver got or returned, at the `notify_url` of its profit sharing settings. */
export function notifyShare(
  world: World,
  { owner, request }: Pick<Sharing, 'owner' | 'request'>,
  order_id: string,
  out_order_no: string,
  { type, account, amount, description, finish_time: success_time }: Omit<Share, 'result' | 'detail_id' | 'returned'>,
): void {
  const { sub_mchid, transaction_id } = request
  const parties = sub_mchid === undefined ? { mchid: owner } : { sp_mchid: world.mchid, sub_mchid }
  // The manual lists no other types for the notification.
  const receiverType = type === 'MERCHANT_ID' ? type : 'PERSONAL_OPENID'
  const receiver = { type: receiverType, account, amount, description } as const
  const resource: Events['PROFITSHARING.SUCCESS'] = {
    ...parties,
    ...{ transaction_id, order_id, out_order_no, receiver, success_time },
  }
  world.notify({
    url: configOf(world, owner).notify_url,
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'profitsharing',
    associated_data: 'profitsharing',
    summary: '分账',
    resource,
  })
}

function accountOf({ type, account }: Share): string {
  return type === 'MERCHANT_ID' ? merchantAccount(account) : customerAccount(account)
}

function holdOf(order_id: string): string {
  return `profitsharing ${order_id}`
}

import { invalidRequest, paramError, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { ownerOf, type Paid } from '../orders/model.js'
import { isOwn, type Receiver, type SharingRequest, sharingsOf, sumOf } from './model.js'
import { configOf, receiverOf } from './receivers.js'

/** Times that the money of one payment may be divided. @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158 */
const MOST_TIMES = 50

/** Receivers of one division. */
const MOST_RECEIVERS = 50

/**
 * Checks who is to get a part: those whom the merchant has added, and the merchant itself.
 *
 * @param adder Who has added the receivers.
 * @throws {Refusal} 400 `PARAM_ERROR` or `INVALID_REQUEST`, naming the receiver by its place in the list.
 */
export function checkReceivers(world: World, owner: string, json: SharingRequest, adder: string): void {
  const { receivers = [], unfreeze_unsplit, appid, sub_appid } = json
  if (receivers.length === 0 && !unfreeze_unsplit) throw paramError('/receivers', 'body', 'must hold a receiver')
  if (receivers.length > MOST_RECEIVERS) {
    throw paramError('/receivers', 'body', `must hold at most ${MOST_RECEIVERS} receivers`)
  }
  for (const [index, receiver] of receivers.entries()) {
    const { type, account, amount, name } = receiver
    const at = `/receivers/${index}`
    if (amount < 1) throw paramError(`${at}/amount`, 'body', 'must be at least 1 fen', amount)
    if (type === 'PERSONAL_OPENID' && !appid) {
      throw invalidRequest('the type of a receiver is PERSONAL_OPENID, so appid must be given')
    }
    if (type === 'PERSONAL_SUB_OPENID' && !sub_appid) {
      throw invalidRequest('the type of a receiver is PERSONAL_SUB_OPENID, so sub_appid must be given')
    }
    const isTwice = receivers.slice(0, index).some((one) => one.type === type && one.account === account)
    if (isTwice) throw invalidRequest(`${at} stands twice in the list`)
    if (isOwn(receiver, owner)) continue
    const known = receiverOf(world, adder, receiver)
    if (!known) throw invalidRequest(`${at} is nobody whom the merchant has added as a receiver`)
    if (name && known.name && name !== known.name) throw invalidRequest(`${at}/name is not the name of this receiver`)
  }
}

/**
 * Checks that a payment has as much left, and that others get no more of it than they may.
 *
 * @throws {Refusal} 403 `NOT_ENOUGH` or `RULE_LIMIT`.
 */
export function checkAmounts(world: World, order: Paid, receivers: readonly Receiver[]): void {
  const owner = ownerOf(order.seller)
  const { frozen = 0 } = order
  const shared = sumOf(receivers)
  if (shared > frozen) {
    const message = `${shared} fen are to be shared, and ${frozen} fen of the payment are left`
    throw new Refusal(403, 'NOT_ENOUGH', message)
  }
  const before = sharingsOf(world, order.payment.transaction_id)
  if (before.length >= MOST_TIMES) throw ruleLimit(`a payment can be shared ${MOST_TIMES} times, and no more`)
  const given = before.flatMap(({ shares }) => shares).filter(({ result }) => result !== 'CLOSED')
  const toOthers = [...given, ...receivers].filter((share) => !isOwn(share, owner))
  const sum = sumOf(toOthers)
  const { max_ratio } = configOf(world, owner)
  const most = Math.floor((order.request.amount.total * max_ratio) / 10_000)
  if (sum > most) {
    throw ruleLimit(`others may get ${most} fen of this payment (${max_ratio / 100} %), and with this it were ${sum}`)
  }
}

function ruleLimit(message: string): Refusal {
  return new Refusal(403, 'RULE_LIMIT', message)
}

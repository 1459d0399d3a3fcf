import { invalidRequest, paramError, REASON, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { ownerOf, type Paid } from '../orders/model.js'
import { isOwn, type Receiver, type SharingRequest, sharingsOf, sumOf } from './model.js'
import { configOf, receiverOf } from './receivers.js'

/** Upper bound for the profit sharing orders of one payment. @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158 */
const MOST_TIMES = 50

/** Upper bound for the receivers of one profit sharing order. */
const MOST_RECEIVERS = 50

/**
 * Checks that each receiver was added by the merchant, or is the merchant itself.
 *
 * @param adder Number of the merchant that added the receivers.
 * @throws {Refusal} 400 `PARAM_ERROR` or `INVALID_REQUEST`, which names the receiver by its index.
 */
export function checkReceivers(world: World, owner: string, json: SharingRequest, adder: string): void {
  const { receivers = [], unfreeze_unsplit, appid, sub_appid } = json
  if (receivers.length === 0 && !unfreeze_unsplit)
    throw paramError('/receivers', 'body', 'must have at least one receiver')
  if (receivers.length > MOST_RECEIVERS) {
    throw paramError('/receivers', 'body', `must have at most ${MOST_RECEIVERS} receivers`)
  }
  for (const [index, receiver] of receivers.entries()) {
    const { type, account, amount, name } = receiver
    const at = `/receivers/${index}`
    if (amount < 1) throw paramError(`${at}/amount`, 'body', 'must be at least 1 fen', amount)
    if (type === 'PERSONAL_OPENID' && !appid) {
      throw invalidRequest('appid is missing; it is required for receivers of type PERSONAL_OPENID')
    }
    if (type === 'PERSONAL_SUB_OPENID' && !sub_appid) {
      throw invalidRequest('sub_appid is missing; it is required for receivers of type PERSONAL_SUB_OPENID')
    }
    const isTwice = receivers.slice(0, index).some((one) => one.type === type && one.account === account)
    if (isTwice) throw invalidRequest(`${at} repeats a receiver of the list`)
    if (isOwn(receiver, owner)) continue
    const known = receiverOf(world, adder, receiver)
    if (!known)
      throw invalidRequest(
        `${at} is unknown; add the receiver first`,
        REASON.none,
        '分账接收方关系不存在，请先添加分账接收方',
      )
    if (name && known.name && name !== known.name)
      throw invalidRequest(`${at}/name does not match the name with which the receiver was added`)
  }
}

/**
 * Checks that the payment has enough money left, and that the shares of others do not exceed `max_ratio`.
 *
 * @throws {Refusal} 403 `NOT_ENOUGH` or `RULE_LIMIT`.
 */
export function checkAmounts(world: World, order: Paid, receivers: readonly Receiver[]): void {
  const owner = ownerOf(order.seller)
  const { frozen = 0 } = order
  const shared = sumOf(receivers)
  if (shared > frozen) {
    const message = `the receivers get ${shared} fen, but only ${frozen} fen of the payment are left to share`
    throw new Refusal(403, 'NOT_ENOUGH', message)
  }
  const before = sharingsOf(world, order.payment.transaction_id)
  if (before.length >= MOST_TIMES) throw ruleLimit(`a payment can have at most ${MOST_TIMES} profit sharing orders`)
  const given = before.flatMap(({ shares }) => shares).filter(({ result }) => result !== 'CLOSED')
  const toOthers = [...given, ...receivers].filter((share) => !isOwn(share, owner))
  const sum = sumOf(toOthers)
  const { max_ratio } = configOf(world, owner)
  const most = Math.floor((order.request.amount.total * max_ratio) / 10_000)
  if (sum > most) {
    throw ruleLimit(
      `others may get at most ${most} fen of this payment (${max_ratio / 100} %), but would get ${sum} fen`,
    )
  }
}

function ruleLimit(message: string): Refusal {
  return new Refusal(403, 'RULE_LIMIT', message)
}

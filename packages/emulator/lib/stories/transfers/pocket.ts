import { isDeepStrictEqual } from 'node:util'
import { customerAccount } from '../../state/ledger.js'
import { beijingTime, plainTime } from '../../world/beijing-time.js'
import { paramError, Refusal } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { fundOperation } from './transfers.js'

const TRANSFERS = 'v2/mmpaymkttransfers/promotion/transfers'

/** Fen of the smallest transfer. @see https://pay.weixin.qq.com/doc/v2/merchant/4011984836 */
const LEAST = 30

/** A transfer of APIv2 to a customer, who need not confirm it: it is done at once. */
export interface PocketTransfer {
  readonly request: XmlOf<typeof TRANSFERS>
  readonly payment_no: string
  readonly time: string
  readonly state: 'SUCCESS'
}

/** By `partner_trade_no`. */
const pocketTransfers = tableOf<PocketTransfer>('pocket-transfers')

/** Transfers of APIv2. They are paid from the same account as those of APIv3. */
export const pocketStories: readonly Story[] = [
  xmlStory(TRANSFERS, (xml, world) => {
    const { payment_no, time, request } = findRepeated(world, xml) ?? transfer(world, xml)
    return { partner_trade_no: request.partner_trade_no, payment_no, payment_time: plainTime(time) }
  }),

  xmlStory('v2/mmpaymkttransfers/gettransferinfo', ({ partner_trade_no }, world) => {
    const found = pocketTransfers(world).get(partner_trade_no)
    if (!found) throw new Refusal(404, 'NOT_FOUND', 'no such transfer')
    const { request, payment_no, time, state } = found
    const { openid, amount, desc, re_user_name } = request
    return {
      ...{ partner_trade_no, detail_id: payment_no, status: state, openid, payment_amount: amount },
      ...(re_user_name !== undefined && { transfer_name: re_user_name }),
      ...{ transfer_time: plainTime(time), payment_time: plainTime(time) },
      ...(desc !== undefined && { desc }),
    }
  }),
]

function findRepeated(world: World, xml: PocketTransfer['request']): PocketTransfer | undefined {
  const known = pocketTransfers(world).get(xml.partner_trade_no)
  if (!known || isDeepStrictEqual(known.request, xml)) return known
  throw new Refusal(400, 'FATAL_ERROR', 'a transfer with this partner_trade_no exists, with other parameters')
}

function transfer(world: World, request: PocketTransfer['request']): PocketTransfer {
  const { amount, check_name, re_user_name, openid, partner_trade_no } = request
  if (amount < LEAST) throw new Refusal(400, 'AMOUNT_LIMIT', `the smallest transfer is ${LEAST} fen`)
  if (check_name !== 'NO_CHECK' && check_name !== 'FORCE_CHECK') {
    throw paramError('/check_name', 'body', 'must be NO_CHECK or FORCE_CHECK', check_name)
  }
  if (check_name === 'FORCE_CHECK' && !re_user_name) {
    throw new Refusal(400, 'LACK_PARAMS', '`/re_user_name` in the body is missing, and check_name is FORCE_CHECK')
  }
  const payment_no = `1000${world.random.digits(28)}`
  const entry = { amount, kind: '转账', id: payment_no, out: partner_trade_no }
  world.ledger.move({ ...entry, from: fundOperation(world), to: customerAccount(openid) })
  const done: PocketTransfer = { request, payment_no, time: beijingTime(world.now()), state: 'SUCCESS' }
  pocketTransfers(world).set(partner_trade_no, done)
  return done
}

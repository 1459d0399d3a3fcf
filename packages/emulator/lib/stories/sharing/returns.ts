import { isDeepStrictEqual } from 'node:util'
import type { ResponseOf } from 'wechatpay-chain'
import { merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { invalidRequest, notFound, paramError, REASON } from '../../world/refusal.js'
import type { SentOf } from '../../world/sent.js'
import { type Story, story } from '../../world/story.js'
import { tableOf, type World } from '../../world/world.js'
import { isOwn, keyOf, notifyShare, type Share, type Sharing, sharings } from './model.js'

const RETURNS = 'v3/profitsharing/return-orders'

type Sent = SentOf<typeof RETURNS, 'post'>['json']

/** At least one of the two numbers is required; `findSharing` checks it. */
type ReturnRequest = Omit<Sent, 'order_id' | 'out_order_no'> & {
  readonly order_id?: string
  readonly out_order_no?: string
}
export type ReturnView = ResponseOf<typeof RETURNS, 'post'>

/** A return of a share. */
interface Return {
  readonly request: ReturnRequest
  readonly view: ReturnView
}

/** By merchant and `out_return_no`. */
const returns = tableOf<Return>('sharing-returns')

/** Stories of returns: a receiver returns its share, in one or several parts. */
export const returnStories: readonly Story[] = [
  story('post', RETURNS, ({ json }, world) => giveBack(world, json)),

  story('get', `${RETURNS}/{out_return_no}`, ({ out_return_no, query: { sub_mchid, out_order_no } }, world) => {
    const found = findReturn(world, sub_mchid ?? world.mchid, out_return_no)
    if (found?.out_order_no !== out_order_no) throw notFound('no such return', '回退单不存在')
    return found
  }),
]

/**
 * Returns a share to the merchant. A repeated request has the same answer.
 *
 * @throws {Refusal} when there is no such share, or less of it is left.
 */
export function giveBack(world: World, json: ReturnRequest): ReturnView {
  const owner = json.sub_mchid ?? world.mchid
  const before = returns(world).get(keyOf(owner, json.out_return_no))
  if (before && isDeepStrictEqual(before.request, json)) return before.view
  if (before) throw invalidRequest('a return with this out_return_no exists, with other parameters', REASON.reentry)
  const sharing = findSharing(world, owner, json)
  const view = moveBack(world, sharing, findReturnable(sharing, json), json)
  returns(world).set(keyOf(owner, json.out_return_no), { request: json, view })
  return view
}

/** The return with this number. @param owner Number of the merchant that got the money back. */
export function findReturn(world: World, owner: string, out_return_no: string): ReturnView | undefined {
  return returns(world).get(keyOf(owner, out_return_no))?.view
}

function findSharing(world: World, owner: string, { order_id, out_order_no }: ReturnRequest): Sharing {
  if (order_id === undefined && out_order_no === undefined) {
    throw paramError('/out_order_no', 'body', 'is missing, and so is /order_id; one of them is required')
  }
  const found = [...sharings(world).values()].find(
    (one) =>
      one.owner === owner &&
      (order_id ?? one.order_id) === one.order_id &&
      (out_order_no ?? one.request.out_order_no) === one.request.out_order_no,
  )
  if (found) return found
  throw notFound('no such profit sharing order')
}

/** @throws {Refusal} when `return_mchid` has no share, or less of it is left than the amount. */
function findReturnable({ shares, state, owner }: Sharing, { return_mchid, amount }: ReturnRequest): Share {
  if (amount < 1) throw paramError('/amount', 'body', 'must be at least 1 fen', amount)
  if (state === 'PROCESSING')
    throw invalidRequest(
      'the profit sharing order is PROCESSING; query it until it is FINISHED',
      REASON.none,
      '分账处理中，请查询至分账完成后再回退',
    )
  const share = shares.find(({ type, account }) => type === 'MERCHANT_ID' && account === return_mchid)
  // What was released to the merchant itself is no share of another one.
  if (share?.result !== 'SUCCESS' || isOwn(share, owner))
    throw invalidRequest('return_mchid has no share of this profit sharing order')
  const left = share.amount - share.returned
  if (amount > left)
    throw invalidRequest(`only ${left} fen of this share are left to return`, REASON.none, '回退金额大于可回退金额')
  return share
}

/** Moves the money at once. The result is FAILED when the balance of the receiver is too low. */
function moveBack(world: World, sharing: Sharing, share: Share, request: ReturnRequest): ReturnView {
  const { sub_mchid, out_return_no, return_mchid, amount, description } = request
  const { owner, order_id } = sharing
  const { out_order_no } = sharing.request
  const from = merchantAccount(return_mchid)
  const return_id = `3008450740${world.random.digits(18)}`
  const now = beijingTime(world.now())
  const view = {
    ...(sub_mchid !== undefined && { sub_mchid }),
    ...{ order_id, out_order_no, out_return_no, return_id, return_mchid, amount, description },
    ...{ create_time: now, finish_time: now },
  }
  if (world.ledger.balance(from) < amount) return { ...view, result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' }
  const to = merchantAccount(owner)
  world.ledger.move({ from, to, amount, kind: '分账回退', id: return_id, out: out_return_no })
  const returned: Share = { ...share, returned: share.returned + amount }
  const shares = sharing.shares.map((one) => (one === share ? returned : one))
  sharings(world).set(keyOf(owner, out_order_no), { ...sharing, shares })
  notifyShare(world, sharing, return_id, out_return_no, { ...share, amount, description, finish_time: now })
  return { ...view, result: 'SUCCESS' }
}

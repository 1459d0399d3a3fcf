import { notFound, paramError, Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import { arrive, isOwn, keyOf, type Receiver, type Share, type Sharing, sharings } from './model.js'
import { shareOut, unfreeze, unsplitOf } from './orders.js'
import { addReceiver, deleteReceiver } from './receivers.js'
import { findReturn, giveBack, type ReturnView } from './returns.js'

const SHARING = 'v3/ecommerce/profitsharing'

const TYPES: readonly string[] = ['MERCHANT_ID', 'PERSONAL_OPENID'] satisfies readonly Receiver['type'][]

/** Profit sharing of an e-commerce platform, under other field names: the platform adds receivers, its merchants share. */
export const ecommerceSharingStories: readonly Story[] = [
  story('post', `${SHARING}/receivers/add`, ({ json }, world) => {
    const { type, account, relation_type, name, encrypted_name = name } = json
    const receiver = { type: typeOf(type, '/type'), account }
    addReceiver(world, world.mchid, { ...receiver, relation_type, ...(encrypted_name && { name: encrypted_name }) })
    return receiver
  }),

  story('post', `${SHARING}/receivers/delete`, ({ json: { type, account } }, world) => {
    deleteReceiver(world, world.mchid, { type, account })
    return { type, account }
  }),

  story('post', `${SHARING}/orders`, ({ json }, world) => {
    const { receivers, finish, ...about } = json
    const plain = receivers.map(
      ({ type, receiver_account: account, receiver_name: name, ...rest }, index): Receiver => {
        return { ...rest, type: typeOf(type, `/receivers/${index}/type`), account, ...(name !== undefined && { name }) }
      },
    )
    return ecommerceViewOf(shareOut(world, { ...about, receivers: plain, unfreeze_unsplit: finish }, world.mchid))
  }),

  story('get', `${SHARING}/orders`, ({ query: { sub_mchid, transaction_id, out_order_no } }, world) => {
    const found = sharings(world).get(keyOf(sub_mchid, out_order_no))
    if (found?.request.transaction_id !== transaction_id) throw notFound('no such profit sharing order')
    const sharing = arrive(world, found)
    const own = sharing.shares.find((share) => isOwn(share, sharing.owner))
    return {
      ...ecommerceViewOf(sharing),
      ...(own && { finish_amount: own.amount, finish_description: own.description }),
    }
  }),

  story('post', `${SHARING}/finish-order`, ({ json }, world) => {
    const { order_id } = unfreeze(world, json)
    const { sub_mchid, transaction_id, out_order_no } = json
    return { sub_mchid, transaction_id, out_order_no, order_id }
  }),

  story('get', `${SHARING}/orders/{transaction_id}/amounts`, ({ transaction_id }, world) => {
    return { transaction_id, unsplit_amount: unsplitOf(world, transaction_id) }
  }),

  story('post', `${SHARING}/returnorders`, ({ json }, world) => {
    const { transaction_id: _, ...asked } = json
    const returned = giveBack(world, asked)
    // This operation rejects a return that v3/profitsharing/return-orders accepts with the result FAILED.
    if (returned.result === 'FAILED')
      throw new Refusal(403, 'NOT_ENOUGH', 'the balance of the receiver is less than the amount')
    return returnView(returned, json.sub_mchid)
  }),

  story('get', `${SHARING}/returnorders`, ({ query }, world) => {
    const { sub_mchid, out_return_no, out_order_no, order_id } = query
    const returned = findReturn(world, sub_mchid, out_return_no)
    const isMeant =
      returned &&
      (out_order_no ?? returned.out_order_no) === returned.out_order_no &&
      (order_id ?? returned.order_id) === returned.order_id
    if (!isMeant) throw notFound('no such return')
    return returnView(returned, sub_mchid)
  }),
]

function typeOf(type: string | undefined, field: string): Receiver['type'] {
  if (type === undefined) throw paramError(field, 'body', 'is missing')
  const known = TYPES.includes(type)
  if (!known) throw paramError(field, 'body', `must be one of ${TYPES.join(', ')}`, type)
  return type as Receiver['type'] // TYPES contains nothing else
}

function ecommerceViewOf({ request, owner, order_id, state, shares }: Sharing) {
  const { transaction_id, out_order_no } = request
  const receivers = shares.filter((share) => !isOwn(share, owner)).map(shareView)
  return { sub_mchid: owner, transaction_id, out_order_no, order_id, status: state, receivers }
}

function shareView({ type, account, returned: _, create_time: __, ...share }: Share) {
  return { ...share, type, receiver_account: account, ...(type === 'MERCHANT_ID' && { receiver_mchid: account }) }
}

function returnView(returned: ReturnView, sub_mchid: string) {
  const { order_id, out_order_no, out_return_no, return_mchid, amount, return_id: return_no, finish_time } = returned
  const about = { sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount, return_no }
  return { ...about, result: 'SUCCESS', ...(finish_time !== undefined && { finish_time }) }
}

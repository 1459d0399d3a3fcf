import { compactTime } from '../../world/beijing-time.js'
import { notFound, raise } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import { findByTransaction } from '../orders/model.js'
import { partiesOf } from '../orders/xml-view.js'
import { arrive, keyOf, type Share, type Sharing, type SharingRequest, sharings } from './model.js'
import { shareOut, unfreeze, unsplitOf } from './orders.js'
import { addReceiver, checkReceiver, configOf, deleteReceiver } from './receivers.js'
import { findReturn, giveBack, type ReturnView } from './returns.js'

type Asked = XmlOf<'v2/secapi/pay/multiprofitsharing'>

/** Profit sharing of APIv2: the same divisions, receivers and returns as those of APIv3. */
export const xmlSharingStories: readonly Story[] = [
  xmlStory('v2/pay/profitsharingaddreceiver', ({ receiver, sub_mch_id, sub_appid, mch_id }, world) => {
    const { type, account, name } = receiver
    const asked = { ...receiver, ...(sub_mch_id !== undefined && { sub_mchid: sub_mch_id }) }
    checkReceiver(asked, sub_appid)
    const { relation_type = '' } = receiver
    addReceiver(world, sub_mch_id ?? mch_id, { type, account, relation_type, ...(name && { name }) })
    return { receiver: { type, account, ...(name && { name }), relation_type } }
  }),

  xmlStory('v2/pay/profitsharingremovereceiver', ({ receiver: { type, account }, sub_mch_id, mch_id }, world) => {
    deleteReceiver(world, sub_mch_id ?? mch_id, { type, account })
    return { receiver: { type, account } }
  }),

  // What is left of the payment is released to the merchant at once.
  xmlStory('v2/secapi/pay/profitsharing', (xml, world) => {
    const sharing = shareOut(world, requestOf(xml, true))
    return { ...numbersOf(sharing), status: sharing.state, receivers: askedSharesOf(sharing) }
  }),

  xmlStory('v2/secapi/pay/multiprofitsharing', (xml, world) => {
    const sharing = shareOut(world, requestOf(xml, false))
    return { ...numbersOf(sharing), receivers: askedSharesOf(sharing) }
  }),

  xmlStory('v2/secapi/pay/profitsharingfinish', ({ sub_mch_id, transaction_id, out_order_no, description }, world) => {
    const merchant = sub_mch_id === undefined ? {} : { sub_mchid: sub_mch_id }
    return numbersOf(unfreeze(world, { ...merchant, transaction_id, out_order_no, description }))
  }),

  xmlStory('v2/pay/profitsharingquery', ({ sub_mch_id, mch_id, transaction_id, out_order_no }, world) => {
    const sharing = sharings(world).get(keyOf(sub_mch_id ?? mch_id, out_order_no))
    if (sharing?.request.transaction_id !== transaction_id) throw notFound('no such profit sharing order')
    const arrived = arrive(world, sharing)
    const receivers = arrived.shares.map((share) => ({ account: share.account, ...shareViewOf(share) }))
    const { seller } = findByTransaction(world, transaction_id) ?? {}
    return { appid: seller && partiesOf(seller).appid, ...numbersOf(arrived), status: arrived.state, receivers }
  }),

  xmlStory('v2/pay/profitsharingorderamountquery', ({ transaction_id }, world) => {
    return { transaction_id, unsplit_amount: unsplitOf(world, transaction_id) }
  }),

  xmlStory('v2/pay/profitsharingmerchantratioquery', ({ sub_mch_id, brand_mch_id, mch_id }, world) => {
    const { max_ratio } = configOf(world, sub_mch_id ?? brand_mch_id ?? mch_id)
    return { max_ratio, ...(brand_mch_id !== undefined && { brand_mch_id }) }
  }),

  xmlStory('v2/secapi/pay/profitsharingreturn', (xml, world) => {
    const { sub_mch_id, order_id, out_order_no, out_return_no, return_account, return_amount, description } = xml
    const view = giveBack(world, {
      ...(sub_mch_id !== undefined && { sub_mchid: sub_mch_id }),
      ...(order_id !== undefined && { order_id }),
      ...(out_order_no !== undefined && { out_order_no }),
      ...{ out_return_no, return_mchid: return_account, amount: return_amount, description },
    })
    return returnViewOf(view)
  }),

  xmlStory('v2/pay/profitsharingreturnquery', (xml, world) => {
    const { sub_mch_id, mch_id, out_return_no, order_id, out_order_no } = xml
    const found = findReturn(world, sub_mch_id ?? mch_id, out_return_no)
    const isMeant =
      found && (order_id === undefined ? found.out_order_no === out_order_no : found.order_id === order_id)
    return returnViewOf(isMeant ? found : raise(notFound('no such return')))
  }),
]

function requestOf(xml: Asked, unfreeze_unsplit: boolean): SharingRequest {
  const { appid, sub_mch_id, sub_appid, transaction_id, out_order_no, receivers } = xml
  return {
    appid,
    ...(sub_mch_id !== undefined && { sub_mchid: sub_mch_id }),
    ...(sub_appid !== undefined && { sub_appid }),
    ...{ transaction_id, out_order_no, receivers, unfreeze_unsplit },
  } as SharingRequest // a receiver without a type is none that was added, and is refused so
}

function numbersOf({ request: { transaction_id, out_order_no }, order_id }: Sharing) {
  return { transaction_id, out_order_no, order_id }
}

function askedSharesOf({ shares }: Sharing) {
  return shares.map((share) => ({ receiver_account: share.account, ...shareViewOf(share) }))
}

function shareViewOf({ type, account, amount, description, result, detail_id, finish_time, fail_reason }: Share) {
  return {
    ...{ type, amount, description, result, detail_id, finish_time: compactTime(Date.parse(finish_time)) },
    receiver_mchid: type === 'MERCHANT_ID' ? account : '',
    ...(fail_reason !== undefined && { fail_reason }),
  }
}

function returnViewOf(view: ReturnView) {
  const { order_id, out_order_no, out_return_no, return_id, return_mchid, amount, description, result } = view
  const { fail_reason, finish_time = '' } = view
  return {
    ...{ order_id, out_order_no, out_return_no, return_no: return_id },
    ...{ return_account_type: 'MERCHANT_ID', return_account: return_mchid, return_amount: amount, description, result },
    // The manual of APIv2 has another word for a receiver that has spent the money.
    ...(fail_reason !== undefined && { fail_reason: 'PAYER_ACCOUNT_ABNORMAL' }),
    finish_time: compactTime(Date.parse(finish_time)),
  }
}

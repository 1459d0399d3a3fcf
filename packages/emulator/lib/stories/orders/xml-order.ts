import { isSignType } from 'wechatpay-chain/protocol'
import { compactTime } from '../../world/beijing-time.js'
import { paramError, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { makeHandle } from './cashier-link.js'
import {
  findByTransaction,
  findOrder,
  isAtTill,
  type Order,
  orderNotFound,
  ownerOf,
  type Seller,
  type TradeType,
  type XmlOrder,
} from './model.js'
import { place } from './place.js'

/** The merchant in a message of APIv2, and the one for whom it acts. */
export interface XmlParties {
  readonly appid: string
  readonly mch_id: string
  readonly sub_appid?: string
  readonly sub_mch_id?: string
}

/** What every order of APIv2 asks for. */
export interface XmlOrderRequest extends XmlParties {
  readonly out_trade_no: string
  readonly body: string
  readonly total_fee: number
  readonly fee_type?: string
  readonly attach?: string
  readonly device_info?: string
  readonly notify_url?: string
  readonly time_expire?: string
  readonly openid?: string
  readonly profit_sharing?: string
  readonly sign_type?: string
}

/** Whose order it is. */
export function sellerOf({ appid, mch_id, sub_appid, sub_mch_id }: XmlParties): Seller {
  if (sub_mch_id === undefined) return { mchid: mch_id, appid }
  return { sp_mchid: mch_id, sp_appid: appid, sub_mchid: sub_mch_id, ...(sub_appid !== undefined && { sub_appid }) }
}

/**
 * The order of a message of APIv2, kept as one of APIv3, so that either protocol can query, close and refund it.
 *
 * @param more What the operation makes of the order: a deduction, a deposit, a payment that signs a contract.
 * @throws {Refusal} as `place` does.
 */
export function placeXml(world: World, xml: XmlOrderRequest, type: TradeType, more: Partial<XmlOrder> = {}): Order {
  const { out_trade_no, body, total_fee, fee_type, attach, device_info, notify_url, openid, sign_type } = xml
  if (total_fee < 1) throw paramError('/total_fee', 'body', 'must be at least 1 fen', total_fee)
  if (fee_type !== undefined && fee_type !== 'CNY') throw paramError('/fee_type', 'body', 'must be CNY', fee_type)
  const seller = sellerOf(xml)
  const payer = 'mchid' in seller ? { openid } : { sp_openid: openid }
  const request = {
    ...{ out_trade_no, description: body },
    amount: { total: total_fee, ...(fee_type !== undefined && { currency: fee_type }) },
    ...(attach !== undefined && { attach }),
    ...(notify_url !== undefined && { notify_url }),
    ...(xml.time_expire !== undefined && { time_expire: momentOf(xml.time_expire, 'time_expire') }),
    ...(device_info !== undefined && { scene_info: { device_id: device_info } }),
    ...(openid !== undefined && { payer }),
    ...(xml.profit_sharing === 'Y' && { settle_info: { profit_sharing: true } }),
    xml, // so that another message with the same number is seen to be another one
  }
  const handle = () => (isAtTill(type) || type === 'PAP' ? '' : makeHandle(type, world))
  return place(world, seller, type, request, handle, () => ({
    signType: isSignType(sign_type) ? sign_type : 'MD5',
    prepay_id: makeHandle('JSAPI', world),
    ...more,
  }))
}

/**
 * The order that a message of APIv2 names by one number or both, whichever protocol has placed it.
 *
 * @throws {Refusal} `ORDER_NOT_EXIST`.
 */
export function findXmlOrder(
  world: World,
  xml: XmlParties & { readonly transaction_id?: string; readonly out_trade_no?: string },
): Order {
  const { transaction_id, out_trade_no } = xml
  const seller = sellerOf(xml)
  const order =
    transaction_id === undefined
      ? findOrder(world, seller, out_trade_no ?? '')
      : findByTransaction(world, transaction_id)
  if (order && ownerOf(order.seller) === ownerOf(seller)) return order
  throw orderNotFound()
}

/**
 * A time of APIv2 in RFC 3339: `20260520132935` is `2026-05-20T13:29:35+08:00`.
 *
 * @throws {Refusal} `PARAM_ERROR` that names the field.
 */
export function momentOf(digits: string, field: string): string {
  const text = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6+08:00')
  const at = Date.parse(text)
  if (!Number.isNaN(at) && compactTime(at) === digits) return text
  throw paramError(`/${field}`, 'body', 'must be a time of Beijing, like 20260520132935', digits)
}

/** The trade types of `unifiedorder`, each of which leads to another cashier. */
const TYPES = ['JSAPI', 'NATIVE', 'APP', 'MWEB'] as const

/** @throws {Refusal} when it is none of `unifiedorder`, or a payment in an app of WeChat names no customer. */
export function checkTradeType(
  type: string,
  { openid, sub_openid }: { readonly openid?: string; readonly sub_openid?: string },
): TradeType {
  const known = TYPES.find((one) => one === type)
  if (!known) throw paramError('/trade_type', 'body', `must be one of ${TYPES.join(', ')}`, type)
  if (known !== 'JSAPI' || openid !== undefined || sub_openid !== undefined) return known
  throw new Refusal(400, 'LACK_PARAMS', '`/openid` in the body is missing; a JSAPI payment names the customer')
}

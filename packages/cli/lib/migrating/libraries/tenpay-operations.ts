import type { Words } from '../../terminal/words.js'
import type { Filling } from './fill.js'

/** How a method of `tenpay` calls an operation of APIv2. `mch_id`, `nonce_str` and `sign` are filled in by the client. */
export interface TenpayOperation {
  /** Chain under `v2`, without its verb. */
  readonly chain: string
  readonly fills: readonly Filling[]
  /** What becomes of the fields of the answer. */
  readonly result?: 'jsapi' | 'app' | 'text' | undefined
}

const APPID: Filling = { field: 'appid', setting: 'appid' }
const IP: Filling = { field: 'spbill_create_ip', setting: 'spbill_create_ip', text: "'127.0.0.1'" }
const NOTIFY: Filling = { field: 'notify_url', setting: 'notify_url' }
const preset = (field: string, text: string): Filling => ({ field, text })

const order = (kind: string): readonly Filling[] => [APPID, NOTIFY, IP, preset('trade_type', `'${kind}'`)]

export const OPERATIONS: Readonly<Record<string, TenpayOperation>> = {
  unifiedOrder: { chain: 'pay.unifiedorder', fills: order('JSAPI') },
  getPayParams: { chain: 'pay.unifiedorder', fills: order('JSAPI'), result: 'jsapi' },
  getAppParams: { chain: 'pay.unifiedorder', fills: order('APP'), result: 'app' },
  micropay: { chain: 'pay.micropay', fills: [APPID, IP] },
  orderQuery: { chain: 'pay.orderquery', fills: [APPID] },
  reverse: { chain: 'secapi.pay.reverse', fills: [APPID] },
  closeOrder: { chain: 'pay.closeorder', fills: [APPID] },
  refund: {
    chain: 'secapi.pay.refund',
    fills: [APPID, { field: 'notify_url', setting: 'refund_url', isOptional: true }],
  },
  refundQuery: { chain: 'pay.refundquery', fills: [APPID] },
  combinedOrder: {
    chain: 'pay.combinedorder',
    fills: [{ field: 'combine_appid', setting: 'appid' }, NOTIFY, IP, preset('trade_type', "'JSAPI'")],
  },
  downloadBill: { chain: 'pay.downloadbill', fills: [APPID, preset('bill_type', "'ALL'")], result: 'text' },
  downloadFundflow: {
    chain: 'pay.downloadfundflow',
    fills: [APPID, preset('account_type', "'Basic'")],
    result: 'text',
  },
  sendCoupon: { chain: 'mmpaymkttransfers.send_coupon', fills: [APPID, preset('openid_count', '1')] },
  queryCouponStock: { chain: 'mmpaymkttransfers.query_coupon_stock', fills: [APPID] },
  queryCouponInfo: { chain: 'mmpaymkttransfers.querycouponsinfo', fills: [APPID] },
  transfers: {
    chain: 'mmpaymkttransfers.promotion.transfers',
    fills: [{ field: 'mch_appid', setting: 'appid' }, preset('check_name', "'FORCE_CHECK'"), IP],
  },
  transfersQuery: { chain: 'mmpaymkttransfers.gettransferinfo', fills: [APPID] },
  queryBank: { chain: 'mmpaysptrans.query_bank', fills: [] },
  sendRedpack: {
    chain: 'mmpaymkttransfers.sendredpack',
    fills: [{ field: 'wxappid', setting: 'appid' }, { ...IP, field: 'client_ip' }, preset('total_num', '1')],
  },
  sendGroupRedpack: {
    chain: 'mmpaymkttransfers.sendgroupredpack',
    fills: [{ field: 'wxappid', setting: 'appid' }, preset('total_num', '3'), preset('amt_type', "'ALL_RAND'")],
  },
  redpackQuery: { chain: 'mmpaymkttransfers.gethbinfo', fills: [APPID, preset('bill_type', "'MCHT'")] },
  getPublicKey: { chain: 'risk.getpublickey', fills: [preset('sign_type', "'MD5'")] },
}

/** What to do by hand in place of a method that no single operation replaces. */
export const BY_HAND: Readonly<Record<string, Words>> = {
  getNativeUrl: {
    en: 'WeChat Pay has ended this way of Native payment (模式一): show `code_url` of client.v2.pay.unifiedorder.post',
    zh: '微信支付已停用扫码支付模式一：请展示 client.v2.pay.unifiedorder.post 返回的 `code_url`',
  },
  payBank: {
    en: 'call client.v2.mmpaysptrans.pay_bank.post with the key of v2.risk.getpublickey; see the guide "APIv2"',
    zh: '请使用 v2.risk.getpublickey 返回的公钥调用 client.v2.mmpaysptrans.pay_bank.post，参见《APIv2》指南',
  },
}

/** `mch_autono`, of which tenpay makes the number of a red packet. */
export const AUTONO: Words = {
  en: 'pass `mch_billno` in place of `mch_autono`: merchant number, day as YYYYMMDD, and these ten digits; a second try needs the same one',
  zh: '请以 `mch_billno` 代替 `mch_autono`：商户号、日期（YYYYMMDD）与该 10 位数字；重试时须使用同一单号',
}

import { groupBy } from './group.js'
import type { Operation } from './spec.js'

/** Business domains in the order in which merchants come to them; the others follow in the order of their pinyin. */
const FIRST = [
  ...[
    '基础支付',
    '支付',
    '合单支付',
    '退款',
    '账单',
    '分账',
    '分账动账',
    '商家转账',
    '转账',
    '现金红包',
    '微信支付分',
    '优惠券',
    '代金券',
    '商家券',
  ],
  ...[
    '支付有礼',
    '消费者投诉',
    '投诉',
    '委托代扣',
    '扣款服务',
    '付款到零钱',
    '文件上传',
    '平台证书',
    '商户进件',
    '小微特约商户',
  ],
  ...[
    '平台收付通',
    '电子发票',
    'K12刷脸代扣',
    '刷脸支付',
    '智慧商圈',
    '停车服务',
    '商家名片会员',
    '商品券',
    '品牌',
    '跨境',
  ],
]

/** What most merchants call, in the order of use. */
export const COMMON = [
  'POST v3/pay/transactions/jsapi',
  'POST v3/pay/transactions/native',
  'POST v3/pay/transactions/app',
  'POST v3/pay/transactions/h5',
  'POST v3/pay/transactions/codepay',
  'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
  'GET v3/pay/transactions/id/{transaction_id}',
  'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  'POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
  'POST v3/refund/domestic/refunds',
  'GET v3/refund/domestic/refunds/{out_refund_no}',
  'POST v3/combine-transactions/jsapi',
  'GET v3/bill/tradebill',
  'GET v3/bill/fundflowbill',
  'POST v3/profitsharing/orders',
  'GET v3/profitsharing/orders/{out_order_no}',
  'POST v3/profitsharing/orders/unfreeze',
  'POST v3/profitsharing/receivers/add',
  'POST v3/profitsharing/return-orders',
  'POST v3/fund-app/mch-transfer/transfer-bills',
  'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  'POST v3/payscore/serviceorder',
  'POST v3/payscore/serviceorder/{out_order_no}/complete',
  'POST v3/marketing/favor/coupon-stocks',
  'POST v3/marketing/favor/users/{openid}/coupons',
  'GET v3/merchant-service/complaints-v2',
  'POST v3/pay/partner/transactions/jsapi',
  'POST v3/applyment4sub/applyment/{empty}',
  'POST v3/merchant/media/upload',
  'GET v3/certificates',
] as const

/** What most merchants are notified of. */
export const COMMON_EVENTS = [
  'TRANSACTION.SUCCESS',
  'REFUND.SUCCESS',
  'REFUND.ABNORMAL',
  'REFUND.CLOSED',
  'PROFITSHARING.SUCCESS',
  'MCHTRANSFER.BILL.FINISHED',
  'PAYSCORE.USER_CONFIRM',
  'PAYSCORE.USER_PAID',
  'COMPLAINT.CREATE',
  'COMPLAINT.STATE_CHANGE',
] as const

const { compare } = new Intl.Collator('zh-CN')

/** Compares two business domains of the first level: those that most merchants use come first. */
export function compareBusinesses(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compare(a, b)
}

/** The place of a business domain of the first level; those that are not listed come together at the end. */
export function rankOf(name: string): number {
  const at = FIRST.indexOf(name)
  return at < 0 ? FIRST.length : at
}

/** The first level of a business domain. */
export function topOf(domain: string): string {
  return domain.split('/', 1)[0] ?? domain
}

/** Operations by business domain, the first level apart from the rest, in the order of use. */
export function domainsOf(operations: readonly Operation[]): Map<string, Map<string, Operation[]>> {
  const pairs = operations.flatMap((operation) => operation.spec.business.map((name) => ({ name, operation })))
  const sorted = pairs.toSorted((a, b) => compareBusinesses(topOf(a.name), topOf(b.name)) || compare(a.name, b.name))
  const tops = groupBy(sorted, ({ name }) => topOf(name))
  return new Map(
    [...tops].map(([top, found]) => {
      const names = groupBy(found, ({ name }) => name)
      return [top, new Map([...names].map(([name, rows]) => [name, rows.map(({ operation }) => operation)]))]
    }),
  )
}

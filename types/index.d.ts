// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ClientTools, Dynamic } from './core.js'
import type * as v3_certificates from './v3/certificates.js'
import type * as v3_offlinefacemch from './v3/offlinefacemch.js'
import type * as v3_pay from './v3/pay.js'
import type * as v3_refund from './v3/refund.js'

/** Every operation that the spec knows, by its path. */
export interface Paths {
  /** GET 获取平台证书列表 */
  readonly 'v3/certificates': v3_certificates.Certificates
  /** GET 查询机构信息接口 */
  readonly 'v3/offlinefacemch/organizations': v3_offlinefacemch.Organizations
  /** GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口 */
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': v3_offlinefacemch.OrganizationsByOrganizationIdUsersOutUserIdByOutUserId
  /** POST 解除刷脸用户签约关系接口 */
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': v3_offlinefacemch.OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  /** POST 获取凭证授权接口 */
  readonly 'v3/offlinefacemch/tokens': v3_offlinefacemch.Tokens
  /** GET 微信支付订单号查询 */
  readonly 'v3/pay/transactions/id/{transaction_id}': v3_pay.TransactionsIdByTransactionId
  /** POST Native下单 */
  readonly 'v3/pay/transactions/native': v3_pay.TransactionsNative
  /** GET 商户订单号查询 */
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': v3_pay.TransactionsOutTradeNoByOutTradeNo
  /** POST 关单 */
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': v3_pay.TransactionsOutTradeNoByOutTradeNoClose
  /** POST 申请退款 */
  readonly 'v3/refund/domestic/refunds': v3_refund.DomesticRefunds
  /** GET 查询单笔退款 */
  readonly 'v3/refund/domestic/refunds/{out_refund_no}': v3_refund.DomesticRefundsByOutRefundNo
}

export interface V3 {
  /** GET 获取平台证书列表 */
  readonly certificates: v3_certificates.Certificates
  readonly offlinefacemch: v3_offlinefacemch.Offlinefacemch
  readonly pay: v3_pay.Pay
  readonly refund: v3_refund.Refund
}

/** The root of a chain. */
export interface Root extends ClientTools {
  readonly v3: V3
  /** The operations of a path; one that the spec does not know is loosely typed. */
  chain<P extends keyof Paths>(path: P): Paths[P]
  chain(path: string): Dynamic
}

/** A client: `client.v3.….get()`, `client.chain('v3/…').get()` and `client['v3/…'].get()` are one and the same. */
export type Client = Root & Paths

/** The options of an operation: `RequestOf<'v3/certificates', 'get'>`. */
export type RequestOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (...given: infer G) => unknown
  ? NonNullable<G[0 & keyof G]>
  : never

/** What an operation answers with, the type of `data`: `ResponseOf<'v3/certificates', 'get'>`. */
export type ResponseOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (
  options: never,
) => Promise<{ readonly data: infer D }>
  ? D
  : never

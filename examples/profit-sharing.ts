// Profit sharing: part of a paid order goes to a supplier, the rest to the merchant. The order must have been placed with
// `settle_info: { profit_sharing: true }`.
import { appid, client } from './wechatpay.js'

const { profitsharing } = client.v3

/** Registers a merchant as a receiver, once. The name is a sensitive field, which the client encrypts. */
export async function addSupplier(account: string, name: string): Promise<void> {
  await profitsharing.receivers.add.post({
    json: { appid, type: 'MERCHANT_ID', account, name, relation_type: 'SUPPLIER' },
  })
}

export interface Share {
  readonly transaction_id: string
  readonly out_order_no: string
  /** Merchant number of the supplier. */
  readonly account: string
  /** In fen; the sum of all shares is bounded by the rate that the merchant has agreed upon. */
  readonly amount: number
}

/** Shares an order and releases the rest to the merchant. The result of each receiver is known by `sharesOf`, soon after. */
export async function share({ transaction_id, out_order_no, account, amount }: Share): Promise<void> {
  const receivers = [{ type: 'MERCHANT_ID' as const, account, amount, description: '供货款' }]
  await profitsharing.orders.post({
    json: { appid, transaction_id, out_order_no, receivers, unfreeze_unsplit: true },
    retry: { idempotent: true },
  })
}

/** What became of each share: `PENDING`, `SUCCESS`, or `CLOSED` with a `fail_reason`. */
export async function sharesOf(transaction_id: string, out_order_no: string) {
  const { data } = await profitsharing.orders._out_order_no_.get({ out_order_no, query: { transaction_id } })
  return data.receivers ?? []
}

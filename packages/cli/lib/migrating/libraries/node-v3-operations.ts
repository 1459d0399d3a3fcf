/** How a method of `wechatpay-node-v3` calls an operation. */
export interface NodeV3Operation {
  /** Chain and verb, without the client. */
  readonly call: string
  /** What its one argument is; a list: the names of its arguments, those of the path first. */
  readonly takes: 'json' | 'query' | readonly string[]
  /** Fields that it fills in by settings of its client. */
  readonly fills?: Readonly<Record<string, 'appid' | 'mchid'>>
  /** Variables of the path among the fields of its argument. */
  readonly variables?: readonly string[]
  /** The parameters of the cashier that it makes of the answer. */
  readonly paysign?: 'jsapi' | 'app'
}

const MERCHANT = { appid: 'appid', mchid: 'mchid' } as const
const COMBINED = { combine_appid: 'appid', combine_mchid: 'mchid' } as const
const APPID = { appid: 'appid' } as const

const orders = (kind: string, paysign?: 'jsapi' | 'app') =>
  ({
    [`transactions_${kind}`]: {
      call: `v3.pay.transactions.${kind}.post`,
      takes: 'json',
      fills: MERCHANT,
      ...(paysign && { paysign }),
    },
    [`combine_transactions_${kind}`]: {
      call: `v3.combineTransactions.${kind}.post`,
      takes: 'json',
      fills: COMBINED,
      ...(paysign && { paysign }),
    },
  }) as const

export const OPERATIONS: Readonly<Record<string, NodeV3Operation>> = {
  ...orders('h5'),
  ...orders('native'),
  ...orders('app', 'app'),
  ...orders('jsapi', 'jsapi'),
  combine_query: {
    call: 'v3.combineTransactions.outTradeNo._combine_out_trade_no_.get',
    takes: ['combine_out_trade_no'],
  },
  tradebill: { call: 'v3.bill.tradebill.get', takes: 'query' },
  fundflowbill: { call: 'v3.bill.fundflowbill.get', takes: 'query' },
  refunds: { call: 'v3.refund.domestic.refunds.post', takes: 'json' },
  find_refunds: { call: 'v3.refund.domestic.refunds._out_refund_no_.get', takes: ['out_refund_no'] },
  batches_transfer: { call: 'v3.transfer.batches.post', takes: 'json', fills: APPID },
  query_batches_transfer_list_wx: {
    call: 'v3.transfer.batches.batchId._batch_id_.get',
    takes: 'query',
    variables: ['batch_id'],
  },
  query_batches_transfer_detail_wx: {
    call: 'v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_.get',
    takes: 'query',
    variables: ['batch_id', 'detail_id'],
  },
  query_batches_transfer_list: {
    call: 'v3.transfer.batches.outBatchNo._out_batch_no_.get',
    takes: 'query',
    variables: ['out_batch_no'],
  },
  query_batches_transfer_detail: {
    call: 'v3.transfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get',
    takes: 'query',
    variables: ['out_batch_no', 'out_detail_no'],
  },
  create_profitsharing_orders: { call: 'v3.profitsharing.orders.post', takes: 'json', fills: APPID },
  query_profitsharing_orders: {
    call: 'v3.profitsharing.orders._out_order_no_.get',
    takes: ['query.transaction_id', 'out_order_no'],
  },
  profitsharing_return_orders: { call: 'v3.profitsharing.returnOrders.post', takes: 'json' },
  query_profitsharing_return_orders: {
    call: 'v3.profitsharing.returnOrders._out_return_no_.get',
    takes: ['out_return_no', 'query.out_order_no'],
  },
  profitsharing_orders_unfreeze: { call: 'v3.profitsharing.orders.unfreeze.post', takes: 'json' },
  query_profitsharing_amounts: {
    call: 'v3.profitsharing.transactions._transaction_id_.amounts.get',
    takes: ['transaction_id'],
  },
  profitsharing_receivers_add: { call: 'v3.profitsharing.receivers.add.post', takes: 'json', fills: APPID },
  profitsharing_receivers_delete: { call: 'v3.profitsharing.receivers.delete.post', takes: 'json', fills: APPID },
  profitsharing_bills: { call: 'v3.profitsharing.bills.get', takes: ['query.bill_date', 'query.tar_type'] },
}

// What merchants write. `test/emulator/programs.test.ts` runs the same programs against the emulator.
import type { ApiResponse, Client } from 'wechatpay-chain'
import type { Handle } from 'wechatpay-chain/receiver'

export interface Shop {
  readonly client: Client
  readonly mchid: string
  /** A number that no other program uses. */
  readonly number: string
}

/** The kinds of program that once did not compile, and were refused by the emulator. */
export const right: Readonly<Record<string, (shop: Shop) => Promise<ApiResponse<unknown>>>> = {
  'a store is named by its id alone': ({ client, mchid, number }) =>
    client.v3.pay.transactions.native.post({
      json: {
        ...order(mchid, number),
        scene_info: { payer_client_ip: '14.23.150.211', store_info: { id: '0001' } },
      },
    }),

  'an optional field is undefined': ({ client, mchid, number }) => {
    const attach = undefined as string | undefined
    return client.v3.pay.transactions.native.post({ json: { ...order(mchid, number), attach } })
  },

  'an overseas merchant orders for himself': ({ client, mchid, number }) =>
    client.v3.global.transactions.jsapi.post({ json: { ...overseas(number), mchid, appid: 'wx8888888888888888' } }),

  'an overseas institution orders for its merchant': ({ client, mchid, number }) =>
    client.v3.global.transactions.jsapi.post({
      json: { ...overseas(number), sp_mchid: mchid, sp_appid: 'wx8888888888888888', sub_mchid: '1900000110' },
    }),

  'an overseas order is queried by the merchant himself': ({ client, mchid, number }) =>
    client.v3.global.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: number, query: { mchid } }),

  'a direct merchant combines his own orders': ({ client, mchid, number }) =>
    client.v3.combineTransactions.native.post({ json: combined(mchid, number) }),

  'a platform refunds by out_trade_no': ({ client, number }) =>
    client.v3.ecommerce.refunds.apply.post({ json: { ...refund(number), out_trade_no: number } }),

  'an order of APIv2 is queried by one number': async ({ client, mchid, number }) => {
    const about = { appid: 'wx8888888888888888', mch_id: mchid }
    const order = { body: 'A book', out_trade_no: number, total_fee: 1, trade_type: 'NATIVE' } as const
    const notify_url = 'https://merchant.test/notify'
    await client.v2.pay.unifiedorder.post({ xml: { ...about, ...order, spbill_create_ip: '127.0.0.1', notify_url } })
    return client.v2.pay.orderquery.post({ xml: { ...about, out_trade_no: number } })
  },

  'a direct merchant reverses overseas': ({ client, mchid, number }) =>
    client.v3.global.micropay.transactions.outTradeNo._out_trade_no_.reverse.post({
      out_trade_no: number,
      json: { mchid },
    }),
}

/** One field away from a right one: what does not compile, and the field that the emulator names. */
export const wrong: Readonly<Record<string, readonly [field: string, run: (shop: Shop) => Promise<unknown>]>> = {
  'a store has no id': [
    '/scene_info/store_info/id',
    ({ client, mchid, number }) =>
      client.v3.pay.transactions.native.post({
        json: {
          ...order(mchid, number),
          // @ts-expect-error a store without its id
          scene_info: { payer_client_ip: '14.23.150.211', store_info: { name: 'At the corner' } },
        },
      }),
  ],
  'an overseas merchant is his own institution': [
    '/mchid',
    ({ client, mchid, number }) =>
      client.v3.global.transactions.jsapi.post({
        // @ts-expect-error a direct merchant's number beside an institution's
        json: { ...overseas(number), mchid, sp_mchid: mchid, sp_appid: 'wx8888888888888888', sub_mchid: '1900000110' },
      }),
  ],
  'an overseas institution names no merchant': [
    '/sub_mchid',
    ({ client, mchid, number }) =>
      client.v3.global.transactions.jsapi.post({
        // @ts-expect-error sub_mchid is missing
        json: { ...overseas(number), sp_mchid: mchid, sp_appid: 'wx8888888888888888' },
      }),
  ],
  'nobody orders overseas': [
    '/mchid',
    // @ts-expect-error neither mode
    ({ client, number }) => client.v3.global.transactions.jsapi.post({ json: overseas(number) }),
  ],
  'an overseas order is queried by nobody': [
    'mchid',
    ({ client, number }) =>
      // @ts-expect-error neither mode
      client.v3.global.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: number, query: {} }),
  ],
  'a combined order is nobody’s': [
    '/sub_orders/0/mchid',
    ({ client, mchid, number }) => {
      const { mchid: _, ...part } = combined(mchid, number).sub_orders[0]
      return client.v3.combineTransactions.native.post({
        // @ts-expect-error the merchant's own number is missing
        json: { ...combined(mchid, number), sub_orders: [part] },
      })
    },
  ],
  'a platform refunds no order': [
    '/out_trade_no',
    // @ts-expect-error one of the numbers is wanted
    ({ client, number }) => client.v3.ecommerce.refunds.apply.post({ json: refund(number) }),
  ],
  'a field is misspelt among the alternatives': [
    '/out_trade',
    ({ client, number }) =>
      client.v3.ecommerce.refunds.apply.post({
        // @ts-expect-error no such field
        json: { ...refund(number), transaction_id: '4200000000000000000000000000', out_trade: number },
      }),
  ],
  'a payment score order is queried by both numbers': [
    'query_id',
    ({ client, number }) =>
      client.v3.payscore.serviceorder.get({
        // @ts-expect-error one of the two, and not both
        query: { service_id: '1', appid: 'wx8888888888888888', out_order_no: number, query_id: '1' },
      }),
  ],
}

/** The same in APIv2, which refuses with a sentence that names the field. */
export const wrongInXml: Readonly<Record<string, readonly [field: string, run: (shop: Shop) => Promise<unknown>]>> = {
  'an order of APIv2 is queried by no number': [
    'out_trade_no',
    ({ client, mchid }) =>
      // @ts-expect-error one of the two is wanted
      client.v2.pay.orderquery.post({ xml: { appid: 'wx8888888888888888', mch_id: mchid } }),
  ],
  'a refund of APIv2 is queried by no number': [
    'out_trade_no',
    ({ client, mchid }) =>
      // @ts-expect-error one of the four is wanted
      client.v2.pay.refundquery.post({ xml: { appid: 'wx8888888888888888', mch_id: mchid } }),
  ],
}

/** What a merchant reads of a payment that he is notified of. */
export interface Paid {
  readonly number: string
  readonly fen: number
  readonly openid: string
}

/** A notification is read to the payer, whichever of the two tests comes first. */
export const readPayment =
  (paid: Paid[]): Handle =>
  ({ event_type, original_type, resource }) => {
    if (event_type !== 'TRANSACTION.SUCCESS') return
    if ('mchid' in resource && 'payer' in resource) {
      const { out_trade_no, amount, payer } = resource
      paid.push({ number: out_trade_no, fen: amount.total, openid: payer.openid })
    }
    if (original_type === 'transaction' && 'mchid' in resource) {
      paid.push({ number: resource.out_trade_no, fen: resource.amount.total, openid: resource.payer.openid })
    }
    // @ts-expect-error a field of parking
    if ('mchid' in resource && 'payer' in resource) console.assert(resource.parking_info === undefined)
  }

/** Alternatives hold in APIv2 too; the merchant's number is filled in. */
export function queries(client: Client): void {
  const about = { appid: 'wx8888888888888888', mch_id: '1900000109' }
  client.v2.pay.orderquery.post({ xml: { ...about, out_trade_no: '1217752501' } })
  client.v2.pay.orderquery.post({ xml: { appid: about.appid, transaction_id: '4200000000' } })
  // @ts-expect-error one of the two is wanted
  client.v2.pay.orderquery.post({ xml: about })
  client.v2.pay.refundquery.post({ xml: { ...about, refund_id: '5030000000' } })
  // @ts-expect-error one of the four is wanted
  client.v2.pay.refundquery.post({ xml: about })
}

/** XML has nothing but texts; what has an index is gathered. */
export async function texts(client: Client): Promise<void> {
  const xml = { appid: 'wx8888888888888888', out_trade_no: '1217752501' }
  const { data } = await client.v2.pay.orderquery.post({ xml })
  const fee: string | undefined = data.total_fee
  const coupon: string | undefined = data.$n[0]?.coupon_id ?? data.coupon_id_0
  console.log(fee, coupon)
  // @ts-expect-error an amount is a text
  data.total_fee?.toFixed(2)
  // @ts-expect-error a misspelt field
  data.coupon_ids_0
  const { data: url } = await client.v2.papay.partner.entrustweb.get({ query: {} as never })
  const address: string = url
  console.log(address)
}

/** An answer holds what the platform answers, and nothing of the request. */
export async function answers({ client, mchid, number }: Shop) {
  const query = { mchid }
  const { data } = await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: number, query })
  const paid: number | undefined = data.amount?.payer_total
  const coupons: (string | undefined)[] | undefined = data.promotion_detail?.map(({ coupon_id }) => coupon_id)
  const openid = data.trade_state === 'SUCCESS' ? data.payer?.openid : undefined
  // @ts-expect-error a misspelt field
  const misspelt = data.trade_stat
  // @ts-expect-error the address of the order is not told
  const address = data.notify_url
  return { paid, coupons, openid, misspelt, address }
}

function order(mchid: string, out_trade_no: string) {
  const notify_url = 'https://merchant.test/notify'
  return { appid: 'wx8888888888888888', mchid, description: 'A book', out_trade_no, notify_url, amount: { total: 1 } }
}

function overseas(out_trade_no: string) {
  return {
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    trade_type: 'JSAPI',
    merchant_category_code: '1011',
    amount: { total: 1, currency: 'HKD' },
  } as const
}

function combined(mchid: string, number: string) {
  const part = {
    mchid,
    attach: 'shelf 7',
    amount: { total_amount: 1, currency: 'CNY' },
    out_trade_no: `${number}-1`,
    description: 'A book',
  }
  return {
    combine_appid: 'wx8888888888888888',
    combine_mchid: mchid,
    combine_out_trade_no: number,
    sub_orders: [part] as [typeof part],
    notify_url: 'https://merchant.test/notify',
  }
}

function refund(out_refund_no: string) {
  const amount = { refund: 1, total: 1, currency: 'CNY' }
  return { sub_mchid: '1900000110', sp_appid: 'wx8888888888888888', out_refund_no, amount }
}

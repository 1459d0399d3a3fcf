// A program of a merchant for each product. `test/emulator/programs.test.ts` runs them against the emulator.
import { createHash } from 'node:crypto'
import type { ApiResponse, Client } from 'wechatpay-chain'
import type { Shop } from './programs.js'

export interface PaidShop extends Shop {
  /** Pays an order as its customer would; the number of the payment. */
  readonly pay: (out_trade_no: string) => Promise<string>
}

const APPID = 'wx8888888888888888'

export const products: Readonly<Record<string, (shop: PaidShop) => Promise<ApiResponse<unknown>>>> = {
  'an app orders for a shop of its partner': ({ client, mchid, number }) =>
    client.v3.pay.partner.transactions.app.post({ json: { ...ofPartner(mchid, number), notify_url } }),

  'a page in a browser orders': ({ client, mchid, number }) =>
    client.v3.pay.transactions.h5.post({ json: { ...order(mchid, number), scene_info: browser } }),

  'a till scans the code of a customer': ({ client, mchid, number }) =>
    client.v3.pay.transactions.codepay.post({
      json: { ...atTill(mchid, number), payer: { auth_code: '134567890123456789' } },
    }),

  'a part of a payment is returned from the balance': async ({ client, mchid, number, pay }) => {
    await client.v3.pay.transactions.native.post({ json: order(mchid, number) })
    await pay(number)
    const amount = { refund: 50, total: 100, currency: 'CNY', from: [{ account: 'AVAILABLE', amount: 50 }] } as const
    return client.v3.refund.domestic.refunds.post({
      json: { out_trade_no: number, out_refund_no: `${number}-r`, reason: 'A torn page', amount },
    })
  },

  'a supplier has his share of a payment': async ({ client, mchid, number, pay }) => {
    const supplier = { type: 'MERCHANT_ID', account: '1900000300' } as const
    const json = { ...supplier, appid: APPID, name: '供应商有限公司', relation_type: 'SUPPLIER' } as const
    await client.v3.profitsharing.receivers.add.post({ json })
    const settle_info = { profit_sharing: true }
    await client.v3.pay.transactions.native.post({ json: { ...order(mchid, number), settle_info } })
    const receivers = [{ ...supplier, amount: 10, description: 'Paper' }]
    return client.v3.profitsharing.orders.post({
      json: { transaction_id: await pay(number), out_order_no: number, receivers, unfreeze_unsplit: true },
    })
  },

  'a prize is sent to a customer': ({ client, number }) =>
    client.v3.fundApp.mchTransfer.transferBills.post({
      json: { ...prize(number.replace('-', '')), transfer_scene_id: '1000' },
    }),

  'a hotel asks for a deposit by payment score': ({ client, number }) =>
    client.v3.payscore.serviceorder.post({ json: { ...stay(number), risk_fund: { name: 'DEPOSIT', amount: 10_000 } } }),

  'a shop has coupons of its own': ({ client, mchid, number }) =>
    client.v3.marketing.busifavor.stocks.post({ json: { ...coupons(mchid, number), stock_name: 'A book off' } }),

  'complaints of a week are read': ({ client, mchid }) =>
    client.v3.merchantService.complaintsV2.get({
      query: { begin_date: '2026-05-01', end_date: '2026-05-07', limit: 10, complainted_mchid: mchid },
    }),

  'a picture of a torn page is uploaded': ({ client }) => {
    const sha256 = createHash('sha256').update(picture).digest('hex')
    return client.v3.merchantService.images.upload.post({
      body: { file: picture, meta: { filename: 'a.png', sha256 } },
    })
  },

  'a partner combines the orders of two shops': ({ client, mchid, number }) =>
    client.v3.combineTransactions.jsapi.post({
      json: { ...ofTwoShops(mchid, number), combine_payer_info: { openid: 'o-reader' } },
    }),

  'a till of APIv2 scans the code of a customer': ({ client, mchid, number }) =>
    client.v2.pay.micropay.post({
      xml: {
        ...{ appid: APPID, mch_id: mchid, body: 'A book', out_trade_no: number, total_fee: 100 },
        ...{ spbill_create_ip: '127.0.0.1', auth_code: '134567890123456789' },
        detail: { goods_detail: [{ goods_id: '1001', goods_name: 'A book', quantity: 1, price: 100 }] },
      },
    }),
}

/** One mark away from those above: what does not compile, and the field that the emulator names. */
export const mistakes: Readonly<Record<string, readonly [field: string, run: (shop: Shop) => Promise<unknown>]>> = {
  'an app that wants no notification': [
    '/notify_url',
    // @ts-expect-error the address is missing
    ({ client, mchid, number }) => client.v3.pay.partner.transactions.app.post({ json: ofPartner(mchid, number) }),
  ],
  'a page in a browser without its scene': [
    '/scene_info',
    // @ts-expect-error scene_info is missing
    ({ client, mchid, number }) => client.v3.pay.transactions.h5.post({ json: order(mchid, number) }),
  ],
  'a till without a code': [
    '/payer',
    // @ts-expect-error the payer is missing
    ({ client, mchid, number }) => client.v3.pay.transactions.codepay.post({ json: atTill(mchid, number) }),
  ],
  'a refund without its own number': [
    '/out_refund_no',
    ({ client, number }) =>
      client.v3.refund.domestic.refunds.post({
        // @ts-expect-error out_refund_no is missing
        json: { out_trade_no: number, amount: { refund: 50, total: 100, currency: 'CNY' } },
      }),
  ],
  'a share that says not what for': [
    '/receivers/0/description',
    ({ client, number }) => {
      const to = { type: 'MERCHANT_ID', account: '1900000300', amount: 10 } as const
      return client.v3.profitsharing.orders.post({
        // @ts-expect-error the description is missing
        json: { transaction_id: '4200000000', out_order_no: number, receivers: [to], unfreeze_unsplit: true },
      })
    },
  ],
  'a transfer without its scene': [
    '/transfer_scene_id',
    // @ts-expect-error the scene is missing
    ({ client }) => client.v3.fundApp.mchTransfer.transferBills.post({ json: prize('prize2') }),
  ],
  'a deposit of nobody knows how much': [
    '/risk_fund',
    // @ts-expect-error the fund is missing
    ({ client, number }) => client.v3.payscore.serviceorder.post({ json: stay(number) }),
  ],
  'coupons without a name': [
    '/stock_name',
    // @ts-expect-error the name is missing
    ({ client, mchid, number }) => client.v3.marketing.busifavor.stocks.post({ json: coupons(mchid, number) }),
  ],
  'complaints of no end': [
    'end_date',
    // @ts-expect-error the last day is missing
    ({ client }) => client.v3.merchantService.complaintsV2.get({ query: { begin_date: '2026-05-01' } }),
  ],
  'a combined order of nobody’s account': [
    '/combine_payer_info',
    // @ts-expect-error the payer is missing
    ({ client, mchid, number }) => client.v3.combineTransactions.jsapi.post({ json: ofTwoShops(mchid, number) }),
  ],
}

/** What the answers to those programs hold is typed to the last field, and nothing else is there. */
export async function answersOfProducts({ v3 }: Client): Promise<void> {
  const { data: share } = await v3.profitsharing.orders._out_order_no_.get({
    out_order_no: '1',
    query: { transaction_id: '4200000000' },
  })
  const why: string | undefined = share.receivers?.[0]?.fail_reason
  const { data: sent } = await v3.marketing.favor.users._openid_.coupons.post({
    openid: 'o-reader',
    json: { stock_id: '1', out_request_no: '2', appid: APPID, stock_creator_mchid: '3' },
  })
  const coupon: string = sent.coupon_id
  const { data: refund } = await v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: '1' })
  const back: number = refund.amount.payer_refund
  console.log(why, coupon, back)
  // @ts-expect-error a misspelt field
  share.recievers
  // @ts-expect-error a field of the request
  sent.out_request_no
  // @ts-expect-error the address of the request
  refund.notify_url
}

const notify_url = 'https://merchant.test/notify'
const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const browser = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } as const

function order(mchid: string, out_trade_no: string) {
  return { appid: APPID, mchid, description: 'A book', out_trade_no, notify_url, amount: { total: 100 } }
}

function ofPartner(sp_mchid: string, out_trade_no: string) {
  const parties = { sp_appid: APPID, sp_mchid, sub_mchid: '1900000110' }
  return { ...parties, description: 'A book', out_trade_no, amount: { total: 100 } }
}

function atTill(mchid: string, out_trade_no: string) {
  const scene_info = { store_info: { id: '0001' } }
  return { appid: APPID, mchid, description: 'A book', out_trade_no, amount: { total: 100 }, scene_info }
}

function prize(out_bill_no: string) {
  const to = { appid: APPID, openid: 'o-reader', transfer_amount: 100, transfer_remark: 'A prize' }
  const reported = ['活动名称', '奖励说明'].map((info_type) => ({ info_type, info_content: 'Spring' }))
  return { ...to, out_bill_no, transfer_scene_report_infos: reported }
}

function stay(out_order_no: string) {
  const service = { appid: APPID, service_id: '2002000000000558128851361561536', service_introduction: 'A room' }
  return { ...service, out_order_no, time_range: { start_time: 'OnAccept' }, notify_url }
}

function coupons(belong_merchant: string, out_request_no: string) {
  const day = 86_400_000
  return {
    ...{ belong_merchant, out_request_no, goods_name: 'Books' },
    stock_type: 'NORMAL',
    coupon_code_mode: 'WECHATPAY_MODE',
    coupon_use_rule: {
      coupon_available_time: {
        available_begin_time: new Date(Date.now() - day).toISOString(),
        available_end_time: new Date(Date.now() + day).toISOString(),
      },
      fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 200 },
      use_method: 'OFF_LINE',
    },
    stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2 },
  } as const
}

function ofTwoShops(mchid: string, number: string) {
  const part = (sub_mchid: string, index: number) => ({
    ...{ mchid, sub_mchid, attach: 'shelf 7', description: 'A book' },
    amount: { total_amount: 100, currency: 'CNY' },
    out_trade_no: `${number}-${index}`,
  })
  return {
    ...{ combine_appid: APPID, combine_mchid: mchid, combine_out_trade_no: number, notify_url },
    sub_orders: [part('1900000110', 1), part('1900000111', 2)],
  }
}

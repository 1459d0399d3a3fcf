// Programs for operations that fewer merchants call, as the manual shows them. `test/emulator/programs.test.ts` runs them.
import type { ApiResponse } from 'wechatpay-chain'
import type { Shop } from './programs.js'

const APPID = 'wx8888888888888888'
const SHOP = '1900000110'
const notify_url = 'https://merchant.test/notify'

export const services: Readonly<Record<string, (shop: Shop) => Promise<ApiResponse<unknown>>>> = {
  'a page in a browser orders by APIv2': ({ client, mchid, number }) =>
    client.v2.pay.unifiedorder.post({
      xml: {
        ...ofV2(mchid, number),
        trade_type: 'MWEB',
        scene_info: { h5_info: { type: 'Wap', wap_url: 'https://merchant.test', wap_name: 'A bookshop' } },
      },
    }),

  'an app on an iPhone orders by APIv2': ({ client, mchid, number }) =>
    client.v2.pay.unifiedorder.post({
      xml: {
        ...ofV2(mchid, number),
        trade_type: 'MWEB',
        scene_info: { h5_info: { type: 'IOS', app_name: 'Books', bundle_id: 'test.merchant.books' } },
      },
    }),

  'a platform takes a shop whose owner has an identity card': ({ client, number }) =>
    client.v3.ecommerce.applyments._empty_.post({
      json: {
        out_request_no: number,
        organization_type: '2',
        id_holder_type: 'LEGAL',
        id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD',
        id_card_info: card,
        owner: true,
        account_info: { ...account, bank_account_type: '74', account_name: '书店有限公司' },
        contact_info: { contact_type: '65', contact_name: '张三', mobile_phone: '13900000000' },
        sales_scene_info: { store_name: 'A bookshop', store_url: 'https://merchant.test' },
        merchant_shortname: 'A bookshop',
      },
    }),

  'a settlement account changes, without the code of its town': ({ client }) =>
    client.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
      sub_mchid: SHOP,
      json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '工商银行', account_number: '6222020000000000' },
    }),

  'points do not buy a coupon': ({ client, number }) =>
    client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
      json: { ...points(number), result: 'POINT_EXCHANGE_COUPON_REJECT', reject_reason: '积分不足' },
    }),

  'a car leaves a car park': ({ client, number }) =>
    client.v3.vehicle.transactions.parking.post({
      json: {
        appid: APPID,
        description: '停车场扣费',
        out_trade_no: number,
        trade_scene: 'PARKING',
        notify_url,
        amount: { total: 888, currency: 'CNY' },
        parking_info: parking,
      },
    }),

  'a stock of coupons is made': ({ client, mchid, number }) =>
    client.v3.marketing.favor.couponStocks.post({
      json: {
        stock_name: 'A book off',
        belong_merchant: mchid,
        available_begin_time: inDays(1),
        available_end_time: inDays(2),
        stock_use_rule: { ...limits, max_amount: 5_000, natural_person_limit: false, prevent_api_abuse: false },
        coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 50, transaction_minimum: 100 }, combine_use: false },
        no_cash: false,
        stock_type: 'NORMAL',
        out_request_no: number,
      },
    }),

  'wages are sent to a courier': ({ client, number }) =>
    client.v3.fundApp.mchTransfer.transferBills.post({
      json: {
        appid: APPID,
        out_bill_no: number.replace('-', ''),
        transfer_scene_id: '1005',
        openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        transfer_amount: 100,
        transfer_remark: '高温补贴',
        transfer_scene_report_infos: [
          { info_type: '岗位类型', info_content: '外卖员' },
          { info_type: '报酬说明', info_content: '高温补贴' },
        ],
      },
    }),
}

/** One field away from a right one: what does not compile, and the field that the emulator names. */
export const slips: Readonly<Record<string, readonly [field: string, run: (shop: Shop) => Promise<unknown>]>> = {
  'points buy a coupon by the state that is answered': [
    '/result',
    ({ client, number }) =>
      client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
        // @ts-expect-error the answer's field, and not the request's
        json: { ...points(number), state: 'POINT_EXCHANGE_COUPON_SUCCESS' },
      }),
  ],
  'a settlement account changes to no account': [
    '/account_number',
    ({ client }) =>
      client.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
        sub_mchid: SHOP,
        // @ts-expect-error an account without its number
        json: { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '工商银行' },
      }),
  ],
}

const account = { account_bank: '工商银行', account_number: '6222020000000000', bank_address_code: '110000' }
const limits = { max_coupons: 100, max_coupons_per_user: 3 }
const card = {
  id_card_copy: 'media-1',
  id_card_national: 'media-2',
  id_card_name: '张三',
  id_card_number: '440300199001010000',
  id_card_valid_time: '2036-06-06',
}
const parking = {
  parking_id: '5K8264ILTKCH16CQ250',
  plate_number: '粤B888888',
  plate_color: 'BLUE',
  start_time: '2017-08-26T10:43:39+08:00',
  end_time: '2017-08-26T11:43:39+08:00',
  parking_name: '欢乐海岸停车场',
  charging_duration: 3600,
  device_id: '12313',
} as const

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString()
}

function points(record_id: string) {
  const owner = { openid: 'obLatjnx9gnqzS4myYGmLZ7LgLBA', user_card_code: '478515832665' }
  return { ...owner, record_id, exchange_coupon_template_id: '0Flpo7FqTQ', brand_id: '1004', card_id: 'pbLatjvWOibDc5' }
}

function ofV2(mch_id: string, out_trade_no: string) {
  const about = { appid: APPID, mch_id, body: 'A book', total_fee: 1, spbill_create_ip: '127.0.0.1', notify_url }
  return { ...about, out_trade_no }
}

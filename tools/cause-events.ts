import type { Client } from '../lib/index.js'
import type { Emulator } from '../packages/emulator/lib/index.js'
import { causeXmlEvents } from './cause-xml-events.js'

const NOTIFY = 'https://www.example.com/notify'
const SERVICE = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' }
const PARTNER = { sp_mchid: '', sub_mchid: '1900000200', sp_appid: 'wxd678efh567hg6787' }

/** Has done what the emulator notifies of and the examples of the operations do not cause. */
export async function causeEvents(client: Client, emulator: Emulator): Promise<void> {
  const { v3 } = client
  const { mchid } = emulator.identity
  const goods = { description: '图书', notify_url: NOTIFY, amount: { total: 100 } }
  await v3.pay.transactions.native.post({
    json: { ...goods, appid: SERVICE.appid, mchid, out_trade_no: 'E20260520001' },
  })
  await v3.pay.partner.transactions.native.post({
    json: { ...goods, ...PARTNER, sp_mchid: mchid, out_trade_no: 'E20260520002' },
  })
  for (const [out_trade_no, party] of [
    ['E20260520001', {}],
    ['E20260520002', { sub_mchid: PARTNER.sub_mchid }],
  ] as const) {
    await emulator.pay(out_trade_no)
    for (const [nth, end] of ['settle-refund', 'fail-refund'].entries()) {
      const out_refund_no = `R${out_trade_no}${nth}`
      const amount = { refund: 50, total: 100, currency: 'CNY' } as const
      await v3.refund.domestic.refunds.post({
        json: { ...party, out_trade_no, out_refund_no, notify_url: NOTIFY, reason: '商品已售完', amount },
      })
      await emulator.operate(end as 'settle-refund', { out_refund_no })
    }
  }
  await transfer(client, emulator)
  await collect(client, emulator)
  await permit(client, emulator)
  await share(client, emulator)
  await spendCoupon(client, emulator)
  await v3.security.echo.post({
    json: { echo_message: '加解密测试', encrypted_echo_message: '加解密测试', notify_url: NOTIFY },
  })
  await causeXmlEvents(client, emulator)
  await emulator.settled()
}

async function transfer({ v3 }: Client, emulator: Emulator): Promise<void> {
  const out_bill_no = 'T20260520099'
  await v3.fundApp.mchTransfer.transferBills.post({
    json: {
      appid: SERVICE.appid,
      out_bill_no,
      transfer_scene_id: '1000',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      transfer_amount: 30,
      transfer_remark: '活动奖励',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '春季活动' },
        { info_type: '奖励说明', info_content: '一等奖' },
      ],
      notify_url: NOTIFY,
    },
  })
  await emulator.operate('confirm-transfer', { out_bill_no })
}

async function collect({ v3 }: Client, emulator: Emulator): Promise<void> {
  const out_order_no = 'S20260520099'
  await v3.payscore.serviceorder.post({
    json: {
      ...SERVICE,
      out_order_no,
      service_introduction: '某某酒店',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 10_000 },
      notify_url: NOTIFY,
    },
  })
  await emulator.operate('confirm-service-order', { out_order_no })
  await v3.payscore.serviceorder._out_order_no_.complete.post({
    out_order_no,
    json: { ...SERVICE, post_payments: [{ name: '就餐费用', amount: 5_000 }], total_amount: 5_000 },
  })
  await emulator.operate('collect-service-order', { out_order_no })
}

/** A permission of a pay-score service, which the customer grants and revokes. */
async function permit({ v3 }: Client, emulator: Emulator): Promise<void> {
  const authorization_code = 'A20260520099'
  await v3.payscore.permissions.post({ json: { ...SERVICE, authorization_code, notify_url: NOTIFY } })
  await emulator.operate('open-service', { authorization_code })
  await emulator.operate('close-service', { authorization_code })
}

/** What the numbers of returned shares begin with. The notification of a return has the fields of that of a share. */
export const RETURNED = 'BACK'

/** A share of a payment and a return of a part of it, of a merchant and of one of a partner. */
async function share({ v3 }: Client, emulator: Emulator): Promise<void> {
  const { mchid } = emulator.identity
  const supplier = { type: 'MERCHANT_ID', account: '1900000300', name: '供应商有限公司' } as const
  const { appid } = SERVICE
  const goods = { description: '图书', notify_url: NOTIFY, amount: { total: 1_000 } }
  const settle_info = { profit_sharing: true }
  await v3.pay.transactions.native.post({ json: { ...goods, appid, mchid, settle_info, out_trade_no: 'E20260520011' } })
  await v3.pay.partner.transactions.native.post({
    json: { ...goods, ...PARTNER, sp_mchid: mchid, settle_info, out_trade_no: 'E20260520012' },
  })
  for (const [out_trade_no, party] of [
    ['E20260520011', {}],
    ['E20260520012', { sub_mchid: PARTNER.sub_mchid }],
  ] as const) {
    await emulator.operate('configure-profitsharing', {
      mchid: 'sub_mchid' in party ? party.sub_mchid : mchid,
      notify_url: NOTIFY,
    })
    await v3.profitsharing.receivers.add.post({ json: { ...supplier, ...party, appid, relation_type: 'SUPPLIER' } })
    const { transaction_id = '' } = await emulator.pay(out_trade_no)
    const out_order_no = `P${out_trade_no}`
    const receivers = [{ ...supplier, amount: 100, description: '供货款' }]
    await v3.profitsharing.orders.post({
      json: { ...party, appid, transaction_id, out_order_no, receivers, unfreeze_unsplit: false },
    })
    await emulator.operate('settle-profitsharing', { out_order_no })
    const back = { out_order_no, out_return_no: `${RETURNED}${out_trade_no}`, return_mchid: supplier.account }
    await v3.profitsharing.returnOrders.post({ json: { ...party, ...back, amount: 10, description: '商品破损' } })
  }
}

/** A coupon, which the customer pays with. */
async function spendCoupon({ v3 }: Client, emulator: Emulator): Promise<void> {
  const { mchid } = emulator.identity
  const { favor } = v3.marketing
  const { appid } = SERVICE
  const begin = Date.parse(Object(await emulator.operate('state')).now) + 2_000
  const { stock_id } = (
    await favor.couponStocks.post({
      json: {
        out_request_no: 'C20260520099',
        stock_name: '新年券',
        belong_merchant: mchid,
        stock_type: 'NORMAL',
        no_cash: true,
        available_begin_time: new Date(begin).toISOString(),
        available_end_time: new Date(begin + 24 * 3_600_000).toISOString(),
        pattern_info: { description: '满 2 元减 1 元', merchant_name: '示例商贸' },
        stock_use_rule: {
          ...{ max_coupons: 10, max_amount: 1_000, max_coupons_per_user: 2 },
          ...{ natural_person_limit: false, prevent_api_abuse: false },
        },
        coupon_use_rule: {
          coupon_available_time: {},
          fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 200 },
        },
      },
    })
  ).data
  const stock_creator_mchid = mchid
  await favor.stocks._stock_id_.start.post({ stock_id, json: { stock_creator_mchid } })
  await favor.callbacks.post({ json: { mchid, notify_url: NOTIFY } })
  await emulator.operate('advance', { seconds: 3 })
  const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const sending = { stock_creator_mchid, stock_id, out_request_no: 'C20260520100', appid }
  const { coupon_id } = (await favor.users._openid_.coupons.post({ openid, json: sending })).data
  const out_trade_no = 'E20260520021'
  const order = { appid, mchid, description: '图书', out_trade_no, notify_url: NOTIFY, amount: { total: 500 } }
  await v3.pay.transactions.native.post({ json: order })
  await emulator.operate('use-coupon', { coupon_id, out_trade_no })
}

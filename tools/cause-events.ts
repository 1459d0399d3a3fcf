import type { Client } from '../lib/index.js'
import type { Emulator } from '../packages/emulator/lib/index.js'

const NOTIFY = 'https://www.example.com/notify'
const SERVICE = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' }
const PARTNER = { sp_mchid: '', sub_mchid: '1900000200', sp_appid: 'wxd678efh567hg6787' }

/** Has done what most merchants are notified of and the examples of the operations do not cause: refunds, a transfer, a collection. */
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
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '春季活动' }],
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

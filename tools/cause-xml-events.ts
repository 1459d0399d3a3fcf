import type { Client } from '../lib/index.js'
import type { Emulator } from '../packages/emulator/lib/index.js'

const APPID = 'wxd678efh567hg6787'
const NOTIFY = 'https://www.example.com/notify'

/** The same as `causeEvents` for APIv2: a refund, and the payment of a combined order. */
export async function causeXmlEvents({ v2 }: Client, emulator: Emulator): Promise<void> {
  await refund(v2, emulator)
  await payTogether(v2, emulator)
}

async function refund({ pay, secapi }: Client['v2'], emulator: Emulator): Promise<void> {
  const [out_trade_no, out_refund_no] = ['V2EVENT0001', 'V2EVENTBACK1']
  await pay.unifiedorder.post({
    xml: {
      ...{ appid: APPID, body: '图书', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1' },
      ...{ notify_url: NOTIFY, trade_type: 'NATIVE' },
    },
  })
  await emulator.pay(out_trade_no)
  await secapi.pay.refund.post({
    xml: { appid: APPID, out_trade_no, out_refund_no, total_fee: 100, refund_fee: 50, notify_url: NOTIFY },
  })
  await emulator.operate('settle-refund', { out_refund_no })
}

async function payTogether({ pay }: Client['v2'], emulator: Emulator): Promise<void> {
  const { mchid } = emulator.identity
  const combine_out_trade_no = 'V2EVENT0002'
  const goods = {
    appid: APPID,
    mch_id: mchid,
    body: '图书',
    attach: '自定义数据',
    fee_type: 'CNY',
    total_fee: 100,
  } as const
  await pay.combinedorder.post({
    xml: {
      ...{ combine_appid: APPID, combine_mch_id: mchid, combine_out_trade_no, sign_type: 'HMAC-SHA256' },
      ...{ spbill_create_ip: '127.0.0.1', notify_url: NOTIFY, trade_type: 'NATIVE' },
      scene_info: { payer_client_ip: '127.0.0.1' },
      sub_order_list: {
        order_num: 2,
        order_list: ['A', 'B'].map((part) => ({ ...goods, out_trade_no: `${combine_out_trade_no}${part}` })),
      },
    },
  })
  await emulator.pay(combine_out_trade_no)
}

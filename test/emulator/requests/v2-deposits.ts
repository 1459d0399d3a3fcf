import type { Client } from '../../../lib/index.js'
import type { Emulator } from '../../../packages/emulator/lib/index.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const APPID = 'wxd678efh567hg6787'
const NOTIFY = 'https://www.example.com/notify'
const SIGN_TYPE = { sign_type: 'HMAC-SHA256' } as const

const order = (out_trade_no: string) => ({
  ...{ appid: APPID, body: '图书', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1' },
})

/** Requests for payments by face, deposits, combined orders, orders that sign a contract, and red packets of APIv2. */
export async function v2DepositRequests({
  client,
  emulator,
}: {
  readonly client: Client
  readonly emulator: Emulator
}): Promise<readonly Named[]> {
  const { deposit, mmpaymkttransfers, pay } = client.v2
  const { mchid } = emulator.identity
  const till = (out_trade_no: string) => ({
    ...{ ...order(out_trade_no), deposit: 'Y' as const, auth_code: '130061098828009401', ...SIGN_TYPE },
  })
  const face = (out_trade_no: string) => ({ ...order(out_trade_no), face_code: '130061098828009402' })
  for (const number of ['V2DEPOSIT1', 'V2DEPOSIT2', 'V2DEPOSIT3']) await deposit.micropay.post({ xml: till(number) })
  await pay.facepay.post({ xml: face('V2FACE0001') })
  const named = (out_trade_no: string) => ({ appid: APPID, out_trade_no })
  const money = { total_fee: 100, fee_type: 'CNY', ...SIGN_TYPE }

  const combined = (combine_out_trade_no: string) => ({
    ...{ combine_appid: APPID, combine_mch_id: mchid, combine_out_trade_no, ...SIGN_TYPE },
  })
  const parts = (combine_out_trade_no: string) =>
    ['A', 'B'].map((part) => ({ mchid, out_trade_no: `${combine_out_trade_no}${part}` }))
  const together = (combine_out_trade_no: string) => ({
    ...{ ...combined(combine_out_trade_no), spbill_create_ip: '127.0.0.1', notify_url: NOTIFY },
    ...{ trade_type: 'NATIVE' as const, scene_info: { payer_client_ip: '127.0.0.1' } },
    sub_order_list: {
      order_num: 2,
      order_list: parts(combine_out_trade_no).map(({ out_trade_no }) => ({
        ...{ appid: APPID, mch_id: mchid, body: '图书', attach: '自定义数据', out_trade_no },
        ...{ fee_type: 'CNY' as const, total_fee: 100 },
      })),
    },
  })
  for (const number of ['V2COMBINED1', 'V2COMBINED2']) await pay.combinedorder.post({ xml: together(number) })

  const packet = (mch_billno: string) => ({
    ...{ mch_billno, wxappid: APPID, re_openid: 'o-lucky', total_amount: 300 },
    ...{ wishing: '新年快乐', act_name: '新年活动', remark: '新年红包' },
  })
  const fromWork = (mch_billno: string) => ({ ...packet(mch_billno), sender_name: '示例商贸' })
  await mmpaymkttransfers.sendworkwxredpack.post({ xml: fromWork('V2WORKPACK1') })
  return [
    ['POST v2/pay/facepay', { xml: face('V2FACE0002') }],
    ['POST v2/pay/facepayquery', { xml: named('V2FACE0002') }],
    ['POST v2/secapi/pay/facepayreverse', { xml: named('V2FACE0001') }],
    [
      'POST v2/deposit/unifiedorder',
      { xml: { ...order('V2DEPOSIT4'), notify_url: NOTIFY, trade_type: 'APP', ...SIGN_TYPE } },
    ],
    ['POST v2/deposit/micropay', { xml: till('V2DEPOSIT5') }],
    ['POST v2/deposit/facepay', { xml: { ...face('V2DEPOSIT6'), deposit: 'Y', ...SIGN_TYPE } }],
    ['POST v2/deposit/orderquery', { xml: named('V2DEPOSIT1') }],
    ['POST v2/deposit/consume', { xml: { ...named('V2DEPOSIT1'), ...money, consume_fee: 30 } }],
    ['POST v2/deposit/reverse', { xml: { ...named('V2DEPOSIT2'), ...SIGN_TYPE } }],
    [
      'POST v2/deposit/refund',
      {
        xml: { ...named('V2DEPOSIT3'), out_refund_no: 'V2DEPOSITBACK', total_fee: 100, refund_fee: 100, ...SIGN_TYPE },
      },
    ],
    ['POST v2/deposit/refundquery', { xml: { ...named('V2DEPOSIT3'), ...SIGN_TYPE } }],
    ['POST v2/pay/combinedorder', { xml: together('V2COMBINED3') }],
    ['POST v2/pay/querycombinedorder', { xml: combined('V2COMBINED1') }],
    ['POST v2/pay/closecombinedorder', { xml: { ...combined('V2COMBINED2'), sub_order_list: parts('V2COMBINED2') } }],
    [
      'POST v2/pay/contractorder',
      {
        xml: {
          ...{ ...order('V2SIGNING1'), notify_url: NOTIFY, trade_type: 'NATIVE', contract_notify_url: NOTIFY },
          ...{ contract_mchid: mchid, contract_appid: APPID, plan_id: '123', contract_code: 'V2SIGNED01' },
          ...{ request_serial: 1_001, contract_display_account: '小明' },
        },
      },
    ],
    [
      'POST v2/mmpaymkttransfers/sendgroupredpack',
      { xml: { ...packet('V2GROUPPACK'), send_name: '示例商贸', total_num: 3, amt_type: 'ALL_RAND' } },
    ],
    ['POST v2/mmpaymkttransfers/sendworkwxredpack', { xml: fromWork('V2WORKPACK2') }],
    ['POST v2/mmpaymkttransfers/queryworkwxredpack', { xml: { mch_billno: 'V2WORKPACK1', appid: APPID } }],
  ]
}

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const Payment = createRequire(import.meta.url)('tenpay')

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const read = async () => JSON.parse((await lines.next()).value)
const did = (step) => console.log(`did ${step}`)
const ask = (words) => {
  console.log(words)
  return read()
}
const operate = (command, parameters) => ask(`operate ${command} ${JSON.stringify(parameters)}`)

const { mchid, apiv2Key, tlsUrl, pfx, notify_url } = await read()
const appid = 'wxd678efh567hg6787'
const payment = new Payment({
  ...{ appid, mchid, partnerKey: apiv2Key, pfx: readFileSync(pfx), notify_url, refund_url: notify_url },
  spbill_create_ip: '127.0.0.1',
})
// Its addresses are fixed in a table: only the host is another one.
for (const [name, url] of Object.entries(payment.urls)) {
  payment.urls[name] = url.replace('https://api.mch.weixin.qq.com/', tlsUrl)
}

const out_trade_no = `tenpay-${Date.now()}`
const order = { out_trade_no, body: '商品 <&> "描述"', total_fee: 888, trade_type: 'NATIVE' }
const placed = await payment.unifiedOrder(order)
assert.match(placed.code_url, /^weixin:\/\/wxpay\//)
did('order')

await operate('pay', { out_trade_no })
// What its middleware for Express does with a notification, reply included.
const receive = async (type) => {
  const { body } = await ask(`notified ${type === 'pay' ? 'out_trade_no' : 'req_info'}`)
  const request = { body }
  let reply
  const response = { header: () => undefined, send: (text) => (reply = text) }
  await payment.middlewareForExpress(type)(request, response, () => undefined)
  assert.equal(reply, undefined, `it refuses the notification: ${reply}`)
  return request.weixin
}
const paid = await receive('pay')
assert.deepEqual([paid.out_trade_no, paid.result_code, paid.total_fee], [out_trade_no, 'SUCCESS', '888'])
did('notification')

const found = await payment.orderQuery({ out_trade_no })
assert.deepEqual([found.trade_state, found.transaction_id], ['SUCCESS', paid.transaction_id])
await assert.rejects(payment.unifiedOrder(order), /ORDERPAID/)
did('query')

const out_refund_no = `back-${out_trade_no}`
const refund = await payment.refund({ out_trade_no, out_refund_no, total_fee: 888, refund_fee: 100 })
assert.deepEqual([refund.refund_fee, refund.transaction_id], ['100', paid.transaction_id])
await operate('advance', { seconds: 60 })
const returned = await receive('refund')
assert.deepEqual([returned.req_info.out_refund_no, returned.req_info.refund_status], [out_refund_no, 'SUCCESS'])
const refunds = await payment.refundQuery({ out_refund_no })
assert.deepEqual([refunds.refund_status_0, refunds.refund_fee_0], ['SUCCESS', '100'])
did('refund')

await operate('advance', { seconds: 24 * 3600 })
const bill = await payment.downloadBill({ bill_date: paid.time_end.slice(0, 8), bill_type: 'ALL' }, true)
const rows = bill.list_data.filter((row) => row.includes(out_trade_no))
assert.deepEqual(
  rows.map((row) => row[bill.list_title.indexOf('交易状态')]),
  ['SUCCESS', 'REFUND'],
)
did('bill')

const paying = { ...order, out_trade_no: `code-${out_trade_no}`, auth_code: '120061098828009400' }
delete paying.trade_type
await assert.rejects(payment.micropay(paying), /USERPAYING/)
const reversed = await payment.reverse({ out_trade_no: paying.out_trade_no })
assert.equal(reversed.recall, 'N')
did('payment by code')

const partner_trade_no = `transfer${Date.now()}`
const transfer = { partner_trade_no, openid: 'o-customer', check_name: 'NO_CHECK', amount: 100, desc: '理赔' }
const { payment_no } = await payment.transfers(transfer)
const info = await payment.transfersQuery({ partner_trade_no })
assert.deepEqual([info.status, info.detail_id], ['SUCCESS', payment_no])
did('transfer')

const mch_billno = `packet${Date.now()}`
const words = { send_name: '商户', wishing: '恭喜', act_name: '活动', remark: '备注' }
await payment.sendRedpack({ mch_billno, re_openid: 'o-customer', total_amount: 100, total_num: 1, ...words })
const packet = await payment.redpackQuery({ mch_billno })
assert.equal(packet.status, 'SENT')
did('red packet')
process.exit(0)

import assert from 'node:assert/strict'
import { Agent } from 'node:https'
import { createRequire } from 'node:module'

const { Wechatpay, Aes, Formatter, Hash, Rsa, Transformer } = createRequire(import.meta.url)('wechatpay-axios-plugin')

export const NAME = 'wechatpay-axios-plugin (APIv2)'

/** Its address is axios' own `baseURL`, that of the TLS port; `merchant` is what it hands to `node:https`, with the authority. */
export async function run({ gateway, shop, did }) {
  const { mchid, serial, privateKey, publicKeyId, apiv2Key } = gateway
  const client = new Wechatpay({
    ...{ baseURL: gateway.tlsUrl, mchid, serial, privateKey, secret: apiv2Key },
    certs: { [publicKeyId]: Rsa.from(gateway.publicKey, Rsa.KEY_TYPE_PUBLIC) },
    httpsAgent: new Agent({ ca: gateway.tlsAuthority }), // of axios, for calls without the certificate
    merchant: { cert: gateway.merchantCertificate, key: privateKey, ca: gateway.tlsAuthority },
  })
  const { v2 } = client
  const appid = 'wxd678efh567hg6787'

  const out_trade_no = `axios-v2-${Date.now()}`
  const order = {
    ...{ appid, mch_id: mchid, body: '商品 <&> "描述"', out_trade_no, total_fee: 888 },
    ...{ spbill_create_ip: '127.0.0.1', notify_url: shop.notify_url, trade_type: 'NATIVE' },
  }
  const { data: placed } = await v2.pay.unifiedorder.post(order)
  assert.match(placed.code_url, /^weixin:\/\/wxpay\//)
  did('order')

  await gateway.operate('pay', { out_trade_no })
  const { body } = await shop.notifiedXml('out_trade_no')
  const paid = Transformer.toObject(body)
  const { sign, ...fields } = paid
  assert.equal(Hash.sign(Hash.ALGO_MD5, fields, apiv2Key), sign)
  assert.deepEqual([paid.out_trade_no, paid.result_code, paid.total_fee], [out_trade_no, 'SUCCESS', '888'])
  did('notification')

  const { data: found } = await v2.pay.orderquery.post({ appid, mch_id: mchid, out_trade_no })
  assert.deepEqual([found.trade_state, found.transaction_id], ['SUCCESS', paid.transaction_id])
  await assert.rejects(v2.pay.unifiedorder.post(order), ({ response: { data } }) => {
    assert.equal(data.err_code, 'ORDERPAID')
    return true
  })
  did('query')

  const out_refund_no = `refund-${out_trade_no}`
  const refund = { appid, mch_id: mchid, out_trade_no, out_refund_no, total_fee: 888, refund_fee: 100 }
  const { data: back } = await v2.secapi.pay.refund.post(
    { ...refund, notify_url: shop.notify_url },
    { security: true }, // with the client certificate
  )
  assert.deepEqual([back.refund_fee, back.transaction_id], ['100', paid.transaction_id])
  await gateway.operate('advance', { seconds: 60 })
  const returned = Transformer.toObject((await shop.notifiedXml('req_info')).body)
  const inside = Aes.AesEcb.decrypt(returned.req_info, Hash.md5(apiv2Key))
  assert.match(inside, new RegExp(`<out_refund_no>(?:<!\\[CDATA\\[)?${out_refund_no}`))
  const { data: refunds } = await v2.pay.refundquery.post({ appid, mch_id: mchid, out_refund_no })
  assert.deepEqual([refunds.refund_status_0, refunds.refund_fee_0], ['SUCCESS', '100'])
  did('refund')

  await gateway.operate('advance', { seconds: 24 * 3600 })
  const bill_date = paid.time_end.slice(0, 8)
  const { data: bill } = await v2.pay.downloadbill.post(
    { appid, mch_id: mchid, bill_date, bill_type: 'ALL' },
    { transformResponse: [(text) => text] },
  )
  const { rows } = Formatter.castCsvBill(bill)
  const own = rows.filter((row) => row.商户订单号 === out_trade_no)
  assert.deepEqual(
    own.map((row) => row.交易状态),
    ['SUCCESS', 'REFUND'],
  )
  did('bill')
}

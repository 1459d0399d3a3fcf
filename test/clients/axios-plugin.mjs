import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

const { Wechatpay, Rsa, Formatter, Aes, Multipart, Hash } = createRequire(import.meta.url)('wechatpay-axios-plugin')

export const NAME = 'wechatpay-axios-plugin'

/**
 * Its address is axios' own `baseURL`, which it takes among its settings. It verifies every answer by itself, and has
 * the tools with which notifications and sensitive fields are handled here.
 */
export async function run({ gateway, shop, did }) {
  const { mchid, serial, privateKey, publicKeyId, certificateSerial, apiv3Key } = gateway
  const certs = {
    [publicKeyId]: Rsa.from(gateway.publicKey, Rsa.KEY_TYPE_PUBLIC),
    [certificateSerial]: Rsa.from(gateway.platformCertificate, Rsa.KEY_TYPE_PUBLIC),
  }
  const client = new Wechatpay({ baseURL: gateway.url, mchid, serial, privateKey, certs })

  /** What a notification says, once its signature is found to be right. */
  const open = ({ headers, body }) => {
    const of = (name) => headers[`wechatpay-${name}`]
    const isRight = (text) =>
      Rsa.verify(Formatter.response(of('timestamp'), of('nonce'), text), of('signature'), certs[of('serial')])
    assert.ok(isRight(body), 'the notification is signed')
    assert.ok(!isRight(body.replace('"id":"', '"id":"0')), 'another one would not be')
    const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
    return JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data))
  }

  const out_trade_no = `axios-${Date.now()}`
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no,
    notify_url: shop.notify_url,
    amount: { total: 888, currency: 'CNY' },
  }
  const { data: placed } = await client.v3.pay.transactions.native.post(order)
  assert.match(placed.code_url, /^weixin:\/\/wxpay\//)
  did('order')

  await gateway.operate('pay', { out_trade_no })
  const paid = open(await shop.notified('TRANSACTION.SUCCESS'))
  assert.deepEqual([paid.out_trade_no, paid.trade_state, paid.amount.total], [out_trade_no, 'SUCCESS', 888])
  did('notification')

  const byNumber = client.v3.pay.transactions.outTradeNo.$out_trade_no$
  const { data: found } = await byNumber.get({ params: { mchid }, out_trade_no })
  assert.deepEqual([found.trade_state, found.transaction_id], ['SUCCESS', paid.transaction_id])
  const { data: same } = await client.v3.pay.transactions.id['{transaction_id}'].get({
    params: { mchid },
    transaction_id: paid.transaction_id,
  })
  assert.deepEqual(same, found)
  did('query')

  await assert.rejects(client.v3.pay.transactions.native.post(order), ({ response: { status, data } }) => {
    assert.deepEqual([status, data.code], [400, 'ORDERPAID'])
    return true
  })
  did('refusal')

  const out_refund_no = `refund-${out_trade_no}`
  const { data: refund } = await client.v3.refund.domestic.refunds.post({
    transaction_id: paid.transaction_id,
    out_refund_no,
    reason: '商品已售完',
    notify_url: shop.notify_url,
    amount: { refund: 100, total: 888, currency: 'CNY' },
  })
  assert.equal(refund.status, 'PROCESSING')
  await gateway.operate('advance', { seconds: 60 })
  const refunded = open(await shop.notified('REFUND.SUCCESS'))
  assert.deepEqual([refunded.out_refund_no, refunded.amount.refund], [out_refund_no, 100])
  const { data: settled } = await client.v3.refund.domestic.refunds.$out_refund_no$.get({ out_refund_no })
  assert.equal(settled.status, 'SUCCESS')
  did('refund')

  await gateway.operate('advance', { seconds: 2 * 24 * 3600 }) // the bill of a day is there on the next
  const bill_date = paid.success_time.slice(0, 10)
  const { data: bill } = await client.v3.bill.tradebill.get({ params: { bill_date, bill_type: 'ALL' } })
  const { pathname, searchParams } = new URL(bill.download_url)
  const { data: file } = await client.chain(pathname.slice(1)).get({
    params: Object.fromEntries(searchParams),
    responseType: 'arraybuffer',
  })
  assert.equal(createHash(bill.hash_type).update(file).digest('hex'), bill.hash_value)
  const { rows, summary } = Formatter.castCsvBill(file)
  assert.equal(rows.length, Number(summary.总交易单数))
  const row = rows.find((one) => one.商户订单号 === out_trade_no && one.交易状态 === 'SUCCESS')
  assert.deepEqual([row?.微信订单号, row?.订单金额], [paid.transaction_id, '8.88'])
  did('bill')

  const picture = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const form = new Multipart()
  form.append('meta', JSON.stringify({ filename: '图.png', sha256: Hash.sha256(picture) }))
  form.append('file', picture, '图.png')
  // As bytes: axios writes a form anew and loses the file's name, which the manual wants.
  const { data: media } = await client.v3.merchant.media.upload.post(form.getBuffer(), {
    meta: form.toJSON(),
    headers: form.getHeaders(),
  })
  assert.ok(media.media_id)
  did('upload')

  const user = client.v3.offlinefacemch.organizations.$organization_id$.users.outUserId.$out_user_id$
  const path = { organization_id: 'o1', out_user_id: 'u1' }
  const sealed = (text) => Rsa.encrypt(text, certs[publicKeyId])
  const changed = await user.patch(
    { user_name: sealed('张三'), phone: sealed('13800138000'), status: 'NORMAL' },
    { ...path, headers: { 'Wechatpay-Serial': publicKeyId } },
  )
  assert.equal(changed.status, 204)
  const { data: pupil } = await user.get(path)
  assert.deepEqual([pupil.user_name, pupil.status], ['张三', 'NORMAL'])
  did('K12')

  const out_bill_no = `bill${Date.now()}`
  await client.v3.fundApp.mchTransfer.transferBills.post(
    {
      appid: order.appid,
      out_bill_no,
      transfer_scene_id: '1000',
      openid: 'o-MYE42l80oelYMDE34nYD456Xoy',
      user_name: sealed('张三'),
      transfer_amount: 200_000,
      transfer_remark: '新会员有奖',
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '新会员有奖' },
        { info_type: '奖励说明', info_content: '一等奖' },
      ],
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  )
  await gateway.operate('confirm-transfer', { out_bill_no })
  const transfers = client.v3.fundApp.mchTransfer.transferBills.outBillNo
  const { data: transfer } = await transfers.$out_bill_no$.get({ out_bill_no })
  const name = Rsa.decrypt(transfer.user_name, Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE))
  assert.deepEqual([transfer.state, name], ['SUCCESS', '张三'])
  did('transfer')
}

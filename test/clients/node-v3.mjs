import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const Pay = require('wechatpay-node-v3')
const superagent = require('superagent')

export const NAME = 'wechatpay-node-v3'

const HOME = 'https://api.mch.weixin.qq.com/'
const RESPONSE = 'http.client.response.finish'

/**
 * Its address stands in its code. `createHttp`, its own hook, is given its own HTTP service again, which is told another
 * address. That service drops the headers of answers, so they are read where Node.js announces them.
 */
export async function run({ gateway, shop, did }) {
  const { mchid, serial, privateKey, publicKeyId, apiv3Key } = gateway
  const pay = new Pay({
    appid: 'wxd678efh567hg6787',
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(gateway.merchantCertificate),
    privateKey: Buffer.from(privateKey),
    key: apiv3Key,
  })
  const service = pay.httpService
  const here = (url) => url.replace(HOME, gateway.url)
  pay.createHttp({
    get: (url, headers) => service.get(here(url), headers),
    post: (url, params, headers) => service.post(here(url), params, headers),
  })

  let headers = {}
  const listen = ({ response }) => {
    headers = response.headers
  }
  subscribe(RESPONSE, listen)
  const isProven = (body, of = headers) =>
    pay.verifySign({
      timestamp: of['wechatpay-timestamp'],
      nonce: of['wechatpay-nonce'],
      serial: of['wechatpay-serial'],
      signature: of['wechatpay-signature'],
      body,
    })
  /** The answer's content, once its signature is found to be right. */
  const proven = async (answer) => {
    assert.equal(answer.status, 200, answer.error)
    assert.ok(await isProven(answer.data), 'the answer is signed')
    return answer.data
  }
  const open = async ({ headers: of, body }) => {
    assert.ok(await isProven(body, of), 'the notification is signed')
    assert.ok(!(await isProven(body.replace('"id":"', '"id":"0'), of)), 'another one would not be')
    const { ciphertext, associated_data, nonce } = JSON.parse(body).resource
    return pay.decipher_gcm(ciphertext, associated_data, nonce, apiv3Key)
  }

  try {
    Pay.certificates = { [publicKeyId]: gateway.publicKey }
    await pay.fetchCertificates(apiv3Key)
    assert.deepEqual(Object.keys(Pay.certificates), [publicKeyId, gateway.certificateSerial])
    did('certificates')

    const out_trade_no = `node-v3-${Date.now()}`
    const order = {
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no,
      notify_url: shop.notify_url,
      amount: { total: 888 },
    }
    assert.match((await proven(await pay.transactions_native(order))).code_url, /^weixin:\/\/wxpay\//)
    did('order')

    await gateway.operate('pay', { out_trade_no })
    const paid = await open(await shop.notified('TRANSACTION.SUCCESS'))
    assert.deepEqual([paid.out_trade_no, paid.trade_state, paid.amount.total], [out_trade_no, 'SUCCESS', 888])
    did('notification')

    const found = await proven(await pay.query({ out_trade_no }))
    assert.deepEqual([found.trade_state, found.transaction_id], ['SUCCESS', paid.transaction_id])
    assert.deepEqual(await proven(await pay.query({ transaction_id: paid.transaction_id })), found)
    did('query')

    const refused = await pay.transactions_native(order)
    assert.deepEqual([refused.status, JSON.parse(refused.error).code], [400, 'ORDERPAID'])
    did('refusal')

    const out_refund_no = `refund-${out_trade_no}`
    const refund = await pay.refunds({
      out_trade_no,
      out_refund_no,
      notify_url: shop.notify_url,
      amount: { refund: 888, total: 888, currency: 'CNY' },
    })
    assert.equal((await proven(refund)).status, 'PROCESSING')
    await gateway.operate('advance', { seconds: 60 })
    const refunded = await open(await shop.notified('REFUND.SUCCESS'))
    assert.deepEqual([refunded.out_refund_no, refunded.amount.refund], [out_refund_no, 888])
    assert.equal((await proven(await pay.find_refunds(out_refund_no))).status, 'SUCCESS')
    did('refund')

    await gateway.operate('advance', { seconds: 2 * 24 * 3600 }) // the bill of a day is there on the next
    const bill_date = paid.success_time.slice(0, 10)
    const bill = await proven(await pay.tradebill({ bill_date, bill_type: 'ALL' }))
    // It signs what is left of a URL without the address that it knows, so it is told that one.
    const { status, data: text } = await pay.downloadBill(bill.download_url.replace(gateway.url, HOME))
    assert.equal(status, 200)
    assert.equal(createHash(bill.hash_type).update(text).digest('hex'), bill.hash_value)
    assert.match(text, /^\ufeff交易时间,/)
    did('bill')

    // It has no PATCH. Signature, headers and encryption are its own all the same.
    const target = 'v3/offlinefacemch/organizations/o1/users/out-user-id/u1'
    const json = { user_name: pay.publicEncrypt('张三', gateway.publicKey), status: 'NORMAL' }
    const signed = pay.buildAuthorization('PATCH', `${HOME}${target}`, json)
    const more = { 'Content-Type': 'application/json', 'Wechatpay-Serial': publicKeyId }
    const changed = await superagent
      .patch(here(`${HOME}${target}`))
      .send(json)
      .set(pay.getHeaders(signed, more))
    assert.equal(changed.status, 204)
    assert.ok(await isProven(''), 'the answer is signed')
    const asked = pay.getHeaders(pay.buildAuthorization('GET', `${HOME}${target}`))
    const pupil = await proven(await service.get(here(`${HOME}${target}`), asked))
    assert.deepEqual([pupil.user_name, pupil.status], ['张三', 'NORMAL'])
    did('K12')
  } finally {
    unsubscribe(RESPONSE, listen)
  }
}

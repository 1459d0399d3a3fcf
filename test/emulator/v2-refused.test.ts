import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { issueCertificate } from '../../packages/emulator/lib/keys/certificate.js'
import { APPID, v2StageOfFile } from './v2-stage.js'
import { toXml } from './v2-wire.js'

const stage = v2StageOfFile()
let count = 0

function order(changes: object = {}) {
  count += 1
  const asked = { appid: APPID, body: 'A book', out_trade_no: `order-${count}`, total_fee: 1, trade_type: 'NATIVE' }
  return { ...asked, spbill_create_ip: '127.0.0.1', ...changes }
}
const place = (changes: object = {}, difference: object = {}) =>
  stage.post('pay/unifiedorder', order(changes), difference)

describe('a message that is not trusted is refused without a signature', () => {
  test('whose signature, merchant or XML is wrong by one byte', async () => {
    const refused = (words: RegExp) => ({ return_code: 'FAIL', return_msg: expect.stringMatching(words) })
    expect((await place()).fields.result_code).toBe('SUCCESS')
    const other = stage.emulator.identity.apiv2Key.replace(/.$/, (end) => (end === '0' ? '1' : '0'))
    expect((await place({}, { key: other })).fields).toEqual(
      refused(/^签名错误: `sign` is not the MD5 of the other fields/),
    )
    const changed = (xml: string) => xml.replace('A book', 'a book')
    expect((await place({}, { mangle: changed })).fields).toEqual(refused(/^签名错误/))
    const lower = (xml: string) => xml.replace(/[\dA-F]{32}(?=\]\]><\/sign>)/, (sign) => sign.toLowerCase())
    expect((await place({}, { mangle: lower })).fields).toEqual(refused(/^签名错误: `sign` must be in capitals/))
    const without = (xml: string) => xml.replace(/<sign>.*<\/sign>/, '')
    expect((await place({}, { mangle: without })).fields).toEqual(refused(/^签名错误: `sign` is missing/))
    const untyped = await place({}, { digest: 'HMAC-SHA256' })
    expect(untyped.fields).toEqual(refused(/made with HMAC-SHA256, but there is no sign_type, which means MD5$/))
    expect((await place({ mch_id: '1900000109' })).fields).toEqual(
      refused(/^商户号不存在: `mch_id` is not the merchant/),
    )
    expect((await place({ nonce_str: undefined })).fields).toEqual(refused(/^缺少参数: `nonce_str` is missing/))
    expect((await place({ nonce_str: 'n'.repeat(33) })).fields).toEqual(
      refused(/^参数格式校验错误: `nonce_str` is longer/),
    )
    const open = (xml: string) => xml.slice(0, -1)
    expect((await place({}, { mangle: open })).fields).toEqual(refused(/^XML格式错误: xml: /))
    expect((await place({}, { mangle: () => '' })).fields).toEqual(refused(/^post数据为空/))
    expect((await place({}, { method: 'PUT' })).fields).toEqual(refused(/^请使用POST方法/))
    const nested = (xml: string) => xml.replace('<xml>', '<xml><a><b>1</b></a>')
    expect((await place({}, { mangle: nested })).fields).toEqual(
      refused(/^XML格式错误: the element a holds other elements/),
    )
    expect(stage.exchanges.slice(-4).map(({ code }) => code)).toEqual([
      ...['XML_FORMAT_ERROR', 'POST_DATA_EMPTY', 'METHOD_NOT_ALLOWED', 'XML_FORMAT_ERROR'],
    ])
  })

  test('a DOCTYPE and its entities are never read', async () => {
    const entities = (xml: string) =>
      xml.replace('<xml>', '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/hostname">]><xml>')
    expect((await place({}, { mangle: entities })).fields.return_msg).toMatch(/^XML格式错误: xml: it has a DOCTYPE/)
  })

  test('whose digest is not the one that its sign_type names', async () => {
    const stated = await place({ sign_type: 'HMAC-SHA256' }, { digest: 'MD5' })
    expect(stated.fields.return_msg).toMatch(/^签名错误: `sign` was made with MD5, but sign_type is HMAC-SHA256$/)
    const renamed = (xml: string) => xml.replace('[HMAC-SHA256]', '[SHA256]')
    const { fields: unknown } = await place({}, { signType: 'HMAC-SHA256', mangle: renamed })
    expect(unknown.return_msg).toBe('参数格式校验错误: `sign_type` must be MD5 or HMAC-SHA256')
    const receiver = { type: 'PERSONAL_OPENID', account: 'o-1', relation_type: 'PARTNER' }
    const add = await stage.post('pay/profitsharingaddreceiver', { appid: APPID, receiver })
    expect(add.fields.return_msg).toMatch(/^缺少参数: `\/sign_type`/)
  })
})

describe('fields that the spec does not allow', () => {
  test('are named, whether they are missing, too long, wrong or unknown', async () => {
    const said = async (changes: object) => (await place(changes)).fields.return_msg
    expect(await said({ body: undefined })).toMatch(/^缺少参数: `\/body` in the body is missing/)
    expect(await said({ out_trade_no: 'n'.repeat(33) })).toMatch(/^参数格式校验错误: `\/out_trade_no` .* 32 characters/)
    expect(await said({ total_fee: '1.5' })).toMatch(/^参数格式校验错误: `\/total_fee` in the body must be an integer/)
    expect(await said({ total_fee: 0 })).toMatch(/^参数格式校验错误: `\/total_fee` in the body must be at least 1 fen/)
    expect(await said({ fee_type: 'USD' })).toMatch(/^参数格式校验错误: `\/fee_type` in the body must be CNY/)
    const goods = Array.from({ length: 21 }, () => ({ goods_name: '书'.repeat(256) }))
    const detail = (last: number) => ({ goods_detail: [...goods, { goods_name: '书'.repeat(last) }] })
    expect(JSON.stringify(detail(210))).toHaveLength(6_000)
    expect(await said({ detail: detail(210) })).toBe('OK')
    expect(await said({ detail: detail(211) })).toMatch(/^参数格式校验错误: `\/detail` .* 6000 characters as JSON text/)
    expect(await said({ recipt: 'Y' })).toMatch(/^参数格式校验错误: `\/recipt` in the body is not described/)
    expect(await said({ time_expire: '20261301000000' })).toMatch(/^参数格式校验错误: `\/time_expire`/)
    expect(await said({ total_fee: 1 })).toBe('OK')
  })

  test('an appid that cannot exist is refused by its code, with a signature', async () => {
    const refused = await place({ appid: 'wxd678efh567hg678' })
    expect(refused).toMatchObject({ proven: true, status: 200 })
    expect(refused.fields).toMatchObject({
      ...{ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'APPID_NOT_EXIST' },
      err_code_des: '`appid` is not an appid: wx and 16 letters or digits',
    })
    expect(stage.exchanges.at(-1)).toMatchObject({ code: 'APPID_NOT_EXIST', template: 'v2/pay/unifiedorder' })
  })
})

describe('what needs the client certificate', () => {
  const refund = { appid: APPID, out_trade_no: 'order-1', out_refund_no: 'r1', total_fee: 1, refund_fee: 1 }

  test('is answered over TLS with the certificate of the merchant, and nowhere else', async () => {
    await stage.emulator.pay('order-1')
    const bare = await stage.post('secapi/pay/refund', refund, { tls: 'bare' })
    expect(bare).toMatchObject({ status: 400, type: 'text/html; charset=utf-8' })
    expect(bare.text).toContain('No required SSL certificate was sent')
    const plain = await stage.post('secapi/pay/refund', refund)
    expect(plain.status).toBe(400)
    expect(plain.text).toContain('start it with `--tls`')

    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { mchid, serial } = stage.emulator.identity
    const cert = issueCertificate(mchid, pair, Date.now(), { serial }).pem // the same names, another key
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const forged = await stage.post('secapi/pay/refund', refund, { tls: { cert, key } })
    expect(forged.text).toContain('The SSL certificate error')

    expect((await stage.postSafely('secapi/pay/refund', refund)).fields).toMatchObject({ result_code: 'SUCCESS' })
  })

  test('does not keep other operations from TLS, with the certificate or without', async () => {
    expect((await place({}, { tls: 'bare' })).fields.result_code).toBe('SUCCESS')
    expect((await place({}, { tls: true })).fields.result_code).toBe('SUCCESS')
  })
})

test('a fault is applied to a message of APIv2 as to any other, in the words of APIv2', async () => {
  const operation = 'POST v2/pay/unifiedorder'
  const disturb = (fault: 'wrong-signature' | 'unsigned' | 'rate-limit' | 'system-error-after') =>
    stage.emulator.operate('fault', { fault, operation })
  await disturb('wrong-signature')
  expect(await place()).toMatchObject({ proven: false, fields: { result_code: 'SUCCESS' } })
  await disturb('unsigned')
  expect((await place()).fields).not.toHaveProperty('sign')
  await disturb('rate-limit')
  expect(await place()).toMatchObject({ proven: true, fields: { err_code: 'FREQUENCY_LIMITED' } })
  await disturb('system-error-after')
  expect((await place()).fields).toMatchObject({ result_code: 'FAIL', err_code: 'SYSTEMERROR' })
  const { fields } = await stage.post('pay/orderquery', { appid: APPID, out_trade_no: `order-${count}` })
  expect(fields).toMatchObject({ trade_state: 'NOTPAY' })
})

test('a message that signs with what a client writes into elements is understood, in CDATA or escaped', async () => {
  const body = '书 <b> & "c" \u2028'
  const entities = (xml: string) =>
    xml.replace(`<![CDATA[${body}]]>`, body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  expect((await place({ body })).fields.result_code).toBe('SUCCESS')
  expect((await place({ body }, { mangle: entities })).fields.result_code).toBe('SUCCESS')
  expect(toXml({ body })).not.toBe(entities(toXml({ body })))
})

test('the page explains a signature of APIv2 by the fields that it covers, and never shows the key', async () => {
  const { apiv2Key } = stage.emulator.identity
  const last = async () => (await stage.emulator.operate('exchanges', { limit: 1 }))[0]
  await place({ attach: 'a&b' })
  const right = await last()
  expect([right?.verdict, right?.request.signature.verdict, right?.answer.signature.verdict]).toEqual(
    Array(3).fill('right'),
  )
  const lines = right?.request.signature.lines.map(({ text }) => text) ?? []
  expect(lines.slice(0, 3)).toEqual([`appid=${APPID}`, 'attach=a&b', 'body=A book'])
  expect(lines.at(-1)).toBe('key=…')
  await place({}, { mangle: (xml: string) => xml.replace('A book', 'B book') })
  const wrong = await last()
  expect(wrong).toMatchObject({ verdict: 'wrong', code: 'SIGNERROR', answer: { signature: { verdict: 'unsigned' } } })
  expect(wrong?.request.signature).toMatchObject({ verdict: 'wrong', checks: [{ name: 'sign', outcome: 'failed' }] })
  expect(JSON.stringify([right, wrong])).not.toContain(apiv2Key)
})

import { createHash, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createPaysign } from '../../lib/paysign.js'
import { signWorkwx } from '../../lib/protocol.js'
import { caught, expectNoSecret, MCHID } from '../fixtures/platform.js'
import { APIV2_KEY, signOf } from './stage.js'

const APPID = 'wx2421b1c4370ec43b'
const paysign = createPaysign({ apiv2Key: APIV2_KEY, mchid: MCHID, appid: APPID, now: () => 1_395_712_654_000 })

/** The fields but one, for a signature. */
const without = (fields: object, name: string): [string, string][] =>
  Object.entries(fields).filter(([one]) => one !== name)

describe('an order of APIv2 opens the cashier', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)('on a page and in a mini program, by %s', async (signType) => {
    const parameters = await paysign.jsapiV2({ prepay_id: 'u802345jgfjsdfgsdg888', signType })
    const { nonceStr, paySign, ...rest } = parameters
    expect(rest).toEqual({
      appId: APPID,
      timeStamp: '1395712654',
      package: 'prepay_id=u802345jgfjsdfgsdg888',
      signType,
    })
    expect(nonceStr).toMatch(/^[\da-f]{32}$/)
    expect(paySign).toBe(signOf(without(parameters, 'paySign'), signType))
  })

  it('in an app, for another merchant of the same key too', async () => {
    const parameters = await paysign.appV2({ prepay_id: 'wx1', mchid: '1900000001' })
    expect(Object.keys(parameters)).toEqual([
      'appid',
      'partnerid',
      'prepayid',
      'package',
      'noncestr',
      'timestamp',
      'sign',
    ])
    expect(parameters).toMatchObject({ partnerid: '1900000001', package: 'Sign=WXPay', prepayid: 'wx1' })
    expect(parameters.sign).toBe(signOf(without(parameters, 'sign'), 'MD5'))
  })

  it('but not by another digest, nor without the APIv2 key', async () => {
    const signType = 'RSA' as 'MD5'
    expect(await caught(paysign.jsapiV2({ prepay_id: 'a', signType }))).toMatchObject({ code: 'ERR_REQUEST' })
    const keyless = createPaysign({ appid: APPID })
    expect(await caught(keyless.jsapiV2({ prepay_id: 'a' }))).toMatchObject({ code: 'ERR_CONFIG' })
  })
})

describe('other things that a page opens', () => {
  it('are a red packet in a mini program, whose package is encoded before it is signed', async () => {
    const parameters = await paysign.redPacket({ package: 'sendid=1&ver=8&sign=2' })
    expect(parameters.package).toBe('sendid%3D1%26ver%3D8%26sign%3D2')
    const { paySign, signType, ...signed } = parameters
    expect(signType).toBe('MD5')
    expect(paySign).toBe(signOf(Object.entries({ ...signed, appId: APPID }), 'MD5'))
  })

  it('are cards, signed by the SHA-1 of the sorted values', async () => {
    const { cardId, cardExt } = await paysign.addCard({
      api_ticket: 'ticket',
      card_id: 'pF-9',
      code: '1234',
      openid: '',
    })
    const { signature, ...values } = JSON.parse(cardExt)
    expect(cardId).toBe('pF-9')
    expect(Object.keys(values)).toEqual(['code', 'timestamp', 'nonce_str'])
    const text = ['ticket', 'pF-9', ...Object.values<string>(values)].sort().join('')
    expect(signature).toBe(createHash('sha1').update(text).digest('hex'))
  })
})

describe('workwx_sign', () => {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

  it('covers the seven fields of a red packet', () => {
    const packet = {
      nonce_str: 'n',
      mch_billno: '1',
      mch_id: MCHID,
      wxappid: 'ww1',
      re_openid: 'o1',
      total_amount: 100,
      act_name: '红包',
      remark: 'not covered',
    }
    const text = `act_name=红包&mch_billno=1&mch_id=${MCHID}&nonce_str=n&re_openid=o1&total_amount=100&wxappid=ww1&secret=s`
    expect(signWorkwx(packet, 's')).toBe(md5(text))
    expect(signWorkwx({ ...packet, total_amount: 101 }, 's')).not.toBe(md5(text))
    expect(() => signWorkwx({ ...packet, nonce_str: '' }, 's')).toThrow('`nonce_str` is missing')
  })

  it('covers the eight fields of a transfer', () => {
    const fields = ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type']
    const transfer = Object.fromEntries([...fields, 'agentid', 'act_name'].map((name) => [name, name]))
    expect(signWorkwx(transfer, 's')).toBe(md5(`${fields.map((name) => `${name}=${name}`).join('&')}&secret=s`))
  })
})

describe('the account of a transfer to a bank', () => {
  it('is encrypted under the key that v2/risk/getpublickey gives, a PKCS#1 PEM', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    const client = createClient({ mchid: MCHID, apiv2Key: APIV2_KEY })
    const opened = async (key: string) => {
      const ciphertext = Buffer.from(await client.encrypt('6225760079930218', { publicKey: key }), 'base64')
      return privateDecrypt({ key: privateKey, oaepHash: 'sha1' }, ciphertext).toString()
    }
    expect(await opened(pem)).toBe('6225760079930218')
    expect(await opened(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe('6225760079930218')
    expect(await caught(client.encrypt('6', { publicKey: undefined }))).toMatchObject({ code: 'ERR_REQUEST' })
    const error = await caught(client.encrypt('6225760079930218'))
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringContaining('settings of APIv3') })
    expectNoSecret(error, ['6225760079930218'])
    await client.close()
  })
})

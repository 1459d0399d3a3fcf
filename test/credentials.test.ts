import {
  constants,
  createCipheriv,
  createPrivateKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CertificatesConfig, platformCertificates, type RemoteSigner } from '../lib/index.js'
import { createPaysign } from '../lib/paysign.js'
import type { Handle, ReceiverConfig } from '../lib/receiver.js'
import {
  APIV3_KEY,
  CERTIFICATE_SERIAL,
  caught,
  flip,
  MCHID,
  MERCHANT_SERIAL,
  type Platform,
  startPlatform,
} from './fixtures/platform.js'
import { createStage, type Stage } from './receiver/stage.js'

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
const BRAND_ID = '123456789'
const BRAND = 'WECHATPAY-BRAND-SHA256-RSA2048'

let platform: Platform
let stage: Stage

beforeAll(async () => {
  ;[platform, stage] = await Promise.all([startPlatform(), createStage()])
})
beforeEach(() => {
  platform.reset()
  stage.reports.length = 0
})
afterAll(() => platform.close())

/** A KMS that has the key of a merchant. */
const kms = (key: KeyObject): Required<RemoteSigner> => ({
  sign: async (message) => sign('sha256', message, key).toString('base64'),
  decrypt: async (ciphertext) => privateDecrypt({ key, ...OAEP }, ciphertext),
})

const broken = { sign: async () => Promise.reject(new Error('throttled')) }

/** The fields of an `Authorization` header, and its scheme. */
function fieldsOf(header = ''): Record<string, string | undefined> {
  const fields = [...header.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2]])
  return { ...Object.fromEntries(fields), scheme: header.split(' ')[0] }
}

describe('a receiver', () => {
  const event_type = 'CROSS_BORDER_PAY.GET_MCH_INFO'
  const info = { code: 'SUCCESS', acq_tid: '1', mch_id: '2', limit_bank_acc_type: 'UNLIMIT', client_ip: '::1' } as const
  const handle: Handle = () => info
  const remote = (signer: RemoteSigner = kms(stage.merchant.privateKey)): Partial<ReceiverConfig> => ({
    signer,
    privateKey: undefined,
  })
  const answer = (settings: Partial<ReceiverConfig>) =>
    stage.receiver(settings).respond(stage.forge({ event_type, original_type: 'cross_border_pay' }), handle)
  const card = () => {
    const key = { key: stage.merchant.publicKey, ...OAEP }
    const phone_number = publicEncrypt(key, Buffer.from('13800138000')).toString('base64')
    return stage.forge({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource: { phone_number } })
  }

  it('signs its answer by a signer outside the process', async () => {
    const { status, headers, body } = await answer(remote())
    const fields = fieldsOf(headers.authorization)
    expect({ status, ...fields }).toMatchObject({ status: 200, mchid: MCHID, serial_no: MERCHANT_SERIAL })
    const { timestamp, nonce_str, signature = '' } = fields
    const isRight = (text: string) =>
      verify('sha256', Buffer.from(text), stage.merchant.publicKey, Buffer.from(signature, 'base64'))
    expect(isRight(`${timestamp}\n${nonce_str}\n${body}\n`)).toBe(true)
    expect(isRight(`${timestamp}\n${nonce_str}\n${flip(body, 9)}\n`)).toBe(false)
  })

  it('decrypts sensitive fields by a signer outside the process, or says that this one cannot', async () => {
    expect((await stage.receiver(remote()).receive(card())).resource).toEqual({ phone_number: '13800138000' })
    const { sign } = kms(stage.merchant.privateKey)
    expect(await caught(stage.receiver(remote({ sign })).receive(card()))).toMatchObject({
      code: 'ERR_DECRYPTION',
      field: 'phone_number',
      message: expect.stringContaining('the configured `signer` has no `decrypt`'),
    })
  })

  it('reports a signer that fails, and asks WeChat Pay to come again', async () => {
    expect((await answer(remote(broken))).status).toBe(500)
    expect(stage.reports).toMatchObject([
      {
        error: { code: 'ERR_SIGNING', cause: { message: 'throttled' } },
        incident: { level: 'error', stage: 'handle' },
      },
    ])
  })

  it('signs as a brand, with its key or by its signer', async () => {
    for (const settings of [{}, remote()]) {
      for (const mchid of [undefined, MCHID]) {
        const { headers } = await answer({ ...settings, mchid, brand_id: BRAND_ID })
        const fields = fieldsOf(headers.authorization)
        expect(fields).toMatchObject({ scheme: BRAND, brand_id: BRAND_ID, serial_no: MERCHANT_SERIAL })
        expect(fields.mchid).toBeUndefined()
      }
    }
    const asMerchant = fieldsOf((await answer({})).headers.authorization)
    expect([asMerchant.mchid, asMerchant.brand_id]).toEqual([MCHID, undefined])
  })
})

describe('paysign', () => {
  const lines = (appId: string, time: string, nonce: string) =>
    Buffer.from(`${appId}\n${time}\n${nonce}\nprepay_id=wx1\n`)

  it.each([
    ['a merchant', { mchid: MCHID }],
    ['a brand', { brand_id: BRAND_ID }],
  ])('signs for %s by a signer outside the process', async (_, owner) => {
    const signer = kms(createPrivateKey(platform.config.privateKey))
    const paysign = createPaysign({ ...owner, serial: MERCHANT_SERIAL, signer, appid: 'wx8888' })
    const { appId, timeStamp, nonceStr, paySign } = await paysign.jsapi({ prepay_id: 'wx1' })
    const signature = Buffer.from(paySign, 'base64')
    const { publicKey } = platform.merchant
    expect(verify('sha256', lines(appId, timeStamp, nonceStr), publicKey, signature)).toBe(true)
    expect(verify('sha256', lines('wx8889', timeStamp, nonceStr), publicKey, signature)).toBe(false)
  })

  it('names a signer that fails', async () => {
    const paysign = createPaysign({ signer: broken, appid: 'wx8888' })
    expect(await caught(paysign.jsapi({ prepay_id: 'wx1' }))).toMatchObject({ code: 'ERR_SIGNING' })
  })
})

describe('a keyring of platform certificates', () => {
  const ring = (settings: object) => {
    const { certs: _, mchid: _mchid, privateKey, ...config } = platform.config
    const all = { ...config, privateKey, apiv3Key: APIV3_KEY, retry: false, ...settings }
    return platformCertificates(all as unknown as CertificatesConfig) // who signs is in the settings
  }
  const list = () => {
    const cipher = createCipheriv('aes-256-gcm', APIV3_KEY, 'hush-nonce-0').setAAD(Buffer.from('certificate'))
    const sealed = Buffer.concat([cipher.update(platform.certificate.pem), cipher.final(), cipher.getAuthTag()])
    const encrypt_certificate = {
      algorithm: 'AEAD_AES_256_GCM',
      nonce: 'hush-nonce-0',
      associated_data: 'certificate',
      ciphertext: sealed.toString('base64'),
    }
    return {
      serial: CERTIFICATE_SERIAL,
      body: JSON.stringify({ data: [{ serial_no: CERTIFICATE_SERIAL, encrypt_certificate }] }),
    }
  }

  it.each([
    ['a merchant by a signer', { mchid: MCHID }, true],
    ['a brand', { brand_id: BRAND_ID }, false],
    ['a brand by a signer', { brand_id: BRAND_ID }, true],
  ])('downloads for %s', async (_, owner, isRemote) => {
    const key = createPrivateKey(platform.config.privateKey)
    platform.next(list())
    const certs = ring({ ...owner, ...(isRemote && { signer: kms(key), privateKey: undefined }) })
    expect(await certs.current()).toMatchObject({ serial: CERTIFICATE_SERIAL })
    const { headers, method, url } = platform.only()
    const { timestamp, nonce_str, signature = '', scheme, ...fields } = fieldsOf(headers.authorization)
    const { mchid, brand_id } = fields
    expect({ mchid, brand_id }).toEqual({ mchid: undefined, brand_id: undefined, ...owner })
    expect(scheme).toBe('brand_id' in owner ? BRAND : 'WECHATPAY2-SHA256-RSA2048')
    const message = Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce_str}\n\n`)
    expect(verify('sha256', message, platform.merchant.publicKey, Buffer.from(signature, 'base64'))).toBe(true)
  })

  it('signs for a merchant or for a brand, and says so', async () => {
    const error = await caught(async () => ring({ mchid: MCHID, brand_id: BRAND_ID }))
    expect(error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringContaining('are both given') })
  })
})

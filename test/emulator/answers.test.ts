import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type ClientConfig, createClient } from '../../lib/index.js'
import { type Reply, send, stageOfFile } from './stage.js'

const stage = stageOfFile()

function isSigned({ headers, text }: Reply, pem: string): boolean {
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
  const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
  return verify('sha256', Buffer.from(message), createPublicKey(pem), signature)
}

describe('who signs an answer', () => {
  const ask = (serial: string | undefined) =>
    send(stage.emulator, { headers: serial === undefined ? {} : { 'Wechatpay-Serial': serial } })

  test('is the public key when the request names it', async () => {
    const { files, identity } = stage.emulator
    const reply = await ask(identity.publicKeyId)
    expect(reply.headers['wechatpay-serial']).toBe(identity.publicKeyId)
    expect(isSigned(reply, files['pub_key.pem'])).toBe(true)
    expect(isSigned(reply, files['wechatpay_cert.pem'])).toBe(false)
  })

  test('is the platform certificate when the request names that, or names none', async () => {
    const { files, identity } = stage.emulator
    for (const serial of [identity.certificateSerial, undefined]) {
      const reply = await ask(serial)
      expect(reply.headers['wechatpay-serial']).toBe(identity.certificateSerial)
      expect(isSigned(reply, files['wechatpay_cert.pem'])).toBe(true)
      expect(isSigned(reply, files['pub_key.pem'])).toBe(false)
    }
  })

  test('is the same for a refusal', async () => {
    const { files, identity } = stage.emulator
    const reply = await send(stage.emulator, {
      target: '/v3/nothing',
      headers: { 'Wechatpay-Serial': identity.certificateSerial },
    })
    expect(reply.status).toBe(404)
    expect(isSigned(reply, files['wechatpay_cert.pem'])).toBe(true)
  })

  test.each(['publicKeyId', 'certificateSerial'] as const)('suits a client that knows only %s', async (which) => {
    const serial = stage.emulator.identity[which]
    const { certs, ...rest } = stage.emulator.credentials
    const config: ClientConfig = { ...rest, certs: { [serial]: certs[serial] ?? '' }, baseUrl: stage.emulator.url }
    const client = createClient(config)
    const user = { organization_id: 'o1', out_user_id: which }
    const { _out_user_id_ } = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId
    const written = await _out_user_id_.patch({ ...user, json: { user_name: '张三' } })
    expect(written).toMatchObject({ status: 204, verified: true, headers: { 'wechatpay-serial': serial } })
    expect((await _out_user_id_.get(user)).data.user_name).toBe('张三')
    await client.close()
  })
})

describe('every answer', () => {
  test('carries a Request-ID of its own, and a nonce of its own', async () => {
    const [one, two] = await Promise.all([send(stage.emulator), send(stage.emulator)])
    expect(one.headers['request-id']).toMatch(/^[\dA-F]{32}-0$/)
    expect(one.headers['request-id']).not.toBe(two.headers['request-id'])
    expect(one.headers['wechatpay-nonce']).not.toBe(two.headers['wechatpay-nonce'])
    expect(one.headers['wechatpay-signature-type']).toBe('WECHATPAY2-SHA256-RSA2048')
  })

  test('says that an idle connection lives 8 s', async () => {
    const reply = await send(stage.emulator, { headers: { Connection: 'keep-alive' } })
    expect(reply.headers['keep-alive']).toBe('timeout=8')
  })

  test('without a body is signed over the empty line', async () => {
    const reply = await send(stage.emulator, {
      method: 'PATCH',
      target: '/v3/offlinefacemch/organizations/o1/users/out-user-id/u1',
      body: '{"status":"NORMAL"}',
      headers: { 'Wechatpay-Serial': stage.emulator.identity.publicKeyId },
    })
    expect(reply).toMatchObject({ status: 204, text: '' })
    expect(reply.headers['content-length']).toBeUndefined()
    expect(isSigned(reply, stage.emulator.files['pub_key.pem'])).toBe(true)
  })
})

describe('v3/certificates', () => {
  test('hands out the real platform certificate, encrypted under the APIv3 key', async () => {
    const { data } = await stage.client.v3.certificates.get({ query: { algorithm_type: 'ALL' } })
    const [entry] = data.data
    const pem = await stage.client.decrypt(entry?.encrypt_certificate ?? { nonce: '', ciphertext: '' })
    expect(pem).toBe(stage.emulator.files['wechatpay_cert.pem'])
    const certificate = new X509Certificate(pem)
    expect(certificate.serialNumber).toBe(entry?.serial_no)
    expect(certificate.serialNumber).toBe(stage.emulator.identity.certificateSerial)
    expect(Date.parse(entry?.effective_time ?? '')).toBe(Date.parse(certificate.validFrom))
    expect(Date.parse(entry?.expire_time ?? '')).toBe(Date.parse(certificate.validTo))
    expect(entry?.encrypt_certificate).toMatchObject({
      algorithm: 'AEAD_AES_256_GCM',
      associated_data: 'certificate',
      nonce: expect.stringMatching(/^\w{12}$/),
    })
  })

  test('is the same as v3/global/certificates', async () => {
    const { data } = await stage.client.v3.global.certificates.get()
    const [entry] = data.data
    const pem = await stage.client.decrypt(entry?.encrypt_certificate ?? { nonce: '', ciphertext: '' })
    expect(pem).toBe(stage.emulator.files['wechatpay_cert.pem'])
  })

  test('has none for Shangmi', async () => {
    expect((await stage.client.v3.certificates.get({ query: { algorithm_type: 'SM2' } })).data).toEqual({ data: [] })
  })
})

test('both certificates are real: they verify under their own key and carry 40 digits of serial', () => {
  const { files, identity } = stage.emulator
  const serials = { 'apiclient_cert.pem': identity.serial, 'wechatpay_cert.pem': identity.certificateSerial }
  for (const [name, serial] of Object.entries(serials)) {
    const certificate = new X509Certificate(files[name as keyof typeof serials])
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.serialNumber).toBe(serial)
    expect(serial).toMatch(/^[\dA-F]{40}$/)
  }
  expect(new X509Certificate(files['apiclient_cert.pem']).subject).toContain(`CN=${identity.mchid}`)
})

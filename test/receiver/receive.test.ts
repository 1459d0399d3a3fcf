import { constants, publicEncrypt } from 'node:crypto'
import { inspect } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReceiver, type Notification, platformKey } from '../../lib/receiver.js'
import { CERTIFICATE_SERIAL, caught, expectNoSecret, flip, PUBLIC_KEY_ID } from '../fixtures/platform.js'
import { createStage, type Forged, ORDER, type Stage } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await createStage()
})

const NOW = Date.parse('2026-01-05T02:34:56Z')
const second = Math.floor(NOW / 1000)

function refusal(delivery: { headers: Forged['headers']; body: unknown }, settings: object = {}) {
  return caught(stage.receiver(settings).receive(delivery as Forged)).then((error) => {
    expectNoSecret(error)
    return error
  })
}

describe('a genuine notification', () => {
  it('is verified, decrypted and told by its event', async () => {
    const { headers, body } = stage.forge({ id: 'EV-1', associated_data: 'transaction' })
    const notification = await stage.receiver().receive({ headers, body })
    expect(notification).toEqual({
      id: 'EV-1',
      create_time: '2026-01-05T10:34:56+08:00',
      event_type: 'TRANSACTION.SUCCESS',
      resource_type: 'encrypt-resource',
      summary: '支付成功 / 100',
      original_type: 'transaction',
      resource: ORDER,
    })
  })

  it.each([[undefined], [''], ['transaction']])('is decrypted with the associated data %j', async (associated_data) => {
    const forged = stage.forge(associated_data === undefined ? {} : { associated_data })
    expect((await stage.receiver().receive(forged)).resource).toEqual(ORDER)
  })

  it.each([[undefined], [null], ['']])('is taken with the original type %j, as one without', async (original_type) => {
    const notification = await stage.receiver().receive(stage.forge({ original_type }))
    expect(notification).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource: ORDER })
    expect(notification.original_type).toBeUndefined()
  })

  it('is refused with an original type that is no text', async () => {
    await expect(stage.receiver().receive(stage.forge({ original_type: 0 }))).rejects.toMatchObject({
      code: 'ERR_DECRYPTION',
      message: 'notification: `resource.original_type` is missing or not text',
    })
  })

  it('may arrive as text, as bytes, as an ArrayBuffer, with headers in any case or as Fetch headers', async () => {
    const { headers, body } = stage.forge()
    const receiver = stage.receiver()
    const bytes = Buffer.from(body)
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
    for (const given of [body, bytes, new Uint8Array(bytes), buffer]) {
      for (const named of [headers, upper, new Headers(headers), new Map(Object.entries(headers))]) {
        expect((await receiver.receive({ headers: named, body: given })).resource).toEqual(ORDER)
      }
    }
  })

  it('may be signed by the public key or by a certificate, while a merchant migrates', async () => {
    const forged = stage.forge({ serial: CERTIFICATE_SERIAL, key: stage.certificate.privateKey })
    expect((await stage.receiver().receive(forged)).resource).toEqual(ORDER)
  })

  it('is checked with a keyring that looks for its keys', async () => {
    const asked: string[] = []
    const key = platformKey(PUBLIC_KEY_ID, stage.publicKey.publicKey)
    const certs = {
      current: () => key,
      serials: [PUBLIC_KEY_ID],
      find: async (serial: string) => {
        asked.push(serial)
        return serial === PUBLIC_KEY_ID ? key : undefined
      },
    }
    expect((await stage.receiver({ certs }).receive(stage.forge())).resource).toEqual(ORDER)
    expect(asked).toEqual([PUBLIC_KEY_ID])
  })

  it('is delivered although the spec does not know its event, or that it is no JSON', async () => {
    const receiver = stage.receiver()
    const unknown: Notification = await receiver.receive(
      stage.forge({ event_type: 'LAMP.LIT', resource: { on: true } }),
    )
    expect(unknown.event_type).toBe('LAMP.LIT')
    expect(unknown.resource).toEqual({ on: true })
    expect((await receiver.receive(stage.forge({ event_type: 'constructor', resource: 'lit' }))).resource).toBe('lit')
  })

  it('has its sensitive fields decrypted and its JSON texts parsed', async () => {
    const key = { key: stage.merchant.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    const phone_number = publicEncrypt(key, Buffer.from('13800138000')).toString('base64')
    const card = { event_type: 'MEMBERCARD.ACCEPT_CARD', resource: { phone_number, card_id: '1' } }
    expect((await stage.receiver().receive(stage.forge(card))).resource).toEqual({
      phone_number: '13800138000',
      card_id: '1',
    })
    const medical = { event_type: 'MEDICAL_INSURANCE.SUCCESS', resource: { passthrough_request_content: '{"a":1}' } }
    expect((await stage.receiver().receive(stage.forge(medical))).resource).toEqual({
      passthrough_request_content: { a: 1 },
    })
    const error = await refusal(stage.forge(card), { privateKey: undefined })
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'phone_number' })
    expect(error.message).toContain('`privateKey`')
  })
})

describe('a notification is refused', () => {
  it('when one byte of its body, nonce, timestamp or signature is another one', async () => {
    const { headers, body } = stage.forge()
    await stage.receiver().receive({ headers, body })
    const altered = [
      { headers, body: body.replace('TRANSACTION', 'TRANSACTIOM') },
      { headers, body: `${body} ` },
      { headers: { ...headers, 'Wechatpay-Nonce': flip(headers['Wechatpay-Nonce'] ?? '') }, body },
      { headers: { ...headers, 'Wechatpay-Timestamp': String(Number(headers['Wechatpay-Timestamp']) - 1) }, body },
      { headers: { ...headers, 'Wechatpay-Signature': flip(headers['Wechatpay-Signature'] ?? '', 20) }, body },
    ]
    for (const delivery of altered) {
      expect(await refusal(delivery)).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    }
  })

  it('when its body was parsed and written again', async () => {
    const forged = stage.forge({ text: '{ "id": "1",  "summary": "\\u652f" }' })
    const body = JSON.stringify(JSON.parse(forged.body))
    expect(await refusal({ ...forged, body })).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  const altered: [string, (body: string) => string, string][] = [
    ['begins with a byte order mark', (body) => `\ufeff${body}`, 'the body begins with a byte order mark'],
    ['became Base64', (body) => Buffer.from(body).toString('base64'), 'the body is Base64'],
    ['got a line break behind it', (body) => `${body}\r\n`, 'the body has white space around it'],
    ['was written again with indents', (body) => JSON.stringify(JSON.parse(body), null, 2), 'parsed and written again'],
    [
      'was changed in one byte',
      (body) => body.replace('TRANSACTION', 'TRANSACTIOM'),
      'Either it is not from WeChat Pay',
    ],
  ]
  it.each(altered)('when its body %s, and says so', async (_, alter, reason) => {
    const forged = stage.forge()
    await stage.receiver().receive(forged)
    const error = await refusal({ ...forged, body: alter(forged.body) })
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    expect((error as Error).message).toContain(reason)
  })

  it.each(['Timestamp', 'Nonce', 'Serial', 'Signature'])(
    'when its header Wechatpay-%s is missing or twice there',
    async (name) => {
      const { headers, body } = stage.forge()
      const { [`Wechatpay-${name}`]: value = '', ...others } = headers
      expect(await refusal({ headers: others, body })).toMatchObject({ reason: 'headers' })
      const twice = { ...headers, [`wechatpay-${name.toLowerCase()}`]: value }
      expect(await refusal({ headers: twice, body })).toMatchObject({ reason: 'headers' })
    },
  )

  it('when it was signed five minutes and one second ago, or ahead', async () => {
    for (const skew of [300, -300]) {
      const forged = stage.forge({ timestamp: second - skew })
      expect((await stage.receiver({ now: () => NOW }).receive(forged)).resource).toEqual(ORDER)
    }
    for (const skew of [301, -301]) {
      const error = await refusal(stage.forge({ timestamp: second - skew }), { now: () => NOW })
      expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'clock' })
    }
  })

  it('when nobody knows the key that it names', async () => {
    const error = await refusal(stage.forge({ serial: 'PUB_KEY_ID_0199999999999999999999999999' }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'unknown-serial' })
  })

  it('when it is a probe, and says so', async () => {
    const { headers, body } = stage.forge()
    const probe = { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature']}` }
    const error = await refusal({ headers: probe, body })
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'probe' })
    expect(error.message).toContain('it sends the notification again')
  })

  it('when the APIv3 key is another one, or the associated data is', async () => {
    const forged = [
      stage.forge({ apiv3Key: flip('hush-apiv3-key-0123456789abcdef!', 5) }),
      stage.forge({ associated_data: 'transaction', associated: 'transactioN' }),
      stage.forge({ associated: 'transaction' }),
    ]
    for (const delivery of forged) {
      const error = await refusal(delivery)
      expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'resource.ciphertext' })
      expect(error.message).toContain('APIv3密钥')
    }
  })

  it.each([
    ['body', 'null'],
    ['body', 'not JSON'],
    ['resource', '{"id":"1"}'],
    ['resource.algorithm', '{"id":"1","resource":{"algorithm":"AEAD_SM4_GCM"}}'],
    ['id', '{"resource":{"algorithm":"AEAD_AES_256_GCM"}}'],
    ['resource.nonce', '{"id":"1","event_type":"E","resource":{"algorithm":"AEAD_AES_256_GCM","ciphertext":"QQ=="}}'],
  ])('when its %s is not what it must be: %s', async (field, text) => {
    expect(await refusal(stage.forge({ text }))).toMatchObject({ code: 'ERR_DECRYPTION', field })
  })

  it.each([[{ id: '1' }], [undefined], [null], [[]]])(
    'when its body is %j, with the way to the raw body',
    async (body) => {
      const error = await refusal({ headers: stage.forge().headers, body })
      expect(error.code).toBe('ERR_REQUEST')
      for (const name of ['express.raw', 'rawBody: true', 'Koa', 'addContentTypeParser', 'Next.js']) {
        expect(error.message).toContain(name)
      }
    },
  )
})

describe('createReceiver', () => {
  it.each([
    ['an unknown setting', { apiV3Key: 'x' }, 'unknown setting `apiV3Key`'],
    ['an APIv3 key of 31 bytes', { apiv3Key: 'hush-apiv3-key-0123456789abcdef' }, '31 bytes'],
    ['no APIv3 key', { apiv3Key: undefined }, 'APIv3密钥'],
    ['no platform key', { certs: {} }, '`certs` is empty'],
    ['a serial with colons', { serial: '37:75' }, '40 hexadecimal digits'],
    ['a number as mchid', { mchid: 1 }, '`mchid`'],
    ['a store that cannot claim', { dedupe: {} }, '`dedupe`'],
    ['a timeout of 0', { timeout: 0 }, '`timeout`'],
    ['a timeout that no timer can wait for', { timeout: 2 ** 31 }, '`timeout`'],
  ])('refuses %s', async (_, settings, words) => {
    const error = await caught(() => createReceiver({ ...stage.config, ...(settings as object) }))
    expect(error.code).toBe('ERR_CONFIG')
    expect(error.message).toContain(words)
    expectNoSecret(error)
  })

  it('names the serial of the merchant when it stands among the platform keys', async () => {
    const certs = { [stage.config.serial ?? '']: stage.certificate.pem }
    expect((await caught(() => createReceiver({ ...stage.config, certs }))).message).toContain('merchant certificate')
  })

  it('shows no key', () => {
    const shown = inspect(stage.receiver(), { depth: 10, showHidden: true }) + JSON.stringify(stage.receiver())
    expect(shown).not.toMatch(/hush|PRIVATE/)
  })
})

import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, type ClientConfig, createClient, platformCertificates, upload } from '../../lib/index.js'
import { createReceiver, type Notification } from '../../lib/receiver.js'
import { shangmi } from '../../lib/shangmi.js'
import { forgeNotification } from '../../lib/testing.js'
import { configOf } from '../../packages/emulator/lib/command/config.js'
import { KEYS_FILE, keysIn } from '../../packages/emulator/lib/command/kept-folder.js'
import { createEmulator, createKeys, type Emulator, type Exchange } from '../../packages/emulator/lib/index.js'
import type { ReceiverConfig, Suite } from '../../types/core.js'
import { smPair } from '../fixtures/sm-keys.js'

const K12 = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const RECEIPT = 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'
const TRANSFER = 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'
const user = { organization_id: 'o1', out_user_id: 'u1' }

/** Making RSA keys is what takes longest, so all emulators but those that are about keys share them. */
const kept = createKeys({ suite: 'shangmi' })

/** A merchant's server on loopback, which keeps what it is notified of. */
async function openShop(config: ReceiverConfig): Promise<{ url: string; seen: Notification[]; server: Server }> {
  const seen: Notification[] = []
  const server = createServer(
    createReceiver(config).node((notification) => {
      seen.push(notification)
    }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, seen, server } // it listens on TCP
}

const orderOf = (out_trade_no: string, mchid: string, notify_url: string) => ({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: '学费',
  out_trade_no,
  notify_url,
  amount: { total: 100, currency: 'CNY' as const },
})

describe.each([
  ['RSA', 'rsa', 'WECHATPAY2-SHA256-RSA2048', 'AEAD_AES_256_GCM', 'SHA256'],
  ['SM2', 'shangmi', 'WECHATPAY2-SM2-WITH-SM3', 'AEAD_SM4_GCM', 'SM3'],
] as const)('a merchant of %s', (name, kind, scheme, cipher, digest) => {
  let emulator: Emulator
  let client: Client
  let config: ClientConfig & { readonly mchid: string; readonly apiv3Key: string }
  let shop: Awaited<ReturnType<typeof openShop>>
  const exchanges: Exchange[] = []
  const last = () => exchanges.at(-1) as Exchange

  beforeAll(async () => {
    const keys = await kept
    emulator = await createEmulator({ suite: kind, keys, onExchange: (exchange) => exchanges.push(exchange) })
    const credentials = emulator.shangmi?.credentials ?? emulator.credentials
    config = { ...credentials, baseUrl: emulator.url }
    client = createClient(config)
    shop = await openShop(credentials)
  })
  afterAll(async () => {
    shop.server.close()
    await client.close()
    await emulator.close()
  })

  it('orders, is paid, is notified, gives the money back and is notified again', async () => {
    const { mchid } = config
    const { data, verified } = await client.v3.pay.transactions.native.post({
      json: orderOf('order-of-shangmi-1', mchid, shop.url),
    })
    expect({ verified, url: data.code_url.slice(0, 9) }).toEqual({ verified: true, url: 'weixin://' })
    expect(last().headers.authorization).toMatch(new RegExp(`^${scheme} mchid="${mchid}",`))
    expect(last().answer.headers['Wechatpay-Signature-Type']).toBe(scheme)

    await emulator.pay('order-of-shangmi-1')
    const refund = { out_trade_no: 'order-of-shangmi-1', out_refund_no: 'refund-1', notify_url: shop.url }
    const amount = { refund: 100, total: 100, currency: 'CNY' }
    expect((await client.v3.refund.domestic.refunds.post({ json: { ...refund, amount } })).verified).toBe(true)
    await emulator.advance(60)
    await emulator.settled()
    expect(shop.seen.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS'])
    expect(shop.seen.map(({ resource }) => resource)).toMatchObject([
      { out_trade_no: 'order-of-shangmi-1', trade_state: 'SUCCESS' },
      { out_refund_no: 'refund-1' },
    ])
  })

  it('writes a sensitive field that leaves as ciphertext, and reads it in plaintext', async () => {
    const json = { user_name: '张三', phone: '13800138000' }
    expect((await client.chain(K12).patch({ ...user, json })).status).toBe(204)
    expect(last().body).not.toContain(json.phone)
    expect(JSON.parse(last().body).phone).toMatch(name === 'RSA' ? /^[\w+/]{342}==$/ : /^M[\w+/]+=*$/)
    expect(last().headers['wechatpay-serial']).toMatch(/^(?:PUB_KEY_ID_\d+|[\dA-F]{40})$/)
    expect((await client.chain(K12).get(user)).data.user_name).toBe('张三')
    const { data } = await client.chain(TRANSFER).get({ out_batch_no: 'batch1', out_detail_no: 'detail1' })
    expect(data.username).toBe('张三')
    const { username } = JSON.parse(last().answer.body)
    expect(username).toMatch(name === 'RSA' ? /^[\w+/]{342}==$/ : /^M[\w+/]+=*$/)
    await expect(client.decrypt(username)).resolves.toBe('张三')
    const changed = username.slice(0, 120) + (username[120] === 'A' ? 'B' : 'A') + username.slice(121)
    await expect(client.decrypt(changed)).rejects.toThrow('cannot be decrypted')
  })

  it('uploads a file whose digest is SM3, and one whose digest is SHA-256', async () => {
    const file = Buffer.from('%PDF-1.4\n')
    const sm3 = await client.v3.taxiInvoice.cards.uploadFile.post({
      body: upload(file, { filename: 'a.pdf', company_mchid: '1900000109', region_id: 440300 }),
    })
    expect(sm3.verified).toBe(true)
    expect(last().body).toContain('"digest_algorithm":"DIGEST_ALGORITHM_SM3"')
    const sha256 = await client.v3.merchant.media.upload.post({ body: upload(file, { filename: 'a.jpg' }) })
    expect(sha256.verified).toBe(true)
  })

  it(`downloads a bill, and a receipt whose digest is ${digest}`, async () => {
    await emulator.operate('close-day')
    const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const bill = await client.v3.bill.tradebill.get({ query: { bill_date } })
    expect(await (await client.download(bill)).text()).toContain('order-of-shangmi-1')
    const receipt = await client.chain(RECEIPT).get({ out_bill_no: 'bill1' })
    expect(receipt.data.hash_type).toBe(digest)
    expect(await (await client.download(receipt)).text()).toMatch(/^%PDF/)
    const [first = ''] = receipt.data.hash_value ?? ''
    const wrong = { ...receipt.data, hash_value: (first === '0' ? '1' : '0') + receipt.data.hash_value?.slice(1) }
    await expect((await client.download(wrong)).text()).rejects.toThrow(`does not match the ${digest}`)
  })

  it('downloads a bill whose parts are encrypted, and their keys for this merchant', async () => {
    const bill_date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const query = { sub_mchid: '1900000110', bill_date, account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' } as const
    const bill = await client.v3.bill.subMerchantFundflowbill.get({ query })
    expect(await (await client.download(bill)).text()).toContain('总交易单数')
  })

  it('downloads its platform certificates, and needs no others', async () => {
    const { certs: _, ...rest } = config as ClientConfig & { readonly certs: unknown }
    const certs = platformCertificates(rest as Parameters<typeof platformCertificates>[0]) // it is the same without `certs`
    const own = createClient({ ...rest, certs } as ClientConfig)
    expect((await own.chain(K12).get(user)).data).toMatchObject({ user_name: '张三' })
    const list = exchanges.find(({ target }) => target.startsWith('/v3/certificates')) as Exchange
    expect(list.target).toBe(kind === 'rsa' ? '/v3/certificates' : '/v3/certificates?algorithm_type=SM2')
    expect(JSON.parse(list.answer.body).data.map((one: Listed) => one.encrypt_certificate.algorithm)).toEqual([cipher])
    await own.close()
  })
})

interface Listed {
  readonly encrypt_certificate: { readonly algorithm: string }
}

describe('a merchant who migrates', () => {
  let emulator: Emulator
  let suite: Suite
  beforeAll(async () => {
    emulator = await createEmulator({ suite: 'shangmi', keys: { ...(await kept), mode: 'certificate' } })
    suite = shangmi
  })
  afterAll(() => emulator.close())

  const both = () => {
    const { credentials, shangmi: side } = emulator
    return { rsa: credentials, sm2: side?.credentials as NonNullable<typeof side>['credentials'] }
  }

  it('has a client of each kind, and one receiver for the notifications of both', async () => {
    const { rsa, sm2 } = both()
    const certs = { ...rsa.certs, ...sm2.certs }
    const clients = [rsa, { ...sm2, certs }].map((one) => createClient({ ...one, baseUrl: emulator.url }))
    for (const client of clients) {
      expect((await client.chain(K12).patch({ ...user, json: { user_name: '李四' } })).status).toBe(204)
      expect((await client.chain(K12).get(user)).data.user_name).toBe('李四')
      await client.close()
    }
    const receiver = createReceiver({ certs, apiv3Key: rsa.apiv3Key, suite })
    const resource = { out_trade_no: 'order-1' }
    for (const platform of [emulator.platform, emulator.shangmi?.platform as typeof emulator.platform]) {
      const forged = await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform })
      expect((await receiver.receive(forged)).resource).toEqual(resource)
    }
  })

  it('downloads the certificates of both kinds, and the receiver takes the notifications of both', async () => {
    const { sm2 } = both()
    const { certs: _, ...rest } = sm2
    const certs = platformCertificates({ ...rest, baseUrl: emulator.url, algorithmType: 'ALL' })
    expect((await certs.current()).suite).toBe('SM2')
    expect(certs.serials).toHaveLength(2)
    const receiver = createReceiver({ certs, apiv3Key: sm2.apiv3Key, suite })
    const resource = { out_trade_no: 'order-2' }
    for (const platform of [emulator.platform, emulator.shangmi?.platform as typeof emulator.platform]) {
      const forged = await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform })
      expect((await receiver.receive(forged)).resource).toEqual(resource)
    }
  })

  it('reads a sensitive field of a notification with the key of its kind, whichever was given', async () => {
    const { rsa, sm2 } = both()
    const resource = { phone_number: '13800138000' }
    const certs = { ...rsa.certs, ...sm2.certs }
    const receivers = [rsa, sm2].map(({ privateKey }) =>
      createReceiver({ certs, apiv3Key: rsa.apiv3Key, suite, privateKey }),
    )
    for (const [index, platform] of [emulator.platform, emulator.shangmi?.platform ?? emulator.platform].entries()) {
      const forged = await forgeNotification({ event_type: 'MEMBERCARD.ACCEPT_CARD', resource, platform })
      const [own, other] = index === 0 ? receivers : receivers.toReversed()
      expect((await own?.receive(forged))?.resource).toEqual(resource)
      await expect(other?.receive(forged)).rejects.toThrow('was it encrypted for another merchant certificate')
    }
  })

  it('may not mix them up: the key that signs is one of the suite, and so is a key of `certs`', () => {
    const { rsa, sm2 } = both()
    expect(() => createClient({ ...rsa, suite })).toThrow('`privateKey` is a key of RSA, and `suite` signs by SM2')
    expect(() => createClient({ ...sm2, certs: rsa.certs })).toThrow('`certs` has no key of SM2')
    expect(() => createClient({ ...rsa, certs: sm2.certs })).toThrow(/an SM2 key needs `suite: shangmi`/)
    expect(() => createClient({ ...sm2, suite: {} as Suite })).toThrow(
      '`suite` must be `shangmi` of wechatpay-chain/shangmi',
    )
  })

  it('names no RSA key in a request of SM2: its answer would be refused', async () => {
    const { rsa, sm2 } = both()
    const client = createClient({ ...sm2, certs: { ...rsa.certs, ...sm2.certs }, baseUrl: emulator.url })
    const [serial = ''] = Object.keys(rsa.certs)
    const call = client.v3.certificates.get({ headers: { 'Wechatpay-Serial': serial } })
    await expect(call).rejects.toThrow(`is that of a key of RSA, and this client signs by SM2; nothing was sent`)
    await client.close()
  })
})

describe('a platform certificate of SM2 that is changed', () => {
  const DAY = 24 * 3_600_000

  it('has its successor beside it, signs with it in turn, and neither signs nor decrypts any more at the end', async () => {
    let clock = Date.now()
    const now = () => clock
    const emulator = await createEmulator({ suite: 'shangmi', keys: await kept, now })
    const shop = await openShop({ ...emulator.shangmi.credentials, now })
    const { certs: old, ...rest } = emulator.shangmi.credentials
    const [first = ''] = Object.keys(old)
    const used: string[] = []
    const settings = { ...rest, baseUrl: emulator.url, now, retry: false } as const
    const certs = platformCertificates({ ...settings, onKeyUsed: ({ serial }) => void used.push(serial) })
    const client = createClient({ ...settings, certs })
    const echo = () => client.v3.security.echo.post({ json: { echo_message: 'hello', encrypted_echo_message: '张三' } })
    const keysOf = async (calls: number) => {
      used.length = 0
      for (let call = 0; call < calls; call += 1) expect((await echo()).data.encrypted_echo_message).toBe('张三')
      return new Set(used)
    }
    expect(await keysOf(2)).toEqual(new Set([first]))

    const { sm2_certificates } = (await emulator.operate('change-key', {
      key: 'sm2-certificate',
      phase: 'about-to-expire',
    })) as { readonly sm2_certificates: readonly { readonly serial_no: string }[] }
    const [, successor = ''] = sm2_certificates.map(({ serial_no }) => serial_no)
    expect(sm2_certificates).toHaveLength(2)
    expect(await keysOf(3)).toEqual(new Set([first]))
    clock += 5 * DAY // time alone takes it on from here
    expect(await keysOf(4)).toEqual(new Set([first, successor]))
    clock += 5 * DAY
    expect(await keysOf(3)).toEqual(new Set([successor]))
    expect(Object.keys(emulator.shangmi.credentials.certs)).toEqual([successor])

    // Who knows the old one alone can neither be answered nor be notified.
    const late = createClient({ ...settings, certs: old })
    await expect(late.v3.certificates.get()).rejects.toThrow(successor)
    const { mchid } = rest
    await client.v3.pay.transactions.native.post({ json: orderOf('order-of-the-successor', mchid, shop.url) })
    await emulator.pay('order-of-the-successor')
    await emulator.settled()
    expect(shop.seen).toEqual([])
    const [delivery] = await emulator.operate('notifications')
    expect(JSON.stringify(delivery)).toContain('"status":401')
    shop.server.close()
    await Promise.all([client.close(), late.close(), emulator.close()])
  })

  it('is the same after a restart, and there is none without Shangmi', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shangmi-'))
    const data = join(folder, 'shop.db')
    const before = await createEmulator({ suite: 'shangmi', keys: await kept, data })
    await before.operate('change-key', { key: 'sm2-certificate' })
    const [serial] = Object.keys(before.shangmi.credentials.certs)
    await before.close()
    const after = await createEmulator({ suite: 'shangmi', data })
    expect(Object.keys(after.shangmi.credentials.certs)).toEqual([serial])
    await after.close()
    rmSync(folder, { recursive: true })
    const plain = await createEmulator({ keys: await kept })
    await expect(plain.operate('change-key', { key: 'sm2-certificate' })).rejects.toThrow('no certificate of SM2')
    await plain.close()
  })
})

describe('the emulator of Shangmi', () => {
  it('explains the signatures of a request and its answer, and refuses those of another key', async () => {
    const emulator = await createEmulator({ suite: 'shangmi', keys: await kept, language: 'en' })
    const { credentials } = emulator.shangmi
    const right = createClient({ ...credentials, baseUrl: emulator.url })
    const wrong = createClient({ ...credentials, privateKey: smPair().privateKey, baseUrl: emulator.url })
    await right.v3.certificates.get()
    await expect(wrong.v3.certificates.get()).rejects.toMatchObject({ code: 'SIGN_ERROR', status: 401, verified: true })
    const [first, second] = await emulator.operate('exchanges')
    expect(first?.request.signature).toMatchObject({ verdict: 'right' })
    expect(first?.request.signature.checks[0]?.text).toContain('its scheme is WECHATPAY2-SM2-WITH-SM3')
    expect(first?.answer.signature).toMatchObject({
      verdict: 'right',
      summary: expect.stringContaining('the platform certificate of SM2 (wechatpay_cert_sm2.pem)'),
    })
    expect(second?.request.signature).toMatchObject({
      verdict: 'wrong',
      advice: expect.stringContaining('by SM2 with SM3 and the identity 1234567812345678, as DER'),
    })
    await Promise.all([right.close(), wrong.close(), emulator.close()])
  })

  it('refuses a sensitive field that is no ciphertext of SM2, and a key that it does not have', async () => {
    const emulator = await createEmulator({ suite: 'shangmi', keys: await kept, language: 'en' })
    const { credentials } = emulator.shangmi
    const client = createClient({ ...credentials, baseUrl: emulator.url })
    const json = { phone: Buffer.alloc(256).toString('base64') } // one of RSA, by its length
    const call = client.chain(K12).patch({ ...user, json, encrypt: false })
    await expect(call).rejects.toThrow('must be encrypted: it is not the Base64 of an SM2 ciphertext')
    await Promise.all([client.close(), emulator.close()])
  })

  it('writes settings without code, and keeps its keys in the folder of the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shangmi-'))
    try {
      const rsa = await keysIn(folder)
      writeFileSync(join(folder, KEYS_FILE), JSON.stringify(rsa))
      const keys = await keysIn(folder, 'shangmi') // an earlier start had none of SM2
      expect({ ...keys, shangmi: undefined }).toEqual({ ...rsa, shangmi: undefined })
      writeFileSync(join(folder, KEYS_FILE), JSON.stringify(keys))
      expect(await keysIn(folder, 'shangmi')).toEqual(keys)
      const emulator = await createEmulator({ suite: 'shangmi', keys })
      const config = JSON.parse(JSON.stringify(configOf(emulator)))
      const client = createClient({ suite: shangmi, ...config.shangmi.client })
      expect((await client.v3.certificates.get({ query: { algorithm_type: 'ALL' } })).data.data).toHaveLength(2)
      expect(config.shangmi.client.serial).toBe(keys.shangmi?.certificates.merchant.serial)
      expect(emulator.files['apiclient_key_sm2.pem']).toBe(keys.shangmi?.privateKeys.merchant)
      await Promise.all([client.close(), emulator.close()])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the keys of the emulator', () => {
  it('are texts that many emulators share, those of SM2 as well, and are not printed', async () => {
    const keys = await createKeys({ suite: 'shangmi', seed: 'sm' })
    const emulators = await Promise.all([1, 2].map(() => createEmulator({ suite: 'shangmi', keys, listen: false })))
    const serials = emulators.map(({ shangmi: side }) => side?.credentials.serial)
    expect(serials[0]).toMatch(/^[\dA-F]{40}$/)
    expect(serials[1]).toBe(serials[0])
    await Promise.all(emulators.map((one) => one.close()))
    await expect(createEmulator({ suite: 'SM2' as 'rsa' })).rejects.toThrow("`suite` must be 'rsa' or 'shangmi'")
  })
})

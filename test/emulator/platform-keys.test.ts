import { createPublicKey, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import {
  createEmulator,
  createKeys,
  type Emulator,
  type EmulatorKeys,
  type EmulatorOptions,
  type KeyMode,
} from '../../packages/emulator/lib/index.js'
import { placeNative, type Reply, send } from './stage.js'

let shared: EmulatorKeys
beforeAll(async () => {
  shared = await createKeys()
})

const K12 = '/v3/offlinefacemch/organizations/o1/users/out-user-id/u1'

const open = (mode: KeyMode) => createEmulator({ keys: { ...shared, mode }, language: 'en' })

const isSigned = ({ headers, text }: Pick<Reply, 'headers' | 'text'>, pem: string): boolean => {
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
  return verify(
    'sha256',
    Buffer.from(message),
    createPublicKey(pem),
    Buffer.from(String(headers['wechatpay-signature']), 'base64'),
  )
}

describe.each<[KeyMode, 'pub_key.pem' | 'wechatpay_cert.pem', 'pub_key.pem' | 'wechatpay_cert.pem', number, number]>([
  ['certificate', 'wechatpay_cert.pem', 'wechatpay_cert.pem', 200, 1],
  ['both', 'wechatpay_cert.pem', 'pub_key.pem', 200, 2],
  ['public-key', 'pub_key.pem', 'pub_key.pem', 404, 1],
])('with the keys `%s`', (mode, signsAnswers, signsNotifications, status, count) => {
  let emulator: Emulator
  beforeAll(async () => {
    emulator = await open(mode)
  })
  afterAll(() => emulator.close())

  test('an answer to a client that names no key, or names it with nothing, is signed by the key that the client has', async () => {
    for (const serial of [undefined, '']) {
      const reply = await send(emulator, { headers: { 'Wechatpay-Serial': serial } })
      expect(reply.status).toBe(status)
      expect(isSigned(reply, emulator.files[signsAnswers])).toBe(true)
    }
    const { publicKeyId, certificateSerial } = emulator.identity
    for (const serial of [publicKeyId, certificateSerial]) {
      const reply = await send(emulator, { headers: { 'Wechatpay-Serial': serial } })
      const named = serial === publicKeyId ? 'pub_key.pem' : 'wechatpay_cert.pem'
      expect(isSigned(reply, emulator.files[mode === 'both' ? named : signsAnswers])).toBe(true)
    }
  })

  test('a client with its credentials orders, and verifies the answer', async () => {
    expect(Object.keys(emulator.credentials.certs)).toHaveLength(count)
    const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
    expect((await placeNative({ client, emulator }, `order-${mode}`)).verified).toBe(true)
    const user = { organization_id: 'o1', out_user_id: 'u2', json: { user_name: '张三' } }
    const users = client.v3.offlinefacemch.organizations._organization_id_.users
    expect((await users.outUserId._out_user_id_.patch(user)).status).toBe(204)
    await client.close()
  })

  test('a notification is signed by the key that the client has, and is not to be cached', async () => {
    const received: { headers: IncomingHttpHeaders; text: string }[] = []
    const shop = createServer(async (request, response) => {
      let text = ''
      for await (const chunk of request) text += chunk
      received.push({ headers: request.headers, text })
      response.writeHead(204).end()
    }).listen(0, '127.0.0.1')
    await once(shop, 'listening')
    const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
    const { port } = shop.address() as AddressInfo // it listens on a port
    await placeNative({ client, emulator }, `order-told-${mode}`, `http://127.0.0.1:${port}/notify`)
    await emulator.pay(`order-told-${mode}`)
    await emulator.settled()
    await client.close()
    shop.close()
    const [told] = received
    expect(told && isSigned(told, emulator.files[signsNotifications])).toBe(true)
    expect(told?.headers.pragma).toBe('no-cache')
    expect(emulator.platform.serial).toBe(told?.headers['wechatpay-serial'])
  })
})

describe('a serial that the platform does not have', () => {
  const ask = (emulator: Emulator, body: string, serial: string | undefined) =>
    send(emulator, { method: 'PATCH', target: K12, body, headers: { 'Wechatpay-Serial': serial } })

  test('is ignored as long as nothing is encrypted, and refused where something is', async () => {
    const emulator = await open('both')
    const { serial, publicKeyId } = emulator.identity
    for (const unknown of [serial, `${publicKeyId.slice(0, -1)}x`, '', undefined]) {
      expect((await ask(emulator, '{"status":"NORMAL"}', unknown)).status).toBe(204)
      const { status, json } = await ask(emulator, '{"user_name":"AAAA"}', unknown)
      expect({ status, code: json.code, field: json.detail.field }).toEqual({
        status: 400,
        code: 'PARAM_ERROR',
        field: 'Wechatpay-Serial',
      })
    }
    await emulator.close()
  })
})

test.each<[string, EmulatorOptions, RegExp]>([
  ['keys of no kind', { keys: 'public' as KeyMode }, /`keys` must be 'certificate', 'both' or 'public-key'/],
  ['a language that it does not speak', { language: 'de' as 'en' }, /`language` must be 'zh' or 'en'/],
  ['a public URL with a query', { publicUrl: 'https://pay.test/?' }, /`publicUrl` must be an http or https URL/],
])('%s is refused', async (_, options, message) => {
  await expect(createEmulator(options)).rejects.toThrow(message)
})

describe('a download_url', () => {
  const bills = async (options: EmulatorOptions, headers: Record<string, string> = {}) => {
    const emulator = await createEmulator({ ...options, keys: shared })
    const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
    await placeNative({ client, emulator }, 'order-billed')
    await emulator.pay('order-billed')
    const { bill_date } = await emulator.operate('close-day')
    const list = ['/v3/bill/tradebill', '/v3/bill/sub-merchant-fundflowbill']
    const query = `?bill_date=${bill_date}&sub_mchid=1900000200&account_type=BASIC&algorithm=AEAD_AES_256_GCM`
    const [trade, sub] = await Promise.all(
      list.map((path, index) =>
        send(emulator, { target: `${path}${index === 0 ? `?bill_date=${bill_date}` : query}`, headers }),
      ),
    )
    await client.close()
    await emulator.close()
    return { own: emulator.url, urls: [trade?.json.download_url, sub?.json.download_bill_list?.[0].download_url] }
  }

  test.each<[string, EmulatorOptions, Record<string, string>, string]>([
    ['the host that was asked', {}, { Host: 'wechatpay:8080' }, 'http://wechatpay:8080/'],
    [
      'https for the host of WeChat Pay, which a proxy has passed on',
      {},
      { Host: 'api.mch.weixin.qq.com' },
      'https://api.mch.weixin.qq.com/',
    ],
    ['the scheme that a proxy names', {}, { Host: 'pay.test', 'X-Forwarded-Proto': 'https' }, 'https://pay.test/'],
    ['the public URL', { publicUrl: 'https://pay.test/wx' }, { Host: 'wechatpay:8080' }, 'https://pay.test/wx/'],
  ])('begins with %s', async (_, options, headers, base) => {
    const { urls } = await bills(options, headers)
    for (const url of urls) {
      expect(url.startsWith(`${base}v3/billdownload/file?`)).toBe(true)
      expect(url).not.toContain('?&')
    }
  })

  test('begins with its own address when the host is none', async () => {
    const { urls, own } = await bills({}, { Host: 'a b' })
    for (const url of urls) expect(url.startsWith(own)).toBe(true)
  })
})

test('the day is closed without moving the clock: the bill of today is there, and lists what happened', async () => {
  const emulator = await createEmulator({ keys: shared })
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  await placeNative({ client, emulator }, 'order-today')
  await emulator.pay('order-today')
  const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const ask = () => client.v3.bill.tradebill.get({ query: { bill_date } })
  await expect(ask()).rejects.toMatchObject({ code: 'STATEMENT_CREATING' })
  expect(await emulator.operate('close-day')).toEqual({ bill_date })
  const { data } = await ask()
  const { pathname, search } = new URL(data.download_url)
  expect((await send(emulator, { target: pathname + search })).text).toContain('`order-today,')
  // The clock of orders is still that of the machine.
  const time_expire = new Date(Date.now() + 60_000).toISOString()
  const { mchid } = emulator.identity
  const order = { appid: 'wxd678efh567hg6787', mchid, description: 'A book', out_trade_no: 'order-later', time_expire }
  const more = { notify_url: 'https://merchant.test/notify', amount: { total: 100 } }
  expect((await client.v3.pay.transactions.native.post({ json: { ...order, ...more } })).status).toBe(200)
  await client.close()
  await emulator.close()
})

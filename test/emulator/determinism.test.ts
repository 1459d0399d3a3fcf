import { expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import {
  createEmulator,
  createKeys,
  type EmulatorKeys,
  type EmulatorOptions,
  type Exchange,
} from '../../packages/emulator/lib/index.js'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { callByName } from './call-by-name.js'

/** A moment at which the story stands still. */
const MOMENT = Date.parse('2026-05-20T13:29:35+08:00')
const held = { seed: 'a story', now: () => MOMENT } as const

/** Headers that are made anew by every key, or by the machine. */
const BY_KEY = ['Wechatpay-Signature', 'Wechatpay-Nonce']

/** What does not follow from the seed in a body: the certificate, and what is encrypted with RSA. */
const sealed = (name: string, value: unknown) => (/^(?:ciphertext|encrypt_key)$/.test(name) ? 'sealed' : value)

/** A story of every kind of number, and all that the emulator answered and told. */
async function tell(options: EmulatorOptions & { readonly now: () => number }) {
  const exchanges: Exchange[] = []
  const told: unknown[] = []
  const emulator = await createEmulator({
    ...options,
    listen: false,
    onExchange: (exchange) => exchanges.push(exchange),
    deliver: async (incoming) => {
      const { id, create_time, event_type, summary } = (await incoming.json()) as Record<string, unknown>
      told.push({ id, create_time, event_type, summary })
      return new Response(null, { status: told.length % 2 ? 500 : 204 })
    },
  })
  const client = createClient({
    ...emulator.credentials,
    dispatcher: emulator.dispatcher,
    now: options.now,
    deprecationWarnings: false,
  })
  const call = (name: string, given: object = {}) =>
    callByName(client, name, { ...given }).catch((error: { code: string }) => error.code)
  const order = (out_trade_no: string, more: object = {}) => ({
    json: {
      ...{ appid: 'wxd678efh567hg6787', mchid: emulator.identity.mchid, description: '图书', out_trade_no },
      ...{ notify_url: 'https://shop.example.com/notify', amount: { total: 100, currency: 'CNY' }, ...more },
    },
  })
  for (const way of ['native', 'app', 'h5', 'jsapi']) {
    const more = { native: {}, app: {}, h5: { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } } }
    const given = { ...more, jsapi: { payer: { openid: 'o1' } } }[way]
    await call(`POST v3/pay/transactions/${way}`, order(`d-${way}`, given))
  }
  await emulator.pay('d-native')
  await emulator.settled() // one after the other: two at once may arrive in any order
  await emulator.pay('d-jsapi')
  await emulator.settled()
  const amount = { refund: 40, total: 100, currency: 'CNY' }
  await call('POST v3/refund/domestic/refunds', { json: { out_trade_no: 'd-native', out_refund_no: 'r1', amount } })
  await emulator.advance(15)
  await call('GET v3/certificates')
  await call('POST v3/offlinefacemch/tokens', { json: { scene: 'WEB', web_init_data: { out_user_id: 'u1' } } })
  await call('GET v3/bill/sub-merchant-fundflowbill', {
    query: { sub_mchid: '1900000109', bill_date: '2026-05-19', account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' },
  })
  await call('GET v3/refunds/id/{refund_id}', { refund_id: 'r1' })
  await client
    .chain('v3/no/such/path')
    .get({})
    .catch(() => undefined)
  const query = { mchid: emulator.identity.mchid }
  await call('GET v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no: 'd-native', query })
  const outbox = (await emulator.operate('notifications')) as Posted[]
  await client.close()
  await emulator.close()
  return {
    identity: { ...emulator.identity },
    answers: exchanges.map(({ target, answer: { status, headers, body } }) => ({
      ...{
        target,
        status,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !BY_KEY.includes(name))),
      },
      body: body.startsWith('{') ? JSON.stringify(JSON.parse(body, sealed)) : body,
    })),
    told,
    outbox,
  }
}

const one = await tell(held)

test('with the same seed and the same time, two emulators answer and tell the same, byte for byte', async () => {
  const other = await tell(held)
  expect(one.answers.length).toBeGreaterThan(10)
  expect(one.told.length).toBeGreaterThan(2)
  expect(other).toEqual(one)
})

test('with another seed, or with none, they do not', async () => {
  const [other, random] = await Promise.all([tell({ ...held, seed: 'b' }), tell({ now: held.now })])
  for (const different of [other, random]) {
    expect(different.identity).not.toEqual(one.identity)
    expect(different.answers.length).toBe(one.answers.length)
    const bodies = new Set(one.answers.map(({ body }) => body))
    const ids = new Set(one.outbox.map(({ id }) => id))
    expect(different.answers.filter(({ body }) => body.includes('code_url') && bodies.has(body))).toEqual([])
    expect(different.outbox.filter(({ id }) => ids.has(id))).toEqual([])
  }
})

test('a refused request changes no number of the business', async () => {
  const keys = await createKeys(held)
  const place = async (disturb: boolean) => {
    const emulator = await createEmulator({ ...held, keys, language: 'en', listen: false })
    const client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher, now: held.now })
    if (disturb) await expect(client.chain('v3/no/such/path').get({})).rejects.toThrow('no operation has this path')
    const json = { appid: 'wx1', mchid: keys.mchid, description: 'x', out_trade_no: 'order-1', amount: { total: 1 } }
    const given = { ...json, notify_url: 'https://shop.example.com/' }
    const { data } = await client.v3.pay.transactions.native.post({ json: given })
    await emulator.close()
    return data.code_url
  }
  expect(await place(true)).toBe(await place(false))
})

test('a story that stands still goes on by advance alone, and nobody waits', async () => {
  let moment = MOMENT
  const now = () => moment
  const emulator = await createEmulator({
    seed: 's',
    now,
    listen: false,
    deliver: () => new Response(null, { status: 500 }),
  })
  const client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher, now })
  const json = {
    appid: 'wx1',
    mchid: emulator.identity.mchid,
    description: 'x',
    out_trade_no: 'order-1',
    amount: { total: 1 },
  }
  await client.v3.pay.transactions.native.post({ json: { ...json, notify_url: 'https://shop.example.com/' } })
  await emulator.pay('order-1')
  await emulator.settled()
  const attempts = async () =>
    ((await emulator.operate('notifications')) as Posted[]).flatMap((posted) =>
      posted.attempts.map(({ at }) => at - MOMENT),
    )
  expect(await attempts()).toEqual([0])
  await emulator.advance(15)
  expect(await attempts()).toEqual([0, 15_000])
  // Moved by its own clock, it needs to be looked at.
  moment += 15_000
  await emulator.settled()
  expect(await attempts()).toEqual([0, 15_000, 30_000])
  await emulator.close()
})

test('keys of a seed have its numbers, but are new keys', async () => {
  const [first, second] = await Promise.all([createKeys(held), createKeys(held)])
  const numbers = ({ privateKeys: _, certificates: { merchant, platform }, ...rest }: EmulatorKeys) => ({
    ...rest,
    serials: [merchant.serial, platform.serial],
    ends: [merchant.notAfter, platform.notAfter],
  })
  expect(numbers(second)).toEqual(numbers(first))
  for (const name of ['merchant', 'publicKey', 'certificate'] as const) {
    expect(second.privateKeys[name]).not.toBe(first.privateKeys[name])
  }
})

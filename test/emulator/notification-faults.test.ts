import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createReceiver, type Incident, type Notification } from '../../lib/receiver.js'
import { DELIVERY_FAULTS } from '../../packages/emulator/lib/faults/deliveries.js'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage
let shop: Server
let url: string
/** What the merchant's code was called with. */
let told: Notification[]
/** Why deliveries were refused. */
let refused: { readonly reason: string | undefined; readonly level: Incident['level'] }[]
/** Lets the merchant's code return; at once unless a test wants it otherwise. */
let handled: Promise<void>
/** A shop that takes anything. */
let isCareless: boolean
let statuses: number[]
/** The keys that deliveries named. */
let signers: unknown[]

beforeAll(async () => {
  stage = await openStage()
  const { certs, apiv3Key } = stage.emulator.credentials
  const receiver = createReceiver({
    certs,
    apiv3Key,
    onIncident: (error, { level }) => refused.push({ reason: (error as { reason?: string }).reason, level }),
  })
  const take = receiver.node(async (notification) => {
    told.push(notification)
    await handled
  })
  shop = createServer((request, response) => {
    signers.push(request.headers['wechatpay-serial'])
    response.on('finish', () => statuses.push(response.statusCode))
    if (isCareless) request.resume().on('end', () => response.writeHead(204).end())
    else take(request, response)
  })
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/notify`
})
beforeEach(() => {
  told = []
  refused = []
  statuses = []
  signers = []
  handled = Promise.resolve()
  isCareless = false
})
afterEach(() => operate('clear-faults'))
afterAll(async () => {
  await stage.close()
  shop.closeAllConnections()
  await new Promise((resolve) => shop.close(resolve))
})

const operate = (name: string, parameters?: object) => runCommand(stage.emulator, name, parameters)
let count = 0
const place = async () => {
  count += 1
  const out_trade_no = `order-${count}`
  const { mchid } = stage.emulator.identity
  const more = { appid: 'wx1', mchid, description: 'A book', notify_url: url, amount: { total: 100 } }
  await stage.client.v3.pay.transactions.native.post({ json: { ...more, out_trade_no } })
  return out_trade_no
}
/** A payment whose notification is delivered as far as it can be without time passing. */
const pay = async (placed?: string) => {
  const out_trade_no = placed ?? (await place())
  await stage.emulator.pay(out_trade_no)
  await stage.emulator.settled()
  return out_trade_no
}
const advance = async (seconds: number) => {
  await operate('advance', { seconds })
  await stage.emulator.settled()
}
const postedFor = async (out_trade_no: string) => {
  const all = (await operate('notifications')) as Posted[]
  return all.find(({ resource }) => (resource as { out_trade_no?: string }).out_trade_no === out_trade_no)
}
const toldNumbers = () => told.map(({ resource }) => (resource as { out_trade_no: string }).out_trade_no)

const WRONG = [
  ['wrong-signature', 'mismatch', 'warn'],
  ['unsigned', 'headers', 'warn'],
  ['signature-probe', 'probe', 'info'],
  ['signature-probe-not-base64', 'probe', 'info'],
  ['old-timestamp', 'clock', 'warn'],
  ['unknown-serial', 'unknown-serial', 'warn'],
] as const

test('every fault is tried below', () => {
  const tried = [...WRONG.map(([fault]) => fault), 'certificate-signs', 'duplicate', 'disorder']
  expect(DELIVERY_FAULTS.map(({ name }) => name)).toEqual(tried)
})

describe('a delivery that nothing proves', () => {
  test.each(WRONG)('(%s) is refused by the shop, and delivered again rightly', async (fault, reason, level) => {
    await operate('fault-notifications', { fault })
    const out_trade_no = await pay()
    expect(statuses).toEqual([401])
    expect(refused).toEqual([{ reason, level }])
    expect(told).toEqual([])
    await advance(15)
    expect(statuses).toEqual([401, 204])
    expect(toldNumbers()).toEqual([out_trade_no])
    expect(await postedFor(out_trade_no)).toMatchObject({
      state: 'delivered',
      attempts: [
        { status: 401, fault, problem: expect.stringContaining('answered 401') },
        { status: 204, problem: undefined },
      ],
    })
  })

  test('does not count as delivered when the shop takes it, and the outbox says why', async () => {
    isCareless = true
    await operate('fault-notifications', { fault: 'wrong-signature' })
    const out_trade_no = await pay()
    expect(await postedFor(out_trade_no)).toMatchObject({
      state: 'waiting',
      attempts: [{ status: 204, problem: expect.stringContaining('signatures are not verified') }],
    })
    await advance(15)
    expect(await postedFor(out_trade_no)).toMatchObject({ state: 'delivered' })
  })
})

describe('duplicates', () => {
  test('at the same moment run the merchant’s code once', async () => {
    let finish = () => {}
    handled = new Promise((resolve) => {
      finish = resolve
    })
    await operate('fault-notifications', { fault: 'duplicate', copies: 3 })
    const paid = pay()
    // Two of the three are told to come again while the first one is being handled.
    while (statuses.length < 2) await new Promise((resolve) => setImmediate(resolve))
    finish()
    const out_trade_no = await paid
    expect(statuses).toEqual([503, 503, 204])
    expect(toldNumbers()).toEqual([out_trade_no])
    const { state, attempts = [] } = (await postedFor(out_trade_no)) ?? {}
    expect({ state, copies: attempts.map(({ copy }) => copy) }).toEqual({
      state: 'delivered',
      copies: [undefined, true, true],
    })
  })

  test('are one attempt of the schedule when nobody takes them', async () => {
    handled = Promise.reject(new Error('the shop is down'))
    handled.catch(() => undefined)
    await operate('fault-notifications', { fault: 'duplicate' })
    const out_trade_no = await pay()
    const posted = await postedFor(out_trade_no)
    expect(posted?.attempts).toHaveLength(2)
    handled = Promise.resolve()
    await advance(15)
    expect(await postedFor(out_trade_no)).toMatchObject({ state: 'delivered' })
  })

  test('come later too, by `resend`', async () => {
    const out_trade_no = await pay()
    const { id } = (await postedFor(out_trade_no)) ?? {}
    await operate('resend', { id })
    await stage.emulator.settled()
    await operate('resend', { id, fault: 'signature-probe' })
    await stage.emulator.settled()
    expect(statuses).toEqual([204, 204, 401])
    await advance(10 * 60)
    expect(statuses).toEqual([204, 204, 401, 204])
    expect(toldNumbers()).toEqual([out_trade_no])
  })
})

describe('disorder', () => {
  test('lets the next notification go first', async () => {
    await operate('fault-notifications', { fault: 'disorder' })
    const early = await pay()
    expect(told).toEqual([])
    const late = await pay()
    expect(toldNumbers()).toEqual([late, early])
  })

  test('ends by itself when there is no other', async () => {
    await operate('fault-notifications', { fault: 'disorder', seconds: 30 })
    const only = await pay()
    await advance(20)
    expect(told).toEqual([])
    await advance(10)
    expect(toldNumbers()).toEqual([only])
  })

  test('of all swaps one with the next', async () => {
    await operate('fault-notifications', { fault: 'disorder', times: 0 })
    const numbers = [await pay(), await pay(), await pay(), await pay()]
    expect(toldNumbers()).toEqual([numbers[1], numbers[0], numbers[3], numbers[2]])
  })
})

test('a merchant who has not migrated gets notifications signed by the certificate', async () => {
  await operate('fault-notifications', { fault: 'certificate-signs' })
  const out_trade_no = await pay()
  expect(statuses).toEqual([204])
  expect(signers).toEqual([stage.emulator.identity.certificateSerial])
  expect(toldNumbers()).toEqual([out_trade_no])
})

test('a fault meant for one event leaves others alone, and strikes as often as it was told to', async () => {
  await operate('fault-notifications', { fault: 'unsigned', event_type: 'REFUND.SUCCESS', times: 2 })
  await pay()
  expect(statuses).toEqual([204])
  await operate('fault-notifications', { fault: 'unsigned', event_type: 'TRANSACTION.SUCCESS', times: 2 })
  await pay()
  await advance(15)
  await advance(15)
  expect(statuses).toEqual([204, 401, 401, 204])
  const { notifications } = Object(await operate('faults'))
  expect(notifications.active).toMatchObject([{ fault: 'unsigned', only: 'REFUND.SUCCESS', left: 2 }])
})

test('a changed public key signs notifications; a shop that does not know it refuses them', async () => {
  const out_trade_no = await place()
  await operate('change-key', { key: 'public-key' })
  await pay(out_trade_no)
  expect(refused).toEqual([{ reason: 'unknown-serial', level: 'warn' }])
  expect(signers).toEqual([stage.emulator.identity.publicKeyId])
  expect(await postedFor(out_trade_no)).toMatchObject({ state: 'waiting' })
})

test.each([
  [
    'fault-notifications',
    { fault: 'reset-before' },
    /must be one of the allowed values: wrong-signature, .*, disorder$/,
  ],
  ['fault-notifications', { fault: 'duplicate', seconds: 1 }, /`seconds` is no parameter of `duplicate`/],
  ['fault-notifications', { fault: 'duplicate', copies: 1 }, /from 2 to 20/],
  ['resend', { id: 'nobody', fault: 'duplicate' }, /no notification with id nobody/],
])('%s %j is refused', async (name, parameters, words) => {
  await expect(operate(name, parameters)).rejects.toThrow(words)
})

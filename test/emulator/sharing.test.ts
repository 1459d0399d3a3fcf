import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { openStage, type Stage } from './stage.js'

const APPID = 'wxd678efh567hg6787'
const SHOP = '1900000200'
const SUPPLIER = '1900000300'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await sharing().receivers.add.post({ json: { ...supplier, appid: APPID, relation_type: 'SUPPLIER' } })
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

const supplier = { type: 'MERCHANT_ID', account: SUPPLIER, name: '供应商有限公司' } as const
const sharing = () => stage.client.v3.profitsharing
const mchid = () => stage.emulator.identity.mchid
const operate = (name: string, parameters?: object) => runCommand(stage.emulator, name, parameters)

/** The number of a payment of 1,000 fen. */
async function paid(out_trade_no: string, settle_info: object = { settle_info: { profit_sharing: true } }) {
  const order = { description: 'A book', out_trade_no, notify_url: 'https://m.test/', amount: { total: 1_000 } }
  await stage.client.v3.pay.transactions.native.post({
    json: { appid: APPID, mchid: mchid(), ...order, ...settle_info },
  })
  return (await stage.emulator.pay(out_trade_no)).transaction_id ?? ''
}

/** The same for a merchant of the partner's. */
async function sellFor(sub_mchid: string, out_trade_no: string) {
  const parties = { sp_mchid: mchid(), sub_mchid, sp_appid: APPID }
  const order = { description: 'A book', out_trade_no, notify_url: 'https://m.test/', amount: { total: 1_000 } }
  const json = { ...parties, ...order, settle_info: { profit_sharing: true } }
  await stage.client.v3.pay.partner.transactions.native.post({ json })
  return (await stage.emulator.pay(out_trade_no)).transaction_id ?? ''
}

const to = (amount: number, changes: object = {}) => ({
  type: 'MERCHANT_ID' as const,
  account: SUPPLIER,
  amount,
  description: 'The printer',
  ...changes,
})
const asked = (transaction_id: string, out_order_no: string, receivers = [to(100)], unfreeze_unsplit = false) => ({
  appid: APPID,
  transaction_id,
  out_order_no,
  receivers,
  unfreeze_unsplit,
})
const share = async (json: ReturnType<typeof asked>) => (await sharing().orders.post({ json })).data
const read = async (transaction_id: string, out_order_no: string) =>
  (await sharing().orders._out_order_no_.get({ out_order_no, query: { transaction_id } })).data
const left = async (transaction_id: string) =>
  (await sharing().transactions._transaction_id_.amounts.get({ transaction_id })).data.unsplit_amount

async function balance(account: string): Promise<number> {
  const { balances } = Object(await operate('state'))
  expect(Object.values<number>(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  return balances[account] ?? 0
}
const own = (kind = 'BASIC') => balance(`merchant ${mchid()} ${kind}`)
const suppliers = () => balance(`merchant ${SUPPLIER} BASIC`)

describe('the money of an order that is to be shared', () => {
  test('waits, goes to the receivers, and the rest to the merchant when it is unfrozen', async () => {
    const before = { own: await own(), supplier: await suppliers() }
    const transaction_id = await paid('order-s1')
    expect(await own('FROZEN')).toBe(1_000)
    expect(await left(transaction_id)).toBe(1_000)

    const accepted = await share(asked(transaction_id, 'share-1', [to(200)]))
    expect(accepted).toMatchObject({ state: 'PROCESSING', transaction_id, out_order_no: 'share-1' })
    expect(accepted.receivers).toMatchObject([{ account: SUPPLIER, amount: 200, result: 'PENDING' }])
    expect(await left(transaction_id)).toBe(800)
    const finished = await read(transaction_id, 'share-1')
    expect(finished).toMatchObject({ state: 'FINISHED', order_id: accepted.order_id })
    expect(finished.receivers).toMatchObject([{ amount: 200, result: 'SUCCESS' }])
    expect(await suppliers()).toBe(before.supplier + 200)

    const unfreeze = { transaction_id, out_order_no: 'rest-1', description: 'All is shared' }
    const { data } = await sharing().orders.unfreeze.post({ json: unfreeze })
    expect(data.receivers).toMatchObject([{ account: mchid(), amount: 800, result: 'PENDING' }])
    expect((await sharing().orders.unfreeze.post({ json: unfreeze })).data).toEqual(data)
    expect(await read(transaction_id, 'rest-1')).toMatchObject({
      state: 'FINISHED',
      receivers: [{ account: mchid(), amount: 800, result: 'SUCCESS', description: 'All is shared' }],
    })
    expect(await own()).toBe(before.own + 800)
    expect(await own('FROZEN')).toBe(0)
    const again = sharing().orders.unfreeze.post({ json: { ...unfreeze, out_order_no: 'rest-2' } })
    await expect(again).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('is shared and unfrozen at once', async () => {
    const transaction_id = await paid('order-s2')
    const { receivers } = await share(asked(transaction_id, 'share-2', [to(300)], true))
    expect(receivers).toMatchObject([{ amount: 300 }, { account: mchid(), amount: 700 }])
    expect(await left(transaction_id)).toBe(0)
    await expect(share(asked(transaction_id, 'share-2b', [to(1)]))).rejects.toMatchObject({
      status: 403,
      code: 'NOT_ENOUGH',
    })
    await expect(share(asked(transaction_id, 'share-2b', [], true))).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await read(transaction_id, 'share-2')).toMatchObject({ state: 'FINISHED' })
  })

  test('goes to others up to 30 %, a fen more is refused; another share can be agreed upon', async () => {
    const transaction_id = await paid('order-s3')
    await share(asked(transaction_id, 'share-3', [to(300)]))
    const more = asked(transaction_id, 'share-3b', [to(1)])
    await expect(share(more)).rejects.toMatchObject({
      status: 403,
      code: 'RULE_LIMIT',
      message: expect.stringMatching(/300 fen of this payment \(30 %\)/),
    })
    await operate('configure-profitsharing', { max_ratio: 3_010 })
    expect(await share(more)).toMatchObject({ state: 'PROCESSING' })
    await operate('configure-profitsharing', { max_ratio: 3_000 })
    for (const out_order_no of ['share-3', 'share-3b'])
      expect(await read(transaction_id, out_order_no)).toMatchObject({ state: 'FINISHED' })
  })

  test('is refunded from what still waits, then from what the merchant has', async () => {
    const transaction_id = await paid('order-s4')
    await share(asked(transaction_id, 'share-4', [to(100)]))
    await read(transaction_id, 'share-4') // it is finished now: later, the balances would change by themselves
    const { own: free, frozen } = { own: await own(), frozen: await own('FROZEN') }
    const refund = (out_refund_no: string, fen: number) =>
      stage.client.v3.refund.domestic.refunds.post({
        json: { transaction_id, out_refund_no, amount: { refund: fen, total: 1_000, currency: 'CNY' } },
      })
    await refund('order-s4-a', 500)
    expect({ own: await own(), frozen: await own('FROZEN') }).toEqual({ own: free, frozen: frozen - 500 })
    expect(await left(transaction_id)).toBe(400)
    await refund('order-s4-b', 450)
    expect({ own: await own(), frozen: await own('FROZEN') }).toEqual({ own: free - 50, frozen: frozen - 900 })
  })
})

describe('a profit sharing order', () => {
  test('asked for again gives the same answer, with one fen more it is refused', async () => {
    const transaction_id = await paid('order-s5')
    const first = await share(asked(transaction_id, 'share-5'))
    expect(await share(asked(transaction_id, 'share-5'))).toEqual(first)
    await expect(share(asked(transaction_id, 'share-5', [to(101)]))).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
  })

  test('is refused for what is wrong with its receivers', async () => {
    const transaction_id = await paid('order-s6')
    const refused = (receivers: ReturnType<typeof to>[], message: RegExp, code = 'INVALID_REQUEST') =>
      expect(share(asked(transaction_id, 'share-6', receivers))).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      })
    await refused([to(1, { account: '1900000301' })], /^.*\/receivers\/0 is unknown; add the receiver first/)
    await refused([to(1), to(2)], /\/receivers\/1 repeats a receiver/)
    await refused([to(1, { name: '另一家公司' })], /\/receivers\/0\/name does not match the name/)
    await refused([to(0)], /`\/receivers\/0\/amount` in the body must be at least 1 fen/, 'PARAM_ERROR')
    await refused([], /`\/receivers` in the body must have at least one receiver/, 'PARAM_ERROR')
    expect(await left(transaction_id)).toBe(1_000)
    expect(await share(asked(transaction_id, 'share-6', [to(1, { name: supplier.name })]))).toBeDefined()
  })

  test('of a payment that was not to be shared, or of none, is refused', async () => {
    const transaction_id = await paid('order-s7', {})
    await expect(share(asked(transaction_id, 'share-7'))).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      message: expect.stringMatching(/without settle_info\.profit_sharing/),
    })
    await expect(share(asked('4200', 'share-7'))).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
    await expect(read(transaction_id, 'share-7')).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
    await expect(left('4200')).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
  })

  test('is closed for a receiver who was deleted meanwhile, or cannot take it; the money is the merchant’s', async () => {
    const reader = { type: 'PERSONAL_OPENID', account: 'o-author' } as const
    const { receivers } = sharing()
    const { data } = await receivers.add.post({
      json: { ...reader, appid: APPID, name: '张三', relation_type: 'STAFF' },
    })
    expect(data).toEqual({ ...reader, name: '张三', relation_type: 'STAFF' })
    const transaction_id = await paid('order-s8')
    const free = await own()
    await share(asked(transaction_id, 'share-8', [to(10), to(20, reader)]))
    expect((await receivers.delete.post({ json: { ...reader, appid: APPID } })).data).toEqual(reader)
    expect((await read(transaction_id, 'share-8')).receivers).toMatchObject([
      { result: 'SUCCESS' },
      { result: 'CLOSED', fail_reason: 'NO_RELATION' },
    ])
    expect(await own()).toBe(free + 20)
    await share(asked(transaction_id, 'share-9', [to(30)]))
    await operate('fail-profitsharing', { out_order_no: 'share-9', fail_reason: 'RECEIVER_HIGH_RISK' })
    expect((await read(transaction_id, 'share-9')).receivers).toMatchObject([
      { result: 'CLOSED', fail_reason: 'RECEIVER_HIGH_RISK' },
    ])
    await expect(operate('fail-profitsharing', { out_order_no: 'share-9' })).rejects.toThrow('is FINISHED')
  })
})

describe('a receiver', () => {
  test('that is a merchant has a name, and a relation of its own a word for it', async () => {
    const { add } = sharing().receivers
    const { name: _, ...nameless } = supplier
    const named = (field: string) => ({ code: 'PARAM_ERROR', detail: { field, location: 'body' } })
    const adding = add.post({ json: { ...nameless, appid: APPID, relation_type: 'STORE' } })
    await expect(adding).rejects.toMatchObject(named('/name'))
    const custom = add.post({ json: { ...supplier, appid: APPID, relation_type: 'CUSTOM' } })
    await expect(custom).rejects.toMatchObject(named('/custom_relation'))
  })

  test('gives its share back, in parts, and no fen more', async () => {
    const transaction_id = await paid('order-r1')
    await share(asked(transaction_id, 'share-r1', [to(100)]))
    const early = { out_order_no: 'share-r1', out_return_no: 'early', return_mchid: SUPPLIER, amount: 1 }
    const asking = sharing().returnOrders.post({ json: { ...early, description: 'Torn' } })
    await expect(asking).rejects.toMatchObject({ message: expect.stringMatching(/is PROCESSING/) })
    await read(transaction_id, 'share-r1')
    const before = { own: await own(), supplier: await suppliers() }
    const json = (out_return_no: string, amount: number, return_mchid = SUPPLIER) => ({
      ...{ out_order_no: 'share-r1', out_return_no, return_mchid, amount },
      description: 'Torn',
    })
    const returned = (await sharing().returnOrders.post({ json: json('back-1', 60) })).data
    expect(returned).toMatchObject({ result: 'SUCCESS', amount: 60, return_mchid: SUPPLIER })
    expect({ own: await own(), supplier: await suppliers() }).toEqual({
      own: before.own + 60,
      supplier: before.supplier - 60,
    })
    expect((await sharing().returnOrders.post({ json: json('back-1', 60) })).data).toEqual(returned)
    const query = { out_order_no: 'share-r1' }
    const { _out_return_no_ } = sharing().returnOrders
    expect((await _out_return_no_.get({ out_return_no: 'back-1', query })).data).toEqual(returned)
    const refused = (wrong: ReturnType<typeof json>) =>
      expect(sharing().returnOrders.post({ json: wrong })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await refused(json('back-1', 40))
    await refused(json('back-2', 41))
    await refused(json('back-2', 1, SHOP))
    const rest = { transaction_id, out_order_no: 'rest-r1', description: 'The rest' }
    await sharing().orders.unfreeze.post({ json: rest })
    await read(transaction_id, 'rest-r1')
    await refused({ ...json('back-2', 1, mchid()), out_order_no: 'rest-r1' })
    const unknown = _out_return_no_.get({ out_return_no: 'back-2', query })
    await expect(unknown).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
  })
})

test('a receiver who has spent its share cannot give it back: the return has failed', async () => {
  const { receivers, orders } = sharing()
  const shop = { type: 'MERCHANT_ID', account: SHOP, name: '书店' } as const
  await receivers.add.post({ json: { ...shop, appid: APPID, relation_type: 'STORE' } })
  const transaction_id = await paid('spent-1')
  await share(asked(transaction_id, 'share-spent', [to(100, { account: SHOP })]))
  await read(transaction_id, 'share-spent')
  expect(await balance(`merchant ${SHOP} BASIC`)).toBe(100)

  // The shop sells something, shares 300 of it, and has to refund 800: more than what still waits.
  const sale = await sellFor(SHOP, 'spent-2')
  const supplierOfShop = { ...supplier, sub_mchid: SHOP, appid: APPID, relation_type: 'SUPPLIER' } as const
  await receivers.add.post({ json: supplierOfShop })
  await orders.post({ json: { ...asked(sale, 'share-sale', [to(300)]), sub_mchid: SHOP } })
  const amount = { refund: 800, total: 1_000, currency: 'CNY' }
  const refund = { sub_mchid: SHOP, transaction_id: sale, out_refund_no: 'spent-back', amount }
  await stage.client.v3.refund.domestic.refunds.post({ json: refund })
  expect(await balance(`merchant ${SHOP} BASIC`)).toBe(0)

  const back = {
    out_order_no: 'share-spent',
    out_return_no: 'spent',
    return_mchid: SHOP,
    amount: 1,
    description: 'Torn',
  }
  expect((await sharing().returnOrders.post({ json: back })).data).toMatchObject({
    result: 'FAILED',
    fail_reason: 'BALANCE_NOT_ENOUGH',
  })
})

test('a partner shares for its merchants, by their own ratio, and shares are told where the merchant wants it', async () => {
  const transaction_id = await sellFor(SHOP, 'order-p1')
  const forShop = { ...asked(transaction_id, 'p-share', [to(150)]), sub_mchid: SHOP }
  const unknown = { ...forShop, receivers: [to(150, { account: '1900000301' })] }
  await expect(share(unknown)).rejects.toMatchObject({
    message: expect.stringMatching(/receivers\/0 is unknown; add the receiver first$/),
  })
  const receiver = { ...supplier, appid: APPID, sub_mchid: SHOP, relation_type: 'SUPPLIER' } as const
  await sharing().receivers.add.post({ json: receiver })
  await expect(share(asked(transaction_id, 'p-share', [to(150)]))).rejects.toMatchObject({ status: 404 })
  await operate('configure-profitsharing', { mchid: SHOP, max_ratio: 1_500, notify_url: 'https://m.test/shares' })
  const config = await sharing().merchantConfigs._sub_mchid_.get({ sub_mchid: SHOP })
  expect(config.data).toEqual({ sub_mchid: SHOP, max_ratio: 1_500 })
  await share(forShop)
  expect(await operate('settle-profitsharing', { out_order_no: 'p-share' })).toMatchObject({ state: 'FINISHED' })
  await stage.emulator.settled()
  const posted = (await operate('notifications')) as Posted[]
  expect(posted.at(-1)).toMatchObject({
    url: 'https://m.test/shares',
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'profitsharing',
    resource: { sp_mchid: mchid(), sub_mchid: SHOP, transaction_id, receiver: { account: SUPPLIER, amount: 150 } },
  })
})

import { describe, expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { stageOfFile } from './stage.js'

const SERVICE = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' }
const SUB = '1900000200'

const stage = stageOfFile()

const orders = () => stage.client.v3.payscore.serviceorder
const one = () => orders()._out_order_no_
const partner = () => stage.client.v3.payscore.partner.serviceorder
const operate = (name: string, parameters: object) => runCommand(stage.emulator, name, parameters)
const order = (out_order_no: string, changes: object = {}) => ({
  ...SERVICE,
  out_order_no,
  service_introduction: '某某酒店',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'DEPOSIT' as const, amount: 10_000 },
  notify_url: 'https://merchant.test/payscore',
  ...changes,
})
const bill = (total_amount: number, changes: object = {}) => ({
  ...SERVICE,
  post_payments: [{ name: '就餐费用', amount: total_amount + 100 }],
  post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100 }],
  total_amount,
  ...changes,
})
const create = async (out_order_no: string, changes: object = {}) =>
  (await orders().post({ json: order(out_order_no, changes) })).data
const read = async (out_order_no: string) => (await orders().get({ query: { ...SERVICE, out_order_no } })).data
const confirm = (out_order_no: string) =>
  operate('confirm-service-order', { out_order_no, openid: `o-${out_order_no}` })
const complete = async (out_order_no: string, json = bill(5_000)) =>
  (await one().complete.post({ out_order_no, json })).data
const cancel = (out_order_no: string, reason = '用户投诉') =>
  one().cancel.post({ out_order_no, json: { ...SERVICE, reason } })
const modify = async (out_order_no: string, total: number) =>
  (await one().modify.post({ out_order_no, json: { ...bill(total), reason: '少收' } })).data
/** An order that is completed, and whose customer has no money. */
const due = async (out_order_no: string) => {
  await create(out_order_no)
  await confirm(out_order_no)
  await complete(out_order_no)
  await operate('fail-collection', { out_order_no })
}
const balances = async () => {
  const { balances } = Object(await operate('state', {})) as { balances: Record<string, number> }
  expect(Object.values(balances).reduce((sum, amount) => sum + amount, 0)).toBe(0)
  return (account: string) => balances[account] ?? 0
}
const told = async (out_order_no: string) =>
  ((await operate('notifications', {})) as Posted[]).filter(
    ({ resource }) => Object(resource).out_order_no === out_order_no,
  )
const merchant = (mchid = stage.emulator.identity.mchid) => `merchant ${mchid} BASIC`

describe('a pay-score order', () => {
  test('is confirmed by the customer, completed by the merchant, and its money comes in', async () => {
    const created = await create('s1')
    expect(created).toMatchObject({ state: 'CREATED', package: expect.any(String) })
    expect(await create('s1')).toEqual(created)
    await confirm('s1')
    const doing = await read('s1')
    expect(doing).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM', openid: 'o-s1' })
    expect(doing.time_range?.start_time).toMatch(/^\d{14}$/)
    const before = (await balances())(merchant())

    const completed = await complete('s1')
    expect(completed).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE', total_amount: 5_000 })
    expect(await read('s1')).toMatchObject({
      collection: { state: 'USER_PAYING', paying_amount: 5_000, paid_amount: 0 },
    })
    await operate('advance', { seconds: 2 })
    await stage.emulator.settled()
    const done = await read('s1')
    expect(done).toMatchObject({
      state: 'DONE',
      need_collection: true,
      collection: {
        state: 'USER_PAID',
        paid_amount: 5_000,
        details: [{ amount: 5_000, paid_type: 'NEWTON', transaction_id: expect.stringMatching(/^4200/) }],
      },
    })
    expect(done).not.toHaveProperty('state_description')
    expect((await balances())(merchant())).toBe(before + 5_000)
    expect(await told('s1')).toMatchObject([
      { event_type: 'PAYSCORE.USER_CONFIRM', original_type: 'payscore', resource: { state: 'DOING', openid: 'o-s1' } },
      { event_type: 'PAYSCORE.USER_PAID', original_type: 'payscore', resource: { state: 'DONE', total_amount: 5_000 } },
    ])
  })

  test('is found by the query_id that the customer brings back, and by one number only', async () => {
    await create('s2')
    const { query_id } = Object(await confirm('s2'))
    expect((await orders().get({ query: { ...SERVICE, query_id } })).data).toEqual(await read('s2'))
    for (const query of [SERVICE, { ...SERVICE, query_id, out_order_no: 's2' }]) {
      // @ts-expect-error one of the two is wanted, and not both
      await expect(orders().get({ query })).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' })
    }
    const elsewhere = orders().get({ query: { ...SERVICE, appid: 'wx-other', out_order_no: 's2' } })
    await expect(elsewhere).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: 'appid' } })
    await expect(read('nothing')).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  })

  test('cannot be had twice under one number', async () => {
    await create('s3')
    await expect(create('s3', { attach: 'other' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
    await cancel('s3')
    await expect(create('s3')).rejects.toMatchObject({ status: 400, code: 'ORDER_CANCELED' })
  })

  test('that nobody confirms within thirty days is over', async () => {
    await create('s4')
    await operate('advance', { seconds: 30 * 24 * 3600 })
    expect(await read('s4')).toMatchObject({ state: 'EXPIRED' })
    await expect(confirm('s4')).rejects.toThrow('EXPIRED')
    await expect(cancel('s4')).rejects.toMatchObject({ code: 'INVALID_ORDER_STATE' })
  })

  test.each([
    ['of a kind of risk fund that is unknown', { risk_fund: { name: 'TRUST', amount: 1 } }, '/risk_fund/name'],
    ['without a risk fund', { risk_fund: { name: 'DEPOSIT', amount: 0 } }, '/risk_fund/amount'],
    ['that begins at no time', { time_range: { start_time: 'now' } }, '/time_range/start_time'],
    ['with a blank in its number', { out_order_no: 's 6' }, '/out_order_no'],
    [
      'of a service that takes 21 characters to tell',
      { service_introduction: '酒'.repeat(21) },
      '/service_introduction',
    ],
  ])('%s is refused', async (_, changes, field) => {
    const creating = create('s6', changes)
    await expect(creating).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field } })
    await expect(read('s6')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  test('that needs no confirmation is under way at once, and says who the customer is', async () => {
    const without = { need_user_confirm: false }
    await expect(create('s5', without)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/openid' } })
    expect(await create('s5', { ...without, openid: 'o-known' })).toMatchObject({ state: 'DOING' })
    expect(await told('s5')).toEqual([])
  })
})

describe('completing', () => {
  test('is for orders that the customer has confirmed', async () => {
    await create('c1')
    await expect(complete('c1')).rejects.toMatchObject({ status: 400, code: 'INVALID_ORDER_STATE' })
    await cancel('c1')
    await expect(complete('c1')).rejects.toMatchObject({ code: 'ORDER_CANCELED' })
  })

  test('again gives the same answer, unless the bill is another one', async () => {
    await create('c2')
    await confirm('c2')
    const first = await complete('c2')
    expect(await complete('c2')).toEqual(first)
    await expect(complete('c2', bill(4_999))).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await operate('collect-service-order', { out_order_no: 'c2' })
    expect(await complete('c2')).toMatchObject({ state: 'DONE', total_amount: 5_000 })
    await expect(complete('c2', bill(4_999))).rejects.toMatchObject({ code: 'ORDER_DONE' })
  })

  test.each([
    ['that does not add up', bill(5_000, { total_amount: 5_100 }), '/total_amount'],
    ['above the risk fund', bill(10_001), '/total_amount'],
    ['of half a fen', bill(5_000, { post_payments: [{ name: '就餐费用', amount: 0.5 }] }), '/post_payments/0/amount'],
    [
      'with an item that says nothing',
      bill(5_000, { post_payments: [{ name: '就餐费用' }] }),
      '/post_payments/0/amount',
    ],
    [
      'with the same item twice',
      bill(100, {
        post_payments: [
          { name: '油费', amount: 100 },
          { name: '油费', amount: 100 },
        ],
      }),
      '/post_payments/1/name',
    ],
    ['that ends in the future', bill(5_000, { time_range: { end_time: '29990101' } }), '/time_range/end_time'],
    ['that ends at no time', bill(5_000, { time_range: { end_time: '2026-05-20' } }), '/time_range/end_time'],
  ])('with a bill %s is refused', async (_, json, field) => {
    const out_order_no = 'c3'
    await create(out_order_no)
    if ((await read(out_order_no)).state === 'CREATED') await confirm(out_order_no)
    await expect(complete(out_order_no, json)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
    expect(await read(out_order_no)).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' })
  })

  test('above an estimate is allowed, as nothing was promised', async () => {
    await create('c4', { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 100 } })
    await confirm('c4')
    expect(await complete('c4')).toMatchObject({ total_amount: 5_000 })
  })

  test('with nothing to pay ends the order', async () => {
    await create('c5')
    await confirm('c5')
    expect(await complete('c5', bill(0))).toMatchObject({ state: 'DONE', need_collection: false })
    expect(await read('c5')).not.toHaveProperty('collection')
  })
})

describe('while the money is due', () => {
  test('the merchant may ask for less, and no more for as much', async () => {
    await due('d1')
    const less = await modify('d1', 3_000)
    expect(less).toMatchObject({ total_amount: 3_000, collection: { paying_amount: 3_000 } })
    expect(await modify('d1', 3_000)).toMatchObject({ total_amount: 3_000 })
    await expect(modify('d1', 4_000)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/total_amount' } })
    const before = (await balances())(merchant())
    await operate('collect-service-order', { out_order_no: 'd1' })
    expect((await balances())(merchant())).toBe(before + 3_000)
    await expect(modify('d1', 2_000)).rejects.toMatchObject({ code: 'ORDER_DONE' })
  })

  test('an attempt that fails is followed by another one a day later', async () => {
    await due('d2')
    await operate('advance', { seconds: 24 * 3600 - 60 })
    await stage.emulator.settled()
    expect(await read('d2')).toMatchObject({ collection: { state: 'USER_PAYING' } })
    await operate('advance', { seconds: 60 })
    await stage.emulator.settled()
    expect(await read('d2')).toMatchObject({ state: 'DONE' })
  })

  test('the merchant may have it collected now', async () => {
    await due('d3')
    const { data } = await one().pay.post({ out_order_no: 'd3', json: SERVICE })
    expect(data).toMatchObject({ out_order_no: 'd3', order_id: expect.any(String) })
    await operate('advance', { seconds: 2 })
    await stage.emulator.settled()
    expect(await read('d3')).toMatchObject({ state: 'DONE' })
    await expect(one().pay.post({ out_order_no: 'd3', json: SERVICE })).rejects.toMatchObject({ code: 'ORDER_DONE' })
  })

  test('the merchant may cancel, and nothing is collected', async () => {
    await due('d4')
    const { data } = await cancel('d4')
    expect((await cancel('d4')).data).toEqual(data)
    await expect(cancel('d4', 'other')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await operate('advance', { seconds: 24 * 3600 })
    await stage.emulator.settled()
    const revoked = await read('d4')
    expect(revoked).toMatchObject({ state: 'REVOKED' })
    expect(revoked).not.toHaveProperty('collection')
    await expect(operate('collect-service-order', { out_order_no: 'd4' })).rejects.toThrow('cancelled')
  })

  test('the merchant may say that the customer has paid otherwise', async () => {
    const json = { ...SERVICE, type: 'Order_Paid', detail: { paid_time: '20200102' } }
    const sync = (changes: object = {}) => one().sync.post({ out_order_no: 'd5', json: { ...json, ...changes } })
    await create('d5')
    await confirm('d5')
    await expect(sync()).rejects.toMatchObject({ code: 'INVALID_ORDER_STATE' })
    await complete('d5')
    await expect(sync({ type: 'Paid' })).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/type' } })
    const before = (await balances())(merchant())
    const { data } = await sync()
    expect(data).toMatchObject({
      state: 'DONE',
      collection: { state: 'USER_PAID', details: [{ paid_type: 'MCH', paid_time: '20200102000000' }] },
    })
    expect((await sync()).data).toEqual(data)
    expect((await balances())(merchant())).toBe(before)
    await expect(cancel('d5')).rejects.toMatchObject({ code: 'ORDER_DONE' })
  })
})

test('a service that was used before is created and completed at once, and collected', async () => {
  const { risk_fund: _, ...used } = order('x1', { time_range: { start_time: '20200101', end_time: '20200102' } })
  const json = { ...used, post_payments: [{ name: '洗车', amount: 900 }], total_amount: 900, openid: 'o-x1' }
  const direct = (changes: object = {}) => orders().directComplete.post({ json: { ...json, ...changes } })
  await expect(direct({ total_amount: 901 })).rejects.toMatchObject({ detail: { field: '/total_amount' } })
  const { data } = await direct()
  expect(data).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE', total_amount: 900 })
  expect((await direct()).data).toEqual(data)
  await expect(direct({ attach: 'other' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await operate('collect-service-order', { out_order_no: 'x1' })
  expect(await read('x1')).toMatchObject({ state: 'DONE', openid: 'o-x1', collection: { paid_amount: 900 } })
  expect(await told('x1')).toMatchObject([{ event_type: 'PAYSCORE.USER_PAID' }])
})

test('what was collected can be refunded by its transaction_id', async () => {
  await due('r1')
  await operate('collect-service-order', { out_order_no: 'r1' })
  const transaction_id = (await read('r1')).collection?.details?.[0]?.transaction_id ?? ''
  const before = (await balances())(merchant())
  const amount = { refund: 2_000, total: 5_000, currency: 'CNY' }
  const json = { transaction_id, out_refund_no: 'rr1', amount }
  const { data } = await stage.client.v3.refund.domestic.refunds.post({ json })
  expect(data).toMatchObject({ transaction_id, status: 'PROCESSING', amount: { refund: 2_000 } })
  expect((await balances())(merchant())).toBe(before - 2_000)
})

test('a complaint about what was collected names the service order', async () => {
  await due('k1')
  await operate('collect-service-order', { out_order_no: 'k1' })
  const { order_id, collection } = await read('k1')
  const { transaction_id } = collection?.details?.[0] ?? {}
  expect(await operate('complain', { transaction_id })).toMatchObject({
    service_order_info: [{ order_id, out_order_no: 'k1', state: 'DONE' }],
  })
})

test('a partner does the same for its merchants, whose money it is', async () => {
  const out_order_no = 'p1'
  const about = { service_id: SERVICE.service_id, sub_mchid: SUB }
  await create(out_order_no) // the partner's own order with the same number is another one
  const created = await partner().post({ json: { ...order(out_order_no), sub_mchid: SUB } })
  expect(created.data).toMatchObject({ sub_mchid: SUB, state: 'CREATED' })
  const { order_id } = created.data
  await operate('confirm-service-order', { out_order_no: order_id })
  const { appid: _, ...asked } = bill(700)
  await partner()._out_order_no_.complete.post({ out_order_no, json: { ...asked, sub_mchid: SUB } })
  await operate('collect-service-order', { out_order_no: order_id })
  const { data } = await partner().get({ query: { ...about, out_order_no } })
  expect(data).toMatchObject({ state: 'DONE', mchid: stage.emulator.identity.mchid, sub_mchid: SUB, order_id })
  expect((await balances())(merchant(SUB))).toBe(700)
  expect(await read(out_order_no)).toMatchObject({ state: 'CREATED' })
})

test('a permission is asked for, given, looked up and ended', async () => {
  const { permissions } = stage.client.v3.payscore
  const { service_id } = SERVICE
  const json = { ...SERVICE, authorization_code: 'a1', notify_url: 'https://merchant.test/permission' }
  const { data } = await permissions.post({ json })
  expect((await permissions.post({ json })).data).toEqual(data)
  await expect(
    permissions.post({ json: { ...json, notify_url: 'https://merchant.test/permissions' } }),
  ).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  })
  const byCode = async () =>
    (await permissions.authorizationCode._authorization_code_.get({ authorization_code: 'a1', query: { service_id } }))
      .data
  const byOpenid = async () => (await permissions.openid._openid_.get({ openid: 'o-a1', query: SERVICE })).data
  expect(await byCode()).toMatchObject({ authorization_state: 'UNBINDUSER' })
  expect(await byOpenid()).toMatchObject({ authorization_state: 'UNAVAILABLE' })
  await operate('open-service', { authorization_code: 'a1', openid: 'o-a1' })
  expect(await byCode()).toMatchObject({ authorization_state: 'AVAILABLE', openid: 'o-a1' })
  expect(await byOpenid()).toMatchObject({ authorization_state: 'AVAILABLE', authorization_code: 'a1' })
  await permissions.openid._openid_.terminate.post({ openid: 'o-a1', json: { ...SERVICE, reason: '不再使用' } })
  expect(await byOpenid()).toMatchObject({
    authorization_state: 'UNAVAILABLE',
    cancel_authorization_time: expect.any(String),
  })
  await expect(operate('close-service', { authorization_code: 'a1' })).rejects.toThrow('UNAVAILABLE')
  const nobody = permissions.authorizationCode._authorization_code_.get({
    authorization_code: 'none',
    query: { service_id },
  })
  await expect(nobody).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  const posted = ((await operate('notifications', {})) as Posted[]).filter(({ url }) => url === json.notify_url)
  expect(posted).toMatchObject([{ event_type: 'PAYSCORE.USER_OPEN_SERVICE', resource: { openid: 'o-a1' } }])
})

import { describe, expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { stageOfFile } from './stage.js'

const URL = 'https://merchant.test/complaints'

const stage = stageOfFile()

const service = () => stage.client.v3.merchantService
const one = () => service().complaintsV2._complaint_id_
const operate = (name: string, parameters: object) => runCommand(stage.emulator, name, parameters)
const mchid = () => stage.emulator.identity.mchid
const pay = async (out_trade_no: string) => {
  const appid = 'wxd678efh567hg6787'
  const order = {
    appid,
    mchid: mchid(),
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    amount: { total: 100 },
  }
  await stage.client.v3.pay.transactions.native.post({ json: order })
  return stage.emulator.pay(out_trade_no)
}
/** The number of a new complaint about a new order. */
const complain = async (out_trade_no: string, more: object = {}): Promise<string> => {
  await pay(out_trade_no)
  return Object(await operate('complain', { out_trade_no, ...more })).complaint_id
}
const read = async (complaint_id: string) => (await one().get({ complaint_id })).data
const history = async (complaint_id: string) =>
  (await one().negotiationHistorys.get({ complaint_id })).data.data?.map(({ operate_type }) => operate_type)
const reply = (complaint_id: string, changes: object = {}) =>
  one().response.post({ complaint_id, json: { complainted_mchid: mchid(), response_content: '已解决', ...changes } })
const complete = (complaint_id: string) => one().complete.post({ complaint_id, json: { complainted_mchid: mchid() } })
const told = async (complaint_id: string) =>
  ((await operate('notifications', {})) as Posted[])
    .filter(({ resource }) => Object(resource).complaint_id === complaint_id)
    .map(({ event_type, resource }) => `${event_type} ${Object(resource).action_type}`)

test('the address of notifications is set, looked up, changed and taken away', async () => {
  const address = service().complaintNotifications
  await expect(address.get()).rejects.toMatchObject({ status: 400, code: 'RESOURCE_NOT_EXISTS' })
  await expect(address.put({ json: { url: URL } })).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
  expect((await address.post({ json: { url: 'https://merchant.test/first' } })).status).toBe(200)
  await expect(address.post({ json: { url: URL } })).rejects.toMatchObject({ code: 'RESOURCE_ALREADY_EXISTS' })
  expect((await address.put({ json: { url: URL } })).data).toEqual({ mchid: mchid(), url: URL })
  expect((await address.get()).data.url).toBe(URL)
  await expect(address.put({ json: { url: 'merchant.test' } })).rejects.toMatchObject({ code: 'PARAM_ERROR' })
  expect((await address.delete()).status).toBe(204)
  await expect(address.get()).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
  await address.post({ json: { url: URL } })
})

describe('a complaint', () => {
  test('is read, answered, answered again and closed, and each step is told', async () => {
    const complaint_id = await complain('order-c1', { detail: '没有收到书', phone: '13900139000' })
    const order = await stage.client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'order-c1',
      query: { mchid: mchid() },
    })
    expect(await read(complaint_id)).toMatchObject({
      complaint_detail: '没有收到书',
      complaint_state: 'PENDING',
      complainted_mchid: mchid(),
      payer_phone: '13900139000',
      complaint_order_info: [{ transaction_id: order.data.transaction_id, out_trade_no: 'order-c1', amount: 100 }],
      complaint_full_refunded: false,
      user_complaint_times: 1,
    })
    expect((await reply(complaint_id, { response_images: ['media-1'] })).status).toBe(204)
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: false })
    await operate('reply-complaint', { complaint_id, content: '还没有' })
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: true })
    await reply(complaint_id)
    await complete(complaint_id)
    expect((await complete(complaint_id)).status).toBe(204)
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSED', incoming_user_response: false })
    await expect(reply(complaint_id)).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    const steps = ['MERCHANT_RESPONSE', 'USER_RESPONSE', 'MERCHANT_RESPONSE', 'MERCHANT_CONFIRM_COMPLETE']
    expect(await history(complaint_id)).toEqual(['USER_CREATE_COMPLAINT', ...steps])
    expect(await told(complaint_id)).toEqual([
      'COMPLAINT.CREATE CREATE_COMPLAINT',
      ...steps.map((step) => `COMPLAINT.STATE_CHANGE ${step}`),
    ])
  })

  test('that the customer goes on with is open again', async () => {
    const complaint_id = await complain('order-c2')
    await complete(complaint_id)
    await operate('reply-complaint', { complaint_id, content: '还是没有' })
    expect(await read(complaint_id)).toMatchObject({
      complaint_state: 'PENDING',
      user_complaint_times: 2,
      incoming_user_response: true,
    })
    expect((await told(complaint_id)).at(-1)).toBe('COMPLAINT.STATE_CHANGE CONTINUE_COMPLAINT')
  })

  test('has a phone number that travels encrypted', async () => {
    const complaint_id = await complain('order-c3', { phone: '13700137000' })
    await read(complaint_id)
    expect(stage.exchanges.at(-1)?.answer.body).not.toContain('13700137000')
  })

  test.each([
    ['of another merchant', { complainted_mchid: '1900000300' }, '/complainted_mchid'],
    ['with nothing in it', { response_content: '' }, '/response_content'],
    ['of 201 characters', { response_content: '好'.repeat(201) }, '/response_content'],
    ['with five images', { response_images: ['1', '2', '3', '4', '5'] }, '/response_images'],
  ])('is not answered by a reply %s', async (_, changes, field) => {
    const complaint_id = await complain(`c4-${field.slice(1)}${JSON.stringify(changes).length}`)
    await expect(reply(complaint_id, changes)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PENDING' })
  })

  test('is made about a payment, and found by its own number', async () => {
    await expect(operate('complain', { out_trade_no: 'nothing' })).rejects.toThrow('no such order')
    await expect(operate('complain', {})).rejects.toThrow('must be given')
    const { transaction_id } = await pay('order-c5')
    const { complaint_id } = Object(await operate('complain', { transaction_id }))
    expect(await read(complaint_id)).toMatchObject({ complaint_order_info: [{ out_trade_no: 'order-c5' }] })
    await expect(read('nothing')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })
})

describe('a complaint that asks for a refund', () => {
  const decide = (complaint_id: string, json: { action: 'APPROVE' | 'REJECT'; reject_reason?: string }) =>
    one().updateRefundProgress.post({ complaint_id, json })

  test('is over when the refund that the merchant granted has arrived', async () => {
    const complaint_id = await complain('order-r1', { problem_type: 'REFUND' })
    expect(await read(complaint_id)).toMatchObject({ problem_type: 'REFUND', apply_refund_amount: 100 })
    await decide(complaint_id, { action: 'APPROVE' })
    expect((await decide(complaint_id, { action: 'APPROVE' })).status).toBe(204)
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSING' })
    const other = decide(complaint_id, { action: 'REJECT', reject_reason: '已发货' })
    await expect(other).rejects.toMatchObject({ code: 'INVALID_REQUEST' })

    const json = {
      out_trade_no: 'order-r1',
      out_refund_no: 'rr1',
      amount: { refund: 100, total: 100, currency: 'CNY' },
    }
    await stage.client.v3.refund.domestic.refunds.post({ json })
    await operate('settle-refund', { out_refund_no: 'rr1' })
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSED', complaint_full_refunded: true })
    expect(await told(complaint_id)).toEqual([
      'COMPLAINT.CREATE CREATE_COMPLAINT',
      'COMPLAINT.STATE_CHANGE MERCHANT_APPROVE_REFUND',
      'COMPLAINT.STATE_CHANGE REFUND_SUCCESS',
    ])
  })

  test('is over when the merchant refuses, and says why', async () => {
    const complaint_id = await complain('order-r2', { problem_type: 'REFUND', apply_refund_amount: 40 })
    const field = '/reject_reason'
    await expect(decide(complaint_id, { action: 'REJECT' })).rejects.toMatchObject({ detail: { field } })
    await decide(complaint_id, { action: 'REJECT', reject_reason: '已发货' })
    expect(await read(complaint_id)).toMatchObject({ complaint_state: 'PROCESSED', apply_refund_amount: 40 })
    expect(await history(complaint_id)).toEqual(['USER_CREATE_COMPLAINT', 'MERCHANT_REFUSE_RERUND'])
  })

  test('is the only kind in which a refund is decided', async () => {
    const complaint_id = await complain('order-r3')
    await expect(decide(complaint_id, { action: 'APPROVE' })).rejects.toMatchObject({ code: 'PARAM_ERROR' })
    const tooMuch = { out_trade_no: 'order-r3', problem_type: 'REFUND', apply_refund_amount: 101 }
    await expect(operate('complain', tooMuch)).rejects.toThrow('only 100 fen')
  })
})

test('a customer who must be served at once is answered once for each idempotent_id', async () => {
  const text = (content: string) => ({ blocks: [{ type: 'TEXT' as const, text: { text: content } }] })
  const answer = (complaint_id: string, content: string) => {
    const json = { complainted_mchid: mchid(), idempotent_id: 'order-i1', message: text(content) }
    return one().responseImmediateService.post({ complaint_id, json })
  }
  const complaint_id = await complain('order-i1', { need_immediate_service: true })
  const { data } = await answer(complaint_id, '您好')
  expect((await answer(complaint_id, '您好')).data).toEqual(data)
  await expect(answer(complaint_id, '再见')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  const { data: lines } = (await one().negotiationHistorys.get({ complaint_id })).data
  expect(lines).toHaveLength(2)
  expect(lines?.[1]).toMatchObject({ log_id: data.log_id, normal_message: text('您好') })
  await expect(answer(await complain('order-i2'), '您好')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

describe('a list of complaints', () => {
  const list = async (query: object) => {
    const { complaint_time } = await read(await firstId())
    const day = complaint_time.slice(0, 10)
    return (await service().complaintsV2.get({ query: { begin_date: day, end_date: day, ...query } })).data
  }
  let first: Promise<string> | undefined
  const firstId = () => {
    first ??= complain('order-l1')
    return first
  }

  test('comes in pages, and says on the first one how many there are', async () => {
    const all = await list({ limit: 50 })
    expect(all.total_count).toBe(all.data?.length)
    const page = await list({ limit: 2, offset: 1 })
    expect(page).toMatchObject({ limit: 2, offset: 1 })
    expect(page.data).toEqual(all.data?.slice(1, 3))
    expect(page).not.toHaveProperty('total_count')
    expect((await list({})).limit).toBe(10)
  })

  test('holds those of the days and the merchant that were asked for', async () => {
    await firstId()
    await operate('advance', { seconds: 3 * 24 * 3600 })
    const later = await complain('order-l2')
    const day = (await read(later)).complaint_time.slice(0, 10)
    const ids = (await list({ begin_date: day, end_date: day })).data?.map(({ complaint_id }) => complaint_id)
    expect(ids).toEqual([later])
    expect(await list({ complainted_mchid: '1900000300' })).toMatchObject({ data: [], total_count: 0 })
  })

  test.each([
    ['of 31 days', { begin_date: '2026-01-01', end_date: '2026-02-01' }, 'end_date'],
    ['that ends before it begins', { begin_date: '2026-01-02', end_date: '2026-01-01' }, 'end_date'],
    ['of no day', { begin_date: '2026-13-01', end_date: '2026-13-01' }, 'begin_date'],
    ['of 51', { limit: 51 }, 'limit'],
    ['from before the first', { offset: -1 }, 'offset'],
  ])('%s is refused', async (_, query, field) => {
    await expect(list(query)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  })
})

import { createCipheriv, createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { kindOf } from '../../lib/receiver/kinds.js'
import { createReceiver, type Handle, type Incident, memoryStore, type ReceiverConfig } from '../../lib/receiver.js'
import { forgeNotification } from '../../lib/testing.js'
import { APIV3_KEY, caught, expectNoSecret, MCHID } from '../fixtures/platform.js'
import { RIGHT, type Running } from '../receiver/servers.js'
import { createStage } from '../receiver/stage.js'
import { APIV2_KEY, documentOf, signOf } from './stage.js'

const reports: { error: unknown; incident: Incident }[] = []
const config = {
  apiv2Key: APIV2_KEY,
  onIncident: (error: unknown, incident: Incident) => void reports.push({ error, incident }),
} satisfies ReceiverConfig

beforeEach(() => {
  reports.length = 0
})

const PAID = {
  appid: 'wx2421b1c4370ec43b',
  attach: '支付测试 <a&b>',
  bank_type: 'CFT',
  is_subscribe: 'Y',
  mch_id: MCHID,
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  time_end: '20140903131540',
  total_fee: '1',
  coupon_id_0: '10000',
  coupon_type_0: 'CASH',
  transaction_id: '1004400740201409030005092168',
}

/** A delivery with these fields, signed. */
function delivery(fields: Readonly<Record<string, string>> = PAID, type: 'MD5' | 'HMAC-SHA256' = 'MD5') {
  const entries = Object.entries(fields)
  const headers: Record<string, string> = { 'Content-Type': 'text/xml' }
  return { headers, body: documentOf([...entries, ['sign', signOf(entries, type)]]) }
}

/** The delivery of a refund, without a line of `lib/`. */
function refund(
  fields: Readonly<Record<string, string>>,
  key = APIV2_KEY,
  around: Readonly<Record<string, string>> = {},
) {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  const document = documentOf(Object.entries(fields), 'root')
  const req_info = Buffer.concat([cipher.update(document), cipher.final()]).toString('base64')
  const outer = { return_code: 'SUCCESS', appid: 'wx1', mch_id: MCHID, nonce_str: 'n', req_info, ...around }
  return { headers: { 'Content-Type': 'text/xml' }, body: documentOf(Object.entries(outer)) }
}

describe('a receiver with the APIv2 key', () => {
  it('gives a payment to the code as fields of text, numbered ones gathered too', async () => {
    const notification = await createReceiver(config).receive(delivery())
    expect(notification).toMatchObject({
      event_type: 'v2/transaction-success',
      create_time: '2014-09-03T13:15:40+08:00',
      resource_type: 'xml',
      original_type: undefined,
    })
    if (notification.event_type !== 'v2/transaction-success') throw new Error('narrowed by its type')
    const { total_fee, attach, transaction_id, $n } = notification.resource
    expect([total_fee, attach, transaction_id]).toEqual(['1', '支付测试 <a&b>', '1004400740201409030005092168'])
    expect($n).toEqual([{ coupon_id: '10000', coupon_type: 'CASH' }])
  })

  it('checks the signature by the digest that `sign_type` names, by MD5 without it', async () => {
    const receiver = createReceiver(config)
    const hmac = { ...PAID, sign_type: 'HMAC-SHA256' }
    await receiver.receive(delivery({ ...PAID, sign_type: 'MD5' }))
    await receiver.receive(delivery(hmac, 'HMAC-SHA256'))
    const refused = [delivery(hmac), delivery(PAID, 'HMAC-SHA256'), delivery({ ...PAID, sign_type: 'SHA1' })]
    for (const one of refused) expect(await caught(receiver.receive(one))).toMatchObject({ code: 'ERR_SIGNATURE' })
  })

  it('decrypts the notification of a refund, which has no signature', async () => {
    const opened = {
      out_refund_no: 'R1',
      refund_id: '50000',
      refund_status: 'SUCCESS',
      success_time: '2018-02-06 12:10:54',
    }
    const notification = await createReceiver(config).receive(refund(opened))
    expect(notification).toMatchObject({ event_type: 'v2/refund-processed', create_time: '2018-02-06T12:10:54+08:00' })
    if (notification.event_type !== 'v2/refund-processed') throw new Error('narrowed by its type')
    expect(notification.resource.req_info).toEqual(opened)
    expect(notification.resource.appid).toBe('wx1')
    const other = refund(opened, `${APIV2_KEY.slice(0, -1)}!`)
    const error = await caught(createReceiver(config).receive(other))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    expect(error.message).toMatch(/`req_info` cannot be decrypted; is `apiv2Key` the one/)
    expectNoSecret(error, [APIV2_KEY])
  })

  it.each([
    [
      'whose sign is wrong in one digit',
      () => ({ ...delivery(), body: delivery().body.replace(/<sign><!\[CDATA\[./, '<sign><![CDATA[x') }),
      'mismatch',
    ],
    [
      'of which one byte is another one',
      () => ({ ...delivery(), body: delivery().body.replace('<total_fee><![CDATA[1]', '<total_fee><![CDATA[2]') }),
      'mismatch',
    ],
    ['without a sign', () => ({ headers: {}, body: documentOf(Object.entries(PAID)) }), 'headers'],
    [
      'with two signs',
      () => ({ headers: {}, body: delivery().body.replace('</xml>', '<sign>1</sign></xml>') }),
      'mismatch',
    ],
    ['with a DOCTYPE', () => ({ headers: {}, body: `<!DOCTYPE a>${delivery().body}` }), 'mismatch'],
    ['that is JSON', () => ({ headers: {}, body: JSON.stringify(PAID) }), 'headers'],
    ['that is empty', () => ({ headers: {}, body: '' }), 'headers'],
  ])('refuses one %s', async (_, forged, reason) => {
    const handle = vi.fn<Handle>()
    const stage = await createStageOnce()
    const answer = await createReceiver({ ...stage.config, ...config }).respond(forged(), handle)
    expect(answer.status).toBe(401)
    expect(reports).toMatchObject([{ error: { code: 'ERR_SIGNATURE', reason }, incident: { level: 'warn' } }])
    expect(handle).not.toHaveBeenCalled()
    expectNoSecret(reports[0]?.error, [APIV2_KEY])
  })

  it('runs the code once for a notification that comes again, with a nonce and a signature that are new', async () => {
    const handle = vi.fn<Handle>()
    const receiver = createReceiver({ ...config, dedupe: memoryStore() })
    const again = delivery({ ...PAID, nonce_str: 'another' })
    const answers = [await receiver.respond(delivery(), handle), await receiver.respond(again, handle)]
    expect(answers[0]).toEqual(answers[1])
    expect(handle).toHaveBeenCalledTimes(1)
    await receiver.respond(delivery({ ...PAID, transaction_id: '1004400740201409030005092169' }), handle)
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['an event', { event_type: 'transaction-success', event_ciphertext: 'x', ...PAID }],
    ['a payment', PAID],
    ['an id of its own', { event_id: 'EV-2' }],
    ['another nonce', { nonce_str: 'another' }],
    ['the merchant that combines', { combine_mch_id: MCHID, combine_out_trade_no: '1' }],
  ])('takes a refund that somebody plays again as %s for the same refund', async (_, around) => {
    const events: string[] = []
    const handle: Handle = ({ event_type }) => void events.push(event_type)
    const receiver = createReceiver({ ...config, dedupe: memoryStore() })
    const opened = { out_refund_no: 'R1', refund_id: '50000', refund_status: 'SUCCESS' }
    const again = refund(opened, APIV2_KEY, around)
    expect((await receiver.respond(refund(opened), handle)).status).toBe(200)
    expect((await receiver.respond(again, handle)).status).toBe(200)
    expect(events).toEqual(['v2/refund-processed'])
    await receiver.respond(refund({ ...opened, refund_id: '50001' }), handle)
    expect(events).toHaveLength(2)
  })

  it.each([
    ['change_type', 'contract_id'],
    ['event_code', 'risk_level'],
    ['plate_number', 'vehicle_event_createtime'],
    ['combine_out_trade_no', 'event_id'],
    ['event_type', 'event_ciphertext'],
  ])('takes a payment to which somebody has added the empty %s and %s for the same payment', async (...added) => {
    const events: string[] = []
    const handle: Handle = ({ event_type }) => void events.push(event_type)
    const receiver = createReceiver({ ...config, apiv3Key: APIV3_KEY, dedupe: memoryStore() })
    const right = delivery()
    const empty = added.map((name) => `<${name}></${name}>`).join('')
    const again = { ...right, body: right.body.replace('</xml>', `${empty}</xml>`) }
    for (const one of [right, again]) expect((await receiver.respond(one, handle)).status).toBe(200)
    expect(events).toEqual(['v2/transaction-success'])
  })

  it('refuses a payment for another merchant', async () => {
    const answer = await createReceiver({ ...config, mchid: '1900000001' }).respond(delivery(), () => undefined)
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('<return_code>FAIL</return_code>') })
  })

  it('answers XML when the code throws', async () => {
    const answer = await createReceiver(config).respond(delivery(), () => {
      throw new Error('database')
    })
    expect(answer).toEqual({
      status: 500,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      body: '<xml><return_code>FAIL</return_code><return_msg>not handled</return_msg></xml>',
    })
  })

  it('decrypts events under the APIv3 key, and says when it lacks it', async () => {
    const platform = { apiv2Key: APIV2_KEY, apiv3Key: APIV3_KEY }
    const content = { out_order_no: '1', state: 'USER_PAID' }
    const forged = await forgeNotification({
      event_type: 'v2/TRANSACTION.SUCCESS',
      id: 'EV-1',
      resource: { mch_id: MCHID, event_ciphertext: content },
      platform,
    })
    const notification = await createReceiver({ ...config, apiv3Key: APIV3_KEY }).receive(forged)
    expect(notification).toMatchObject({ id: 'EV-1', event_type: 'v2/TRANSACTION.SUCCESS' })
    expect((notification.resource as { event_ciphertext: unknown }).event_ciphertext).toEqual(content)
    expect(await caught(createReceiver(config).receive(forged))).toMatchObject({ code: 'ERR_CONFIG' })
    const wrong = createReceiver({ ...config, apiv3Key: APIV3_KEY.replace('!', '?') })
    expect(await caught(wrong.receive(forged))).toMatchObject({ code: 'ERR_DECRYPTION', field: 'event_ciphertext' })
  })
})

let staged: ReturnType<typeof createStage> | undefined
function createStageOnce() {
  staged ??= createStage()
  return staged
}

describe('a receiver of both protocols, on one route', () => {
  it.each(Object.entries(RIGHT))('takes a notification of each: %s', async (_, start) => {
    const stage = await createStageOnce()
    const handle = vi.fn<Handle>()
    const running: Running = await start(stage.receiver({ apiv2Key: APIV2_KEY }), handle)
    try {
      const xml = await fetch(running.url, { method: 'POST', ...delivery() })
      expect([xml.status, await xml.text()]).toEqual([
        200,
        '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
      ])
      expect(xml.headers.get('content-type')).toContain('text/xml')
      const wrong = await fetch(running.url, { method: 'POST', ...delivery({ ...PAID }, 'HMAC-SHA256') })
      expect([wrong.status, await wrong.text()]).toEqual([
        401,
        expect.stringContaining('<return_code>FAIL</return_code>'),
      ])
      const json = await fetch(running.url, { method: 'POST', ...stage.forge() })
      expect(json.status).toBe(204)
      const events = handle.mock.calls.map(([notification]) => notification.event_type)
      expect(events).toEqual(['v2/transaction-success', 'TRANSACTION.SUCCESS'])
    } finally {
      await running.close()
    }
  })

  it('says what is missing when it has the settings of one alone', async () => {
    const stage = await createStageOnce()
    const error = await caught(stage.receiver().receive(delivery()))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
    expect(error.message).toMatch(/is XML as those of APIv2 are; give createReceiver `apiv2Key`/)
    expect(await caught(createReceiver(config).receive(stage.forge()))).toMatchObject({ code: 'ERR_CONFIG' })
    const anybody = await caught(createReceiver(config).receive({ headers: {}, body: '{}' }))
    expect(anybody).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
    const none = await caught(() => createReceiver({ mchid: MCHID } as never))
    expect(none.message).toContain('`certs`')
  })
})

describe('the ten notifications of APIv2', () => {
  const files = readdirSync('spec/webhook/v2').map((file) => file.replace(/\.json$/, ''))

  it.each(files)('%s is known by the fields that it always has', (name) => {
    const spec = JSON.parse(readFileSync(`spec/webhook/v2/${name}.json`, 'utf8'))
    const fields = Object.fromEntries((spec.xml.required as string[]).map((field) => [field, field]))
    expect(kindOf(spec.eventTypes ? { ...fields, event_type: name } : fields)).toBe(`v2/${name}`)
  })

  it.each(files)('%s is forged for a test and taken for genuine', async (name) => {
    const platform = { apiv2Key: APIV2_KEY, apiv3Key: APIV3_KEY }
    const forged = await forgeNotification({ event_type: `v2/${name}`, resource: { attach: 'x' }, platform })
    const notification = await createReceiver({ ...config, apiv3Key: APIV3_KEY }).receive(forged)
    expect(notification.event_type).toBe(`v2/${name}`)
    expect(notification.id).not.toBe('')
    expect(notification.resource).toMatchObject({ attach: 'x' })
  })

  it('are forged with lists and JSON as the code receives them', async () => {
    const platform = { apiv2Key: APIV2_KEY }
    const $n = [{ coupon_id: 'a', coupon_type: 'CASH' }, { coupon_id: 'b' }]
    const paid = await forgeNotification({ event_type: 'v2/transaction-success', resource: { $n }, platform })
    expect((await createReceiver(config).receive(paid)).resource).toMatchObject({ $n, coupon_id_1: 'b' })
    const sub_order_list = [{ out_trade_no: '1' }]
    const event_type = 'v2/combined-transactions-success'
    const combined = await forgeNotification({ event_type, resource: { sub_order_list } as never, platform })
    expect((await createReceiver(config).receive(combined)).resource).toMatchObject({ sub_order_list })
    const error = await caught(forgeNotification({ event_type: 'v2/refund-processed', resource: {}, platform: {} }))
    expect(error).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringContaining('`platform.apiv2Key`') })
  })
})

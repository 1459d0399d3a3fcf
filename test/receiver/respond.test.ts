import { verify } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Handle, memoryStore } from '../../lib/receiver.js'
import { MCHID, MERCHANT_SERIAL } from '../fixtures/platform.js'
import { createStage, type Stage } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await createStage()
})
beforeEach(() => {
  stage.reports.length = 0
})

const never = new Promise<never>(() => undefined)

/** A promise and its ends. */
function gate() {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, passed }
}

describe('WeChat Pay is told', () => {
  it('204 once the code has returned', async () => {
    expect(await stage.receiver().respond(stage.forge(), () => undefined)).toEqual({
      status: 204,
      headers: {},
      body: '',
    })
    expect(stage.reports).toEqual([])
  })

  it('FAIL with 500 when the code throws, without what it threw; the hook is told', async () => {
    const boom = new Error('password hunter2')
    const answer = await stage.receiver().respond(stage.forge({ id: 'EV-1' }), () => {
      throw boom
    })
    expect(answer).toMatchObject({ status: 500, body: '{"code":"FAIL","message":"not handled"}' })
    const incident = { level: 'error', stage: 'handle', id: 'EV-1', event_type: 'TRANSACTION.SUCCESS' }
    expect(stage.reports).toEqual([{ error: boom, incident }])
  })

  it('FAIL with 503 in time when the code hangs', async () => {
    const answer = await stage.receiver({ timeout: 20 }).respond(stage.forge(), () => never)
    expect(answer).toMatchObject({ status: 503, body: '{"code":"FAIL","message":"not handled in time"}' })
    expect(stage.reports).toMatchObject([
      { error: { code: 'ERR_TIMEOUT' }, incident: { level: 'error', stage: 'timeout' } },
    ])
  })

  it('to come again while slow code goes on, and 204 then', async () => {
    const { open, passed } = gate()
    const handle = vi.fn(() => passed)
    const receiver = stage.receiver({ timeout: 20 })
    const delivery = stage.forge()
    expect(await receiver.respond(delivery, handle)).toMatchObject({ status: 503 })
    expect(await receiver.respond(delivery, handle)).toMatchObject({
      status: 503,
      body: expect.stringContaining('being handled'),
    })
    open()
    await vi.waitFor(async () => expect((await receiver.respond(delivery, handle)).status).toBe(204), {
      timeout: 30_000,
    })
    expect(handle).toHaveBeenCalledTimes(1)
  })

  it('FAIL in time when a store or a keyring hangs', async () => {
    const store = { claim: () => never, done: () => never, release: () => never }
    expect(await stage.receiver({ timeout: 20, dedupe: store }).respond(stage.forge(), () => undefined)).toMatchObject({
      status: 503,
    })
    const certs = { current: () => never, find: () => never, serials: [] }
    expect(await stage.receiver({ timeout: 20, certs }).respond(stage.forge(), () => undefined)).toMatchObject({
      status: 503,
    })
  })

  it('the same although the hook throws', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    const onIncident = () => {
      throw new TypeError('hook')
    }
    const answer = await stage.receiver({ onIncident }).respond(stage.forge(), () => Promise.reject(new Error('code')))
    expect(answer.status).toBe(500)
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('TypeError'), expect.anything())
    warned.mockRestore()
  })
})

describe('a message that failed a check never reaches the code', () => {
  const handle = vi.fn<Handle>()
  const refuse = async (alter: Partial<ReturnType<Stage['forge']>>, settings = {}) =>
    stage.receiver(settings).respond({ ...stage.forge(), ...alter }, handle)

  it('and is answered by what failed, at a level that fits', async () => {
    const { headers } = stage.forge()
    const probe = { ...headers, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/!' }
    const rows = [
      [await refuse({ headers: probe }), 401, 'info'],
      [await refuse({ headers: {} }), 401, 'warn'],
      [await refuse({ headers }), 401, 'warn'],
      [
        await stage.receiver().respond(stage.forge({ apiv3Key: 'hush-apiv3-key-0123456789abcdeF!' }), handle),
        400,
        'error',
      ],
      [await refuse({ body: { id: 1 } as unknown as string }), 500, 'error'],
    ] as const
    rows.forEach(([answer, status, level], index) => {
      expect(answer.status).toBe(status)
      expect(JSON.parse(answer.body)).toEqual({ code: 'FAIL', message: expect.any(String) })
      expect(stage.reports[index]?.incident).toEqual({ level, stage: 'check' })
    })
    expect(stage.reports[0]?.error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'probe' })
    expect(handle).not.toHaveBeenCalled()
  })

  it('and without a hook only errors are printed, a probe is not', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const receiver = stage.receiver({ onIncident: undefined })
    await receiver.respond({ ...stage.forge(), headers: {} }, handle)
    expect(printed).not.toHaveBeenCalled()
    await receiver.respond(stage.forge(), () => Promise.reject(new Error('code')))
    expect(printed).toHaveBeenCalledTimes(1)
    printed.mockRestore()
  })
})

describe('one notification is handled once', () => {
  it('under 50 deliveries at the same moment', async () => {
    const { open, passed } = gate()
    const handle = vi.fn(() => passed)
    const receiver = stage.receiver()
    const delivery = stage.forge()
    const answers = Array.from({ length: 50 }, () => receiver.respond(delivery, handle))
    const busy = await Promise.all(answers.slice(1))
    expect(busy.every(({ status }) => status === 503)).toBe(true)
    open()
    expect((await answers[0])?.status).toBe(204)
    const later = await Promise.all(Array.from({ length: 50 }, () => receiver.respond(delivery, handle)))
    expect(later.every(({ status }) => status === 204)).toBe(true)
    expect(handle).toHaveBeenCalledTimes(1)
    expect(stage.reports).toEqual([])
  })

  it('again when the first run failed', async () => {
    const handle = vi.fn<Handle>().mockRejectedValueOnce(new Error('database'))
    const receiver = stage.receiver()
    const delivery = stage.forge()
    const statuses: number[] = []
    for (let round = 0; round < 3; round += 1) statuses.push((await receiver.respond(delivery, handle)).status)
    expect(statuses).toEqual([500, 204, 204])
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it('and every time when the merchant wants that', async () => {
    const handle = vi.fn<Handle>()
    const receiver = stage.receiver({ dedupe: false })
    const delivery = stage.forge()
    await receiver.respond(delivery, handle)
    await receiver.respond(delivery, handle)
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it('not at all while the store cannot be asked; a success that it cannot keep is one all the same', async () => {
    const broken = () => Promise.reject(new Error('ECONNREFUSED'))
    const handle = vi.fn<Handle>()
    const store = memoryStore()
    const refused = await stage.receiver({ dedupe: { ...store, claim: broken } }).respond(stage.forge(), handle)
    expect(refused.status).toBe(503)
    expect(handle).not.toHaveBeenCalled()
    expect((await stage.receiver({ dedupe: { ...store, done: broken } }).respond(stage.forge(), handle)).status).toBe(
      204,
    )
    expect(stage.reports.map(({ incident }) => incident.stage)).toEqual(['dedupe', 'dedupe'])
  })
})

describe('the memory store', () => {
  it('frees a claim when its time is over, and keeps another run’s claim from release', async () => {
    let time = 0
    const store = memoryStore({ now: () => time })
    expect(await store.claim('1', 'a', 100)).toBe('claimed')
    time = 99
    expect(await store.claim('1', 'b', 100)).toBe('busy')
    time = 100
    expect(await store.claim('1', 'b', 100)).toBe('claimed')
    await store.release('1', 'a')
    expect(await store.claim('1', 'c', 100)).toBe('busy')
    await store.done('1', 'b', 'ok', 100)
    expect(await store.claim('1', 'c', 100)).toEqual({ done: 'ok' })
    time = 200
    expect(await store.claim('1', 'c', 100)).toBe('claimed')
  })

  it('is bounded: forgets the oldest that is done, and never one that is under way', async () => {
    const store = memoryStore({ limit: 2 })
    await store.claim('1', 'a', 1000)
    await store.claim('2', 'a', 1000)
    expect(await store.claim('3', 'a', 1000)).toBe('busy')
    await store.done('2', 'a', '', 1000)
    expect(await store.claim('3', 'a', 1000)).toBe('claimed')
    expect(await store.claim('1', 'b', 1000)).toBe('busy')
  })

  it('has room for one at least', async () => {
    for (const limit of [0, -1, Number.NaN])
      expect(() => memoryStore({ limit })).toThrow('memoryStore: `limit` must be a number above 0')
    expect(await memoryStore({ limit: 1 }).claim('1', 'a', 1000)).toBe('claimed')
  })
})

describe('an acknowledgement of its own kind', () => {
  const event_type = 'CROSS_BORDER_PAY.GET_MCH_INFO'
  const info = {
    code: 'SUCCESS',
    acq_tid: '1',
    mch_id: '2',
    limit_bank_acc_type: 'UNLIMIT',
    client_ip: '127.0.0.1',
  } as const

  it('is what the code returned, signed by the merchant', async () => {
    const handle = vi.fn(() => info)
    const receiver = stage.receiver()
    const delivery = stage.forge({ event_type, original_type: 'cross_border_pay' })
    const answers = [await receiver.respond(delivery, handle), await receiver.respond(delivery, handle)]
    for (const { status, headers, body } of answers) {
      expect(status).toBe(200)
      expect(JSON.parse(body)).toEqual(info)
      const fields = Object.fromEntries(
        [...(headers.authorization ?? '').matchAll(/(\w+)="([^"]+)"/g)].map((match) => match.slice(1)),
      )
      expect(fields).toMatchObject({ mchid: MCHID, serial_no: MERCHANT_SERIAL })
      const message = Buffer.from(`${fields.timestamp}\n${fields.nonce_str}\n${body}\n`)
      expect(verify('sha256', message, stage.merchant.publicKey, Buffer.from(fields.signature, 'base64'))).toBe(true)
    }
    expect(handle).toHaveBeenCalledTimes(1)
  })

  it('cannot be given without the settings that sign: the code is not called', async () => {
    const handle = vi.fn(() => info)
    for (const name of ['mchid', 'serial', 'privateKey']) {
      const answer = await stage.receiver({ [name]: undefined }).respond(stage.forge({ event_type }), handle)
      expect(answer.status).toBe(500)
    }
    expect(handle).not.toHaveBeenCalled()
    expect(stage.reports[0]?.error).toMatchObject({ code: 'ERR_CONFIG', message: expect.stringContaining('`mchid`') })
  })

  it('fails when a field is missing, or when there is none', async () => {
    const { client_ip: _, ...short } = info
    for (const returned of [undefined, short]) {
      const answer = await stage.receiver().respond(stage.forge({ event_type }), (() => returned) as Handle)
      expect(answer.status).toBe(500)
    }
    expect(stage.reports[1]?.error).toMatchObject({ message: expect.stringContaining('missing: client_ip') })
  })

  it('that says FAIL itself lets the code run again', async () => {
    const handle = vi.fn(() => ({ ...info, code: 'FAIL' as const }))
    const receiver = stage.receiver()
    const delivery = stage.forge({ event_type })
    await receiver.respond(delivery, handle)
    await receiver.respond(delivery, handle)
    expect(handle).toHaveBeenCalledTimes(2)
  })

  it('is unsigned where the spec asks for no signature', async () => {
    const parking = stage.forge({ event_type: 'PARKING_FEE.QUERY_TRANS_INFO' })
    const { status, headers, body } = await stage
      .receiver()
      .respond(parking, () => ({ code: 'SUCCESS', total_amount: 1 }))
    expect([status, JSON.parse(body), headers.authorization]).toEqual([
      200,
      { code: 'SUCCESS', total_amount: 1 },
      undefined,
    ])
  })
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Handle, memoryStore } from '../../lib/receiver.js'
import type { Claim, DedupeStore } from '../../types/core.js'
import { MCHID } from '../fixtures/platform.js'
import { createStage, ORDER, open, type Stage } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await createStage()
})
beforeEach(() => {
  stage.reports.length = 0
})

const never = () => new Promise<never>(() => undefined)

/** Everything that may be thrown. */
const THROWN: [string, unknown][] = [
  ['an error', new Error('hush-less')],
  ['a symbol', Symbol('x')],
  ['an object without a prototype', Object.create(null)],
  ['nothing', undefined],
]

describe('a hook of the merchant', () => {
  it.each(THROWN)('that throws %s, or rejects with it, changes no answer and ends no process', async (_, thrown) => {
    const warned: string[] = []
    const note = (warning: Error) => void warned.push(warning.message)
    process.on('warning', note)
    const hooks = [
      () => {
        throw thrown
      },
      () => Promise.reject(thrown),
      // biome-ignore lint/suspicious/noThenProperty: a promise of another library
      () => ({ then: (_: unknown, reject: (reason: unknown) => void) => reject(thrown) }),
    ]
    for (const onIncident of hooks) {
      const answer = await stage.receiver({ onIncident }).respond({ headers: {}, body: '{}' }, () => undefined)
      expect(answer.status).toBe(401)
    }
    await vi.waitFor(() => expect(warned).toHaveLength(3), { timeout: 30_000 })
    process.off('warning', note)
    expect(warned.every((message) => message.startsWith('onIncident threw '))).toBe(true)
  })

  it.each(THROWN)('that is the code itself and throws %s is answered 500', async (_, thrown) => {
    const handle = () => {
      throw thrown
    }
    expect((await stage.receiver().respond(stage.forge(), handle)).status).toBe(500)
    expect(stage.reports).toMatchObject([{ incident: { level: 'error', stage: 'handle' } }])
  })
})

describe('a store of the merchant', () => {
  const store = (departure: Partial<Record<keyof DedupeStore, unknown>>) =>
    ({ ...memoryStore(), ...departure }) as DedupeStore

  it.each([
    ["'claimed'", 'claimed', 204, 1],
    ["'busy'", 'busy', 503, 0],
    ['{ done }', { done: '' }, 204, 0],
    ['true', true, 503, 0],
    ['false', false, 503, 0],
    ['0', 0, 503, 0],
    ['1', 1, 503, 0],
    ['null', null, 503, 0],
    ['nothing', undefined, 503, 0],
    ['{}', {}, 503, 0],
    ['{ done: true }', { done: true }, 503, 0],
    ["'CLAIMED'", 'CLAIMED', 503, 0],
    ["'OK'", 'OK', 503, 0],
  ])('whose claim is %s: only the three known ones are believed', async (_, claim, status, runs) => {
    const handle = vi.fn<Handle>()
    const dedupe = store({ claim: async () => claim as Claim })
    expect((await stage.receiver({ dedupe }).respond(stage.forge(), handle)).status).toBe(status)
    expect(handle).toHaveBeenCalledTimes(runs)
    const known = claim === 'claimed' || claim === 'busy' || (claim as { done?: unknown } | undefined)?.done === ''
    expect(stage.reports).toHaveLength(known ? 0 : 1)
    if (!known) expect(stage.reports[0]).toMatchObject({ error: { code: 'ERR_CONFIG' }, incident: { stage: 'dedupe' } })
  })

  it('that hangs while it records success does not turn a success into a failure', async () => {
    const handle = vi.fn<Handle>()
    const receiver = stage.receiver({ dedupe: store({ done: never }), timeout: 150 })
    const delivery = stage.forge({ id: 'EV-HANGS' })
    expect((await receiver.respond(delivery, handle)).status).toBe(204)
    expect(stage.reports).toMatchObject([{ incident: { level: 'error', stage: 'dedupe', id: 'EV-HANGS' } }])
    const failing = vi.fn<Handle>().mockRejectedValue(new Error('database'))
    const other = stage.receiver({ dedupe: store({ release: never }), timeout: 150 })
    expect((await other.respond(stage.forge(), failing)).status).toBe(500)
  })

  it('keeps a success whose answer could not be signed, so that the code does not run again', async () => {
    const acknowledgement = {
      code: 'SUCCESS',
      acq_tid: '1',
      mch_id: MCHID,
      limit_bank_acc_type: '1',
      client_ip: '127.0.0.1',
    }
    const handle = vi.fn(() => acknowledgement) as unknown as Handle // the type of this one event
    const signature = Buffer.alloc(256, 7).toString('base64')
    const sign = vi.fn().mockRejectedValueOnce(new Error('KMS')).mockResolvedValue(signature)
    const receiver = stage.receiver({ privateKey: undefined, signer: { sign } })
    const delivery = stage.forge({ event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO' })
    expect((await receiver.respond(delivery, handle)).status).toBe(500)
    const second = await receiver.respond(delivery, handle)
    expect(second).toMatchObject({ status: 200, headers: { authorization: expect.stringContaining(signature) } })
    expect(handle).toHaveBeenCalledTimes(1)
  })
})

describe('who has proven nothing', () => {
  it('causes warnings alone: by hanging up in the body, by sending it slowly, by any failure of a keyring', async () => {
    const server = createServer(stage.receiver({ timeout: 200 }).node(() => undefined))
    const { url, close } = await open(server)
    const { port } = new URL(url)
    const socket = connect(Number(port), '127.0.0.1')
    const head = 'POST /notify HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n{'
    socket.write(head)
    await once(socket, 'connect')
    await vi.waitFor(() => expect(stage.reports).toHaveLength(1), { timeout: 30_000 }) // it is slow
    socket.destroy()
    const hasty = connect(Number(port), '127.0.0.1')
    hasty.write(head, () => hasty.resetAndDestroy()) // it hangs up
    await vi.waitFor(() => expect(stage.reports).toHaveLength(2), { timeout: 30_000 })
    await close()
    const certs = { current: never, find: () => Promise.reject(new Error('DNS')), serials: [] }
    await stage.receiver({ certs }).respond(stage.forge(), () => undefined)
    expect(stage.reports.map(({ incident }) => incident)).toEqual([
      { level: 'warn', stage: 'timeout' },
      { level: 'warn', stage: 'check' },
      { level: 'warn', stage: 'check' },
    ])
    expect(stage.reports[2]?.error).toMatchObject({ code: 'ERR_KEYRING', sent: false })
  })

  it('fills no log: one line a minute for each reason, and how many were left out', async () => {
    const lines: string[] = []
    const printed = vi.spyOn(console, 'warn').mockImplementation((line: string) => void lines.push(line))
    let now = Date.now()
    const receiver = stage.receiver({ onIncident: undefined, now: () => now })
    const refused = async (headers: Record<string, string>) =>
      receiver.respond({ headers, body: '{}' }, () => undefined)
    for (let at = 0; at < 5; at += 1) await refused({})
    const { headers } = stage.forge()
    await refused(headers)
    expect(lines).toHaveLength(2)
    now += 60_000
    await refused({})
    printed.mockRestore()
    expect(lines[0]).toMatch(
      /^wechatpay-chain: a delivery was refused: notification: the header [\w-]+ is missing [^\n]+$/,
    )
    expect(lines[1]).toMatch(/^wechatpay-chain: a delivery was refused: notification: the signature does not belong/)
    expect(lines[2]).toMatch(/ \(4 more of this kind since the last line\)$/)
  })
})

describe('a proven notification', () => {
  it('that is not UTF-8 is refused, not repaired into another order number', async () => {
    const handle = vi.fn<Handle>()
    const text = (letter: string) => JSON.stringify({ ...ORDER, out_trade_no: `A${letter}` })
    const plain = stage.forge({ resource: text('B') })
    expect((await stage.receiver().respond(plain, handle)).status).toBe(204)
    const resource = Buffer.from(text('B'))
    resource[resource.indexOf('AB') + 1] = 0xff
    const broken = stage.forge({ resource })
    expect(await stage.receiver().respond(broken, handle)).toMatchObject({ status: 400 })
    expect(handle).toHaveBeenCalledTimes(1)
    expect(stage.reports).toMatchObject([{ error: { code: 'ERR_DECRYPTION', field: 'resource' } }])
  })

  it('for another merchant is refused and reported, where the receiver knows its own number', async () => {
    const handle = vi.fn<Handle>()
    const stranger = `${MCHID.slice(0, -1)}8`
    const send = (resource: object, settings = {}) =>
      stage.receiver(settings).respond(stage.forge({ resource: { ...ORDER, ...resource } }), handle)
    for (const resource of [{ mchid: MCHID }, { sp_mchid: MCHID, sub_mchid: stranger }, { combine_mchid: MCHID }, {}]) {
      expect((await send(resource)).status).toBe(204)
    }
    expect(stage.reports).toEqual([])
    for (const resource of [{ mchid: stranger }, { sp_mchid: stranger, sub_mchid: '1' }, { combine_mchid: stranger }]) {
      expect((await send(resource)).status).toBe(403)
    }
    expect(stage.reports).toHaveLength(3)
    expect(stage.reports[0]).toMatchObject({
      error: { code: 'ERR_CONFIG', message: expect.stringContaining(`is for merchant ${stranger} (\`mchid\`)`) },
      incident: { level: 'error', stage: 'check', event_type: 'TRANSACTION.SUCCESS' },
    })
    expect(handle).toHaveBeenCalledTimes(4)
    expect((await send({ mchid: stranger }, { mchid: undefined, serial: undefined })).status).toBe(204)
    await expect(stage.receiver().receive(stage.forge({ resource: { mchid: stranger } }))).rejects.toMatchObject({
      code: 'ERR_CONFIG',
    })
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handle } from '../../lib/receiver.js'
import { RIGHT, type Running, type Start, WRONG } from './servers.js'
import { createStage, type Forged, ORDER, type Stage } from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await createStage()
})
beforeEach(() => {
  stage.reports.length = 0
})

const send = (url: string, { headers, body }: Forged) => fetch(url, { method: 'POST', headers, body })

describe.each(Object.entries(RIGHT))('%s', (name, start: Start) => {
  const handle = vi.fn<Handle>()
  let running: Running
  beforeAll(async () => {
    running = await start(stage.receiver({ timeout: 500 }), handle)
  })
  afterAll(() => running.close())
  beforeEach(() => {
    handle.mockReset()
  })

  it('hands a notification to the code and answers 204', async () => {
    const answer = await send(running.url, stage.forge({ associated_data: 'transaction' }))
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(handle).toHaveBeenCalledTimes(1)
    expect(handle.mock.calls[0]?.[0]).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource: ORDER })
  })

  it('answers 401 when one byte is another one, and does not call the code', async () => {
    const { headers, body } = stage.forge()
    const answer = await send(running.url, { headers, body: body.replace('支付成功', '支付成攻') })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ code: 'FAIL', message: 'signature refused: mismatch' })
    expect(handle).not.toHaveBeenCalled()
  })

  it('answers 500 when the code throws', async () => {
    handle.mockRejectedValue(new Error('database'))
    const answer = await send(running.url, stage.forge())
    expect([answer.status, await answer.json()]).toEqual([500, { code: 'FAIL', message: 'not handled' }])
    expect(answer.headers.get('content-type')).toContain('application/json')
  })

  it('answers 503 in time when the code hangs', async () => {
    handle.mockReturnValue(new Promise(() => undefined))
    const answer = await send(running.url, stage.forge())
    expect([answer.status, await answer.json()]).toEqual([503, { code: 'FAIL', message: 'not handled in time' }])
  })

  it('gives back the acknowledgement that an event wants, with its signature', async () => {
    const info = { code: 'SUCCESS', acq_tid: '1', prepay_id: '2', expire_time: '2026-01-05T10:34:56+08:00' } as const
    handle.mockReturnValue({ ...info, client_ip: '127.0.0.1' })
    const answer = await send(running.url, stage.forge({ event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO' }))
    expect([answer.status, await answer.json()]).toEqual([200, { ...info, client_ip: '127.0.0.1' }])
    expect(answer.headers.get('authorization')).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
  })

  it('answers a request that is no notification', async () => {
    expect((await fetch(running.url, { method: 'POST' })).status).toBe(401)
    expect(handle).not.toHaveBeenCalled()
  })

  // There Nest's own parser has a limit, 100 kB.
  it.skipIf(name.includes('rawBody'))(
    'takes a body of exactly 1 MiB and answers 413 to one byte more, whether its length is stated or not',
    async () => {
      const { headers } = stage.forge()
      const bodies = (size: number) => [Buffer.alloc(size, 'x'), streamOf(Buffer.alloc(size, 'x'))]
      for (const body of bodies(2 ** 20)) expect(await statusOf(body, headers)).toBe(401)
      for (const body of bodies(2 ** 20 + 1)) expect(await statusOf(body, headers)).toBe(413)
      expect(handle).not.toHaveBeenCalled()
      expect(stage.reports.at(-1)).toMatchObject({ error: { code: 'ERR_SIZE' }, incident: { level: 'warn' } })
    },
  )

  async function statusOf(body: Buffer | ReadableStream, headers: Record<string, string>): Promise<number> {
    const answer = await fetch(running.url, { method: 'POST', headers, body, duplex: 'half' })
    await answer.text()
    return answer.status
  }
})

describe.each(Object.entries(WRONG))('behind %s', (_name, start: Start) => {
  it('WeChat Pay is told 500, and the merchant how to get the raw body', async () => {
    const handle = vi.fn<Handle>()
    const running = await start(stage.receiver(), handle)
    const answer = await send(running.url, stage.forge())
    await running.close()
    expect(answer.status).toBe(500)
    expect(handle).not.toHaveBeenCalled()
    const message = expect.stringMatching(/only the raw body can be verified\. \S+/)
    expect(stage.reports).toMatchObject([{ error: { code: 'ERR_REQUEST', message }, incident: { level: 'error' } }])
  })
})

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([Buffer.from(bytes)]).stream()
}

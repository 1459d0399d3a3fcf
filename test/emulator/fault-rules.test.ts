import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { FAULT_HEADER } from '../../packages/emulator/lib/faults/header.js'
import { type FaultStage, newNumber, openFaultStage } from './fault-stage.js'
import { send } from './stage.js'

const NATIVE = 'POST v3/pay/transactions/native'

let stage: FaultStage
beforeAll(async () => {
  stage = await openFaultStage()
})
afterEach(() => stage.operate('clear-faults'))
afterAll(() => stage.close())

describe('who is struck', () => {
  const outcomes = async (count: number) => {
    const results: string[] = []
    for (let call = 0; call < count; call += 1) {
      const result = await stage.place(stage.clients.once, newNumber()).catch(({ code }: { code: string }) => code)
      results.push(typeof result === 'string' ? result : 'well')
    }
    return results
  }

  test('is the next request, unless more are wanted, and all until it is cleared for 0', async () => {
    await stage.operate('fault', { fault: 'rate-limit' })
    expect(await outcomes(2)).toEqual(['RATELIMIT_EXCEEDED', 'well'])
    await stage.operate('fault', { fault: 'rate-limit', times: 2 })
    expect(await outcomes(3)).toEqual(['RATELIMIT_EXCEEDED', 'RATELIMIT_EXCEEDED', 'well'])
    const { id } = Object(await stage.operate('fault', { fault: 'rate-limit', times: 0 }))
    expect(await outcomes(3)).toEqual(Array(3).fill('RATELIMIT_EXCEEDED'))
    expect(await stage.operate('clear-faults', { id })).toEqual({ cleared: 1 })
    expect(await outcomes(1)).toEqual(['well'])
    await expect(stage.operate('clear-faults', { id })).rejects.toThrow(`no fault with id ${id} is in force`)
  })

  test('follows the order in which faults were asked for; those that stay come last', async () => {
    await stage.operate('fault', { fault: 'unsigned', times: 0 })
    await stage.operate('fault', { fault: 'rate-limit' })
    await stage.operate('fault', { fault: 'system-error-before' })
    expect(await outcomes(3)).toEqual(['RATELIMIT_EXCEEDED', 'SYSTEM_ERROR', 'ERR_SIGNATURE'])
    expect(await stage.operate('faults')).toMatchObject({ active: [{ fault: 'unsigned', left: 0 }] })
  })

  test('is no other operation than the one that is named, by its path with or without a verb', async () => {
    const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
    const out_trade_no = newNumber()
    await stage.operate('fault', { fault: 'rate-limit', operation: `/${path}`, times: 0 })
    expect((await stage.place(stage.clients.once, out_trade_no)).status).toBe(200)
    await expect(stage.query(stage.clients.once, out_trade_no)).rejects.toMatchObject({ code: 'RATELIMIT_EXCEEDED' })
    await stage.operate('clear-faults')
    await stage.operate('fault', { fault: 'rate-limit', operation: NATIVE })
    expect((await stage.query(stage.clients.once, out_trade_no)).status).toBe(200)
  })

  test('is the request whose header asks for it, and no rule is used up by it', async () => {
    await stage.operate('fault', { fault: 'rate-limit' })
    const headers = { [FAULT_HEADER]: 'system-error-before' }
    await expect(stage.place(stage.clients.once, newNumber(), { headers })).rejects.toMatchObject({
      code: 'SYSTEM_ERROR',
    })
    expect(await outcomes(2)).toEqual(['RATELIMIT_EXCEEDED', 'well'])
  })

  test('is named in the exchange', async () => {
    await stage.operate('fault', { fault: 'reset-after' })
    await stage.place(stage.clients.once, newNumber()).catch(() => undefined)
    expect(stage.exchanges.at(-1)).toMatchObject({ fault: 'reset-after', answer: { wire: { cut: 'before-answer' } } })
  })

  test('is refused for its own mistakes first: what is not signed is not carried out before a delay either', async () => {
    const headers = { [FAULT_HEADER]: 'system-error-before', Authorization: undefined }
    expect(await send(stage.emulator, { headers })).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
  })
})

test('a 500 after execution hides what came of it, also when that was a refusal', async () => {
  const out_trade_no = newNumber()
  const { once } = stage.clients
  await stage.place(once, out_trade_no)
  await stage.emulator.pay(out_trade_no)
  await expect(stage.place(once, out_trade_no)).rejects.toMatchObject({ code: 'ORDERPAID' })
  const headers = { [FAULT_HEADER]: 'system-error-after' }
  await expect(stage.place(once, out_trade_no, { headers })).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
})

test('the log of exchanges names the fault, and finds what it did to the signature', async () => {
  const last = async () => Object(await stage.operate('exchanges', { limit: 1 }))[0]
  for (const [fault, verdict, summary] of [
    ['wrong-signature', 'wrong', 'does not belong to the message'],
    ['signature-probe', 'wrong', 'a probe'],
    ['unknown-serial', 'wrong', 'no key of this platform'],
    ['unsigned', 'unsigned', 'not signed'],
    ['delay-after', 'right', 'Signed by'],
  ] as const) {
    await stage.operate('fault', { fault, ...(fault === 'delay-after' && { milliseconds: 1 }) })
    await stage.place(stage.clients.once, newNumber()).catch(() => undefined)
    const { answer, ...exchange } = await last()
    expect(exchange).toMatchObject({ fault, verdict: 'right' })
    expect(answer.signature).toMatchObject({ verdict, summary: expect.stringContaining(summary) })
  }
  await stage.operate('fault', { fault: 'reset-before' })
  await stage.place(stage.clients.once, newNumber()).catch(() => undefined)
  expect(await last()).toMatchObject({ fault: 'reset-before', status: 0, verdict: 'unchecked' })
})

test("a clock that is wrong shows in the answer's date as well", async () => {
  const { headers } = await send(stage.emulator, { headers: { [FAULT_HEADER]: 'clock-skew; seconds=-200' } })
  const behind = Date.now() - Date.parse(String(headers.date))
  expect(behind).toBeGreaterThan(190_000)
  expect(behind).toBeLessThan(290_000)
})

describe('a fault that does not exist is refused', () => {
  const known = FAULTS.map(({ name }) => name).join(', ')
  test.each([
    ['no-such-fault', `no fault \`no-such-fault\`; known: ${known}`],
    ['rate-limit; seconds=1', '`seconds` is no parameter of `rate-limit`, which takes retry_after'],
    ['reset-after; seconds=1', '`seconds` is no parameter of `reset-after`, which takes none'],
    ['old-timestamp; seconds=300', '`seconds` of `old-timestamp` must be an integer from 301 to 31622400'],
    ['rate-limit; retry_after=soon', 'must be a name and whole numbers, as in `rate-limit; retry_after=2`'],
    ['rate-limit, unsigned', 'must be a name and whole numbers'],
  ])('in a header: %s', async (value, words) => {
    const headers = { [FAULT_HEADER]: value, 'Accept-Language': 'en' }
    const { status, json } = await send(stage.emulator, { headers })
    expect({ status, code: json.code }).toEqual({ status: 400, code: 'PARAM_ERROR' })
    expect(json.message).toContain(words)
  })

  test.each([
    ['no-such-fault', `没有故障 \`no-such-fault\`；可用的故障：${known}`],
    ['rate-limit; seconds=1', '`seconds` 不是故障 `rate-limit` 的参数，其参数为 retry_after'],
    ['reset-after; seconds=1', '`seconds` 不是故障 `reset-after` 的参数，该故障没有参数'],
    ['old-timestamp; seconds=300', '`seconds`（故障 `old-timestamp`）须为 301 至 31622400 的整数'],
    [
      'rate-limit, unsigned',
      '输入源“/header/Wechatpay-Emulator-Fault”规则校验失败，须为故障名与整数参数，例如 `rate-limit; retry_after=2`',
    ],
  ])('in Chinese, where nobody asks for English: %s', async (value, words) => {
    const headers = { [FAULT_HEADER]: value, 'Accept-Language': 'zh' }
    expect((await send(stage.emulator, { headers })).json).toMatchObject({ code: 'PARAM_ERROR', message: words })
  })

  test.each([
    [{ fault: 'no-such-fault' }, known],
    [{ fault: 'rate-limit', seconds: 1 }, '`seconds` is no parameter of `rate-limit`'],
    [
      { fault: 'rate-limit', operation: 'POST v3/pay/transactions/nativ' },
      'no operation `POST v3/pay/transactions/nativ`',
    ],
    [{ fault: 'rate-limit', operation: `GET ${NATIVE.slice(5)}` }, 'no operation `GET v3/pay/transactions/native`'],
    [{ fault: 'rate-limit', operation: 'GET v3/../v3/certificates' }, 'no operation'],
    [{ fault: 'rate-limit', times: -1 }, '`times` must be at least 0, and is -1'],
  ])('by the operator: %j', async (parameters, words) => {
    await expect(stage.operate('fault', parameters)).rejects.toThrow(words)
    expect(await stage.operate('faults')).toMatchObject({ active: [] })
  })
})

describe('what our client does by itself about a fault', () => {
  const sent = () => stage.exchanges.length

  test.each([
    ['rate-limit', { retry_after: 0 }, 'both'],
    ['system-error-before', {}, 'GET alone'],
    ['system-error-after', {}, 'GET alone'],
    ['bad-gateway-before', {}, 'GET alone'],
    ['reset-before', {}, 'GET alone'],
    ['reset-after', {}, 'GET alone'],
    ['truncated', {}, 'GET alone'],
    ['wrong-signature', {}, 'neither'],
    ['unsigned', {}, 'neither'],
    ['old-timestamp', {}, 'neither'],
  ])('%s %j: of GET and POST it repeats %s', async (fault, parameters, repeats) => {
    const out_trade_no = newNumber()
    await stage.place(stage.clients.once, out_trade_no)
    const calls = [
      ['GET', () => stage.query(stage.clients.eager, out_trade_no), repeats !== 'neither'],
      ['POST', () => stage.place(stage.clients.eager, newNumber()), repeats === 'both'],
    ] as const
    for (const [method, call, isRepeated] of calls) {
      await stage.operate('fault', { fault, ...parameters })
      const before = sent()
      const result = await call().then(
        () => 'well',
        () => 'failed',
      )
      expect([method, result, sent() - before]).toEqual([method, isRepeated ? 'well' : 'failed', isRepeated ? 2 : 1])
    }
  })

  test.each(['system-error-after', 'reset-after', 'truncated', 'bad-gateway-after'])(
    'an order declared idempotent is placed once, although %s hid that it was',
    async (fault) => {
      const out_trade_no = newNumber()
      await stage.operate('fault', { fault, operation: NATIVE })
      const { data } = await stage.place(stage.clients.eager, out_trade_no, {
        retry: { attempts: 2, idempotent: true },
      })
      expect(data.code_url).toMatch(/^weixin:/)
      const { tables } = Object(await stage.operate('state'))
      expect(
        tables.orders.filter((order: { out_trade_no?: string; key: string }) => order.key.includes(out_trade_no)),
      ).toHaveLength(1)
    },
  )
})

import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../lib/emulator/faults/answers.js'
import { FAULT_HEADER } from '../../lib/emulator/faults/header.js'
import { type Client, type ClientConfig, createClient } from '../../lib/index.js'
import { openStage, type Stage, send } from './stage.js'

const NATIVE = 'POST v3/pay/transactions/native'

/** Longer than any test: what waits for so long does not happen in it. */
const FOR_EVER = 600_000

let stage: Stage
/** Sends once. */
let once: Client
/** The same, but does not wait for long. */
let hasty: Client
/** The same, and knows nothing but the certificate. */
let ofCertificates: Client
/** Sends three times. */
let eager: Client
beforeAll(async () => {
  stage = await openStage()
  const { credentials, url, identity, files } = stage.emulator
  const settings: ClientConfig = { ...credentials, baseUrl: url, retry: false }
  once = createClient(settings)
  hasty = createClient({ ...settings, timeout: 700 })
  ofCertificates = createClient({ ...settings, certs: { [identity.certificateSerial]: files['wechatpay_cert.pem'] } })
  eager = createClient({ ...settings, retry: { attempts: 3 } })
})
afterEach(() => stage.emulator.operate('clear-faults'))
afterAll(async () => {
  await Promise.all([once, hasty, ofCertificates, eager].map((client) => client.close()))
  await stage.close()
  expect(stage.violations).toEqual([])
})

const newNumber = () => randomBytes(12).toString('hex')

const place = (
  client: Client,
  out_trade_no: string,
  options: { headers?: Record<string, string>; retry?: { attempts: number; idempotent: true } } = {},
) =>
  client.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: stage.emulator.identity.mchid,
      description: 'A book',
      out_trade_no,
      notify_url: '',
      amount: { total: 100 },
    },
    ...options,
  })
const query = (client: Client, out_trade_no: string) =>
  client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid: stage.emulator.identity.mchid },
  })
/** Whether the gateway has the order. */
const isPlaced = (out_trade_no: string) =>
  query(stage.client, out_trade_no).then(
    () => true,
    ({ code }: { code: string }) => {
      expect(code).toBe('ORDER_NOT_EXIST')
      return false
    },
  )
const operate = (name: string, parameters?: object) => stage.emulator.operate(name, parameters)

interface Case {
  readonly fault: string
  readonly parameters?: Readonly<Record<string, number>>
  /** What becomes of the call. */
  readonly ends: object | 'well'
  /** Whether the order is there afterwards. */
  readonly placed: boolean
  /** Default: one that knows the public key and the certificate. */
  readonly client?: () => Client
}

const unproven = (reason: string) => ({ name: 'SignatureError', code: 'ERR_SIGNATURE', reason })
const lost = (reason: string) => ({ name: 'TransportError', code: 'ERR_TRANSPORT', reason, sent: true })
const refused = (status: number, code: string, more = {}) => ({
  name: 'ApiError',
  status,
  code,
  verified: true,
  ...more,
})
const page = { ...refused(502, 'ERR_RESPONSE'), verified: false }

const CASES: readonly Case[] = [
  { fault: 'wrong-signature', ends: unproven('mismatch'), placed: true },
  { fault: 'unsigned', ends: unproven('headers'), placed: true },
  { fault: 'signature-probe', ends: unproven('probe'), placed: true },
  { fault: 'signature-probe-not-base64', ends: unproven('probe'), placed: true },
  { fault: 'old-timestamp', ends: unproven('clock'), placed: true },
  { fault: 'old-timestamp', parameters: { seconds: 301 }, ends: unproven('clock'), placed: true },
  { fault: 'unknown-serial', ends: unproven('unknown-serial'), placed: true },
  {
    fault: 'clock-skew',
    ends: { ...refused(401, 'SIGN_ERROR'), verified: false, cause: expect.objectContaining(unproven('clock')) },
    placed: false,
  },
  { fault: 'clock-skew', parameters: { seconds: -200 }, ends: 'well', placed: true },
  { fault: 'certificates-expiring', ends: 'well', placed: true },
  { fault: 'public-key-signs', ends: unproven('unknown-serial'), placed: true, client: () => ofCertificates },
  { fault: 'public-key-mode', ends: unproven('unknown-serial'), placed: true, client: () => ofCertificates },
  {
    fault: 'rate-limit',
    ends: refused(429, 'RATELIMIT_EXCEEDED', {
      retryAfter: undefined,
      requestId: expect.stringMatching(/-268447840$/),
      message: expect.stringContaining('Too many requests: slow down'),
    }),
    placed: false,
  },
  {
    fault: 'rate-limit',
    parameters: { retry_after: 2 },
    ends: refused(429, 'RATELIMIT_EXCEEDED', { retryAfter: 2000 }),
    placed: false,
  },
  { fault: 'system-error-before', ends: refused(500, 'SYSTEM_ERROR'), placed: false },
  { fault: 'system-error-after', ends: refused(500, 'SYSTEM_ERROR'), placed: true },
  { fault: 'bad-gateway-before', ends: page, placed: false },
  { fault: 'bad-gateway-after', ends: page, placed: true },
  { fault: 'delay-before', parameters: { milliseconds: 1 }, ends: 'well', placed: true },
  {
    fault: 'delay-before',
    parameters: { milliseconds: FOR_EVER },
    ends: lost('timeout'),
    placed: false,
    client: () => hasty,
  },
  { fault: 'delay-after', parameters: { milliseconds: 1 }, ends: 'well', placed: true },
  {
    fault: 'delay-after',
    parameters: { milliseconds: FOR_EVER },
    ends: lost('timeout'),
    placed: true,
    client: () => hasty,
  },
  { fault: 'reset-before', ends: lost('network'), placed: false },
  { fault: 'reset-after', ends: lost('network'), placed: true },
  { fault: 'truncated', ends: lost('network'), placed: true },
]

/** Each way to ask for a fault gives the headers that the request has to carry for it. */
const SCOPES: Readonly<Record<string, (fault: string, parameters: object) => Promise<Record<string, string>>>> = {
  'a header': async (fault, parameters) => {
    const list = Object.entries(parameters).map(([name, value]) => `; ${name}=${value}`)
    return { [FAULT_HEADER]: `${fault}${list.join('')}` }
  },
  'the operator for one request': async (fault, parameters) => {
    await operate('fault', { fault, ...parameters })
    return {}
  },
  'the operator for one operation': async (fault, parameters) => {
    await operate('fault', { fault, operation: NATIVE, times: 0, ...parameters })
    return {}
  },
}

test('every fault is tried below', () => {
  expect([...new Set(CASES.map(({ fault }) => fault))].sort()).toEqual(FAULTS.map(({ name }) => name).sort())
})

describe.each(Object.entries(SCOPES))('asked for by %s', (_, ask) => {
  const cases = CASES.map((one) => [`${one.fault} ${JSON.stringify(one.parameters ?? {})}`, one] as const)
  test.each(cases)('%s has its documented consequence', async (_, { fault, parameters = {}, ends, placed, client }) => {
    const out_trade_no = newNumber()
    const headers = await ask(fault, parameters)
    const call = place(client?.() ?? once, out_trade_no, { headers })
    if (ends === 'well') expect((await call).data.code_url).toMatch(/^weixin:/)
    else await expect(call).rejects.toMatchObject(ends)
    expect(await isPlaced(out_trade_no)).toBe(placed)
  })
})

describe('who is struck', () => {
  const outcomes = async (count: number) => {
    const results: string[] = []
    for (let call = 0; call < count; call += 1) {
      const result = await place(once, newNumber()).catch(({ code }: { code: string }) => code)
      results.push(typeof result === 'string' ? result : 'well')
    }
    return results
  }

  test('is the next request, unless more are wanted, and all until it is cleared for 0', async () => {
    await operate('fault', { fault: 'rate-limit' })
    expect(await outcomes(2)).toEqual(['RATELIMIT_EXCEEDED', 'well'])
    await operate('fault', { fault: 'rate-limit', times: 2 })
    expect(await outcomes(3)).toEqual(['RATELIMIT_EXCEEDED', 'RATELIMIT_EXCEEDED', 'well'])
    const { id } = Object(await operate('fault', { fault: 'rate-limit', times: 0 }))
    expect(await outcomes(3)).toEqual(Array(3).fill('RATELIMIT_EXCEEDED'))
    expect(await operate('clear-faults', { id })).toEqual({ cleared: 1 })
    expect(await outcomes(1)).toEqual(['well'])
    await expect(operate('clear-faults', { id })).rejects.toThrow(`no fault with id ${id} is in force`)
  })

  test('follows the order in which faults were asked for; those that stay come last', async () => {
    await operate('fault', { fault: 'unsigned', times: 0 })
    await operate('fault', { fault: 'rate-limit' })
    await operate('fault', { fault: 'system-error-before' })
    expect(await outcomes(3)).toEqual(['RATELIMIT_EXCEEDED', 'SYSTEM_ERROR', 'ERR_SIGNATURE'])
    expect(await operate('faults')).toMatchObject({ active: [{ fault: 'unsigned', left: 0 }] })
  })

  test('is no other operation than the one that is named, by its path with or without a verb', async () => {
    const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
    const out_trade_no = newNumber()
    await operate('fault', { fault: 'rate-limit', operation: `/${path}`, times: 0 })
    expect((await place(once, out_trade_no)).status).toBe(200)
    await expect(query(once, out_trade_no)).rejects.toMatchObject({ code: 'RATELIMIT_EXCEEDED' })
    await operate('clear-faults')
    await operate('fault', { fault: 'rate-limit', operation: NATIVE })
    expect((await query(once, out_trade_no)).status).toBe(200)
  })

  test('is the request whose header asks for it, and no rule is used up by it', async () => {
    await operate('fault', { fault: 'rate-limit' })
    const headers = { [FAULT_HEADER]: 'system-error-before' }
    await expect(place(once, newNumber(), { headers })).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    expect(await outcomes(2)).toEqual(['RATELIMIT_EXCEEDED', 'well'])
  })

  test('is named in the exchange', async () => {
    await operate('fault', { fault: 'reset-after' })
    await place(once, newNumber()).catch(() => undefined)
    expect(stage.exchanges.at(-1)).toMatchObject({ fault: 'reset-after', answer: { wire: { cut: 'before-answer' } } })
  })

  test('is refused for its own mistakes first: what is not signed is not carried out before a delay either', async () => {
    const headers = { [FAULT_HEADER]: 'system-error-before', Authorization: undefined }
    expect(await send(stage.emulator, { headers })).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
  })
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
    const { status, json } = await send(stage.emulator, { headers: { [FAULT_HEADER]: value } })
    expect({ status, code: json.code }).toEqual({ status: 400, code: 'PARAM_ERROR' })
    expect(json.message).toContain(words)
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
    [{ fault: 'rate-limit', times: -1 }, 'times must be >= 0'],
  ])('by the operator: %j', async (parameters, words) => {
    await expect(operate('fault', parameters)).rejects.toThrow(words)
    expect(await operate('faults')).toMatchObject({ active: [] })
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
    await place(stage.client, out_trade_no)
    const calls = [
      ['GET', () => query(eager, out_trade_no), repeats !== 'neither'],
      ['POST', () => place(eager, newNumber()), repeats === 'both'],
    ] as const
    for (const [method, call, isRepeated] of calls) {
      await operate('fault', { fault, ...parameters })
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
      await operate('fault', { fault, operation: NATIVE })
      const { data } = await place(eager, out_trade_no, { retry: { attempts: 2, idempotent: true } })
      expect(data.code_url).toMatch(/^weixin:/)
      const { tables } = Object(await operate('state'))
      expect(
        tables.orders.filter((order: { out_trade_no?: string; key: string }) => order.key.includes(out_trade_no)),
      ).toHaveLength(1)
    },
  )
})

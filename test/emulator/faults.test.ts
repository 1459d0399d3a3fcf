import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { FAULTS } from '../../packages/emulator/lib/faults/answers.js'
import { FAULT_HEADER } from '../../packages/emulator/lib/faults/header.js'
import { type FaultStage, newNumber, openFaultStage } from './fault-stage.js'

/** Longer than any test: what waits for so long does not happen in it. */
const FOR_EVER = 600_000

interface Case {
  readonly fault: string
  readonly parameters?: Readonly<Record<string, number>>
  /** What becomes of the call. */
  readonly ends: object | 'well'
  /** Whether the order is there afterwards. */
  readonly placed: boolean
  /** Default: one that knows the public key and the certificate. */
  readonly client?: keyof FaultStage['clients']
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
  { fault: 'public-key-signs', ends: unproven('unknown-serial'), placed: true, client: 'ofCertificates' },
  { fault: 'public-key-mode', ends: unproven('unknown-serial'), placed: true, client: 'ofCertificates' },
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
    client: 'hasty',
  },
  { fault: 'delay-after', parameters: { milliseconds: 1 }, ends: 'well', placed: true },
  {
    fault: 'delay-after',
    parameters: { milliseconds: FOR_EVER },
    ends: lost('timeout'),
    placed: true,
    client: 'hasty',
  },
  { fault: 'reset-before', ends: lost('network'), placed: false },
  { fault: 'reset-after', ends: lost('network'), placed: true },
  { fault: 'truncated', ends: lost('network'), placed: true },
]

/** Each way to ask for a fault gives the headers that the request has to carry for it. */
type Ask = (stage: FaultStage, fault: string, parameters: object) => Promise<Record<string, string>>

const byHeader: Ask = async (_, fault, parameters) => {
  const list = Object.entries(parameters).map(([name, value]) => `; ${name}=${value}`)
  return { [FAULT_HEADER]: `${fault}${list.join('')}` }
}
const forOne: Ask = async ({ operate }, fault, parameters) => {
  await operate('fault', { fault, ...parameters })
  return {}
}
const forOperation: Ask = async ({ operate }, fault, parameters) => {
  await operate('fault', { fault, operation: 'POST v3/pay/transactions/native', times: 0, ...parameters })
  return {}
}

let listening: FaultStage
let inProcess: FaultStage
beforeAll(async () => {
  listening = await openFaultStage()
  inProcess = await openFaultStage({ listen: false })
})
afterEach(() => Promise.all([listening, inProcess].map(({ operate }) => operate('clear-faults'))))
afterAll(() => Promise.all([listening, inProcess].map((stage) => stage.close())))

test('every fault is tried below', () => {
  expect([...new Set(CASES.map(({ fault }) => fault))].sort()).toEqual(FAULTS.map(({ name }) => name).sort())
})

describe.each([
  ['a header', byHeader, () => listening],
  ['the operator for one request', forOne, () => listening],
  ['the operator for one operation', forOperation, () => listening],
  ['a header, in the same process without a socket,', byHeader, () => inProcess],
] as const)('asked for by %s', (_, ask, stageOf) => {
  const cases = CASES.map((one) => [`${one.fault} ${JSON.stringify(one.parameters ?? {})}`, one] as const)
  test.each(cases)('%s has its documented consequence', async (_, { fault, parameters = {}, ends, placed, client }) => {
    const stage = stageOf()
    const out_trade_no = newNumber()
    const headers = await ask(stage, fault, parameters)
    const call = stage.place(stage.clients[client ?? 'once'], out_trade_no, { headers })
    if (ends === 'well') expect((await call).data.code_url).toMatch(/^weixin:/)
    else await expect(call).rejects.toMatchObject(ends)
    expect(await stage.isPlaced(out_trade_no)).toBe(placed)
  })
})

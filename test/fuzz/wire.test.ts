import { sign } from 'node:crypto'
import fc from 'fast-check'
import { expect } from 'vitest'
import { BillError, SignatureError } from '../../lib/errors.js'
import { type BillRow, rows } from '../../lib/index.js'
import { importPrivateKey } from '../../lib/keys/import-key.js'
import { platformKey } from '../../lib/keys/keyring.js'
import { toWireHeaders } from '../../lib/receiver/raw.js'
import { apiError } from '../../lib/v3/raise.js'
import { retryAfter } from '../../lib/v3/retry-after.js'
import { signReply } from '../../lib/v3/signature.js'
import { verify } from '../../lib/v3/verify.js'
import { PUBLIC_KEY_ID } from '../fixtures/platform.js'
import { createStage } from '../receiver/stage.js'
import { fuzz, mutants, seedsOf } from './run.js'

const stage = await createStage()
const { privateKey, publicKey } = stage.publicKey
const key = platformKey(PUBLIC_KEY_ID, publicKey)
const keyring = {
  current: () => key,
  find: (serial: string) => (serial === PUBLIC_KEY_ID ? key : undefined),
  serials: [PUBLIC_KEY_ID],
}
const now = Date.now()
const BODY = '{"out_trade_no":"1"}'
const signed = await signReply(
  Buffer.from(BODY),
  { serial: PUBLIC_KEY_ID, sign: importPrivateKey(privateKey).sign },
  now,
)
const genuine = Object.fromEntries(Object.entries(signed).map(([name, text]) => [name.toLowerCase(), text]))

fuzz(
  'headers that differ from those of a signed answer prove nothing, and nothing but a SignatureError comes of them',
  fc.record({
    name: fc.constantFrom(...Object.keys(genuine), 'request-id', 'x-other'),
    text: fc.oneof(mutants([...Object.values(genuine), ...seedsOf('headers')]), fc.constant(undefined)),
    body: mutants([BODY]),
  }),
  async ({ name, text, body }) => {
    const headers = toWireHeaders({ ...genuine, [name]: text })
    const outcome = await verify(headers, Buffer.from(body), { keyring, now }).catch((error: unknown) => error)
    if (outcome !== undefined) return expect(outcome).toBeInstanceOf(SignatureError)
    expect(body).toBe(BODY)
    // The type of the signature has a default, and other headers are not part of it.
    if (name.startsWith('wechatpay-') && text !== undefined) expect(text).toBe(genuine[name])
  },
)

const bodies = seedsOf('notifications')
const delivery = (body: string, at: number) => {
  const timestamp = String(Math.floor(at / 1000))
  const signature = sign('sha256', Buffer.from(`${timestamp}\nn\n${body}\n`), privateKey).toString('base64')
  const headers = { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': 'n', 'wechatpay-serial': PUBLIC_KEY_ID }
  return { headers: { ...headers, 'wechatpay-signature': signature }, body }
}

fuzz(
  'a notification that is signed, whatever it says, is answered, and code runs only for one that was decrypted',
  fc.oneof(mutants([...bodies, stage.forge().body]), fc.json()),
  async (body) => {
    let runs = 0
    const answer = await stage.receiver({ dedupe: false }).respond(delivery(body, Date.now()), ({ id }) => {
      runs += 1
      expect(id).toMatch(/./)
    })
    expect([204, 400, 403]).toContain(answer.status)
    expect(runs).toBe(answer.status === 204 ? 1 : 0)
    expect(answer.body === '' || JSON.parse(answer.body).code === 'FAIL').toBe(true)
  },
  bodies,
)

fuzz(
  'an error of anybody is one bounded line, under no code of this package',
  fc.record({
    code: mutants(['PARAM_ERROR', 'ERR_REQUEST']),
    message: mutants(seedsOf('headers')),
    more: fc.json(),
    status: fc.integer({ min: 300, max: 599 }),
  }),
  async ({ code, message, more, status }) => {
    const body = Buffer.from(JSON.stringify({ code, message: message.repeat(40), detail: JSON.parse(more) }))
    const reply = { status, headers: { 'content-type': 'application/json', 'retry-after': message }, body }
    const error = await apiError(reply, { keyring, now, subject: 'POST v3/x', status }, Buffer.from('x'), false)
    expect(error.message).toMatch(/^POST v3\/x: \d{3} [^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u)
    expect(error.message.length).toBeLessThan(1_000)
    expect(error.code === 'ERR_RESPONSE' || !error.code.startsWith('ERR_')).toBe(true)
    expect(error.verified).toBe(false)
  },
)

fuzz(
  'Retry-After is a number of milliseconds or nothing',
  mutants(seedsOf('retry-after')),
  (text) => {
    const wait = retryAfter(text, now)
    if (wait !== undefined) expect(Number.isSafeInteger(wait) && wait >= 0).toBe(true)
    if (/^\d+$/.test(text)) expect(wait).toBeDefined()
    if (/^[\d.\s-]*$/.test(text) && !/^\d+$/.test(text)) expect(wait).toBeUndefined()
  },
  seedsOf('retry-after'),
)

const bills = seedsOf('bills')

async function read(pieces: readonly Uint8Array[]): Promise<readonly BillRow[] | string> {
  const found: BillRow[] = []
  try {
    for await (const row of rows(pieces)) found.push(row)
    return found
  } catch (error) {
    if (error instanceof BillError) return error.message
    throw error
  }
}

fuzz(
  'a bill is the same rows or the same error, wherever its pieces were cut',
  fc.record({ text: mutants(bills), size: fc.integer({ min: 1, max: 9 }) }),
  async ({ text, size }) => {
    const bytes = Buffer.from(text)
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(size * at, size * (at + 1)),
    )
    const [whole, cut] = [await read([bytes]), await read(pieces)]
    expect(cut).toEqual(whole)
    if (typeof whole === 'string') expect(whole).toMatch(/^line \d+ of the bill /)
  },
  bills.map((text) => ({ text, size: 1 })),
)

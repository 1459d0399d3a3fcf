import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Draft, openStage, type Stage, send } from './stage.js'

const SECONDS = Math.floor(Date.now() / 1000)
const USER = '/v3/offlinefacemch/organizations/o1/users/out-user-id/u1'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ now: () => SECONDS * 1000 })
})
afterAll(() => stage.close())

/** Each differs from a request that passes by the one thing that its name says. */
const REFUSED: readonly [name: string, draft: Draft, says: RegExp][] = [
  ['without an Authorization header', { headers: { Authorization: undefined } }, /the header is missing/],
  ['whose Authorization has no fields', { rewrite: (header) => header.split(' ')[0] ?? '' }, /malformed/],
  [
    'whose Authorization has a field without quotes',
    { rewrite: (h) => h.replace(/mchid="(\d+)"/, 'mchid=$1') },
    /malformed/,
  ],
  [
    'whose Authorization lacks its nonce',
    { rewrite: (h) => h.replace(/nonce_str="\w+",/, '') },
    /nonce_str is missing/,
  ],
  ['whose Authorization names its merchant twice', { rewrite: (h) => `${h},mchid="1"` }, /mchid occurs twice/],
  ['of the Shangmi scheme', { scheme: 'WECHATPAY2-SM2-WITH-SM3' }, /scheme is not WECHATPAY2-SHA256-RSA2048/],
  ['of another merchant', { signed: { mchid: '1900000109' } }, /mchid: is not the merchant/],
  ['under another merchant certificate', { signed: { serial_no: 'A'.repeat(40) } }, /serial_no: is not the serial/],
  ['whose timestamp is in milliseconds', { signed: { timestamp: `${SECONDS}000` } }, /timestamp/],
  ['whose timestamp is no number', { signed: { timestamp: 'now' } }, /timestamp: is not a number/],
  ['signed five minutes and one second ago', { signed: { timestamp: String(SECONDS - 301) } }, /301 s away/],
  ['signed five minutes and one second ahead', { signed: { timestamp: String(SECONDS + 301) } }, /301 s away/],
  [
    'whose timestamp moved by a second',
    { signed: { timestamp: `${SECONDS}` }, forged: { timestamp: `${SECONDS + 1}` } },
    /signature/,
  ],
  ['whose nonce was exchanged', { forged: { nonce_str: 'f'.repeat(32) } }, /signature: does not match/],
  ['whose signature is of another target', { signedTarget: '/v3/certificates?' }, /signature: does not match/],
  [
    'whose signature is of another spelling',
    { target: '/v3/certificate%73', signedTarget: '/v3/certificates' },
    /signature/,
  ],
  ['whose signature is no Base64', { forged: { signature: '*' } }, /signature: does not match/],
  ['whose nonce is endless', { signed: { nonce_str: 'f'.repeat(129) } }, /longer than 128/],
  [
    'whose body differs by a space from what was signed',
    { method: 'PATCH', target: USER, body: '{"status": "NORMAL"}', signedBody: '{"status":"NORMAL"}' },
    /signature: does not match/,
  ],
]

/** Beside each kind above, the same as it should be. */
const ACCEPTED: readonly [name: string, draft: Draft][] = [
  ['as it should be', {}],
  ['whose Authorization has its fields in another order', { rewrite: reverseFields }],
  ['whose serial is in lower case', { rewrite: (h) => h.replace(/serial_no="\w+"/, (field) => field.toLowerCase()) }],
  ['signed five minutes ago', { signed: { timestamp: String(SECONDS - 300) } }],
  ['signed five minutes ahead', { signed: { timestamp: String(SECONDS + 300) } }],
  ['in another spelling, signed as sent', { target: '/v3/certificate%73' }],
  ['with a body, signed byte by byte', { method: 'PATCH', target: USER, body: '{"status": "NORMAL"}' }],
]

describe('the emulator accepts a request', () => {
  test.each(ACCEPTED)('%s', async (_, draft) => {
    const { status } = await send(stage.emulator, { ...draft, headers: serial() })
    expect([200, 204]).toContain(status)
  })
})

describe('the emulator refuses a request', () => {
  test.each(REFUSED)('%s', async (_, draft, says) => {
    const { status, json, headers } = await send(stage.emulator, draft)
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'SIGN_ERROR' })
    expect(json.message).toMatch(says)
    expect(json.detail.location).toBe('authorization')
    expect(json.detail.sign_information).toMatchObject({
      method: draft.method ?? 'GET',
      url: draft.target ?? '/v3/certificates',
    })
    expect(headers['request-id']).toMatch(/-268443699$/)
    expect(headers['wechatpay-signature']).toBeTruthy()
  })

  test('that comes a second time', async () => {
    const same = { signed: { nonce_str: '0123456789abcdef', timestamp: String(SECONDS) } }
    expect((await send(stage.emulator, same)).status).toBe(200)
    const { status, json } = await send(stage.emulator, same)
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'SIGN_ERROR' })
    expect(json.message).toContain('nonce_str: was used before')
  })

  test('but keeps its nonce for the merchant, when somebody else tried to use it up', async () => {
    const signed = { nonce_str: 'fedcba9876543210', timestamp: String(SECONDS) }
    expect((await send(stage.emulator, { signed, forged: { signature: 'AAAA' } })).status).toBe(401)
    expect((await send(stage.emulator, { signed })).status).toBe(200)
  })
})

test('sign_information shows what to compare, and eight bytes of the body at most', async () => {
  const body = '{"status":"NORMAL"}'
  const signed = { nonce_str: 'n'.repeat(32), timestamp: String(SECONDS) }
  const { json } = await send(stage.emulator, { method: 'PATCH', target: USER, body, signedBody: '{}', signed })
  const head = `PATCH\n${USER}\n${SECONDS}\n${'n'.repeat(32)}\n`
  expect(json.detail).toMatchObject({
    field: 'signature',
    sign_information: {
      truncated_sign_message: `${head}{"status\n`,
      sign_message_length: head.length + body.length + 1,
    },
  })
})

function serial() {
  return { 'Wechatpay-Serial': stage.emulator.identity.publicKeyId }
}

function reverseFields(header: string): string {
  const [scheme, list = ''] = header.split(' ')
  return `${scheme} ${list.split(',').reverse().join(', ')}`
}

import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CompleteCall } from '../../lib/call/call.js'
import type { V3Credentials } from '../../lib/call/protocol.js'
import { toCall } from '../../lib/call/to-call.js'
import { rsaNode } from '../../lib/crypto/rsa-node.js'
import { staticKeyring } from '../../lib/keys/keyring.js'
import { decryptText, encryptText, openFields, sealFields } from '../../lib/v3/sensitive.js'
import type { Method } from '../../types/core.js'
import type { Client, RequestOf } from '../../types/index.js'
import { makePair, spki } from '../fixtures/keys.js'
import {
  CERTIFICATE_SERIAL,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  startPlatform,
} from '../fixtures/platform.js'

const USER = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
const CIPHERTEXT = /^[A-Za-z\d+/]{342}==$/

let platform: Platform
let client: Client

beforeAll(async () => {
  platform = await startPlatform()
  client = platform.client()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** What WeChat Pay, or the merchant, reads: node:crypto, not `lib/`. */
function open(ciphertext: unknown, key: KeyObject): string {
  expect(ciphertext).toMatch(CIPHERTEXT)
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return privateDecrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(String(ciphertext), 'base64')).toString()
}

function close(text: string, key: KeyObject): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}

type User = RequestOf<typeof USER, 'patch'>['json']

/** Patches the user, and gives back the JSON that came off the socket. */
async function patch(json: User, options: { encrypt?: boolean; headers?: Record<string, string> } = {}) {
  platform.next({ status: 204 })
  await client.chain(USER).patch({ organization_id: 'o1', out_user_id: 'u1', json, ...options })
  return sentJson()
}

function sentJson(): Record<string, unknown> {
  return JSON.parse(platform.only().body.toString()) as Record<string, unknown> // every caller has sent an object
}

describe('sensitive fields of a request', () => {
  it('leave encrypted, and nothing beside them is touched', async () => {
    const sent = await patch({
      user_name: '张三',
      phone: '13800138000',
      user_type: 'STUDENT',
      student_info: { class_name: '三年二班' },
      status: 'NORMAL',
    })
    expect(sent).toEqual({
      user_name: expect.stringMatching(CIPHERTEXT),
      phone: expect.stringMatching(CIPHERTEXT),
      user_type: 'STUDENT',
      student_info: { class_name: '三年二班' },
      status: 'NORMAL',
    })
    expect(open(sent.user_name, platform.publicKey.privateKey)).toBe('张三')
    expect(open(sent.phone, platform.publicKey.privateKey)).toBe('13800138000')
    expect(platform.only().headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  })

  it('differ each time, so that nobody can compare them', async () => {
    const first = await patch({ user_name: '张三' })
    platform.reset()
    expect((await patch({ user_name: '张三' })).user_name).not.toBe(first.user_name)
  })

  it('that are empty, null or absent stay as they are', async () => {
    expect(await patch({ user_name: '' })).toEqual({ user_name: '' })
    platform.reset()
    expect(await patch({ phone: null as unknown as string })).toEqual({ phone: null })
    platform.reset()
    expect(await patch({})).toEqual({})
  })

  it('that already are ciphertext stay as they are, so that code from PHP works', async () => {
    const user_name = close('张三', platform.publicKey.publicKey)
    expect(await patch({ user_name })).toEqual({ user_name })
  })

  it('that are Base64 of another length are plaintext', async () => {
    const user_name = Buffer.alloc(150).toString('base64')
    expect(open((await patch({ user_name })).user_name, platform.publicKey.privateKey)).toBe(user_name)
  })

  it.each([257, 258])('that are Base64 as long as ciphertext, of %i bytes, are none', async (length) => {
    const user_name = Buffer.alloc(length).toString('base64')
    expect(user_name).toHaveLength(344)
    expect(await platform.refusal(patch({ user_name }))).toMatchObject({
      code: 'ERR_ENCRYPTION',
      field: 'json.user_name',
    })
    expect(platform.requests).toHaveLength(0)
  })

  it('stay as they are with `encrypt: false`', async () => {
    expect(await patch({ user_name: '张三' }, { encrypt: false })).toEqual({ user_name: '张三' })
  })

  it('that hold half a character are refused, since they would change on their way', async () => {
    const call = client.chain(USER).patch({ organization_id: 'o', out_user_id: 'u', json: { user_name: 'hush\ud83d' } })
    const error = await platform.refusal(call)
    expect(error).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'json.user_name' })
    expect(error.message).toContain('half a character')
    expect(platform.requests).toHaveLength(0)
  })

  it('carry 214 bytes, and refuse 215 by name', async () => {
    const longest = `${'张'.repeat(71)}x`
    expect(open((await patch({ user_name: longest })).user_name, platform.publicKey.privateKey)).toBe(longest)
    platform.reset()
    const call = client
      .chain(USER)
      .patch({ organization_id: 'o1', out_user_id: 'u1', json: { user_name: `${longest}x` } })
    const error = await platform.refusal(call)
    expect(error).toMatchObject({ name: 'EncryptionError', code: 'ERR_ENCRYPTION', field: 'json.user_name' })
    expect(error.message).toBe(
      `PATCH ${USER}: \`json.user_name\` is 215 bytes of UTF-8; RSA-OAEP under this key accepts at most 214`,
    )
    expect(platform.requests).toHaveLength(0)
  })

  it.each([
    ['a number', 13_800_138_000, 'number'],
    ['a boolean', true, 'boolean'],
    ['an object', { hush: 'hush' }, 'object'],
  ])('that are %s are refused by name, not sent in plaintext', async (_, phone, type) => {
    const json = { phone: phone as unknown as string } // what JavaScript may pass
    const error = await platform.refusal(client.chain(USER).patch({ organization_id: 'hush', out_user_id: 'u', json }))
    expect(error).toMatchObject({ name: 'EncryptionError', code: 'ERR_ENCRYPTION', field: 'json.phone' })
    expect(error.message).toContain(`PATCH ${USER}: \`json.phone\` must be a string, not ${type}`)
    expect(platform.requests).toHaveLength(0)
  })

  const spellings: [string, string, Record<string, string>][] = [
    ['filled in', 'v3/offlinefacemch/organizations/o1/users/out-user-id/u1', {}],
    ['half filled in', 'v3/offlinefacemch/organizations/o1/users/out-user-id/{out_user_id}', { out_user_id: 'u1' }],
    ['with other names', 'v3/offlinefacemch/organizations/{org}/users/out-user-id/{id}', { org: 'o1', id: 'u1' }],
    ['with a slash before it', '/v3/offlinefacemch/organizations/{org}/users/out-user-id/u1', { org: 'o1' }],
    ['with a query in it', 'v3/offlinefacemch/organizations/o1/users/out-user-id/u1?a=1', {}],
    ['with `{+x}` for one segment', 'v3/offlinefacemch/organizations/{+o}/users/out-user-id/u1', { o: 'o1' }],
    ['with `{+x}` for several', 'v3/offlinefacemch/{+rest}', { rest: 'organizations/o1/users/out-user-id/u1' }],
    [
      'with a variable for a fixed segment',
      'v3/{area}/organizations/o1/users/{by}/u1',
      { area: 'offlinefacemch', by: 'out-user-id' },
    ],
    ['in percent encoding', 'v3/offlinefacemch/organizations/o1/users/out%2Duser%2Did/u1', {}],
  ]
  it.each(spellings)('leave encrypted when the path is written %s', async (_, path, variables) => {
    platform.next({ status: 204 })
    await client.chain(path).patch({ ...variables, json: { user_name: '张三' } })
    expect(open(sentJson().user_name, platform.publicKey.privateKey)).toBe('张三')
  })

  it('leave encrypted at any depth', async () => {
    platform.next({ body: '{"code_url":"weixin://x"}' })
    await client.v3.pay.transactions.native.post({
      json: {
        appid: 'wx1',
        mchid: '1900000109',
        description: 'x',
        out_trade_no: '1',
        notify_url: 'https://shop.example/',
        amount: { total: 1 },
        payer: { identity: { type: 'IDCARD', number: '110101190001010101', name: '张三' } },
      } as RequestOf<'v3/pay/transactions/native', 'post'>['json'], // `payer` is the part under test
    })
    const { payer, amount, appid } = sentJson() as Record<string, Record<string, Record<string, unknown>>> // as sent
    expect({ amount, appid }).toEqual({ amount: { total: 1 }, appid: 'wx1' })
    expect(payer?.identity?.type).toBe('IDCARD')
    expect(open(payer?.identity?.number, platform.publicKey.privateKey)).toBe('110101190001010101')
    expect(open(payer?.identity?.name, platform.publicKey.privateKey)).toBe('张三')
  })

  it('leave under the key that `Wechatpay-Serial` names', async () => {
    const certs = { ...platform.config.certs, [CERTIFICATE_SERIAL]: platform.certificate.pem }
    platform.next({ status: 204 })
    await platform
      .client({ certs })
      .chain('v3/offlinefacemch/organizations/o/users/out-user-id/u')
      .patch({ json: { user_name: '张三' }, headers: { 'wechatpay-serial': CERTIFICATE_SERIAL.toLowerCase() } })
    expect(platform.only().headers['wechatpay-serial']).toBe(CERTIFICATE_SERIAL)
    expect(open(sentJson().user_name, platform.certificate.privateKey)).toBe('张三')
  })

  it('under a key that is not configured are not sent', async () => {
    const error = await platform.refusal(
      patch({ user_name: 'hush' }, { headers: { 'Wechatpay-Serial': CERTIFICATE_SERIAL } }),
    )
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toContain(`no key for the \`Wechatpay-Serial\` ${CERTIFICATE_SERIAL}`)
    expect(platform.requests).toHaveLength(0)
  })

  it('of another method are not touched, where the call says so', async () => {
    const near = client.chain(USER.replace('{organization_id}', 'o').replace('{out_user_id}', 'u'))
    expect((await platform.refusal(near.put({ json: { phone: '1' } }))).message).toContain(`PATCH ${USER}`)
    await near.put({ json: { phone: '1' }, encrypt: false })
    expect(sentJson()).toEqual({ phone: '1' })
  })
})

describe('client.encrypt and client.decrypt', () => {
  it('encrypt under the default key, or the one that is named', async () => {
    const certs = { ...platform.config.certs, [CERTIFICATE_SERIAL]: platform.certificate.pem }
    const both = platform.client({ certs })
    expect(open(await both.encrypt('张三'), platform.publicKey.privateKey)).toBe('张三')
    const named = await both.encrypt('张三', { serial: CERTIFICATE_SERIAL })
    expect(open(named, platform.certificate.privateKey)).toBe('张三')
  })

  it('decrypt what was encrypted for the merchant, and nothing else', async () => {
    expect(await client.decrypt(close('张三', platform.merchant.publicKey))).toBe('张三')
    for (const foreign of [close('hush', platform.publicKey.publicKey), 'hush', '']) {
      const error = await platform.refusal(client.decrypt(foreign))
      expect(error).toMatchObject({ name: 'DecryptionError', code: 'ERR_DECRYPTION', field: 'ciphertext' })
      expect(error.message).toContain(`another merchant certificate than ${MERCHANT_SERIAL}`)
    }
  })

  it('say so when a text is too long', async () => {
    const error = await platform.refusal(client.encrypt('hush'.repeat(54)))
    expect(error).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'text' })
    expect(error.message).toBe(
      'client.encrypt: `text` is 216 bytes of UTF-8; RSA-OAEP under this key accepts at most 214',
    )
  })

  it('are the inverse of each other', async () => {
    const keyring = staticKeyring({ [PUBLIC_KEY_ID]: spki(platform.merchant.publicKey) }, '0'.repeat(40))
    const key = await keyring.current()
    const context = merchantContext()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        fc.pre(Buffer.byteLength(text) <= 214)
        const ciphertext = await encryptText(text, key, 'x', 'y')
        expect(ciphertext).toMatch(CIPHERTEXT)
        expect(await encryptText(ciphertext, key, 'x', 'y')).toBe(ciphertext)
        expect(await decryptText(ciphertext, context, 'x', 'y')).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})

/** What a client of this merchant hands to the protocol. */
function merchantContext(): V3Credentials {
  const key = rsaNode.importPrivateKey(platform.merchant.privateKey)
  return {
    signer: { mchid: '1', serial: MERCHANT_SERIAL, sign: async () => '' },
    decrypter: key,
    keyring: staticKeyring({ [PUBLIC_KEY_ID]: spki(platform.publicKey.publicKey) }, MERCHANT_SERIAL),
  }
}

function call(method: Method, options: unknown = {}) {
  return toCall(method, 'v3/x', options) as CompleteCall // none of these is an upload
}

describe('sensitive fields of an answer', () => {
  it('come back in plaintext, in lists and at any depth', async () => {
    const seal = (text: string) => close(text, platform.merchant.publicKey)
    const data = {
      name: seal('张三'),
      list: [{ phone: seal('1') }, { phone: '' }, { other: 1 }, null],
      texts: [seal('a'), seal('b')],
      deep: { er: { id: seal('110') } },
      plain: seal('stays'),
    }
    const copy = structuredClone(data)
    const traits = { decrypt: ['name', 'list.phone', 'texts', 'deep.er.id', 'absent.too'] }
    const opened = await openFields(data, call('GET'), traits, merchantContext())
    expect(opened).toEqual({
      name: '张三',
      list: [{ phone: '1' }, { phone: '' }, { other: 1 }, null],
      texts: ['a', 'b'],
      deep: { er: { id: '110' } },
      plain: data.plain,
    })
    expect(data).toEqual(copy)
  })

  it('stay as they are with `decrypt: false`, and come back with `encrypt: false`', async () => {
    const data = { name: close('张三', platform.merchant.publicKey) }
    const opened = (options: object) => openFields(data, call('GET', options), { decrypt: ['name'] }, merchantContext())
    expect(await opened({ decrypt: false })).toBe(data)
    expect(await opened({ encrypt: false })).toEqual({ name: '张三' })
  })

  it('that belong to another certificate are refused by name', async () => {
    const data = { list: [{ phone: close('hush', (await makePair()).publicKey) }] }
    const opened = openFields(data, call('GET'), { decrypt: ['list.phone'] }, merchantContext())
    const error = await platform.refusal(opened)
    expect(error).toMatchObject({ name: 'DecryptionError', code: 'ERR_DECRYPTION', field: 'list[0].phone' })
    expect(error.message).toBe(
      `GET v3/x: \`list[0].phone\` cannot be decrypted; was it encrypted for another merchant certificate than ${MERCHANT_SERIAL}?`,
    )
  })

  it('of an unexpected shape are refused by name', async () => {
    const error = await platform.refusal(
      openFields({ name: { hush: 1 } }, call('GET'), { decrypt: ['name'] }, merchantContext()),
    )
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'name' })
    expect(error.message).toBe('GET v3/x: `name` of the answer must be a string, not object')
  })
})

describe('sensitive fields of a query and of lists', () => {
  it('leave encrypted, one by one', async () => {
    const traits = { encrypt: ['query.phone', 'json.receivers.name', 'json.names'] }
    const given = call('POST', {
      query: { a: '1', phone: ['138', '', '139'] },
      json: { receivers: [{ name: '张三', type: 'X' }, { type: 'Y' }], names: ['a', ''], name: 'plain' },
    })
    const { query, content } = await sealFields(given, traits, await merchantContext().keyring.current())
    expect(query.map(([name]) => name)).toEqual(['a', 'phone', 'phone', 'phone'])
    expect(query[0]).toEqual(['a', '1'])
    expect(query[2]).toEqual(['phone', ''])
    expect([query[1], query[3]].map((entry) => open(entry?.[1], platform.publicKey.privateKey))).toEqual(['138', '139'])
    const json = JSON.parse(content?.kind === 'json' ? content.text : '')
    expect(json).toMatchObject({ name: 'plain', receivers: [{ type: 'X' }, { type: 'Y' }] })
    expect(open(json.receivers[0].name, platform.publicKey.privateKey)).toBe('张三')
    expect(json.names[1]).toBe('')
    expect(open(json.names[0], platform.publicKey.privateKey)).toBe('a')
  })

  it('a list where an object was expected is walked, a text is refused', async () => {
    const key = await merchantContext().keyring.current()
    const sealed = sealFields(call('POST', { json: { payer: 'hush' } }), { encrypt: ['json.payer.name'] }, key)
    const error = await platform.refusal(sealed)
    expect(error).toMatchObject({ code: 'ERR_ENCRYPTION', field: 'json.payer' })
    expect(error.message).toContain('must be an object, not string')
  })
})

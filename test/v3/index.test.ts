import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FileStream } from '../../types/core.js'
import { flip, type Platform, proven, startPlatform } from '../fixtures/platform.js'

const PADDING = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

describe('an operation whose answers are not signed', () => {
  const file = () =>
    platform
      .client()
      .chain('v3/billdownload/file' as string)
      .get({ query: { token: 'x' } })

  it('is answered, and says that nothing proves it', async () => {
    platform.next({
      unsigned: true,
      body: Buffer.from([0xef, 0xbb, 0xbf, 0x60]),
      contentType: 'application/octet-stream',
    })
    const { data, verified, status } = await file()
    expect({ verified, status }).toEqual({ verified: false, status: 200 })
    const bytes = await (data as FileStream).bytes()
    expect(Buffer.from(bytes).toString('hex')).toBe('efbbbf60')
    proven(platform.only(), platform.merchant)
  })

  it('has errors that are verified like any other', async () => {
    const body = '{"code":"PARAM_ERROR","message":"no"}'
    platform.next({ status: 400, body })
    expect(await platform.refusal(file())).toMatchObject({ code: 'PARAM_ERROR', verified: true })
    platform.next({
      status: 400,
      body,
      alter: (answer) => {
        answer.headers['Wechatpay-Signature'] = flip(String(answer.headers['Wechatpay-Signature']), 9)
      },
    })
    expect(await platform.refusal(file())).toMatchObject({ verified: false, cause: { reason: 'mismatch' } })
  })

  it('does not make its neighbours unsigned', async () => {
    platform.next({ unsigned: true })
    const neighbour = platform.client().chain('v3/billdownload/files').get()
    expect(await platform.refusal(neighbour)).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
  })
})

describe('an operation with sensitive fields both ways', () => {
  const path = 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}' as string

  it('sends them encrypted in the query, and hands them back in plaintext', async () => {
    const seal = (text: string) =>
      publicEncrypt({ key: platform.merchant.publicKey, ...PADDING }, Buffer.from(text)).toString('base64')
    platform.next({
      body: JSON.stringify({ bal_account_no: seal('6222'), new_account_name: seal('张三'), state: 'DONE' }),
    })
    const { data } = await platform
      .client()
      .chain(path)
      .get({ application_id: '1', query: { bal_account_no: '6222', sub_mchid: '2' } })
    expect(data).toEqual({ bal_account_no: '6222', new_account_name: '张三', state: 'DONE' })
    const request = platform.only()
    proven(request, platform.merchant)
    const { searchParams } = new URL(request.url, platform.url)
    expect(searchParams.get('sub_mchid')).toBe('2')
    const ciphertext = Buffer.from(searchParams.get('bal_account_no') ?? '', 'base64')
    expect(privateDecrypt({ key: platform.publicKey.privateKey, ...PADDING }, ciphertext).toString()).toBe('6222')
  })

  it('refuses an answer that was encrypted for another certificate, by name', async () => {
    const foreign = publicEncrypt({ key: platform.publicKey.publicKey, ...PADDING }, Buffer.from('hush'))
    platform.next({ body: JSON.stringify({ bal_account_no: foreign.toString('base64') }) })
    const error = await platform.refusal(platform.client().chain(path).get({ application_id: 'hush' }))
    expect(error).toMatchObject({ code: 'ERR_DECRYPTION', field: 'bal_account_no' })
    expect(error.message.startsWith(`GET ${path}: \`bal_account_no\` cannot be decrypted`)).toBe(true)
  })

  it('does not decrypt what is not proven', async () => {
    platform.next({
      body: '{"bal_account_no":"hush"}',
      alter: (answer) => {
        answer.headers['Wechatpay-Nonce'] = flip(String(answer.headers['Wechatpay-Nonce']))
      },
    })
    const error = await platform.refusal(platform.client().chain(path).get({ application_id: '1' }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })
})

describe('an operation with JSON texts', () => {
  it('takes an object in the query, or the text itself', async () => {
    const partnerships = platform.client().chain('v3/marketing/partnerships' as string)
    const partner = { type: 'APPID', appid: 'wx1' }
    await partnerships.get({ query: { partner } as never }) // only the spec's own types know that it may be an object
    await partnerships.get({ query: { partner: JSON.stringify(partner) } })
    const [first, second] = platform.requests
    expect(first?.url).toBe(second?.url)
    expect(new URL(first?.url ?? '', platform.url).searchParams.get('partner')).toBe('{"type":"APPID","appid":"wx1"}')
    for (const request of platform.requests) proven(request, platform.merchant)
  })

  it('takes and hands back values', async () => {
    platform.next({ body: JSON.stringify({ submission_data: '{"a":[1]}', submission_template: 'text' }) })
    const { data } = await platform
      .client()
      .chain('v3/mch-operation-manage/enhanced-due-diligence/1/submit')
      .post({ json: { submit_data: { a: { b: '学' } }, other: { c: 1 } } })
    expect(data).toEqual({ submission_data: { a: [1] }, submission_template: 'text' })
    expect(JSON.parse(platform.only().body.toString())).toEqual({ submit_data: '{"a":{"b":"学"}}', other: { c: 1 } })
    proven(platform.only(), platform.merchant)
  })
})

describe('an operation that is deprecated', () => {
  const redeclare = 'v3/customs/redeclare' as string

  it('works, and warns once per client', async () => {
    const warnings: Error[] = []
    const collect = (warning: Error) => warnings.push(warning)
    process.on('warning', collect)
    try {
      const client = platform.client()
      const warned = once(process, 'warning')
      await client.chain(redeclare).post({ json: {} })
      await client.chain(redeclare).post({ json: {} })
      await warned
      await new Promise(setImmediate)
      expect(warnings).toHaveLength(1)
      expect(warnings[0]).toMatchObject({ name: 'DeprecationWarning', code: 'WECHATPAY_DEPRECATED' })
      expect(warnings[0]?.message).toMatch(
        /^POST v3\/customs\/redeclare is superseded since 2022-09-08; use v3\/global/,
      )
      await platform.client({ deprecationWarnings: false }).chain(redeclare).post({ json: {} })
      await new Promise(setImmediate)
      expect(warnings).toHaveLength(1)
      expect(platform.requests).toHaveLength(3)
    } finally {
      process.off('warning', collect)
    }
  })
})

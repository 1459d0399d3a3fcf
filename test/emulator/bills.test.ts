import { getEventListeners } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BillRow, EncryptedBillPart, FileStream } from '../../lib/index.js'
import { rows } from '../../lib/index.js'
import { openStage, type Stage } from './stage.js'

const DAY = 24 * 3_600
const NOON = Date.parse('2026-05-20T12:00:00+08:00')
const SHOP = '1900000200'

let stage: Stage
let plain: string
beforeAll(async () => {
  stage = await openStage({ now: () => NOON })
  const { data } = await stage.client.v3.profitsharing.bills.get({ query: DATE })
  plain = await (await stage.client.download(data)).text()
  await fillTheDay()
  await stage.emulator.operate('advance', { seconds: DAY })
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

const DATE = { bill_date: '2026-05-20' }
const SEALED = { ...DATE, sub_mchid: '1', algorithm: 'AEAD_AES_256_GCM', account_type: 'BASIC' } as const
const bills = () => stage.client.v3.bill
const text = async (file: Promise<FileStream>) => (await file).text()
const advance = (seconds: number) => stage.emulator.operate('advance', { seconds })

const order = (out_trade_no: string, total: number, description = 'A book') => ({
  ...{ description, out_trade_no, notify_url: 'https://m.test/', amount: { total } },
})

async function place(out_trade_no: string, total: number, description?: string): Promise<void> {
  const json = { appid: 'wx1', mchid: stage.emulator.identity.mchid, ...order(out_trade_no, total, description) }
  await stage.client.v3.pay.transactions.native.post({ json })
}

async function refund(out_trade_no: string, out_refund_no: string, fen: number, total: number): Promise<void> {
  const amount = { refund: fen, total, currency: 'CNY' }
  await stage.client.v3.refund.domestic.refunds.post({ json: { out_trade_no, out_refund_no, amount } })
}

/** Payments of one day: of the merchant, and of a shop for which it acts; a refund, a reversal, and a transfer. */
async function fillTheDay(): Promise<void> {
  const { client, emulator } = stage
  const { mchid } = emulator.identity
  await place('order-b1', 123_450, 'Two books,`one\npen')
  await place('unpaid', 1)
  await emulator.pay('order-b1')
  await refund('order-b1', 'order-b1-back', 50, 123_450)
  await emulator.operate('fail-refund', { out_refund_no: 'order-b1-back' })
  const partner = { sp_appid: 'wx1', sp_mchid: mchid, sub_mchid: SHOP, attach: 'shelf 7' }
  await client.v3.pay.partner.transactions.native.post({ json: { ...partner, ...order('order-b2', 200) } })
  await emulator.pay('order-b2')
  const payer = { auth_code: '130061098828009401' }
  const coded = { ...order('order-b3', 30), payer, scene_info: { store_info: { id: 's1' } } }
  const { notify_url: _, ...json } = { ...coded, appid: 'wx1', mchid }
  await client.v3.pay.transactions.codepay.post({ json })
  const reversed = { out_trade_no: 'order-b3', json: { appid: 'wx1', mchid } }
  await client.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post(reversed)
  await emulator.operate('recharge', { amount: 500 })
}

async function read(answer: Parameters<Stage['client']['download']>[0]) {
  const lines = rows(await stage.client.download(answer))
  const found: BillRow[] = []
  for await (const row of lines) found.push(row)
  return { rows: found, summary: lines.summary }
}
const trades = async (query: object = {}) => read((await bills().tradebill.get({ query: { ...DATE, ...query } })).data)
const funds = async (query: object = {}) =>
  read((await bills().fundflowbill.get({ query: { ...DATE, ...query } })).data)
const picked = (found: readonly BillRow[], ...names: string[]) => found.map((row) => names.map((name) => row[name]))

describe('the bill of a day', () => {
  test('lists what was paid and what went back, packed or not, with its sums', async () => {
    for (const packing of [{}, { tar_type: 'GZIP' }]) {
      const { rows: found, summary } = await trades(packing)
      expect(picked(found, '商户订单号', '交易状态', '订单金额', '退款金额', '商户退款单号')).toEqual([
        ['order-b1', 'SUCCESS', 123_450, 0, '0'],
        ['order-b2', 'SUCCESS', 200, 0, '0'],
        ['order-b3', 'SUCCESS', 30, 0, '0'],
        ['order-b1', 'REFUND', 0, 50, 'order-b1-back'],
        ['order-b3', 'REVOKED', 0, 30, '0'],
      ])
      expect(found[0]).toMatchObject({
        交易时间: '2026-05-20 12:00:00',
        商户号: stage.emulator.identity.mchid,
        特约商户号: '0',
        交易类型: 'NATIVE',
        商品名称: 'Two books, `one pen',
        手续费: 0,
      })
      expect(summary).toEqual({
        总交易单数: '5',
        应结订单总金额: 123_680,
        退款总金额: 80,
        充值券退款总金额: 0,
        手续费总金额: 0,
        订单总金额: 123_680,
        申请退款总金额: 80,
      })
    }
  })

  test('lists payments alone, refunds alone, or those of one shop, each with the columns it has', async () => {
    const paid = await trades({ bill_type: 'SUCCESS' })
    expect(picked(paid.rows, '商户订单号')).toEqual([['order-b1'], ['order-b2'], ['order-b3']])
    expect(paid.rows[0]).not.toHaveProperty('退款金额')
    const back = await trades({ bill_type: 'REFUND' })
    expect(picked(back.rows, '商户订单号', '退款申请时间')).toEqual([
      ['order-b1', '2026-05-20 12:00:00'],
      ['order-b3', '2026-05-20 12:00:00'],
    ])
    const shop = await trades({ sub_mchid: SHOP })
    expect(picked(shop.rows, '商户订单号', '特约商户号', '商户数据包')).toEqual([['order-b2', SHOP, 'shelf 7']])
  })

  test('of an account lists its flows, and its last balance is what the account holds', async () => {
    const { rows: found, summary } = await funds()
    expect(picked(found, '收支类型', '业务类型', '收支金额(元)', '账户结余(元)', '业务凭证号')).toEqual([
      ['收入', '交易', 123_450, 123_450, 'order-b1'],
      ['支出', '退款', 50, 123_400, 'order-b1-back'],
      ['收入', '交易', 30, 123_430, 'order-b3'],
      ['支出', '退款', 30, 123_400, 'order-b3'],
    ])
    expect(new Set(picked(found, '资金流水单号').flat()).size).toBe(4)
    expect(summary).toEqual({ 资金流水总笔数: '4', 收入笔数: '2', 收入金额: 123_480, 支出笔数: '2', 支出金额: 80 })
    const { balances } = Object(await stage.emulator.operate('state'))
    expect(found.at(-1)?.['账户结余(元)']).toBe(balances[`merchant ${stage.emulator.identity.mchid} BASIC`])
    expect(picked((await funds({ account_type: 'OPERATION' })).rows, '收支金额(元)')).toEqual([[10_000_000], [500]])
    expect(picked((await funds({ sub_mchid: SHOP })).rows, '业务凭证号')).toEqual([['order-b2']])
  })

  test('is fetched within five minutes, and stays what it was when it was asked for', async () => {
    const { data } = await bills().tradebill.get({ query: DATE })
    const first = await text(stage.client.download(data))
    expect(first).toContain('`ABNORMAL,')
    const refunds = stage.client.v3.refund.domestic.refunds
    const { refund_id } = (await refunds._out_refund_no_.get({ out_refund_no: 'order-b1-back' })).data
    const rescue = { out_refund_no: 'order-b1-back', type: 'MERCHANT_BANK_CARD' } as const
    await refunds._refund_id_.applyAbnormalRefund.post({ refund_id, json: rescue })
    const { data: asItIsNow } = await bills().tradebill.get({ query: DATE })
    expect(await text(stage.client.download(asItIsNow))).not.toContain('`ABNORMAL,')
    await advance(270)
    expect(await text(stage.client.download(data))).toBe(first)
    await advance(31)
    const late = { code: 'INVALID_REQUEST', message: expect.stringMatching(/older than 5 minutes/) }
    await expect(stage.client.download(data)).rejects.toMatchObject(late)
    const token = stage.client.v3.billdownload.file.get({ query: { token: 'nobody-gave-it' } })
    await expect(token).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  test('is not there before the day is over, nor when nothing happened, nor after three months', async () => {
    const asking = (bill_date: string, query: object = {}) =>
      expect(bills().tradebill.get({ query: { bill_date, ...query } })).rejects
    await asking('2026-05-21').toMatchObject({ status: 400, code: 'STATEMENT_CREATING' })
    await asking('2026-05-21').toThrow('`advance`')
    await asking('2026-05-22').toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringMatching(/future/) })
    await asking('2026-05-19').toMatchObject({ status: 400, code: 'NO_STATEMENT_EXIST' })
    await asking('2026-05-20', { bill_type: 'RECHARGE_REFUND' }).toMatchObject({ code: 'NO_STATEMENT_EXIST' })
    await asking('2026-02-21').toMatchObject({ code: 'NO_STATEMENT_EXIST' })
    await asking('2026-02-20').toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringMatching(/3 months/) })
    for (const wrong of ['2026-02-30', '2026-5-20', '20260520']) {
      await asking(wrong).toMatchObject({ code: 'PARAM_ERROR', detail: { field: 'bill_date', location: 'query' } })
    }
    const fees = bills().fundflowbill.get({ query: { ...DATE, account_type: 'FEES' } })
    await expect(fees).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST' })
  })
})

test('a file made up from the spec is a stream too', async () => {
  const { data } = await stage.client.v3.billdownload.file.get({ query: { token: 'sample-t' } })
  expect(data.contentType).toBe('text/plain; charset=utf-8')
  expect(await data.text()).toBe(plain)
})

describe('an encrypted bill', () => {
  test.each([
    ['of one sub-merchant', () => bills().subMerchantFundflowbill.get({ query: SEALED })],
    ['packed', () => bills().subMerchantFundflowbill.get({ query: { ...SEALED, tar_type: 'GZIP' } })],
    [
      'whose keys the client leaves as they are',
      () => bills().subMerchantFundflowbill.get({ query: SEALED, encrypt: false }),
    ],
    [
      'of all sub-merchants',
      () =>
        stage.client.v3.ecommerce.bill.fundflowbill.get({
          query: { ...DATE, account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' },
        }),
    ],
    [
      'of pay score, whose keys nobody marks as encrypted',
      () =>
        stage.client.v3.payscore.merchantBill.get({
          query: { ...DATE, service_id: 's', encryption_algorithm: 'AEAD_AES_256_GCM', tar_type: 'GZIP' },
        }),
    ],
  ])('%s is decrypted, unpacked, checked and joined in order', async (_, ask) => {
    const { data } = await ask()
    expect(data.download_bill_list?.map(({ bill_sequence }) => bill_sequence)).toEqual([2, 1])
    expect(await text(stage.client.download(data))).toBe(plain)
  })

  test('goes to a file, and leaves nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
    try {
      const { data } = await bills().subMerchantFundflowbill.get({ query: SEALED })
      await stage.client.download(data, { to: join(folder, 'bill.csv') })
      expect(await readFile(join(folder, 'bill.csv'), 'utf8')).toBe(plain.replace(/^/, '\ufeff'))
      expect(await readdir(folder)).toEqual(['bill.csv'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('follows a signal that lives longer, and leaves nothing on it, also where there is no `AbortSignal.any`', async () => {
    const { signal } = new AbortController()
    const { any } = AbortSignal
    Object.assign(AbortSignal, { any: undefined })
    try {
      const { data } = await bills().subMerchantFundflowbill.get({ query: SEALED })
      expect(await text(stage.client.download(data, { signal }))).toBe(plain)
      const [second, first] = (data.download_bill_list ?? []) as EncryptedBillPart[]
      const wrong = { download_bill_list: [{ ...second, nonce: '' } as EncryptedBillPart, first as EncryptedBillPart] }
      await expect(stage.client.download(wrong, { signal })).rejects.toMatchObject({ code: 'ERR_DECRYPTION' })
    } finally {
      Object.assign(AbortSignal, { any })
    }
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('is given up with the signal of the download', async () => {
    const { data } = await bills().subMerchantFundflowbill.get({ query: SEALED })
    const call = stage.client.download(data, { signal: AbortSignal.abort('enough') })
    await expect(call).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'aborted', cause: 'enough' })
  })

  test.each<[string, Partial<EncryptedBillPart>, object]>([
    ['key', { encrypt_key: 'f'.repeat(32) }, { code: 'ERR_DECRYPTION', field: 'encrypt_key' }],
    ['nonce', { nonce: '0'.repeat(16) }, { code: 'ERR_DECRYPTION', field: 'encrypt_key' }],
    ['nonce, of no length,', { nonce: '' }, { code: 'ERR_DECRYPTION', field: 'encrypt_key' }],
    ['key that is too short', { encrypt_key: 'f'.repeat(16) }, { code: 'ERR_DECRYPTION', field: 'encrypt_key' }],
    ['digest', { hash_value: '0'.repeat(40) }, { code: 'ERR_SIGNATURE', reason: 'mismatch' }],
    ['sequence', { bill_sequence: 3 }, { code: 'ERR_REQUEST' }],
    ['host', { download_url: 'https://example.com/v3/file' }, { code: 'ERR_REQUEST' }],
  ])('with another %s is refused, and nothing of it released', async (name, change, wanted) => {
    const { data } = await bills().subMerchantFundflowbill.get({ query: SEALED })
    const [second, first] = (data.download_bill_list ?? []) as EncryptedBillPart[]
    const answer = { download_bill_list: [{ ...second, ...change } as EncryptedBillPart, first as EncryptedBillPart] }
    const call = text(stage.client.download(answer))
    await expect(call, name).rejects.toMatchObject(wanted)
    await expect(call.catch((error: Error) => error.message)).resolves.toMatch(/^client\.download: /)
  })
})

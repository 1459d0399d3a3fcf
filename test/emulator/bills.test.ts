import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EncryptedBillPart, FileStream } from '../../lib/index.js'
import { rows } from '../../lib/index.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage
let plain: string
beforeAll(async () => {
  stage = await openStage()
  const { data } = await stage.client.v3.bill.tradebill.get({ query: { bill_date: '2026-05-20' } })
  plain = await (await stage.client.download(data)).text()
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

const DATE = { bill_date: '2026-05-20' }
const SEALED = { ...DATE, sub_mchid: '1', algorithm: 'AEAD_AES_256_GCM', account_type: 'BASIC' } as const
const bills = () => stage.client.v3.bill
const text = async (file: Promise<FileStream>) => (await file).text()

describe('a bill', () => {
  test('is downloaded, checked and read, packed or not', async () => {
    for (const query of [DATE, { ...DATE, tar_type: 'GZIP' as const }]) {
      const answer = await bills().tradebill.get({ query })
      const lines = rows(await stage.client.download(answer))
      const orders: unknown[] = []
      for await (const row of lines) orders.push([row.商户订单号, row.订单金额])
      expect(orders).toEqual([['order-1', 1]])
      expect(lines.summary).toMatchObject({ 总交易单数: '1', 应结订单总金额: 1 })
    }
  })

  test('of an operation that answers with the file itself is a stream', async () => {
    const { data } = await stage.client.v3.billdownload.file.get({ query: { token: 't' } })
    expect(data.contentType).toBe('text/plain; charset=utf-8')
    expect(await data.text()).toBe(plain)
  })
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

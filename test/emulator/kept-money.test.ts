import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { openStage, type Stage } from './stage.js'

const APPID = 'wxd678efh567hg6787'
const SHOP = '1900000200'
const IMAGE = Buffer.from('\x89PNG\x00\xff', 'latin1')

let folder: string
const opened: Stage[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-money-'))
})
afterEach(async () => {
  for (const stage of opened.splice(0)) {
    await stage.close()
    expect(stage.violations).toEqual([])
  }
  rmSync(folder, { recursive: true })
})

async function open(): Promise<Stage> {
  const stage = await openStage({ data: join(folder, 'gateway.db') })
  opened.push(stage)
  return stage
}

test('started again on its file, the emulator knows combined orders, shares, images, and the bill that was asked for', async () => {
  const first = await open()
  const { mchid } = first.emulator.identity
  const part = { mchid, sub_mchid: SHOP, out_trade_no: 'order-c1-a', description: 'A book', attach: '' }
  const settle_info = { profit_sharing: true }
  const order = {
    ...{ combine_appid: APPID, combine_mchid: mchid, combine_out_trade_no: 'order-c1', notify_url: 'https://m.test/' },
    sub_orders: [{ ...part, amount: { total_amount: 1_000, currency: 'CNY' }, settle_info }],
  }
  const receiver = { type: 'MERCHANT_ID', account: mchid, name: '平台' } as const
  const imageOf = { meta: { filename: 'a.png', sha256: createHash('sha256').update(IMAGE).digest('hex') }, file: IMAGE }
  const { v3 } = first.client
  await v3.combineTransactions.native.post({ json: order })
  const paid = await first.emulator.pay('order-c1')
  const { transaction_id = '' } = paid.sub_orders?.[0] ?? {}
  await v3.profitsharing.receivers.add.post({
    json: { ...receiver, sub_mchid: SHOP, appid: APPID, relation_type: 'SERVICE_PROVIDER' },
  })
  const json = {
    ...{ sub_mchid: SHOP, transaction_id, out_order_no: 's1', unfreeze_unsplit: false },
    receivers: [{ ...receiver, amount: 100, description: 'Commission' }],
  }
  await v3.profitsharing.orders.post({ json })
  const query = { sub_mchid: SHOP, transaction_id }
  const readShare = async ({ v3: { profitsharing } }: Client) =>
    (await profitsharing.orders._out_order_no_.get({ out_order_no: 's1', query })).data
  const shared = await readShare(first.client)
  const { media_id } = (await v3.merchantService.images.upload.post({ body: imageOf })).data
  await first.emulator.operate('advance', { seconds: 24 * 3_600 })
  const bill_date = (paid.sub_orders?.[0]?.success_time ?? '').slice(0, 10)
  const { download_url, ...proof } = (await v3.bill.tradebill.get({ query: { bill_date } })).data
  const text = await (await first.client.download({ download_url, ...proof })).text()
  await first.close()

  const second = await open()
  const again = createClient({ ...first.emulator.credentials, baseUrl: second.emulator.url })
  try {
    const { outTradeNo, native } = again.v3.combineTransactions
    const found = await outTradeNo._combine_out_trade_no_.get({ combine_out_trade_no: 'order-c1' })
    expect(found.data).toEqual(paid)
    await expect(native.post({ json: order })).rejects.toMatchObject({ code: 'ORDERPAID' })
    expect((await again.v3.profitsharing.orders.post({ json })).data).toEqual(shared)
    const { data } = await again.v3.profitsharing.transactions._transaction_id_.amounts.get({ transaction_id })
    expect(data.unsplit_amount).toBe(900)
    const image = (await again.v3.merchantService.images._media_id_.get({ media_id })).data
    expect(Buffer.from(await image.bytes()).equals(IMAGE)).toBe(true)
    const moved = new URL(new URL(download_url).pathname + new URL(download_url).search, second.emulator.url).href
    expect(await (await again.download({ download_url: moved, ...proof })).text()).toBe(text)
  } finally {
    await again.close()
  }
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStage, type Stage } from './stage.js'

const SERVICE = { appid: 'wxd678efh567hg6787', service_id: '2002000000000558128851361561536' }

/** Completes a pay-score order; what was collected of another one is complained about. */
async function live({ client, emulator }: Stage): Promise<string> {
  for (const out_order_no of ['due', 'paid']) {
    const json = {
      ...SERVICE,
      out_order_no,
      service_introduction: '某某酒店',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 100 },
      notify_url: 'https://merchant.test/notify',
    }
    await client.v3.payscore.serviceorder.post({ json })
    await emulator.operate('confirm-service-order', { out_order_no })
    const bill = { ...SERVICE, post_payments: [{ name: '住宿', amount: 70 }], total_amount: 70 }
    await client.v3.payscore.serviceorder._out_order_no_.complete.post({ out_order_no, json: bill })
  }
  await emulator.operate('fail-collection', { out_order_no: 'due' })
  const { collection } = Object(await emulator.operate('collect-service-order', { out_order_no: 'paid' }))
  const { transaction_id } = collection.details[0]
  return Object(await emulator.operate('complain', { transaction_id })).complaint_id
}

test('started again on its file, the emulator knows services and complaints, and collects what is due', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-services-'))
  const data = join(folder, 'gateway.db')
  try {
    const first = await openStage({ data })
    const complaint_id = await live(first)
    const before = (await first.client.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id })).data
    await first.close()

    const { emulator, client, close } = await openStage({ data })
    expect((await client.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id })).data).toEqual(before)
    const query = { ...SERVICE, out_order_no: 'due' }
    expect((await client.v3.payscore.serviceorder.get({ query })).data).toMatchObject({ state: 'DOING' })
    await emulator.operate('advance', { seconds: 24 * 3600 })
    await emulator.settled()
    expect((await client.v3.payscore.serviceorder.get({ query })).data).toMatchObject({ state: 'DONE' })
    const { balances } = Object(await emulator.operate('state'))
    expect(balances[`merchant ${emulator.identity.mchid} BASIC`]).toBe(140)
    await close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

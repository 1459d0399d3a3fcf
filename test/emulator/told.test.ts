import { expect, test } from 'vitest'
import { placeNative, stageOfFile } from './stage.js'
import { type Told, toldProblems } from './told.js'

const stage = stageOfFile()

async function paid(out_trade_no: string): Promise<Told> {
  await placeNative(stage, out_trade_no, 'http://127.0.0.1:9/notify')
  await stage.emulator.pay(out_trade_no)
  const outbox = (await stage.emulator.operate('notifications')) as Told[] // the command lists the outbox
  const [told] = outbox.slice(-1)
  if (!told) throw new Error('nobody was told')
  return told
}

test('a payment is told with the fields of a plain payment, and with no other', async () => {
  const told = await paid('told-1')
  expect(toldProblems([told])).toEqual([])
  expect(Object.keys(told.resource as object)).not.toContain('parking_info')
})

test('a notification with a misspelt field is noticed', async () => {
  const { resource, ...told } = await paid('told-2')
  const { trade_state, ...rest } = resource as Record<string, unknown> // a payment has fields
  expect(toldProblems([{ ...told, resource: { ...rest, trade_stat: trade_state } }])).toHaveLength(1)
})

test('an event under another original type is noticed', async () => {
  const told = await paid('told-3')
  expect(toldProblems([{ ...told, original_type: 'transactions' }])).toEqual([
    'TRANSACTION.SUCCESS: not described, or not with original_type transactions',
  ])
})

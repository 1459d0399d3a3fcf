import { expect, test } from 'vitest'
import { stageOfFile } from './stage.js'

const NOON = Date.parse('2026-05-20T12:00:00+08:00')
const SHOP = '1900000200'

const stage = stageOfFile({ now: () => NOON })

async function sell(out_trade_no: string, total: number, settle_info: object = {}): Promise<void> {
  const parties = { sp_appid: 'wx1', sp_mchid: stage.emulator.identity.mchid, sub_mchid: SHOP }
  const order = { description: 'A book', out_trade_no, notify_url: 'https://m.test/', amount: { total }, settle_info }
  await stage.client.v3.pay.partner.transactions.native.post({ json: { ...parties, ...order } })
  await stage.emulator.pay(out_trade_no)
}

test('a merchant and those for whom it acts see what they have, now and at the end of a day', async () => {
  const { fund } = stage.client.v3.ecommerce
  const now = async () => (await fund.balance._sub_mchid_.get({ sub_mchid: SHOP })).data
  const then = async (date: string) =>
    (await fund.enddaybalance._sub_mchid_.get({ sub_mchid: SHOP, query: { date } })).data
  const holds = (available_amount: number, pending_amount: number) => ({
    ...{ sub_mchid: SHOP, account_type: 'BASIC', available_amount, pending_amount },
  })
  expect(await now()).toEqual(holds(0, 0))
  await sell('order-b1', 100)
  await sell('order-b2', 30, { profit_sharing: true })
  expect(await now()).toEqual(holds(100, 30))
  await expect(then('2026-05-20')).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: 'date' } })
  await stage.emulator.operate('advance', { seconds: 24 * 3_600 })
  await sell('order-b3', 7)
  expect(await then('2026-05-19')).toEqual(holds(0, 0))
  expect(await then('2026-05-20')).toEqual(holds(100, 30))
  expect(await now()).toEqual(holds(107, 30))
})

test('the account from which transfers are made holds what they can be made from', async () => {
  const { balance, dayendbalance } = stage.client.v3.merchant.fund
  const operation = { account_type: 'OPERATION' } as const
  expect((await balance._account_type_.get(operation)).data).toEqual({
    available_amount: 10_000_000,
    pending_amount: 0,
  })
  await stage.emulator.operate('recharge', { amount: 5 })
  expect((await balance._account_type_.get(operation)).data.available_amount).toBe(10_000_005)
  const before = await dayendbalance._account_type_.get({ ...operation, query: { date: '2026-05-20' } })
  expect(before.data.available_amount).toBe(0)
  const fees = await balance._account_type_.get({ account_type: 'FEES' })
  expect(fees.data).toEqual({ available_amount: 0, pending_amount: 0 })
})

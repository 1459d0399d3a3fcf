import { expect, test } from 'vitest'
import { stageOfFile } from './stage.js'

const APPID = 'wxd678efh567hg6787'
const SHOP = '1900000200'

const stage = stageOfFile()

const sharing = () => stage.client.v3.ecommerce.profitsharing
const platform = () => stage.emulator.identity.mchid

/** The number of a payment of 1,000 fen to the shop, as a part of a combined order. */
async function paid(number: string): Promise<string> {
  const amount = { total_amount: 1_000, currency: 'CNY' }
  const settle_info = { profit_sharing: true }
  const part = { mchid: platform(), sub_mchid: SHOP, out_trade_no: `${number}-a`, description: 'A book', attach: '' }
  const order = { combine_appid: APPID, combine_mchid: platform(), combine_out_trade_no: number }
  const json = { ...order, sub_orders: [{ ...part, amount, settle_info }], notify_url: 'https://m.test/' }
  await stage.client.v3.combineTransactions.native.post({ json })
  const { sub_orders: [paidPart] = [] } = await stage.emulator.pay(number)
  return paidPart?.transaction_id ?? ''
}

const share = async (transaction_id: string, out_order_no: string, amount: number, finish = false) => {
  const receivers = [{ type: 'MERCHANT_ID', receiver_account: platform(), amount, description: 'Commission' }]
  const json = { appid: APPID, sub_mchid: SHOP, transaction_id, out_order_no, receivers, finish }
  return (await sharing().orders.post({ json })).data
}
const unsplit = async (transaction_id: string) =>
  (await sharing().orders._transaction_id_.amounts.get({ transaction_id })).data.unsplit_amount

async function balance(mchid: string): Promise<number> {
  const { balances } = Object(await stage.emulator.operate('state'))
  expect(Object.values<number>(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  return balances[`merchant ${mchid} BASIC`] ?? 0
}

test('a platform takes its commission of what a shop has sold, gives a part of it back, and the rest is the shop’s', async () => {
  const transaction_id = await paid('order-e1')
  const receiver = { appid: APPID, type: 'MERCHANT_ID', account: platform(), relation_type: 'PLATFORM' }
  await expect(share(transaction_id, 'share-1', 100)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  const added = await sharing().receivers.add.post({ json: { ...receiver, name: '平台有限公司' } })
  expect(added.data).toEqual({ type: 'MERCHANT_ID', account: platform() })

  const accepted = await share(transaction_id, 'share-1', 100)
  expect(accepted).toMatchObject({ status: 'PROCESSING', receivers: [{ receiver_account: platform(), amount: 100 }] })
  expect(await share(transaction_id, 'share-1', 100)).toEqual(accepted)
  const number = { sub_mchid: SHOP, transaction_id, out_order_no: 'share-1' }
  const finished = (await sharing().orders.get({ query: number })).data
  expect(finished).toMatchObject({ status: 'FINISHED', receivers: [{ amount: 100, result: 'SUCCESS' }] })
  expect({ platform: await balance(platform()), shop: await balance(SHOP) }).toEqual({ platform: 100, shop: 0 })
  expect(await unsplit(transaction_id)).toBe(900)

  const back = {
    sub_mchid: SHOP,
    out_order_no: 'share-1',
    out_return_no: 'back-1',
    return_mchid: platform(),
    amount: 40,
  }
  const returned = (await sharing().returnorders.post({ json: { ...back, description: 'Torn' } })).data
  expect(returned).toMatchObject({ result: 'SUCCESS', amount: 40, return_no: expect.any(String) })
  const query = { sub_mchid: SHOP, out_order_no: 'share-1', out_return_no: 'back-1' }
  expect((await sharing().returnorders.get({ query })).data).toEqual(returned)

  const rest = { sub_mchid: SHOP, transaction_id, out_order_no: 'rest-1', description: 'All is shared' }
  const { order_id } = (await sharing().finishOrder.post({ json: rest })).data
  expect(order_id).toMatch(/^\d+$/)
  const { description: _, ...ofRest } = rest
  expect((await sharing().orders.get({ query: ofRest })).data).toMatchObject({
    ...{ status: 'FINISHED', finish_amount: 900, finish_description: 'All is shared', receivers: [] },
  })
  expect({ platform: await balance(platform()), shop: await balance(SHOP) }).toEqual({ platform: 60, shop: 940 })
})

test('a platform shares and finishes at once, within the same bounds, and not with whom it has deleted', async () => {
  const transaction_id = await paid('order-e2')
  await expect(share(transaction_id, 'share-2', 301)).rejects.toMatchObject({ status: 403, code: 'RULE_LIMIT' })
  await share(transaction_id, 'share-2', 300, true)
  expect(await unsplit(transaction_id)).toBe(0)
  const wrong = { type: 'PERSONAL_WECHATID', account: 'somebody', appid: APPID, relation_type: 'USER' }
  await expect(sharing().receivers.add.post({ json: wrong })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/type', location: 'body' },
  })
  await sharing().receivers.delete.post({ json: { type: 'MERCHANT_ID', account: platform(), appid: APPID } })
  await expect(share(await paid('order-e3'), 'share-3', 1)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  const query = { sub_mchid: SHOP, transaction_id, out_order_no: 'share-3' }
  await expect(sharing().orders.get({ query })).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
})

test('what a receiver never got it cannot give back', async () => {
  const receiver = { appid: APPID, type: 'MERCHANT_ID', account: '1900000300', relation_type: 'SUPPLIER' }
  await sharing().receivers.add.post({ json: receiver })
  const transaction_id = await paid('order-e4')
  const receivers = [{ type: 'MERCHANT_ID', receiver_account: '1900000300', amount: 100, description: 'Print' }]
  const json = { sub_mchid: SHOP, transaction_id, out_order_no: 'share-4', receivers, finish: false }
  await sharing().orders.post({ json })
  await stage.emulator.operate('fail-profitsharing', { out_order_no: 'share-4', fail_reason: 'ACCOUNT_ABNORMAL' })
  const back = {
    sub_mchid: SHOP,
    out_order_no: 'share-4',
    out_return_no: 'back-4',
    return_mchid: '1900000300',
    amount: 1,
  }
  const returning = sharing().returnorders.post({ json: { ...back, description: 'Torn' } })
  await expect(returning).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    message: expect.stringMatching(/return_mchid has no share/),
  })
})

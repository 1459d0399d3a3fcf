import type { Stage } from '../stage.js'

type Options = Readonly<Record<string, unknown>>

const APPID = 'wxd678efh567hg6787'
const SHARING = 'v3/profitsharing'

/** Requests for profit sharing, in a world in which a payment was shared, and a part of that returned. */
export async function profitsharingRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly (readonly [string, Options])[]> {
  const { v3 } = client
  const { mchid } = emulator.identity
  const shop = { account: '1900000300', type: 'MERCHANT_ID', name: '供应商有限公司' } as const
  const added = { ...shop, appid: APPID, relation_type: 'SUPPLIER' } as const
  await v3.profitsharing.receivers.add.post({ json: added })

  const paid = async (out_trade_no: string): Promise<string> => {
    const order = {
      description: '图书',
      out_trade_no,
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1_000 },
    }
    const json = { ...order, appid: APPID, mchid, settle_info: { profit_sharing: true } }
    await v3.pay.transactions.native.post({ json })
    return (await emulator.pay(out_trade_no)).transaction_id ?? ''
  }
  const transaction_id = await paid('shared')
  const receivers = [{ ...shop, amount: 100, description: '供货款' }]
  const share = (out_order_no: string) => ({ transaction_id, out_order_no, receivers, unfreeze_unsplit: false })
  await v3.profitsharing.orders.post({ json: share('share-done') })
  await emulator.operate('settle-profitsharing', { out_order_no: 'share-done' })
  const back = (out_return_no: string) => {
    const json = { out_order_no: 'share-done', out_return_no, return_mchid: shop.account, amount: 10 }
    return { json: { ...json, description: '商品破损' } }
  }
  await v3.profitsharing.returnOrders.post(back('back-done'))
  const unfreeze = { transaction_id: await paid('unfrozen'), out_order_no: 'rest', description: '分账已完成' }
  const { type } = shop
  return [
    [`POST ${SHARING}/receivers/add`, { json: added }],
    [`POST ${SHARING}/receivers/delete`, { json: { appid: APPID, type, account: '1900000301' } }],
    [`POST ${SHARING}/orders`, { json: share('share-now') }],
    [`GET ${SHARING}/orders/{out_order_no}`, { out_order_no: 'share-done', query: { transaction_id } }],
    [`POST ${SHARING}/orders/unfreeze`, { json: unfreeze }],
    [`GET ${SHARING}/transactions/{transaction_id}/amounts`, { transaction_id }],
    [`POST ${SHARING}/return-orders`, back('back-now')],
    [
      `GET ${SHARING}/return-orders/{out_return_no}`,
      { out_return_no: 'back-done', query: { out_order_no: 'share-done' } },
    ],
  ]
}

const PLATFORM = 'v3/ecommerce/profitsharing'

/** The same for a platform and one of its shops. */
export async function ecommerceRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly (readonly [string, Options])[]> {
  const { v3 } = client
  const sub_mchid = '1900000200'
  const receiver = { appid: APPID, type: 'MERCHANT_ID', account: '1900000300', relation_type: 'SUPPLIER' }
  const added = { ...receiver, encrypted_name: '供应商有限公司' }
  await v3.ecommerce.profitsharing.receivers.add.post({ json: added })
  const paid = async (out_trade_no: string): Promise<string> => {
    const order = {
      description: '图书',
      out_trade_no,
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1_000 },
    }
    const parties = { sp_appid: APPID, sp_mchid: emulator.identity.mchid, sub_mchid }
    const json = { ...parties, ...order, settle_info: { profit_sharing: true } }
    await v3.pay.partner.transactions.native.post({ json })
    return (await emulator.pay(out_trade_no)).transaction_id ?? ''
  }
  const transaction_id = await paid('e-shared')
  const receivers = [{ type: 'MERCHANT_ID', receiver_account: '1900000300', amount: 100, description: '供货款' }]
  const share = (out_order_no: string) => ({ sub_mchid, transaction_id, out_order_no, receivers, finish: false })
  await v3.ecommerce.profitsharing.orders.post({ json: share('e-done') })
  await emulator.operate('settle-profitsharing', { out_order_no: 'e-done' })
  const back = (out_return_no: string) => {
    const json = { sub_mchid, out_order_no: 'e-done', out_return_no, return_mchid: '1900000300', amount: 10 }
    return { json: { ...json, description: '商品破损' } }
  }
  await v3.ecommerce.profitsharing.returnorders.post(back('e-back'))
  const rest = { sub_mchid, transaction_id: await paid('e-rest'), out_order_no: 'e-rest', description: '分账已完成' }
  const { appid, type } = receiver
  return [
    [`POST ${PLATFORM}/receivers/add`, { json: added }],
    [`POST ${PLATFORM}/receivers/delete`, { json: { appid, type, account: '1900000301' } }],
    [`POST ${PLATFORM}/orders`, { json: share('e-now') }],
    [`GET ${PLATFORM}/orders`, { query: { sub_mchid, transaction_id, out_order_no: 'e-done' } }],
    [`POST ${PLATFORM}/finish-order`, { json: rest }],
    [`GET ${PLATFORM}/orders/{transaction_id}/amounts`, { transaction_id }],
    [`POST ${PLATFORM}/returnorders`, back('e-back-now')],
    [`GET ${PLATFORM}/returnorders`, { query: { sub_mchid, out_order_no: 'e-done', out_return_no: 'e-back' } }],
  ]
}

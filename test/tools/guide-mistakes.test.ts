import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { createEmulator, type InProcessEmulator } from '../../packages/emulator/lib/index.js'

const appid = 'wxd678efh567hg6787'
const notify_url = 'https://shop.test/notify'
const service = { appid, service_id: '2002000000000558128851361561536' }

let emulator: InProcessEmulator
let client: Client
let mchid: string

beforeAll(async () => {
  emulator = await createEmulator({ listen: false })
  client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher, retry: false })
  mchid = emulator.identity.mchid
})

afterAll(async () => {
  await client.close()
  await emulator.close()
})

const order = (out_trade_no: string, total = 100) => ({
  appid,
  mchid,
  description: '图书',
  out_trade_no,
  notify_url,
  amount: { total },
})
const place = (...given: Parameters<typeof order>) => client.v3.pay.transactions.native.post({ json: order(...given) })

async function pay(out_trade_no: string, more: { settle_info?: { profit_sharing: boolean } } = {}) {
  await client.v3.pay.transactions.native.post({ json: { ...order(out_trade_no, 1_000), ...more } })
  return (await emulator.pay(out_trade_no)).transaction_id ?? ''
}

const close = (out_trade_no: string) =>
  client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no, json: { mchid } })

function show(out_trade_no: string, auth_code: string) {
  const { notify_url: _, ...rest } = order(out_trade_no)
  const scene_info = { store_info: { id: 'store-1' } }
  return client.v3.pay.transactions.codepay.post({ json: { ...rest, payer: { auth_code }, scene_info } })
}

function refund(out_trade_no: string, amount: number, total: number) {
  const json = {
    out_trade_no,
    out_refund_no: `${out_trade_no}-back`,
    amount: { refund: amount, total, currency: 'CNY' },
  }
  return client.v3.refund.domestic.refunds.post({ json })
}

function transfer(out_bill_no: string, transfer_amount: number) {
  const scene = { transfer_scene_id: '1000', transfer_remark: '一等奖', openid: 'o-1' }
  const transfer_scene_report_infos = [
    { info_type: '活动名称', info_content: '新会员有礼' },
    { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
  ]
  return client.v3.fundApp.mchTransfer.transferBills.post({
    json: { ...scene, appid, out_bill_no, transfer_amount, notify_url, transfer_scene_report_infos },
  })
}

function share(transaction_id: string, amount: number, account: string) {
  const receivers = [{ type: 'MERCHANT_ID' as const, account, amount, description: '供货款' }]
  return client.v3.profitsharing.orders.post({
    json: { appid, transaction_id, out_order_no: `${account}-${amount}`, receivers, unfreeze_unsplit: true },
  })
}

async function rent(out_order_no: string, isConfirmed: boolean) {
  const time_range = { start_time: 'OnAccept' }
  const risk_fund = { name: 'DEPOSIT' as const, amount: 9_900 }
  const json = { ...service, out_order_no, notify_url, service_introduction: '充电宝租借', time_range, risk_fund }
  await client.v3.payscore.serviceorder.post({ json })
  if (isConfirmed) await emulator.operate('confirm-service-order', { out_order_no })
}

const giveBack = (out_order_no: string, amount: number) =>
  client.v3.payscore.serviceorder._out_order_no_.complete.post({
    out_order_no,
    json: { ...service, post_payments: [{ name: '租借费用', amount }], total_amount: amount },
  })

function bill(daysAgo: number) {
  const bill_date = new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)
  return client.v3.bill.tradebill.get({ query: { bill_date, bill_type: 'ALL' } })
}

/** What a merchant does wrong: the guide that explains it, what it answers, and how it is done. */
const MISTAKES: readonly (readonly [guide: string, what: string, code: string, done: () => Promise<unknown>])[] = [
  [
    'native',
    'a number again with other parameters',
    'INVALID_REQUEST',
    async () => [await place('native-1'), await place('native-1', 200)],
  ],
  ['native', 'an amount in yuan', 'PARAM_ERROR', () => place('native-2', 0.01)],
  [
    'native',
    'an order that is paid is closed',
    'ORDERPAID',
    async () => [await pay('native-3'), await close('native-3')],
  ],
  ['codepay', 'another kind of code', 'AUTH_CODE_INVALID', () => show('till-1', '160061098828009401')],
  ['codepay', 'a customer who has to enter a password', 'USERPAYING', () => show('till-2', '130061098828009400')],
  ['codepay', 'such an order is closed', 'INVALID_REQUEST', () => close('till-2')],
  [
    'refunds',
    'a total that is not that of the order',
    'INVALID_REQUEST',
    async () => [await pay('refund-1'), await refund('refund-1', 10, 60)],
  ],
  ['refunds', 'more than can be refunded', 'INVALID_REQUEST', () => refund('refund-1', 1_001, 1_000)],
  [
    'refunds',
    'a refund that nobody asked for',
    'RESOURCE_NOT_EXISTS',
    () => client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'nobody-1' }),
  ],
  [
    'transfers',
    'a number again with another amount',
    'INVALID_REQUEST',
    async () => [await transfer('T1', 400), await transfer('T1', 500)],
  ],
  [
    'profit-sharing',
    'an order that was not placed for it',
    'INVALID_REQUEST',
    async () => share(await pay('share-1'), 10, '1900000300'),
  ],
  [
    'profit-sharing',
    'a receiver that was not added',
    'INVALID_REQUEST',
    async () => share(await pay('share-2', SHARED), 10, '1900000301'),
  ],
  [
    'profit-sharing',
    'more than the highest rate',
    'RULE_LIMIT',
    async () => [await addSupplier(), await share(await pay('share-3', SHARED), 500, '1900000300')],
  ],
  [
    'pay-score',
    'a service order that nobody has confirmed is ended',
    'INVALID_ORDER_STATE',
    async () => [await rent('rent-1', false), await giveBack('rent-1', 300)],
  ],
  [
    'pay-score',
    'more than the risk fund',
    'PARAM_ERROR',
    async () => [await rent('rent-2', true), await giveBack('rent-2', 10_000)],
  ],
  ['reconciliation', 'a day without transactions', 'NO_STATEMENT_EXIST', () => bill(20)],
  ['reconciliation', 'a day that is too long ago', 'INVALID_REQUEST', () => bill(200)],
  [
    'k12',
    'a user that is not there',
    'RESOURCE_NOT_EXISTS',
    () =>
      client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get({
        organization_id: 'o1',
        out_user_id: 'u0',
      }),
  ],
  [
    'onboarding',
    'a path without its slash',
    'ERR_REQUEST',
    () => client.chain('v3/applyment4sub/applyment').post({ json: {} }),
  ],
]

const SHARED = { settle_info: { profit_sharing: true } }
const addSupplier = () =>
  client.v3.profitsharing.receivers.add.post({
    json: { appid, type: 'MERCHANT_ID', account: '1900000300', name: '供应商有限公司', relation_type: 'SUPPLIER' },
  })

test.each(MISTAKES)('%s: %s is answered by %s, as the guide says', async (guide, _, code, done) => {
  await expect(done()).rejects.toMatchObject({ code })
  const named = code === 'ERR_REQUEST' ? '`RequestError`' : `\`${code}\``
  for (const page of [`docs/guide/${guide}.md`, `docs/guide/${guide}.en.md`]) {
    const [, said = ''] = readFileSync(page, 'utf8').split(/^## (?:Mistakes|常见错误)$/m)
    expect(said, page).toContain(named)
  }
})

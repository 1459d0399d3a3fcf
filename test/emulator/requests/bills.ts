import type { Stage } from '../stage.js'

type Options = Readonly<Record<string, unknown>>

const DAY = 24 * 3_600

/** Requests for bills of a day on which something was paid. It is over afterwards: the clock of the story has moved. */
export async function billRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly (readonly [string, Options])[]> {
  const order = {
    description: '图书',
    out_trade_no: 'yesterday',
    notify_url: 'https://www.example.com/notify',
    amount: { total: 9 },
  }
  const { mchid } = emulator.identity
  await client.v3.pay.transactions.native.post({ json: { appid: 'wxd678efh567hg6787', mchid, ...order } })
  const { success_time = '' } = await emulator.pay('yesterday')
  await emulator.operate('advance', { seconds: DAY })
  const query = { bill_date: success_time.slice(0, 10) }
  const { data } = await client.v3.bill.tradebill.get({ query })
  const token = new URL(data.download_url).searchParams.get('token')
  return [
    ['GET v3/bill/tradebill', { query }],
    ['GET v3/bill/fundflowbill', { query }],
    ['GET v3/merchant/fund/dayendbalance/{account_type}', { account_type: 'BASIC', query: { date: query.bill_date } }],
    [
      'GET v3/ecommerce/fund/enddaybalance/{sub_mchid}',
      { sub_mchid: '1900000200', query: { date: query.bill_date, account_type: 'BASIC' } },
    ],
    ['GET v3/billdownload/file', { query: { token } }],
  ]
}

import assert from 'node:assert/strict'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

/** An emulator that keeps its state in a file finds it there again. */
const data = 'gateway.db'
const out_trade_no = '1217752501201407033233368018'
const find = (mchid) => ({ out_trade_no, query: { mchid } })

await use(async (client, { mchid }) => {
  const order = { appid: 'wxd678efh567hg6787', mchid, description: '图书', out_trade_no, amount: { total: 100 } }
  await client.v3.pay.transactions.native.post({ json: { ...order, notify_url: 'https://shop.example.com/notify' } })
})
await use(async (client, { mchid }) => {
  const { data: order } = await client.v3.pay.transactions.outTradeNo._out_trade_no_.get(find(mchid))
  assert.equal(order.trade_state, 'NOTPAY')
})

async function use(task) {
  const emulator = await createEmulator({ data })
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  try {
    await task(client, emulator.identity)
  } finally {
    await client.close()
    await emulator.close()
  }
}

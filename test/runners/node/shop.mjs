import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

const emulator = await createEmulator()
const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
after(async () => {
  await client.close()
  await emulator.close()
})

test('a customer pays, under node:test', async () => {
  const { mchid } = emulator.identity
  const json = { appid: 'wxd678efh567hg6787', mchid, description: '图书', out_trade_no: '1217752501201407033233368018' }
  const more = { notify_url: 'https://shop.example.com/notify', amount: { total: 100 } }
  const { data } = await client.v3.pay.transactions.native.post({ json: { ...json, ...more } })
  assert.match(data.code_url, /^weixin:/)
  assert.equal((await emulator.pay(json.out_trade_no)).trade_state, 'SUCCESS')
})

import { expect, test } from 'vitest'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

test('a customer pays, under Vitest, and the emulator ends with its test', async () => {
  await using emulator = await createEmulator()
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  const { mchid } = emulator.identity
  const json = { appid: 'wxd678efh567hg6787', mchid, description: '图书', out_trade_no: '1217752501201407033233368018' }
  const more = { notify_url: 'https://shop.example.com/notify', amount: { total: 100 } }
  const { data } = await client.v3.pay.transactions.native.post({ json: { ...json, ...more } })
  expect(data.code_url).toMatch(/^weixin:/)
  expect((await emulator.pay(json.out_trade_no)).trade_state).toBe('SUCCESS')
  await client.close()
})

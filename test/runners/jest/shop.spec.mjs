import { createClient } from 'wechatpay-chain'
import { createReceiver } from 'wechatpay-chain/receiver'
import { createEmulator } from 'wechatpay-chain-emulator'

test('a shop is told of a payment, under Jest with ES modules', async () => {
  const told = []
  const emulator = await createEmulator({ listen: false, deliver: (request) => notify(request) })
  const notify = createReceiver(emulator.credentials).fetch(({ resource }) => {
    told.push(resource.out_trade_no)
  })
  const client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher })
  const { mchid } = emulator.identity
  const json = { appid: 'wxd678efh567hg6787', mchid, description: '图书', out_trade_no: '1217752501201407033233368018' }
  const more = { notify_url: 'https://shop.example.com/notify', amount: { total: 100 } }
  await client.v3.pay.transactions.native.post({ json: { ...json, ...more } })
  await emulator.pay(json.out_trade_no)
  await emulator.settled()
  expect(told).toEqual([json.out_trade_no])
  await client.close()
  await emulator.close()
})

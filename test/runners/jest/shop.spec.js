const { createClient, ApiError } = require('wechatpay-chain')
const { createEmulator } = require('wechatpay-chain-emulator')

let emulator
let client
beforeAll(async () => {
  emulator = await createEmulator()
  client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
})
afterAll(async () => {
  await client.close()
  await emulator.close()
})

test('a customer pays, under Jest as it comes', async () => {
  const { mchid } = emulator.identity
  const json = { appid: 'wxd678efh567hg6787', mchid, description: '图书', out_trade_no: '1217752501201407033233368018' }
  const more = { notify_url: 'https://shop.example.com/notify', amount: { total: 100 } }
  const { data } = await client.v3.pay.transactions.native.post({ json: { ...json, ...more } })
  expect(data).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
  expect(await emulator.pay(json.out_trade_no)).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
})

test('an error is an instance of its class', async () => {
  const find = client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'nobody',
    query: { mchid: emulator.identity.mchid },
  })
  await expect(find).rejects.toBeInstanceOf(ApiError)
  await expect(find).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST', status: 404 })
})

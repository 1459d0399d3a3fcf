const assert = require('node:assert/strict')
const { createClient, ApiError } = require('wechatpay-chain')
const { createEmulator } = require('wechatpay-chain-emulator')
const { createReceiver } = require('wechatpay-chain/receiver')

async function main() {
  const emulator = await createEmulator()
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  try {
    assert.equal(typeof createReceiver(emulator.credentials).express, 'function')
    const { data } = await client.v3.certificates.get()
    assert.equal(data.data.length, 1)
    const order = client.v3.pay.transactions.outTradeNo._out_trade_no_
    await assert.rejects(order.get({ out_trade_no: '1', query: { mchid: emulator.credentials.mchid } }), ApiError)
  } finally {
    await client.close()
    await emulator.close()
  }
}

main()

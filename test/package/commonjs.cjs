const assert = require('node:assert/strict')
const { createClient, ApiError } = require('wechatpay-chain')
const { createEmulator } = require('wechatpay-chain-emulator')
const { createReceiver } = require('wechatpay-chain/receiver')

/** Every subpath is the one of `import`, and every file that `exports` names is there. */
async function compare() {
  for (const name of ['wechatpay-chain', 'wechatpay-chain-emulator']) {
    for (const [path, entry] of Object.entries(require(`${name}/package.json`).exports)) {
      const specifier = name + path.slice(1)
      if (path === './shangmi')
        assert.throws(() => require(specifier), /sm-crypto-v2/) // it is not installed yet
      else if (path.endsWith('.json')) assert.equal(typeof require(specifier), 'object')
      else if (entry.require.default) assert.equal(require(specifier), await import(specifier), specifier)
    }
  }
  assert.match(require('wechatpay-chain-emulator/openapi.json').openapi, /^3\.1/)
}

async function main() {
  await compare()

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

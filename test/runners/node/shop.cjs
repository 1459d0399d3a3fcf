const assert = require('node:assert/strict')
const { test } = require('node:test')
const { createEmulator } = require('wechatpay-chain-emulator')

test('the package of require() is that of import', async () => {
  assert.equal(createEmulator, (await import('wechatpay-chain-emulator')).createEmulator)
})

const assert = require('node:assert/strict')
const { createClient } = require('wechatpay-chain')
const { shangmi } = require('wechatpay-chain/shangmi')
const { createEmulator } = require('wechatpay-chain-emulator')

async function main() {
  assert.equal(require('wechatpay-chain/shangmi'), await import('wechatpay-chain/shangmi'))
  const emulator = await createEmulator({ suite: 'shangmi' })
  const { suite, ...credentials } = emulator.shangmi.credentials
  assert.equal(suite, shangmi)
  const client = createClient({ ...credentials, suite: shangmi, baseUrl: emulator.url })
  try {
    const { data } = await client.v3.certificates.get({ query: { algorithm_type: 'SM2' } })
    assert.equal(data.data[0].encrypt_certificate.algorithm, 'AEAD_SM4_GCM')
  } finally {
    await client.close()
    await emulator.close()
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

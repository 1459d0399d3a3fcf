// A client whose private key is in another process, which stands for a KMS or an HSM: it holds the key, signs and
// decrypts. The emulator runs in this process. Run it by `node kms-signer.js` (in a clone after a build).
import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { constants, createPrivateKey, privateDecrypt, sign } from 'node:crypto'
import { once } from 'node:events'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

if (process.argv[2] === 'kms') serveKey()
else await shop()

/** The KMS: accepts a key once, and returns signatures and plaintexts. */
function serveKey() {
  let key
  const operations = {
    import: (pem) => {
      key = createPrivateKey(pem)
    },
    // RSASSA_PKCS1_V1_5_SHA_256 of AWS KMS, with the message as input (MessageType RAW), or its SHA-256 (DIGEST).
    sign: (bytes) => sign('sha256', Buffer.from(bytes, 'base64'), key).toString('base64'),
    // RSAES_OAEP_SHA_1.
    decrypt: (bytes) =>
      privateDecrypt(
        { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        Buffer.from(bytes, 'base64'),
      ).toString('base64'),
  }
  process.on('message', ({ id, operation, value }) => process.send({ id, value: operations[operation](value) }))
}

/** The two functions of `signer`, implemented by messages to the KMS. */
function connect(kms) {
  const waiting = new Map()
  let last = 0
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error('the KMS has gone'))
    waiting.clear()
  }
  kms.on('message', ({ id, value }) => {
    waiting.get(id)?.resolve(value)
    waiting.delete(id)
  })
  kms.on('exit', failAll)
  const ask = (operation, value) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      if (kms.connected) kms.send({ id: last, operation, value })
      else failAll()
    })
  return {
    importKey: (pem) => ask('import', pem),
    signer: {
      sign: (message) => ask('sign', Buffer.from(message).toString('base64')),
      decrypt: async (ciphertext) =>
        Buffer.from(await ask('decrypt', Buffer.from(ciphertext).toString('base64')), 'base64'),
    },
  }
}

async function shop() {
  const emulator = await createEmulator()
  const kms = fork(import.meta.filename, ['kms'])
  const { privateKey, ...credentials } = emulator.credentials
  const { importKey, signer } = connect(kms)
  await importKey(privateKey) // in production the KMS generates the key, and you upload a certificate request for it
  const client = createClient({ ...credentials, signer, baseUrl: emulator.url })
  try {
    const user = { organization_id: 'school-1', out_user_id: 'pupil-7' }
    const users = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
    const json = { user_name: '张三', user_type: 'STUDENT', phone: '13800138000' }
    const written = await users.patch({ ...user, json })
    console.log(`PATCH ${written.status}, signed by process ${kms.pid}`)

    // A customer pays and complains. The KMS decrypts the phone number, encrypted under the merchant certificate.
    const { mchid } = emulator.identity
    const out_trade_no = 'order-1'
    const order = { appid: 'wxd678efh567hg6787', mchid, description: 'A book', out_trade_no, amount: { total: 100 } }
    await client.v3.pay.transactions.native.post({ json: { ...order, notify_url: 'http://127.0.0.1/notify' } })
    await emulator.pay(out_trade_no)
    const { complaint_id } = await emulator.operate('complain', { out_trade_no, phone: '13900139000' })
    const { data } = await client.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id })
    assert.equal(data.payer_phone, '13900139000')
    console.log(`GET   ${data.payer_phone}, decrypted by process ${kms.pid}`)

    kms.kill()
    await once(kms, 'exit')
    const failure = await users.get(user).catch((error) => error)
    assert.equal(failure.code, 'ERR_SIGNING')
    console.log(`GET   ${failure.code}: ${failure.cause.message}; nothing was sent`)
  } finally {
    kms.kill()
    await client.close()
    await emulator.close()
  }
}

import assert from 'node:assert/strict'
import { createClient, SignatureError, WechatpayError } from 'wechatpay-chain'
import { createReceiver } from 'wechatpay-chain/receiver'
import { forgeNotification } from 'wechatpay-chain/testing'
import { createEmulator } from 'wechatpay-chain-emulator'

const emulator = await createEmulator()
await assert.rejects(createEmulator({ suite: 'shangmi' }), /needs the package sm-crypto-v2: npm install sm-crypto-v2/)
const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
const user = { organization_id: 'o1', out_user_id: 'u1' }
const path = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'
try {
  const written = await client.chain(path).patch({ ...user, json: { user_name: '张三', phone: '13800138000' } })
  assert.equal(written.status, 204)
  const read = await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get(user)
  assert.equal(read.data.user_name, '张三')
  assert.equal(read.verified, true)
  await assert.rejects(client[path].get({ ...user, out_user_id: 'nobody' }), {
    code: 'RESOURCE_NOT_EXISTS',
    status: 404,
  })
  assert.ok(new SignatureError('', { reason: 'clock' }) instanceof WechatpayError)
  const { platform, credentials } = emulator
  const forged = await forgeNotification({ event_type: 'REFUND.SUCCESS', resource: { out_refund_no: '1' }, platform })
  assert.deepEqual((await createReceiver(credentials).receive(forged)).resource, { out_refund_no: '1' })
} finally {
  await client.close()
  await emulator.close()
}

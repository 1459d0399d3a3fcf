import { expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator } from '../../packages/emulator/lib/index.js'
import { APPID } from './v2-stage.js'

// test/v2/story.test.ts goes from an order to its bill over a socket.

test('an emulator without a port takes the calls that present a certificate too', async () => {
  const emulator = await createEmulator({ listen: false })
  const { dispatcher, credentials } = emulator
  const client = createClient({ ...credentials, dispatcher, clientCertificate: { dispatcher } })
  const { pay, secapi } = client.v2
  const asked = { appid: APPID, body: 'A book', out_trade_no: 'i1', total_fee: 1, spbill_create_ip: '127.0.0.1' }
  await pay.unifiedorder.post({ xml: { ...asked, attach: ']]>', trade_type: 'NATIVE' } })
  await emulator.pay('i1')
  const { data: found } = await pay.orderquery.post({ xml: { appid: APPID, out_trade_no: 'i1' } })
  expect(found).toMatchObject({ trade_state: 'SUCCESS', attach: ']]>' })
  const refund = { appid: APPID, out_trade_no: 'i1', out_refund_no: 'i1', total_fee: 1, refund_fee: 1 }
  const { data } = await secapi.pay.refund.post({ xml: refund })
  expect(data.refund_fee).toBe('1')
  await expect(pay.downloadbill.post({ xml: { appid: APPID, bill_date: '20200101' } })).rejects.toMatchObject({
    code: '20001',
    message: expect.stringMatching(/invalid bill_date/),
  })
  await expect(secapi.pay.reverse.post({ xml: { appid: APPID, out_trade_no: 'i1' } })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    verified: true,
  })
  await client.close()
  await emulator.close()
})

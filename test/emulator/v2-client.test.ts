import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator } from '../../packages/emulator/lib/index.js'
import { APPID } from './v2-stage.js'
import { post } from './v2-wire.js'

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

test('an emulator that keeps its state has the same authority and the same orders after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-v2-'))
  const data = join(folder, 'gateway.db')
  const first = await createEmulator({ data, tls: true })
  const asked = { appid: APPID, body: 'A book', out_trade_no: 'k1', total_fee: 1, spbill_create_ip: '127.0.0.1' }
  await post(first, 'pay/unifiedorder', { ...asked, trade_type: 'NATIVE' })
  await first.pay('k1')
  const { ca } = first.tls
  await first.close()
  const second = await createEmulator({ data, tls: true })
  expect(second.tls.ca).toBe(ca)
  const refund = { appid: APPID, out_trade_no: 'k1', out_refund_no: 'k1', total_fee: 1, refund_fee: 1 }
  expect((await post(second, 'secapi/pay/refund', refund, { tls: true })).fields).toMatchObject({ refund_fee: '1' })
  await second.close()
  rmSync(folder, { recursive: true })
})

test('a port that cannot be is refused with the option that it belongs to', async () => {
  await expect(createEmulator({ tls: 65_536 })).rejects.toThrow('`tls` must be true, for any free port, or a port')
  await expect(createEmulator({ tls: true, listen: false as never })).rejects.toThrow(
    '`tls` needs an emulator that listens',
  )
})

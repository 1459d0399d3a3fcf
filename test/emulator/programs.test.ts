import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createReceiver } from '../../lib/receiver.js'
import { mistakes, products } from '../types/products.js'
import { answers, type Paid, readPayment, right, wrong, wrongInXml } from '../types/programs.js'
import { services, slips } from '../types/services.js'
import { placeNative, stageOfFile } from './stage.js'

const stage = stageOfFile()

function shop(number: string) {
  return { client: stage.client, mchid: stage.emulator.identity.mchid, number }
}

test.each(Object.entries(right))('%s, and is not refused', async (name, run) => {
  const { status } = await run(shop(`right-${Object.keys(right).indexOf(name)}`))
  expect([200, 204]).toContain(status)
  expect(stage.violations).toEqual([])
})

const pay = async (out_trade_no: string) => (await stage.emulator.pay(out_trade_no)).transaction_id ?? ''

test.each(Object.entries(products))('%s, and is not refused', async (name, run) => {
  const { status } = await run({ ...shop(`product-${Object.keys(products).indexOf(name)}`), pay })
  expect(status).toBe(200)
  expect(stage.violations).toEqual([])
})

test.each(Object.entries(mistakes))('%s, and the emulator names the field', async (name, [field, run]) => {
  await expect(run(shop(`mistake-${Object.keys(mistakes).indexOf(name)}`))).rejects.toMatchObject({
    status: 400,
    code: 'PARAM_ERROR',
    detail: { field },
  })
})

test.each(Object.entries(services))('%s, and is not refused', async (name, run) => {
  const { status } = await run(shop(`service-${Object.keys(services).indexOf(name)}`))
  expect([200, 204]).toContain(status)
  expect(stage.violations).toEqual([])
})

test.each(Object.entries(slips))('%s, and the emulator names the field', async (name, [field, run]) => {
  await expect(run(shop(`slip-${Object.keys(slips).indexOf(name)}`))).rejects.toMatchObject({
    status: 400,
    code: 'PARAM_ERROR',
    detail: { field },
  })
})

test.each(Object.entries(wrong))('%s, and the emulator names the field', async (name, [field, run]) => {
  await expect(run(shop(`wrong-${Object.keys(wrong).indexOf(name)}`))).rejects.toMatchObject({
    status: 400,
    code: 'PARAM_ERROR',
    detail: { field },
  })
})

test.each(Object.entries(wrongInXml))('%s, and the emulator names the field', async (name, [field, run]) => {
  await expect(run(shop(name))).rejects.toThrow(field)
})

test('an order is queried to what its customer paid, and not for what its request had', async () => {
  await placeNative(stage, 'read-1')
  await stage.emulator.pay('read-1')
  const read = await answers(shop('read-1'))
  expect(read).toMatchObject({ paid: 100, openid: expect.any(String), misspelt: undefined, address: undefined })
})

test('a payment is notified, and read to its payer', async () => {
  const paid: Paid[] = []
  const { certs, apiv3Key } = stage.emulator.credentials
  const server = createServer(createReceiver({ certs, apiv3Key }).node(readPayment(paid)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  await placeNative(stage, 'read-2', `http://127.0.0.1:${port}/notify`)
  await stage.emulator.pay('read-2')
  await stage.emulator.settled()
  const one = { number: 'read-2', fen: 100, openid: expect.any(String) }
  expect(paid).toEqual([one, one])
  server.close()
})

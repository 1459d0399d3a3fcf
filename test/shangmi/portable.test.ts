import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { sm3 } from 'sm-crypto-v2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../lib/index.js'
import { shangmi } from '../../lib/shangmi.js'
import { createEmulator, type ShangmiEmulator } from '../../packages/emulator/lib/index.js'

const RECEIPT = 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'

/** Uses the package by its name, so `npm run build` goes before it, as in `npm test`. */
const PROGRAM = `
import { createClient, upload } from 'wechatpay-chain'
import { createReceiver } from 'wechatpay-chain/receiver'
import { shangmi } from 'wechatpay-chain/shangmi'
import { forgeNotification } from 'wechatpay-chain/testing'

const { credentials, platform, baseUrl } = JSON.parse(process.env.GIVEN)
const client = createClient({ ...credentials, suite: shangmi, baseUrl })
const meta = { filename: 'a.pdf', company_mchid: '1900000109', region_id: 440300 }
const file = upload(new TextEncoder().encode('%PDF-1.4'), meta)
const uploaded = await client.v3.taxiInvoice.cards.uploadFile.post({ body: file })
const receipt = await client.chain('${RECEIPT}').get({ out_bill_no: 'b1' })
const content = await (await client.download(receipt)).text()
const resource = { phone_number: '13800138000' }
const forged = await forgeNotification({
  event_type: 'MEMBERCARD.ACCEPT_CARD', resource, platform: { ...platform, suite: shangmi },
})
const received = await createReceiver({ ...credentials, suite: shangmi }).receive(forged)
await client.close()
console.log(JSON.stringify({
  web: import.meta.resolve('wechatpay-chain').includes('/web/'),
  uploaded: uploaded.verified, hash: receipt.data.hash_type, pdf: content.slice(0, 4), received: received.resource,
}))
`

let emulator: ShangmiEmulator
beforeAll(async () => {
  emulator = await createEmulator({ suite: 'shangmi' })
})
afterAll(() => emulator.close())

describe('SM3 where the runtime has none', () => {
  it('is that of the suite: uploads, receipts and notifications work on the files for fetch and WebCrypto', async () => {
    const parent = resolve('dist')
    mkdirSync(parent, { recursive: true })
    const folder = mkdtempSync(join(parent, 'shangmi-')) // inside the project, for its packages
    try {
      writeFileSync(join(folder, 'program.mjs'), PROGRAM)
      const { suite: _, ...credentials } = emulator.shangmi.credentials
      const { suite: __, ...platform } = emulator.shangmi.platform
      const env = { ...process.env, GIVEN: JSON.stringify({ credentials, platform, baseUrl: emulator.url }) }
      const args = ['--conditions=workerd', join(folder, 'program.mjs')]
      const { stdout } = await promisify(execFile)(process.execPath, args, { env, timeout: 80_000 })
      expect(JSON.parse(stdout)).toEqual({
        web: true,
        uploaded: true,
        hash: 'SM3',
        pdf: '%PDF',
        received: { phone_number: '13800138000' },
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('proves a file, and refuses one with another digest, or a digest that nobody knows', async () => {
    const suite = { ...shangmi, startDigest: (name: string) => shangmi.startDigest?.(name === 'SM-3' ? 'SM3' : name) }
    const client = createClient({ ...emulator.shangmi.credentials, suite, baseUrl: emulator.url })
    const { data } = await client.chain(RECEIPT).get({ out_bill_no: 'b1' })
    const content = await (await client.download(data)).text()
    const digest = sm3(Buffer.from(content))
    expect(data.hash_value).toBe(digest)
    expect(await (await client.download({ ...data, hash_type: 'SM-3' })).text()).toBe(content)
    const wrong = { ...data, hash_type: 'SM-3', hash_value: (digest[0] === '0' ? '1' : '0') + digest.slice(1) }
    await expect((await client.download(wrong)).text()).rejects.toThrow('does not match the SM-3')
    await expect(client.download({ ...data, hash_type: 'SM-4' })).rejects.toThrow('has no SM-4')
    await client.close()
  })

  it('holds no more than 64 MiB', () => {
    const digest = shangmi.startDigest?.('SM3')
    const piece = new Uint8Array(2 ** 24)
    for (let round = 0; round < 4; round += 1) digest?.update(piece)
    expect(() => digest?.update(new Uint8Array(1))).toThrow('SM3 of more than 67108864 bytes needs an OpenSSL with SM3')
  })
})

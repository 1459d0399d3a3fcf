import { createHash, createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FileStream } from '../../lib/index.js'
import { callByName, valuesAt } from './call-by-name.js'
import { openStage, type Reply, type Stage, send } from './stage.js'
import { storyRequests } from './story-requests.js'

let stage: Stage
let ofStories: Awaited<ReturnType<typeof storyRequests>>
beforeAll(async () => {
  stage = await openStage()
  ofStories = await storyRequests(stage)
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

const call = (name: string, options?: Readonly<Record<string, unknown>>) => callByName(stage.client, name, options)

describe('files', () => {
  const isSigned = ({ headers }: Reply, text: string): boolean => {
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
    const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
    return verify(
      'sha256',
      Buffer.from(message),
      createPublicKey(stage.emulator.files['wechatpay_cert.pem']),
      signature,
    )
  }

  test.each(['/v3/statements', '/v3/global/statements'])('of %s are signed over their digest', async (path) => {
    const reply = await send(stage.emulator, { target: `${path}?date=2026-05-20&mchid=1900000109` })
    const sha1 = createHash('sha1').update(reply.text).digest('hex')
    expect(reply.status).toBe(200)
    expect(reply.headers).toMatchObject({
      'wechatpay-statement-sha1': sha1,
      'content-type': 'text/plain; charset=utf-8',
    })
    expect(isSigned(reply, `{"sha1":"${sha1}"}`)).toBe(true)
    expect(isSigned(reply, reply.text)).toBe(false)
  })

  test('of v3/statements prove themselves to the client', async () => {
    const { data, verified } = await call('GET v3/statements', { query: { date: '2026-05-20', mchid: '1900000109' } })
    expect(verified).toBe(true)
    expect(await (data as FileStream).text()).toContain('总交易单数')
  })

  test.each([
    ['GET v3/billdownload/file', 'text/plain; charset=utf-8'],
    ['GET v3/transferdownload/signfile', 'application/pdf'],
    ['GET v3/merchant-service/images/{media_id}', 'image/png'],
  ])('of %s are not signed', async (name, type) => {
    const { data, verified, headers } = await call(name, ofStories.get(name))
    expect({ verified, type: headers['content-type'], signed: 'wechatpay-signature' in headers }).toEqual({
      verified: false,
      type,
      signed: false,
    })
    const file = data as FileStream // all of these answer with a file
    expect(file.contentType).toBe(type)
    expect((await file.bytes()).length).toBeGreaterThan(20)
  })

  test.each([
    ['GET v3/profitsharing/bills', 'sha1', '/v3/billdownload/file?token=sample-'],
    ['GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}', 'sha256', '/v3/transferdownload/signfile?'],
    ['POST v3/fund-app/mch-transfer/partner/electronic-receipts', 'sm3', '/v3/transferdownload/elecvoucherfile?'],
  ])('to which %s leads are on this gateway, and have the hash that it tells', async (name, algorithm, path) => {
    const data = (await call(name)).data as { download_url: string; hash_value: string; hash_type: string }
    expect(data.download_url.startsWith(new URL(path, stage.emulator.url).href)).toBe(true)
    expect(data.hash_type.toLowerCase()).toBe(algorithm)
    const { pathname, search } = new URL(data.download_url)
    const reply = await send(stage.emulator, { target: pathname + search })
    expect(reply.status).toBe(200)
    const content = await (await stage.client.download(data)).bytes()
    expect(createHash(algorithm).update(content).digest('hex')).toBe(data.hash_value)
  })

  test('of invoices are found by the query that their URL carries', async () => {
    const { data } = await call('GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files', {
      fapiao_apply_id: 'f1',
      query: { sub_mchid: '1900000109', fapiao_id: '发票 1' },
    })
    const [url] = valuesAt(data, ['fapiao_download_info_list', 'download_url'])
    const { pathname, search, searchParams } = new URL(String(url))
    expect(searchParams.get('fapiao_id')).toBe('发票 1')
    expect((await send(stage.emulator, { target: pathname + search })).status).toBe(200)
  })
})

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, upload } from '../lib/index.js'
import { uploadOf } from '../tools/emit-traits.js'
import { readSpec } from '../tools/spec.js'
import { openStage, type Stage } from './emulator/stage.js'
import { type Platform, startPlatform } from './fixtures/platform.js'

const IMAGE = Buffer.from('\x89PNG\r\n--boundary\r\n\x00\xff', 'latin1')
const digest = (bytes: Uint8Array, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest('hex')

let platform: Platform
let client: Client
let stage: Stage
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  await writeFile(join(folder, '店铺.jpg'), IMAGE)
  platform = await startPlatform()
  client = platform.client()
  stage = await openStage()
})
beforeEach(() => platform.reset())
afterAll(async () => {
  await platform.close()
  await stage.close()
  await rm(folder, { recursive: true })
  expect(stage.violations).toEqual([])
})

/** What arrived, as a parser that is not ours reads it. */
async function received() {
  const { headers, body } = platform.only()
  const type = headers['content-type'] ?? ''
  const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData()
  const [, [part = '', file] = []] = [...form]
  const { name, type: fileType } = file as File // a part with a file name is one
  const bytes = Buffer.from(await (file as File).arrayBuffer())
  return { meta: JSON.parse(String(form.get('meta'))), part, name, type: fileType, bytes }
}

const send = (...given: Parameters<typeof upload>) => client.v3.merchant.media.upload.post({ body: upload(...given) })

const uploads = readSpec().filter(
  ({ template, spec }) => template.startsWith('v3/') && uploadOf(spec.request.properties?.body),
)

/** What an operation wants to know beside the file. */
const MORE: Readonly<Record<string, object>> = {
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    transaction_id: 't1',
    openid: 'o1',
    merchant_contact_information: { consultation_phone_number: '13800138000' },
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': { file_type: 'PDF' },
  'v3/taxi-invoice/cards/upload-file': { company_mchid: '1900000109', region_id: 1 },
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': { item_id: 1 },
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': { item_id: 1, sub_mchid: '1900000109' },
  'v3/marketing/bank/packages/{package_id}/tasks': { bank_type: 'ICBC_DEBIT' },
}

describe('upload()', () => {
  it('is all of the fourteen', () => expect(uploads).toHaveLength(14))

  it.each(uploads.map(({ template }) => template))('is taken by %s', async (template) => {
    const variables = Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '1']))
    const body = upload(IMAGE, { filename: 'a.png', ...MORE[template] })
    const { status, verified } = await stage.client.chain(template).post({ ...variables, body })
    expect({ status, verified }).toEqual({ status: 200, verified: true })
    expect(stage.exchanges.at(-1)).toMatchObject({ template, code: undefined })
    expect(stage.exchanges.at(-1)?.body).not.toContain('13800138000')
  })

  const stream = async function* () {
    yield IMAGE.subarray(0, 3)
    yield IMAGE.subarray(3)
  }
  it.each([
    ['bytes', () => new Uint8Array(IMAGE), { filename: 'a.png' }, ['a.png', 'image/png']],
    ['a Blob', () => new Blob([IMAGE], { type: 'image/bmp' }), { filename: 'a.bmp' }, ['a.bmp', 'image/bmp']],
    ['a File', () => new File([IMAGE], '图.PNG'), undefined, ['图.PNG', 'image/png']],
    ['a path', () => join(folder, '店铺.jpg'), undefined, ['店铺.jpg', 'image/jpeg']],
    ['a file: URL', () => pathToFileURL(join(folder, '店铺.jpg')), undefined, ['店铺.jpg', 'image/jpeg']],
    [
      'a stream of node',
      () => createReadStream(join(folder, '店铺.jpg')),
      { filename: 'b.jpg' },
      ['b.jpg', 'image/jpeg'],
    ],
    ['an async iterable', stream, { filename: 'c', contentType: 'image/png' }, ['c', 'image/png']],
  ] as const)('takes %s', async (_, source, options, [name, type]) => {
    await send(source(), options)
    const sent = await received()
    expect(sent).toEqual({ meta: { filename: name, sha256: digest(IMAGE) }, part: 'file', name, type, bytes: IMAGE })
  })

  it('names part, digest, algorithm and file as the operation wants them', async () => {
    const upload1 = client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile
    await upload1.post({ body: upload(IMAGE, { filename: 'a.pdf', file_type: 'PDF' }) })
    expect(await received()).toMatchObject({
      meta: { file_type: 'PDF', digest_alogrithm: 'SM3', digest: digest(IMAGE, 'sm3') },
      name: 'a.pdf',
      type: 'application/pdf',
    })
    platform.reset()
    const upload2 = client.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload
    await upload2.post({ sub_mchid: '2', body: upload(IMAGE, { filename: 'a.pdf', item_id: 1 }) })
    expect(await received()).toMatchObject({
      meta: { file_name: 'a.pdf', item_id: 1, file_digest: digest(IMAGE) },
      part: 'submission_file',
    })
  })

  it('is typed by the operation: what it wants beside the file, and nothing else', () => {
    const taxi = client.v3.taxiInvoice.cards.uploadFile
    const never = () => [
      taxi.post({ body: upload(IMAGE, { filename: 'a.pdf', company_mchid: '1', region_id: 1 }) }),
      // @ts-expect-error: the region is missing
      taxi.post({ body: upload(IMAGE, { filename: 'a.pdf', company_mchid: '1' }) }),
      // @ts-expect-error: the region is a number
      taxi.post({ body: upload(IMAGE, { filename: 'a.pdf', company_mchid: '1', region_id: '1' }) }),
      // @ts-expect-error: nobody knows this field
      taxi.post({ body: upload(IMAGE, { filename: 'a.pdf', company_mchid: '1', region_id: 1, colour: 1 }) }),
      // @ts-expect-error: the client fills in the digest
      client.v3.merchant.media.upload.post({ body: upload(IMAGE, { filename: 'a.pdf', sha256: 'ab' }) }),
    ]
    expect(never).toBeTypeOf('function')
  })

  it('sends what the bytes were when it was called', async () => {
    const changing = Uint8Array.from(IMAGE)
    const body = upload(changing, { filename: 'a.png' })
    changing.fill(0)
    await client.v3.merchant.media.upload.post({ body })
    expect((await received()).bytes).toEqual(IMAGE)
  })

  it('of a stream is sent again in full when the first attempt met a busy gateway', async () => {
    platform.next({ status: 429, body: '{"code":"FREQUENCY_LIMITED"}' })
    const body = upload(stream(), { filename: 'a.png' })
    await client.v3.merchant.media.upload.post({ body, retry: { attempts: 2 } })
    expect(platform.requests).toHaveLength(2)
    const [first, second] = platform.requests.map(({ body }) => body.includes(IMAGE))
    expect([first, second]).toEqual([true, true])
  })

  it('may have exactly the bytes that the operation takes', async () => {
    await send(Buffer.alloc(2 * 2 ** 20), { filename: 'a.png' })
    expect(platform.requests).toHaveLength(1)
  })
})

describe('nothing is sent of a file that', () => {
  const large = Buffer.alloc(2 * 2 ** 20 + 1)
  const largeStream = async function* () {
    for (let piece = 0; piece < 3; piece += 1) yield Buffer.alloc(2 ** 20)
  }

  it.each([
    [
      'is one byte too large',
      () => send(large, { filename: 'a.png' }),
      /has 2097153 bytes, .* at most 2097152 \(2048 KiB\)/,
    ],
    ['is a stream too large', () => send(largeStream(), { filename: 'a.png' }), /has more than 2097152 bytes/],
    [
      'is too large in explicit parts',
      () => client.v3.merchant.media.upload.post({ body: { meta: { filename: 'a', sha256: 'b' }, file: large } }),
      /at most 2097152/,
    ],
    ['is empty', () => send(new Uint8Array(), { filename: 'a.png' }), /the file is empty/],
    ['has no name', () => send(IMAGE), /pass `filename`/],
    ['is not there', () => send(join(folder, 'none.jpg')), /the file cannot be read \(ENOENT\); nothing was sent/],
    ['is a folder', () => send(folder), /the file cannot be read \(EISDIR\)/],
    ['is on the web', () => send(new URL('https://example.com/a.jpg')), /a URL must begin with file:/],
    ['is text of a stream', () => send(['a'] as never), /pass a Blob, bytes, a path/],
    ['is of another kind', () => send(7 as never), /pass a Blob, bytes, a path/],
    [
      'goes where no upload is known',
      () => client.chain('v3/x').post({ body: upload(IMAGE) }),
      /describes no upload for this operation/,
    ],
  ])('%s', async (_, call, message) => {
    const error = await platform.refusal(async () => call())
    expect(error).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringMatching(message) })
    expect(platform.requests).toHaveLength(0)
  })
})

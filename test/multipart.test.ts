import { constants, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../types/index.js'
import { type Platform, proven, type Received, startPlatform } from './fixtures/platform.js'

let platform: Platform
let client: Client

beforeAll(async () => {
  platform = await startPlatform()
  client = platform.client()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256)
const meta = { filename: '店铺.jpg', sha256: 'ab'.repeat(32) }

/** The parts as a parser that is not ours reads them. */
async function partsOf({ headers, body }: Received): Promise<FormData> {
  const type = headers['content-type'] ?? ''
  return new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData()
}

/** The signature covers the text of `meta` and nothing else. */
function signedText(request: Received): string {
  const text = /application\/json\r\n\r\n(.*?)\r\n--/s.exec(request.body.toString())?.[1] ?? ''
  proven({ ...request, body: Buffer.from(text) }, platform.merchant)
  return text
}

describe('an upload', () => {
  it('sends meta and file, and signs the text of meta alone', async () => {
    await client.v3.merchant.media.upload.post({ body: { meta, file: new Blob([bytes], { type: 'image/jpeg' }) } })
    const request = platform.only()
    expect(signedText(request)).toBe(JSON.stringify(meta))
    const parts = await partsOf(request)
    expect([...parts.keys()]).toEqual(['meta', 'file'])
    expect(parts.get('meta')).toBe(JSON.stringify(meta))
    const file = parts.get('file') as File // a part with a file name is one
    expect([file.name, file.type]).toEqual(['店铺.jpg', 'image/jpeg'])
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  it('takes bytes, under the name that the operation gives the part', async () => {
    const upload = client.chain('v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload')
    const body = {
      meta: { file_digest: 'ab'.repeat(32), file_name: 'a.pdf', item_id: 1 },
      submission_file: bytes,
    }
    await upload.post({ sub_mchid: '2', body })
    const file = (await partsOf(platform.only())).get('submission_file') as File
    expect([file.name, file.type, file.size]).toEqual(['a.pdf', 'application/octet-stream', 1_000])
  })

  it('does not let a file name end its header', async () => {
    const named = (filename: string) =>
      client.v3.merchant.media.upload.post({ body: { meta: { ...meta, filename }, file: bytes } })
    await named('a".jpg')
    const parts = await partsOf(platform.only())
    expect([...parts.keys()]).toEqual(['meta', 'file'])
    expect(platform.only().body.toString()).toContain('filename="a%22.jpg"')
    for (const filename of ['a"\r\nX-Injected: 1\r\n\r\n.jpg', 'a\0.jpg', 'a.jpg\\']) {
      expect((await platform.refusal(named(filename))).message).toMatch(/control character, a backslash/)
    }
    platform.only()
  })

  it('does not let a type of its file add a header to its part', async () => {
    const typed = (type: string) => {
      const file = Object.defineProperty(new Blob([bytes]), 'type', { value: type })
      return client.v3.merchant.media.upload.post({ body: { meta, file } })
    }
    await typed('image/jpeg')
    expect((await platform.refusal(typed('image/jpeg\r\nX: 1'))).message).toMatch(/type of a file is not one line/)
    platform.only()
  })

  it('sends what the bytes and meta were at the moment of the call', async () => {
    const [file, changing] = [Uint8Array.from(bytes), { ...meta }]
    const call = client.v3.merchant.media.upload.post({ body: { meta: changing, file } })
    file.fill(0)
    changing.filename = 'other.jpg'
    await call
    const parts = await partsOf(platform.only())
    expect(new Uint8Array(await (parts.get('file') as File).arrayBuffer())).toEqual(bytes)
    expect(parts.get('meta')).toBe(JSON.stringify(meta))
  })

  it('encrypts the sensitive field of a shopping receipt’s meta', async () => {
    const path = 'v3/marketing/shopping-receipt/shoppingreceipts'
    const receipt = { merchant_contact_information: { consultation_phone_number: 'hush-13800138000' }, sha256: 'ab' }
    await client.chain(path as string).post({ body: { meta: receipt, file: bytes } })
    const sent = JSON.parse(signedText(platform.only())) as typeof receipt
    const { consultation_phone_number } = sent.merchant_contact_information
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const key = { key: platform.publicKey.privateKey, padding, oaepHash: 'sha1' }
    expect(privateDecrypt(key, Buffer.from(consultation_phone_number, 'base64')).toString()).toBe('hush-13800138000')
    expect(sent.sha256).toBe('ab')
  })

  it.each([
    ['without a file', { meta }, /`body` has `meta` but no file/],
    ['with a path for a file', { meta, file: '/tmp/a.jpg' }, /`body.file` must be a Blob or a Uint8Array/],
    ['with text for meta', { meta: '{}', file: bytes }, /`body.meta` must be an object/],
    ['without meta', { file: bytes }, /`body` must be a string or a Uint8Array, or have `meta` with the file/],
  ])('%s is refused, and nothing is sent', async (_, body, message) => {
    const error = await platform.refusal(client.chain('v3/merchant/media/upload').post({ body: body as never })) // wrong on purpose
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.requests).toHaveLength(0)
  })
})

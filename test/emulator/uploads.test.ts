import { createHash, publicEncrypt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Draft, type Reply, send, stageOfFile } from './stage.js'

const UPLOAD = '/v3/merchant/media/upload'
const RECEIPTS = '/v3/marketing/shopping-receipt/shoppingreceipts'
const FAPIAO = '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'
const BOUNDARY = 'boundary-of-a-merchant'
const IMAGE = Buffer.from('\x89PNG\r\n--boundary-of-a-merchan\r\n\x00\xff', 'latin1')

const stage = stageOfFile()

interface Part {
  readonly name: string
  readonly filename?: string
  readonly bytes: string | Uint8Array
}

const digest = (algorithm: string, bytes: Uint8Array): string => createHash(algorithm).update(bytes).digest('hex')
const metaOf = (changes: object = {}): string =>
  JSON.stringify({ filename: 'a.png', sha256: digest('sha256', IMAGE), ...changes })
const file = (bytes: Uint8Array = IMAGE, name = 'file'): Part => ({ name, filename: 'a.png', bytes })

function multipart(parts: readonly Part[]): Buffer {
  const chunks = parts.flatMap(({ name, filename, bytes }) => [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${filename ? `; filename="${filename}"` : ''}\r\n`,
    `Content-Type: ${filename ? 'image/png' : 'application/json'}\r\n\r\n`,
    bytes,
    '\r\n',
  ])
  return Buffer.concat([...chunks, `--${BOUNDARY}--\r\n`].map((chunk) => Buffer.from(chunk)))
}

/** An upload made by hand, signed over the text of `meta` unless `draft` says otherwise. */
function upload(meta: string, parts: readonly Part[] = [file()], draft: Draft = {}): Promise<Reply> {
  return send(stage.emulator, {
    method: 'POST',
    target: UPLOAD,
    body: multipart([{ name: 'meta', bytes: meta }, ...parts]),
    signedBody: meta,
    ...draft,
    headers: {
      'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
      'Wechatpay-Serial': stage.emulator.identity.publicKeyId,
      ...draft.headers,
    },
  })
}

async function expectParamError(sent: Promise<Reply>, field: string, issue: RegExp): Promise<void> {
  const { status, json } = await sent
  expect({ status, code: json?.code, field: json?.detail?.field }).toEqual({ status: 400, code: 'PARAM_ERROR', field })
  expect(json.detail.issue).toMatch(issue)
}

describe('an upload', () => {
  test('made by hand is taken, and answered with a media_id', async () => {
    const { status, json } = await upload(metaOf())
    expect({ status, json }).toEqual({ status: 200, json: { media_id: expect.stringMatching(/^\d{16}$/) } })
    expect(stage.exchanges.at(-1)).toMatchObject({ template: UPLOAD.slice(1), body: metaOf(), code: undefined })
  })

  test('of the client is taken, as a Blob and as bytes', async () => {
    for (const bytes of [new Blob([Uint8Array.from(IMAGE)]), new Uint8Array(IMAGE)]) {
      const body = { meta: { filename: '图.png', sha256: digest('sha256', IMAGE) }, file: bytes }
      const { data, verified } = await stage.client.v3.merchant.media.upload.post({ body })
      expect({ data, verified }).toEqual({ data: { media_id: expect.any(String) }, verified: true })
    }
  })

  test('has the digest of its file in capitals, if it likes', async () => {
    expect((await upload(metaOf({ sha256: digest('sha256', IMAGE).toUpperCase() }))).status).toBe(200)
  })

  test('with another digest algorithm (SM3) is checked by that', async () => {
    const meta = (sm3: string) => JSON.stringify({ file_type: 'PDF', digest_alogrithm: 'SM3', digest: sm3 })
    const target = { target: FAPIAO }
    expect((await upload(meta(digest('sm3', IMAGE)), [file()], target)).status).toBe(200)
    await expectParamError(upload(meta(digest('sha256', IMAGE)), [file()], target), '/meta/digest', /not the SM3/)
  })

  test('whose file differs by one byte from its digest is refused', async () => {
    const changed = Buffer.from(IMAGE)
    changed[changed.length - 1] = 0xfe
    await expectParamError(upload(metaOf(), [file(changed)]), '/meta/sha256', /not the SHA256 of the file/)
  })

  test('whose meta differs by one byte from what was signed is refused', async () => {
    const { status, json } = await upload(metaOf({ filename: 'b.png' }), [file()], { signedBody: metaOf() })
    expect({ status, code: json.code, field: json.detail.field }).toEqual({
      status: 401,
      code: 'SIGN_ERROR',
      field: 'signature',
    })
  })

  test('that signs its whole body instead of its meta is refused', async () => {
    const body = multipart([{ name: 'meta', bytes: metaOf() }, file()])
    const reply = await upload(metaOf(), [], { body, signedBody: body.toString('latin1') })
    expect(reply.json.code).toBe('SIGN_ERROR')
  })

  test.each<[string, string, () => Promise<Reply>, RegExp]>([
    ['a field of meta that is missing', '/meta/sha256', () => upload('{"filename":"a.png"}'), /is missing/],
    ['a field of meta that is not described', '/meta/name', () => upload(metaOf({ name: 'a' })), /not described/],
    ['a meta that is no JSON', '', () => upload('filename=a.png'), /is not JSON/],
    ['a file under another name', '/media', () => upload(metaOf(), [file(), file(IMAGE, 'media')]), /not described/],
    ['no file', '/file', () => upload(metaOf(), []), /is missing/],
    ['two files', 'file', () => upload(metaOf(), [file(), file()]), /occurs twice/],
    ['a file without a filename', 'file', () => upload(metaOf(), [{ name: 'file', bytes: 'a' }]), /must be a file/],
    ['two metas', 'meta', () => upload(metaOf(), [{ name: 'meta', bytes: metaOf() }, file()]), /occurs twice/],
    ['no meta', 'meta', () => upload('', [], { body: multipart([file()]) }), /is missing/],
    ['a body that is cut off', '', () => upload('', [], { body: `--${BOUNDARY}\r\nContent-` }), /is not the multipart/],
  ])('with %s is refused', (_, field, sent, issue) => expectParamError(sent(), field, issue))

  test('whose file holds the text of the boundary within a line is taken, and at the start of a line cut off there', async () => {
    const holds = (text: string) => Buffer.concat([IMAGE, Buffer.from(text), IMAGE])
    const sent = (bytes: Buffer) => upload(metaOf({ sha256: digest('sha256', bytes) }), [file(bytes)])
    expect((await sent(holds(`\n--${BOUNDARY}\r\n`))).status).toBe(200)
    expect((await sent(holds(`\r\n--${BOUNDARY}x`))).status).toBe(200)
    expect((await sent(holds(`\r\n--${BOUNDARY}\r\n`))).json.code).toBe('PARAM_ERROR')
  })

  test('whose meta has a filename is refused as one whose signature is wrong', async () => {
    const named = (filename: string | undefined): Part => ({
      name: 'meta',
      bytes: metaOf(),
      ...(filename && { filename }),
    })
    const sent = (meta: Part) => upload(metaOf(), [], { body: multipart([meta, file()]) })
    expect((await sent(named(undefined))).status).toBe(200)
    const { status, json } = await sent(named('m'))
    expect({ status, code: json.code, field: json.detail.field }).toEqual({
      status: 401,
      code: 'SIGN_ERROR',
      field: 'signature',
    })
    expect(json.message).toContain('has a filename')
  })

  test('encrypts the sensitive fields of its meta, which are neither shown nor read in plaintext', async () => {
    const { files } = stage.emulator
    const phone = (text: string) => ({ merchant_contact_information: { consultation_phone_number: text } })
    const meta = (text: string) =>
      JSON.stringify({ transaction_id: 't1', openid: 'o1', sha256: digest('sha256', IMAGE), ...phone(text) })
    const key = { key: files['pub_key.pem'], oaepHash: 'sha1' }
    const sealed = publicEncrypt(key, Buffer.from('13800138000')).toString('base64')
    expect((await upload(meta(sealed), [file()], { target: RECEIPTS })).status).toBe(200)
    const field = '/meta/merchant_contact_information/consultation_phone_number'
    await expectParamError(upload(meta('13800138000'), [file()], { target: RECEIPTS }), field, /must be encrypted/)
    expect(stage.exchanges.at(-1)?.answer.body).not.toContain('13800138000')
  })

  test('of the client encrypts them by itself, and reads them back from the answer', async () => {
    const merchant_contact_information = { consultation_phone_number: '13800138000' }
    const meta = { transaction_id: 't1', openid: 'o1', sha256: digest('sha256', IMAGE), merchant_contact_information }
    const { data } = await stage.client.v3.marketing.shoppingReceipt.shoppingreceipts.post({
      body: { meta, file: new Blob([Uint8Array.from(IMAGE)]) },
    })
    expect(data).toMatchObject({ receipt: { transaction_id: 't1', sha256: meta.sha256, merchant_contact_information } })
    expect(stage.exchanges.at(-1)?.body).toMatch(/"consultation_phone_number":"[\w+/]{342}=="/)
  })

  test('has no more bytes than its operation takes', async () => {
    const sent = (bytes: Buffer) => upload(metaOf({ sha256: digest('sha256', bytes) }), [file(bytes)])
    expect((await sent(Buffer.alloc(2 * 2 ** 20))).status).toBe(200)
    await expectParamError(sent(Buffer.alloc(2 * 2 ** 20 + 1)), '/file', /more than 2097152 bytes/)
  })

  test('may have 16 MiB, and not a byte more', async () => {
    const rest = multipart([{ name: 'meta', bytes: metaOf() }, file(Buffer.alloc(0))]).length
    const large = Buffer.alloc(16 * 2 ** 20 - rest)
    const target = { target: '/v3/global/merchant-service/images/upload' } // names no bound of its own
    const sent = (bytes: Buffer) => upload(metaOf({ sha256: digest('sha256', bytes) }), [file(bytes)], target)
    // The digest has the same length whatever the file, so the whole is exactly at the bound.
    expect((await sent(large)).status).toBe(200)
    await expectParamError(sent(Buffer.concat([large, Buffer.from('a')])), '', /larger than 16 MiB/)
  })
})

describe('a body of the wrong kind', () => {
  test('is refused where an upload belongs', async () => {
    const { emulator } = stage
    const sent = (body: string) => send(emulator, { method: 'POST', target: UPLOAD, body })
    for (const body of [metaOf(), ''])
      await expectParamError(sent(body), 'Content-Type', /must be multipart\/form-data/)
  })

  test('is refused where JSON belongs', async () => {
    await expectParamError(
      upload(metaOf(), [file()], { target: '/v3/pay/transactions/native' }),
      'Content-Type',
      /must be application\/json/,
    )
  })

  test('is refused when it calls itself multipart without a boundary', async () => {
    const sent = upload(metaOf(), [file()], { headers: { 'Content-Type': 'multipart/form-data' } })
    await expectParamError(sent, 'Content-Type', /must be application\/json, or multipart\/form-data/)
  })
})

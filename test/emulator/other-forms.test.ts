import { describe, expect, test } from 'vitest'
import { PLAIN } from './foreign-clients.js'
import { stageOfFile } from './stage.js'
import { sendWire, sha256 } from './wire.js'

const UPLOAD = '/v3/merchant/media/upload'

const stage = stageOfFile()

describe('uploads', () => {
  const FILE = Buffer.from('\x89PNG\r\n--\r\n\x00\xff\r\n', 'latin1')
  const META = JSON.stringify({ filename: '图.png', sha256: sha256(FILE) })

  interface Form {
    readonly type: string
    readonly meta: readonly string[]
    readonly file: readonly string[]
    readonly fileFirst?: boolean
    readonly chunks?: number
    /** What stands before the first boundary and behind the last. */
    readonly around?: readonly [string, string]
  }

  const FORMS: Readonly<Record<string, Form>> = {
    'wechatpay-php (Guzzle), without a length': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Type: application/json', 'Content-Disposition: form-data; name="meta"', 'Content-Length: 98'],
      file: [
        'Content-Disposition: form-data; name="file"; filename="图.png"',
        'Content-Length: 13',
        'Content-Type: image/png',
      ],
      chunks: 100,
    },
    'wechatpay-java (OkHttp)': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json; charset=utf-8'],
      file: ['Content-Disposition: form-data; name="file"; filename="图.png"', 'Content-Type: image/png'],
    },
    'wechatpay-java (Apache HttpClient)': {
      type: 'multipart/form-data; boundary=X; charset=UTF-8',
      meta: [
        'Content-Disposition: form-data; name="meta"',
        'Content-Type: application/json; charset=UTF-8',
        'Content-Transfer-Encoding: 8bit',
      ],
      file: [
        'Content-Disposition: form-data; name="file"; filename="图.png"',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: binary',
      ],
    },
    'wechatpay-go, with a semicolon at the end': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta";', 'Content-Type: application/json'],
      file: ['Content-Disposition: form-data; name="file"; filename="图.png"', 'Content-Type: image/png'],
    },
    'Python (requests), with a filename of RFC 5987': {
      type: 'multipart/form-data; boundary=X',
      meta: ['Content-Disposition: form-data; name="meta"', 'Content-Type: application/json'],
      file: [`Content-Disposition: form-data; name="file"; filename*=utf-8''%E5%9B%BE.png`, 'Content-Type: image/png'],
    },
    '.NET, with quotes about the boundary and none about the names': {
      type: 'multipart/form-data; boundary="X"',
      meta: ['Content-Type: application/json; charset=utf-8', 'Content-Disposition: form-data; name=meta'],
      file: [
        'Content-Type: image/png',
        `Content-Disposition: form-data; name=file; filename=a.png; filename*=utf-8''a.png`,
      ],
    },
    'a client that begins with the file': {
      type: 'Multipart/Form-Data;boundary=X',
      meta: ['content-disposition: form-data; name="meta"'],
      file: ['content-disposition: form-data; filename="a.png"; name="file"'],
      fileFirst: true,
      around: ['\r\n', ''],
    },
  }

  const part = (lines: readonly string[], body: string | Buffer) =>
    Buffer.concat([Buffer.from(`--X\r\n${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])

  test.each(Object.entries(FORMS))('as %s writes them are taken', async (_, form) => {
    const parts = [part(form.meta, META), part(form.file, FILE)]
    const [before, behind] = form.around ?? ['', '\r\n']
    const body = Buffer.concat([
      Buffer.from(before),
      ...(form.fileFirst ? parts.toReversed() : parts),
      Buffer.from(`--X--${behind}`),
    ])
    const headers = [...PLAIN, `Content-Type: ${form.type}`]
    const { chunks } = form
    const sent = await sendWire(stage.emulator, {
      method: 'POST',
      target: UPLOAD,
      headers,
      body,
      signed: META,
      ...(chunks && { chunks }),
    })
    expect(sent).toMatchObject({ status: 200, json: { media_id: expect.stringMatching(/^\d+$/) }, proven: true })
  })

  test('without a boundary are refused, with the header and what is wrong with it', async () => {
    const headers = [...PLAIN, 'Content-Type: multipart/form-data']
    const { status, json } = await sendWire(stage.emulator, {
      method: 'POST',
      target: UPLOAD,
      headers,
      body: part([], META),
      signed: META,
    })
    expect({ status, detail: json.detail }).toMatchObject({
      status: 400,
      detail: {
        field: 'Content-Type',
        location: 'header',
        issue: expect.stringContaining('multipart/form-data with its boundary'),
      },
    })
  })
})

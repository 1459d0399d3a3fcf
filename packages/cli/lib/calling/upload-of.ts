import type { TransportRequest } from 'wechatpay-chain'

/** The two parts of an upload. */
export interface UploadParts {
  /** The JSON that is signed. */
  readonly meta: Uint8Array
  /** Where the bytes of the file begin and end in the body, and the headers of its part. */
  readonly file: { readonly start: number; readonly end: number; readonly headers: string }
}

/** The parts of a request that uploads a file, as the client writes them; `undefined` for any other request. */
export function uploadOf({ headers, body }: Pick<TransportRequest, 'headers' | 'body'>): UploadParts | undefined {
  const [, boundary] = /^multipart\/form-data; boundary=(\w+)$/.exec(headers['content-type'] ?? '') ?? []
  if (boundary === undefined || body === undefined) return undefined
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const metaStart = bytes.indexOf('\r\n\r\n') + 4
  const metaEnd = bytes.indexOf(`\r\n--${boundary}`, metaStart)
  const fileHeaders = metaEnd + `\r\n--${boundary}\r\n`.length
  const start = bytes.indexOf('\r\n\r\n', fileHeaders) + 4
  const end = bytes.lastIndexOf(`\r\n--${boundary}--`)
  return {
    meta: bytes.subarray(metaStart, metaEnd),
    file: { start, end, headers: bytes.toString('utf8', fileHeaders, start) },
  }
}

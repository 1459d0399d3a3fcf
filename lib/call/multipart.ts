import { randomBytes } from 'node:crypto'
import type { FilePart } from './call.js'

/**
 * A multipart/form-data body in the form that WeChat Pay requires: a JSON part `meta`, then the files.
 *
 * `FormData` cannot build it: it gives a JSON part either no content type or a file name, and WeChat Pay treats a part
 * with a file name as a file.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012072825
 */
export async function encodeMultipart(
  meta: string,
  files: readonly FilePart[],
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const boundary = randomBytes(16).toString('hex')
  const parts = [head(boundary, 'name="meta"', 'application/json'), Buffer.from(meta)]
  for (const { name, filename, file } of files) {
    const disposition = `name="${quoted(name)}"; filename="${quoted(filename)}"`
    parts.push(head(boundary, disposition, file.type || 'application/octet-stream', '\r\n'))
    parts.push(Buffer.from(await file.arrayBuffer()))
  }
  parts.push(Buffer.from(`\r\n--${boundary}--\r\n`))
  return { bytes: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

/** A multipart/form-data body of APIv2: its fields in their order, then the files. */
export async function encodeForm(
  fields: readonly (readonly [name: string, value: string])[],
  files: readonly FilePart[],
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const boundary = randomBytes(16).toString('hex')
  const parts: Uint8Array[] = fields.map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`),
  )
  for (const { name, filename, file } of files) {
    const disposition = `name="${quoted(name)}"; filename="${quoted(filename)}"`
    parts.push(head(boundary, disposition, file.type || 'application/octet-stream'))
    parts.push(Buffer.from(await file.arrayBuffer()), Buffer.from('\r\n'))
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`))
  return { bytes: Buffer.concat(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

function head(boundary: string, disposition: string, type: string, before = ''): Buffer {
  return Buffer.from(
    `${before}--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`,
  )
}

/** A name escaped for quotation marks as the HTML standard requires, so that it cannot end its header early. */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

import { RequestError } from '../errors.js'
import { concat, utf8 } from '../platform/bytes.js'
import { randomHex } from '../platform/random.js'
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
  const boundary = randomHex(16)
  const parts = [head(boundary, 'name="meta"', 'application/json'), utf8(meta)]
  for (const { name, filename, file } of files) {
    const { type } = file
    checkHeader({ name, filename, type })
    const disposition = `name="${quoted(name)}"; filename="${quoted(filename)}"`
    parts.push(head(boundary, disposition, type || 'application/octet-stream', '\r\n'))
    parts.push(new Uint8Array(await file.arrayBuffer()))
  }
  parts.push(utf8(`\r\n--${boundary}--\r\n`))
  return { bytes: concat(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

/** A multipart/form-data body of APIv2: its fields in their order, then the files. */
export async function encodeForm(
  fields: readonly (readonly [name: string, value: string])[],
  files: readonly FilePart[],
): Promise<{ bytes: Uint8Array; contentType: string }> {
  const boundary = randomHex(16)
  const parts: Uint8Array[] = fields.map(([name, value]) =>
    utf8(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`),
  )
  for (const { name, filename, file } of files) {
    const { type } = file
    checkHeader({ name, filename, type })
    const disposition = `name="${quoted(name)}"; filename="${quoted(filename)}"`
    parts.push(head(boundary, disposition, type || 'application/octet-stream'))
    parts.push(new Uint8Array(await file.arrayBuffer()), utf8('\r\n'))
  }
  parts.push(utf8(`--${boundary}--\r\n`))
  return { bytes: concat(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

/**
 * Refuses what receivers of a part read in different ways: a control character, a byte order mark, or a
 * backslash, at which some end the name.
 *
 * @throws {RequestError} that says which of the three it is.
 */
function checkHeader({ name, filename, type }: Readonly<Record<'name' | 'filename' | 'type', string>>): void {
  const refuse = (what: string) => new RequestError(`upload: ${what}; nothing was sent`)
  for (const text of [name, filename]) {
    if (/[\p{Cc}\\\ufeff]|\p{Cs}/u.test(text)) {
      throw refuse('the name of a part or of its file holds a control character, a backslash, or half a character')
    }
  }
  // The `type` of a Blob may be a property that the caller has replaced.
  if (typeof type !== 'string' || !/^[\x20-\x7e]*$/.test(type))
    throw refuse('the type of a file is not one line of ASCII text')
}

function head(boundary: string, disposition: string, type: string, before = ''): Uint8Array {
  return utf8(
    `${before}--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`,
  )
}

/** A name escaped for quotation marks as the HTML standard requires, so that it cannot end its header early. */
function quoted(text: string): string {
  return text.replaceAll('"', '%22')
}

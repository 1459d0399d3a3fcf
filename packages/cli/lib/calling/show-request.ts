import type { TransportRequest } from 'wechatpay-chain'
import { parseAuthorization, readXml, requestMessage, signingTextV2 } from 'wechatpay-chain/protocol'
import type { Choose } from '../terminal/words.js'
import { uploadOf } from './upload-of.js'

/** What `--dry-run` shows. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** The text that the signature covers; of an upload that is its `meta`, not the file. */
  readonly signed: string | undefined
}

/** A request and the text of its signature. The signature itself is left out: with it, anyone could send it. */
export function shownRequest(request: TransportRequest): ShownRequest {
  const { method, url, headers, body } = request
  const { authorization } = headers
  return {
    method,
    url: url.replace(/([?&]sign=)[^&#]*/, '$1…'),
    headers: {
      ...headers,
      ...(authorization !== undefined && {
        authorization: authorization.replace(/signature="[^"]*"/, 'signature="…"'),
      }),
    },
    body: body && shownBody(request, body).replace(/<sign>.*?<\/sign>/, '<sign>…</sign>'),
    signed: signedText(request),
  }
}

/** A request for people. */
export function showRequest(request: TransportRequest, t: Choose): string {
  const { method, url, headers, body = '', signed } = shownRequest(request)
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body]
  if (signed === undefined) return lines.join('\n')
  const title = isV3(request)
    ? t('# signature text, each line ends with \\n', '# 待签名串，每行以 \\n 结尾')
    : t('# signature text, the APIv2 key at its end', '# 待签名串，末尾为 APIv2 密钥')
  return [...lines, '', title, signed.replace(/\n$/, '')].join('\n')
}

/** The bytes as text; of a file its length. */
function shownBody(request: TransportRequest, body: Uint8Array): string {
  const parts = uploadOf(request)
  if (!parts) return textOf(body)
  const { start, end } = parts.file
  return `${textOf(body.subarray(0, start))}… ${end - start} bytes …${textOf(body.subarray(end))}`
}

function signedText(request: TransportRequest): string | undefined {
  const { method, url, headers } = request
  const body = uploadOf(request)?.meta ?? request.body
  const { pathname, search, searchParams } = new URL(url)
  const parsed = parseAuthorization(headers.authorization ?? '')
  if (!('problem' in parsed)) {
    const { timestamp, nonce_str } = parsed.credentials
    return Buffer.from(requestMessage(method, `${pathname}${search}`, timestamp, nonce_str, body)).toString()
  }
  const fields = body === undefined ? Object.fromEntries(searchParams) : readXml(body)
  return 'sign' in fields ? `${signingTextV2(fields)}&key=…` : undefined
}

function isV3({ headers }: TransportRequest): boolean {
  return headers.authorization !== undefined
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString()
}

import type { TransportRequest } from 'wechatpay-chain'
import { parseAuthorization, readXml, requestMessage, signingTextV2 } from 'wechatpay-chain/protocol'
import type { Choose } from '../terminal/words.js'

/** What `--dry-run` shows. */
export interface ShownRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** The text that the signature covers; `undefined` for an upload, of which only its `meta` is signed. */
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
    body: body && textOf(body).replace(/<sign>.*?<\/sign>/, '<sign>…</sign>'),
    signed: isUpload(request) ? undefined : signedText(request),
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

/** A curl command that sends the very request. A signature of APIv3 is valid for five minutes, and once. */
export function curlOf(request: TransportRequest): string {
  const { method, url, headers, body, clientCertificate } = request
  const given = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const data = body === undefined ? [] : [`--data-binary ${quote(textOf(body))}`]
  const proof = clientCertificate ? ['--cert apiclient_cert.pem --key apiclient_key.pem'] : []
  return [`curl -X ${method} ${quote(url)}`, ...given, ...proof, ...data].join(' \\\n  ')
}

function signedText({ method, url, headers, body }: TransportRequest): string | undefined {
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

/** Whether the body is one of a form, which holds a file. */
export function isUpload({ headers }: Pick<TransportRequest, 'headers'>): boolean {
  return headers['content-type']?.startsWith('multipart/') === true
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body).toString()
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

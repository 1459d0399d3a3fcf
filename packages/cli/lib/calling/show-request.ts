import type { TransportRequest } from 'wechatpay-chain'
import { parseAuthorization, requestMessage } from 'wechatpay-chain/protocol'

/** The request and the text that its signature covers. The signature itself is left out: with it, anyone could send it. */
export function showRequest(request: TransportRequest): string {
  const { method, url, headers, body } = request
  const { pathname, search } = new URL(url)
  const shown = {
    ...headers,
    authorization: headers.authorization?.replace(/signature="[^"]*"/, 'signature="…"') ?? '',
  }
  const lines = [
    `${method} ${url}`,
    ...Object.entries(shown).map(([name, value]) => `${name}: ${value}`),
    '',
    textOf(body),
  ]
  const parsed = parseAuthorization(headers.authorization ?? '')
  if ('problem' in parsed || isUpload(request)) return lines.join('\n')
  const { timestamp, nonce_str } = parsed.credentials
  const message = Buffer.from(requestMessage(method, `${pathname}${search}`, timestamp, nonce_str, body)).toString()
  return [...lines, '', '# signature text, each line ends with \\n', message.replace(/\n$/, '')].join('\n')
}

/** A curl command that sends the very request. Its signature is valid for five minutes, and once. */
export function curlOf(request: TransportRequest): string {
  const { method, url, headers, body } = request
  const given = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const data = body === undefined ? [] : [`--data-binary ${quote(Buffer.from(body).toString())}`]
  return [`curl -X ${method} ${quote(url)}`, ...given, ...data].join(' \\\n  ')
}

function isUpload({ headers }: TransportRequest): boolean {
  return headers['content-type']?.startsWith('multipart/') === true
}

function textOf(body: Uint8Array | undefined): string {
  return body === undefined ? '' : Buffer.from(body).toString()
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

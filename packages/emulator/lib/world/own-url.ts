import type { IncomingHttpHeaders } from 'node:http'

/** A host name or an address, with a port or without. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/** WeChat Pay's own hosts, which clients reach by TLS alone: a proxy in front of the emulator has ended it. */
const WECHAT_PAYS = /^api\w*\.mch\.weixin\.qq\.com(?::443)?$/i

/**
 * The base URL of the emulator, with a trailing slash, as the client of a request knows it: `publicUrl` if there is one, else the
 * host that was asked. The scheme is that of `X-Forwarded-Proto`, else `https` for WeChat Pay's own hosts, else `http`.
 *
 * @param headers Of the request. Without a usable `Host`, the URL is that at which the emulator listens.
 */
export function ownUrl(
  headers: Readonly<IncomingHttpHeaders>,
  { publicUrl, url }: { readonly publicUrl?: string | undefined; readonly url: string },
): string {
  const { host = '' } = headers
  if (publicUrl !== undefined) return publicUrl
  if (!HOST.test(host) || !URL.canParse(`http://${host}/`)) return url
  const [forwarded = ''] = String(headers['x-forwarded-proto'] ?? '').split(',')
  const scheme = /^https?$/.test(forwarded.trim()) ? forwarded.trim() : WECHAT_PAYS.test(host) ? 'https' : 'http'
  return `${scheme}://${host}/`
}

import type { SecureContextOptions } from 'node:tls'
import type { ClientCertificate } from '../../types/core.js'
import type { WireTransport } from './transport.js'
import { CONNECT, SOCKETS, undiciTransport } from './undici.js'

/**
 * A transport that sends through a forward proxy. undici is loaded with the first request.
 *
 * @param proxy URL of the proxy, with user name and password where it needs them.
 * @param certificate Presented to WeChat Pay, through the tunnel, by the requests that ask for it.
 */
export function proxiedTransport(proxy: string, certificate?: ClientCertificate): WireTransport {
  let loading: Promise<WireTransport> | undefined
  const load = async (): Promise<WireTransport> => {
    // The whole of undici: its ProxyAgent calls `connect` of its clients, which only the index of undici gives them.
    const { ProxyAgent } = await import('undici')
    const open = (tls: SecureContextOptions) =>
      new ProxyAgent({ ...SOCKETS, uri: proxy, proxyTls: CONNECT, requestTls: { ...CONNECT, ...tls } })
    return undiciTransport(undefined, certificate, { open, proxy: new URL(proxy).host })
  }
  return {
    send: async (request, connectWithin) => {
      loading ??= load()
      return (await loading).send(request, connectWithin)
    },
    close: async (patience) => (await loading)?.close(patience),
  }
}

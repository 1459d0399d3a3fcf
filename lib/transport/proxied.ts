import type { WireTransport } from './transport.js'
import { CONNECT, SOCKETS, undiciTransport } from './undici.js'

/**
 * A transport that sends through a forward proxy. That part of undici is loaded with the first request.
 *
 * @param proxy URL of the proxy, with user name and password where it needs them.
 */
export function proxiedTransport(proxy: string): WireTransport {
  let loading: Promise<WireTransport> | undefined
  const load = async (): Promise<WireTransport> => {
    const { default: ProxyAgent } = await import('undici/lib/dispatcher/proxy-agent.js')
    const dispatcher = new ProxyAgent({ ...SOCKETS, uri: proxy, proxyTls: CONNECT, requestTls: CONNECT })
    return undiciTransport(undefined, { dispatcher, proxy: new URL(proxy).host })
  }
  return {
    send: async (request, connectWithin) => {
      loading ??= load()
      return (await loading).send(request, connectWithin)
    },
    close: async (patience) => (await loading)?.close(patience),
  }
}

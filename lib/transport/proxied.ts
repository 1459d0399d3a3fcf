import type { SecureContextOptions } from 'node:tls'
import Pool from 'undici/lib/dispatcher/pool.js'
import type { ClientCertificate } from '../../types/core.js'
import type { WireTransport } from './transport.js'
import { CONNECT, SOCKETS, undiciTransport } from './undici.js'

/**
 * A transport that sends through a forward proxy. That part of undici is loaded with the first request.
 *
 * @param proxy URL of the proxy, with user name and password where it needs them.
 * @param certificate Presented to WeChat Pay, through the tunnel, by the requests that ask for it.
 */
export function proxiedTransport(proxy: string, certificate?: ClientCertificate): WireTransport {
  let loading: Promise<WireTransport> | undefined
  const load = async (): Promise<WireTransport> => {
    const [{ default: ProxyAgent }, { default: connect }] = await Promise.all([
      import('undici/lib/dispatcher/proxy-agent.js'),
      import('undici/lib/api/api-connect.js'),
    ])
    // undici gives its dispatchers the method `connect`, which opens the tunnel, only where it is loaded as a whole.
    const clientFactory = (origin: URL, options: object) => Object.assign(new Pool(origin, options), { connect })
    const open = (tls: SecureContextOptions) =>
      new ProxyAgent({ ...SOCKETS, uri: proxy, clientFactory, proxyTls: CONNECT, requestTls: { ...CONNECT, ...tls } })
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

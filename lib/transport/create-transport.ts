import type { ClientSettings } from '../../types/core.js'
import { customTransport } from './custom.js'
import { proxiedTransport } from './proxied.js'
import type { WireTransport } from './transport.js'
import { undiciTransport } from './undici.js'

/** The transport of a client: the configured one, or undici with the configured dispatcher or proxy. */
export function createTransport({
  transport,
  dispatcher,
  clientCertificate,
  proxy,
}: Pick<ClientSettings, 'transport' | 'dispatcher' | 'clientCertificate' | 'proxy'>): WireTransport {
  if (transport) return customTransport(transport, clientCertificate)
  if (proxy !== undefined) return proxiedTransport(proxy, clientCertificate)
  return undiciTransport(dispatcher, clientCertificate)
}

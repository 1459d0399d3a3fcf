import type { ClientSettings } from '../../types/core.js'
import { onlyNode } from '../platform/only-node.web.js'
import { customTransport } from './custom.js'
import { fetchTransport } from './fetch-transport.js'
import type { WireTransport } from './transport.js'

/** The transport of a client: the configured one, or `fetch`. @throws {ConfigError} for a setting that `fetch` cannot keep. */
export function createTransport({
  transport,
  dispatcher,
  clientCertificate,
  proxy,
}: Pick<ClientSettings, 'transport' | 'dispatcher' | 'clientCertificate' | 'proxy'>): WireTransport {
  if (dispatcher !== undefined) throw onlyNode('`dispatcher`', 'undici; pass a `transport` in its place')
  if (proxy !== undefined) throw onlyNode('`proxy`', 'undici; pass a `transport` that sends through it')
  return customTransport(transport ?? fetchTransport(), clientCertificate)
}

import type { ClientSettings } from '../../types/core.js'
import { customTransport } from './custom.js'
import type { WireTransport } from './transport.js'
import { undiciTransport } from './undici.js'

/** The transport of a client: the configured one, or undici with the configured dispatcher or proxy. */
export function createTransport({
  transport,
  dispatcher,
  proxy,
}: Pick<ClientSettings, 'transport' | 'dispatcher' | 'proxy'>): WireTransport {
  return transport ? customTransport(transport) : undiciTransport(dispatcher, proxy)
}

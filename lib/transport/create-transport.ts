import type { ClientSettings } from '../../types/core.js'
import { customTransport } from './custom.js'
import type { WireTransport } from './transport.js'
import { undiciTransport } from './undici.js'

/** The transport of a client: the configured one, or undici with the configured dispatcher. */
export function createTransport({
  transport,
  dispatcher,
  clientCertificate,
}: Pick<ClientSettings, 'transport' | 'dispatcher' | 'clientCertificate'>): WireTransport {
  return transport ? customTransport(transport, clientCertificate) : undiciTransport(dispatcher, clientCertificate)
}

import type { ClientSettings } from '../../types/core.js'
import { customTransport } from './custom.js'
import type { WireTransport } from './transport.js'
import { undiciTransport } from './undici.js'

/** What a client sends through: the transport of its settings, or undici, with the dispatcher of its settings. */
export function createTransport({
  transport,
  dispatcher,
}: Pick<ClientSettings, 'transport' | 'dispatcher'>): WireTransport {
  return transport ? customTransport(transport) : undiciTransport(dispatcher)
}

import type { Protocol, ProtocolOptions, V2Credentials } from '../call/protocol.js'

/** The XML protocol, loaded at its first call: a client of APIv3 alone never loads it. */
export function lazyV2(credentials: V2Credentials, options: ProtocolOptions): Protocol {
  let loading: Promise<Required<Protocol>> | undefined
  const load = () => {
    loading ??= import('../v2/index.js').then(({ createV2 }) => createV2(credentials, options))
    return loading
  }
  return {
    name: 'v2',
    seal: async (attempt) => (await load()).seal(attempt),
    open: async (reply, sealed, attempt) => (await load()).open(reply, sealed, attempt),
    pageOf: async (attempt) => (await load()).pageOf(attempt),
    repeatable: ({ method }, { repeatable }) => repeatable ?? method === 'GET',
  }
}

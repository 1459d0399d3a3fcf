import type { Clients } from './library.js'
import type { NamesOf } from './make-client.js'
import { createRegistry } from './registry.js'
import type { Source } from './source.js'
import { visitClients } from './visit-clients.js'

/** Finds every client of a program, from file to file until nothing new is found. */
export function findClients(sources: readonly Source[], namesOf: NamesOf): Clients {
  const registry = createRegistry(sources, namesOf)
  for (const isPromised of [false, true]) {
    do {
      for (const source of sources) source.program.traverse(visitClients(source, registry, namesOf, isPromised))
    } while (registry.hasNews())
  }
  return { clientOf: registry.clientOf, callsOf: registry.callsOf, sourceOf: registry.sourceOf }
}

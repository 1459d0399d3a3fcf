import type { Clients } from './library.js'
import type { Links } from './links.js'
import type { NamesOf } from './make-client.js'
import { createRegistry } from './registry.js'
import type { Source } from './source.js'
import { visitClients } from './visit-clients.js'

/**
 * Finds every client of a program, from file to file until nothing new is found.
 *
 * @param sources Those to begin with; what is opened further is added.
 * @param open Opens a file, unless it is open.
 */
export function findClients(
  sources: Source[],
  open: (path: string) => Source[],
  namesOf: NamesOf,
  program: Pick<Links, 'importersOf'> & { readonly paths: ReadonlySet<string> },
): Clients {
  const registry = createRegistry(sources, namesOf, program)
  const look = (isPromised: boolean) => {
    do {
      for (const source of sources) source.program.traverse(visitClients(source, registry, namesOf, isPromised))
    } while (registry.hasNews())
    return sources.push(...registry.wanted().flatMap(open))
  }
  let count: number
  do {
    do count = sources.length
    while (look(false) > count)
  } while (look(true) > count)
  return registry
}

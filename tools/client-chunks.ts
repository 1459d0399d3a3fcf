import { basename } from 'node:path'
import type { CodeSplittingGroup } from 'rolldown'
import entriesAbove from './entries-above.js'

/** The files that entries share. Each may load those before it. */
const NAMES = ['common', 'notifications', 'traits', 'client'] as const

/**
 * The files for the modules of `lib/` that more than one entry loads at once. A file for each set of entries, as bundlers make
 * them, is twenty for the client, and each costs a fresh process its resolution, a read and a link.
 */
export default function clientChunks(): CodeSplittingGroup[] {
  return NAMES.map((chunk, index) => ({
    debugName: chunk,
    name: (id, context) => (chunkOf(namesOf(entriesAbove(id, context))) === chunk ? chunk : null),
    priority: NAMES.length - index, // a group takes with it what its modules import, and is left what earlier ones took
  }))
}

/** `undefined` for a module that one entry alone loads, or none before it is needed. */
function chunkOf(entries: ReadonlySet<string>): (typeof NAMES)[number] | undefined {
  const [client, receiver, paysign] = ['index', 'receiver', 'paysign'].map((name) => entries.has(name))
  if (client && (receiver || paysign)) return 'common'
  if (client) return entries.size > 1 ? 'traits' : 'client' // which the light ones do without
  return entries.size > 1 ? 'notifications' : undefined
}

function namesOf(entries: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...entries].map((file) => basename(file, '.ts')))
}

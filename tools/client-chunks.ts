import { basename } from 'node:path'
import type { CodeSplittingGroup } from 'rolldown'
import chunkGroups from './chunk-groups.js'

/** The files that entries share. Each may load those before it. */
const NAMES = ['common', 'notifications', 'traits', 'client'] as const

/**
 * The files for the modules of `lib/` that more than one entry loads at once. A file for each set of entries, as bundlers make
 * them, is twenty for the client, and each costs a fresh process its resolution, a read and a link.
 */
export default function clientChunks(): CodeSplittingGroup[] {
  return chunkGroups(NAMES, (files) => chunkOf(new Set(files.map((file) => basename(file, '.ts')))))
}

/** `undefined` for a module that one entry alone loads, or none before it is needed. */
function chunkOf(entries: ReadonlySet<string>): (typeof NAMES)[number] | undefined {
  const [client, receiver, paysign] = ['index', 'receiver', 'paysign'].map((name) => entries.has(name))
  if (client && (receiver || paysign)) return 'common'
  if (client) return entries.size > 1 ? 'traits' : 'client' // which the light ones do without
  return entries.size > 1 ? 'notifications' : undefined
}

import { bundleNode, entriesOf } from './bundle-node.js'
import chunkGroups from './chunk-groups.js'

const EMULATOR = 'packages/emulator/'

/** The files that entries share, by the lightest entry that loads them. Each may load those before it. */
const SHARED = new Map([
  ['spec', 'lib/spec.ts'],
  ['emulator', 'lib/index.ts'],
  ['command', 'lib/command/emulate-command.ts'],
])

/**
 * Writes the JavaScript of the emulator: its entries, and three files that they share, since each of some 230 modules would cost
 * a fresh process its resolution, a read and a link.
 *
 * The shared files lie as deep as the modules of `lib/` that look for `spec/` and the files of the page from where they are. An entry
 * only exports, so that no module that looks for a file lands in one.
 */
export default async function bundleEmulator(): Promise<void> {
  const groups = chunkGroups([...SHARED.keys()], (entries) => {
    const [lightest] = [...SHARED].find(([, end]) => entries.some((file) => file.endsWith(end))) ?? []
    return lightest
  })
  await bundleNode(EMULATOR, entriesOf(EMULATOR), groups)
}

import type { Plugin } from 'rolldown'

/** A file of undici, as `lib/transport/` imports it. */
export const PART = /^undici\/lib\/dispatcher\/(agent|client|pool)\.js$/

/** Virtual modules of rolldown begin with this. */
const VIRTUAL = '\0'

/** The file, from those that share it, and from `dist/`. */
const [FILE, WRITTEN] = ['./undici.cjs', 'shared/undici.cjs'] as const

/**
 * Loads the parts of undici by one file of CommonJS. When an ES module imports one of CommonJS, Node.js first reads its whole text
 * for the names of its exports, and undici's are the longest texts of a first call.
 *
 * The other files have to stand in `shared/`, as all do that entries share.
 */
export default function undiciParts(): Plugin {
  const found = new Set<string>()
  return {
    name: 'undici-parts',
    resolveId: (id) => {
      if (id === FILE) return { id, external: true }
      return PART.test(id) ? `${VIRTUAL}${id}` : undefined
    },
    load: (id) => {
      const [, part] = PART.exec(id.replace(VIRTUAL, '')) ?? []
      if (part === undefined) return undefined
      found.add(part)
      return `import parts from '${FILE}'\nexport default parts.${part}`
    },
    generateBundle() {
      const lines = [...found]
        .toSorted()
        .map((part) => `exports.${part} = require('undici/lib/dispatcher/${part}.js')\n`)
      this.emitFile({ type: 'asset', fileName: WRITTEN, source: lines.join('') })
    },
  }
}

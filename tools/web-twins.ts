import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Replaces a module by its twin: `lib/crypto/hash.ts`, which is for Node.js, by `lib/crypto/hash.web.ts`, which is for runtimes
 * with `fetch` and WebCrypto and exports the same names. A module without a twin is for both.
 */
export default function webTwins(): Plugin {
  return {
    name: 'web-twins',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir }) => {
        const twin = resolve(resolveDir, path.replace(/\.js$/, '.web.ts'))
        return existsSync(twin) ? { path: twin } : undefined
      })
    },
  }
}

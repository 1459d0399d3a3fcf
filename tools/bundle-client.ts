import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Writes the JavaScript of the client: one file for each subpath, and few that they share.
 *
 * A file for each module of `lib/` takes a fresh process, such as a serverless function, twice as long to load; the
 * declarations that TypeScript writes stay one for each module. What is loaded by `import()` stays a file of its own. The
 * code is neither minified nor renamed, so a stack shows what stands in `lib/`.
 */
export default async function bundleClient(): Promise<void> {
  const { exports, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, { readonly default?: { readonly default?: string } }>>
    engines: { readonly node: string }
  }
  const files = Object.values(exports).flatMap((entry) => entry.default?.default ?? [])
  const target = `node${engines.node.replace('>=', '')}`
  await build({
    entryPoints: files.map((file) => file.replace('./dist/', 'lib/').replace(/\.js$/, '.ts')),
    outdir: 'dist',
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target,
    charset: 'utf8',
    logLevel: 'warning',
  })
  await build({
    entryPoints: ['lib/commonjs/load.cts'],
    outfile: 'dist/commonjs/load.cjs',
    format: 'cjs',
    platform: 'node',
    target,
    logLevel: 'warning',
  })
}

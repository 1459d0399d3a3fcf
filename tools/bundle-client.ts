import { type BuildOptions, build as buildByEsbuild } from 'esbuild'
import type { OutputChunk } from 'rolldown'
import { bundleNode, entriesOf } from './bundle-node.js'
import clientChunks from './client-chunks.js'
import webTwins from './web-twins.js'

/**
 * Writes the JavaScript of the client: one file for each subpath, and few that they share; once for Node.js, and once more
 * in `dist/web/` for runtimes that have `fetch` and WebCrypto.
 *
 * A file for each module of `lib/` takes a fresh process, such as a serverless function, twice as long to load; the
 * declarations that TypeScript writes stay one for each module.
 */
export default async function bundleClient(): Promise<void> {
  const entries = entriesOf('')
  const chunks = await bundleNode('', entries, clientChunks())
  await bundleWeb(entries.names)
  await bundleBrowser(chunks)
}

/** Writes the family of files for runtimes other than Node.js, whose programs are bundled as a rule. */
async function bundleWeb(names: readonly string[]): Promise<void> {
  const options: BuildOptions = {
    entryPoints: names.map((name) => `lib/${name}.ts`),
    outbase: 'lib',
    outdir: 'dist/web',
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [webTwins()],
  }
  await buildByEsbuild(options)
}

/** Writes what a browser gets: every name, so that a bundler finds it, and a sentence when the module is loaded. */
async function bundleBrowser(chunks: readonly OutputChunk[]): Promise<void> {
  const names = new Set(chunks.flatMap(({ isEntry, exports }) => (isEntry ? exports : [])))
  const problem =
    'wechatpay-chain is for servers: in a browser, every visitor could read the keys of the merchant. Call it from your ' +
    'server, and pass the result to the page'
  const lines = [...names].toSorted().map((name) => `export const ${name} = undefined`)
  const contents = [`throw new Error(${JSON.stringify(problem)})`, ...lines].join('\n')
  await buildByEsbuild({
    stdin: { contents },
    outfile: 'dist/browser.js',
    format: 'esm',
    platform: 'neutral',
    target: 'es2020',
  })
}

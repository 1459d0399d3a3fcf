import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { type BuildOptions, build as buildByEsbuild } from 'esbuild'
import { build, type OutputChunk } from 'rolldown'
import clientChunks from './client-chunks.js'
import webTwins from './web-twins.js'

/**
 * Writes the JavaScript of the client: one file for each subpath, and few that they share; once for Node.js, and once more
 * in `dist/web/` for runtimes that have `fetch` and WebCrypto.
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
  const names = files.map((file) => file.replace('./dist/', '').replace(/\.js$/, ''))
  const target = `node${engines.node.replace('>=', '')}`
  const chunks = await bundleNode(names, target)
  await bundleWeb(names)
  await bundleBrowser(chunks)
  await buildByEsbuild({
    entryPoints: ['lib/commonjs/load.cts'],
    outfile: 'dist/commonjs/load.cjs',
    format: 'cjs',
    platform: 'node',
    target,
    logLevel: 'warning',
  })
}

/** Writes the family of files for Node.js, which reads them one by one: so they are few. */
async function bundleNode(names: readonly string[], target: string): Promise<readonly OutputChunk[]> {
  const { output } = await build({
    input: Object.fromEntries(names.map((name) => [name, `lib/${name}.ts`])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target },
    tsconfig: false,
    output: {
      dir: 'dist',
      format: 'esm',
      hashCharacters: 'base36', // no hyphen: the hash follows one
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
      codeSplitting: { groups: clientChunks() },
      comments: { legal: false, jsdoc: false, annotation: true },
    },
  })
  return output.filter((file) => file.type === 'chunk')
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

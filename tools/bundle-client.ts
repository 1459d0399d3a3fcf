import { readFileSync } from 'node:fs'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import webTwins from './web-twins.js'

/** What two families of files have in common. */
const SHARED = {
  outbase: 'lib',
  bundle: true,
  splitting: true,
  chunkNames: 'shared/[name]-[hash]',
  packages: 'external',
  format: 'esm',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions

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
  const entryPoints = files.map((file) => file.replace('./dist/', 'lib/').replace(/\.js$/, '.ts'))
  const target = `node${engines.node.replace('>=', '')}`
  const { metafile } = await build({ ...SHARED, entryPoints, outdir: 'dist', platform: 'node', target })
  await bundleWeb(entryPoints)
  await bundleBrowser(metafile)
  await build({
    entryPoints: ['lib/commonjs/load.cts'],
    outfile: 'dist/commonjs/load.cjs',
    format: 'cjs',
    platform: 'node',
    target,
    logLevel: 'warning',
  })
}

/** Writes the family of files for runtimes other than Node.js. @returns Which files of `lib/` it is made of. */
export async function bundleWeb(entryPoints: readonly string[], outdir = 'dist/web', write = true): Promise<Metafile> {
  const { metafile } = await build({
    ...SHARED,
    entryPoints: [...entryPoints],
    outdir,
    write,
    platform: 'neutral',
    target: 'es2023',
    plugins: [webTwins()],
  })
  return metafile
}

/** Writes what a browser gets: every name, so that a bundler finds it, and a sentence when the module is loaded. */
async function bundleBrowser({ outputs }: Metafile): Promise<void> {
  const names = new Set(Object.values(outputs).flatMap(({ entryPoint, exports }) => (entryPoint ? exports : [])))
  const problem =
    'wechatpay-chain is for servers: in a browser, every visitor could read the keys of the merchant. Call it from your ' +
    'server, and pass the result to the page'
  const lines = [...names].toSorted().map((name) => `export const ${name} = undefined`)
  const contents = [`throw new Error(${JSON.stringify(problem)})`, ...lines].join('\n')
  await build({ stdin: { contents }, outfile: 'dist/browser.js', format: 'esm', platform: 'neutral', target: 'es2020' })
}

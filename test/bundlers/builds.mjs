import { basename, dirname } from 'node:path'
import commonjs from '@rollup/plugin-commonjs'
import json from '@rollup/plugin-json'
import nodeResolve from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { rollup } from 'rollup'
import { build as vite } from 'vite'
import { build as vite5 } from 'vite-5'
import webpack from 'webpack'

const HERE = import.meta.dirname

/** undici is CommonJS, and esbuild gives ES modules no `require` of their own. docs/guide/bundlers.md has the same lines. */
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

/**
 * What merchants build, each a function of the entry and the file to write. `fails` is what the file says when it runs.
 * `beside` marks a file that finds undici in a node_modules at run time.
 */
export const BUILDS = [
  { name: 'esbuild, CommonJS', from: 'order.mjs', to: 'cjs', build: byEsbuild({ format: 'cjs' }) },
  { name: 'esbuild, CommonJS from require()', from: 'order.cjs', to: 'cjs', build: byEsbuild({ format: 'cjs' }) },
  {
    name: 'esbuild, ESM with createRequire',
    from: 'order.mjs',
    to: 'mjs',
    build: byEsbuild({ format: 'esm', banner: { js: BANNER } }),
  },
  {
    name: 'esbuild, ESM with external undici',
    from: 'order.mjs',
    to: 'mjs',
    beside: true,
    build: byEsbuild({ format: 'esm', external: ['undici'] }),
  },
  {
    name: 'esbuild, ESM with nothing of that',
    from: 'order.mjs',
    to: 'mjs',
    build: byEsbuild({ format: 'esm' }),
    fails: /Dynamic require of "node:\w+" is not supported/,
  },
  { name: 'rollup, ESM', from: 'order.mjs', to: 'mjs', build: byRollup('es') },
  { name: 'rollup, CommonJS', from: 'order.mjs', to: 'cjs', build: byRollup('cjs') },
  { name: 'webpack, CommonJS', from: 'order.mjs', to: 'cjs', build: byWebpack({}) },
  { name: 'webpack, CommonJS from require()', from: 'order.cjs', to: 'cjs', build: byWebpack({}) },
  {
    name: 'webpack, ESM',
    from: 'order.mjs',
    to: 'mjs',
    build: byWebpack({ experiments: { outputModule: true }, output: { module: true, chunkFormat: 'module' } }),
  },
  { name: 'Vite SSR, ESM', from: 'order.mjs', to: 'mjs', build: byVite('es') },
  { name: 'Vite SSR, CommonJS', from: 'order.mjs', to: 'cjs', build: byVite('cjs') },
  { name: 'Vite 5 SSR, ESM', from: 'order.mjs', to: 'mjs', build: byVite5 },
]

function byEsbuild(options) {
  return (entry, file) =>
    esbuild.build({
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      ...options,
    })
}

function byRollup(format) {
  return async (entry, file) => {
    const plugins = [
      nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
      commonjs({ ignore: ['node:sqlite'] }), // undici asks for it in a try block
      json(),
    ]
    const bundle = await rollup({ input: entry, plugins, onLog: () => {} })
    await bundle.write({ file, format, inlineDynamicImports: true })
    await bundle.close()
  }
}

function byVite(format) {
  return (entry, file) =>
    vite(
      forServer(entry, file, {
        rolldownOptions: { output: { format, entryFileNames: basename(file), codeSplitting: false } },
      }),
    )
}

/** Vite 5 to 7 bundle by rollup, whose CommonJS plug-in they have built in. */
function byVite5(entry, file) {
  return vite5(
    forServer(entry, file, {
      target: 'node20',
      commonjsOptions: { ignore: ['node:sqlite'] }, // as above
      rollupOptions: { output: { format: 'es', entryFileNames: basename(file), inlineDynamicImports: true } },
    }),
  )
}

/** By itself Vite leaves packages out of what it builds for a server. */
function forServer(entry, file, build) {
  return {
    configFile: false,
    root: HERE,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: dirname(file), emptyOutDir: false, copyPublicDir: false, ...build },
  }
}

function byWebpack({ output, ...options }) {
  return (entry, file) =>
    new Promise((resolve, reject) => {
      const at = { path: file.slice(0, file.lastIndexOf('/')), filename: file.slice(file.lastIndexOf('/') + 1) }
      const compiler = webpack({
        entry,
        mode: 'production',
        target: 'node20',
        // Else `paths` of the project's own tsconfig.json lead to the sources and not to the package that is tested.
        resolve: { tsconfig: false },
        optimization: { minimize: false },
        plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
        output: { ...at, ...output },
        ...options,
      })
      compiler.run((error, stats) => {
        const problem = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined)
        compiler.close(() => (problem ? reject(problem) : resolve()))
      })
    })
}

import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { build as buildByEsbuild } from 'esbuild'
import { build, type CodeSplittingGroup } from 'rolldown'
import entriesAbove from './entries-above.js'

const EMULATOR = 'packages/emulator'

/** The files that entries share, by the lightest entry that loads them. Each may load those before it. */
const SHARED = [
  ['spec', 'lib/spec.ts'],
  ['emulator', 'lib/index.ts'],
  ['command', 'lib/command/emulate-command.ts'],
] as const

/**
 * Writes the JavaScript of the emulator: its entries, and three files that they share, since each of some 230 modules would cost
 * a fresh process its resolution, a read and a link. What is loaded by `import()` stays a file of its own.
 *
 * The shared files lie as deep as the modules of `lib/` that look for `spec/` and the files of the page from where they are.
 */
export default async function bundleEmulator(): Promise<void> {
  const { exports, bin, engines } = JSON.parse(readFileSync(`${EMULATOR}/package.json`, 'utf8')) as {
    exports: Readonly<Record<string, { readonly default?: { readonly default?: string } }>>
    bin: Readonly<Record<string, string>>
    engines: { readonly node: string }
  }
  const target = `node${engines.node.replace('>=', '')}`
  const files = [...Object.values(exports).flatMap((entry) => entry.default?.default ?? []), ...Object.values(bin)]
  const names = files.map((file) => file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, ''))
  await build({
    input: Object.fromEntries(names.map((name) => [name, `${EMULATOR}/lib/${name}.ts`])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target },
    tsconfig: false,
    output: {
      dir: `${EMULATOR}/dist`,
      format: 'esm',
      hashCharacters: 'base36',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
      codeSplitting: { groups: groups() },
      comments: { legal: false, jsdoc: false, annotation: true },
    },
  })
  await buildByEsbuild({
    entryPoints: [`${EMULATOR}/lib/commonjs/load.cts`],
    outfile: `${EMULATOR}/dist/commonjs/load.cjs`,
    format: 'cjs',
    platform: 'node',
    target,
    logLevel: 'warning',
  })
}

/** An entry only exports, so that no module that looks for a file lands in one. */
function groups(): CodeSplittingGroup[] {
  return SHARED.map(([chunk], index) => ({
    debugName: chunk,
    name: (id, context) => {
      const entries = [...entriesAbove(id, context)]
      const [lightest] = SHARED.find(([, end]) => entries.some((file) => file.endsWith(end))) ?? []
      return lightest === chunk ? chunk : null
    },
    priority: SHARED.length - index, // a group takes with it what its modules import, and is left what earlier ones took
  }))
}

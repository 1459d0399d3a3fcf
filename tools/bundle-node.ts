import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { build as buildByEsbuild } from 'esbuild'
import { build, type CodeSplittingGroup, type OutputChunk } from 'rolldown'

/** The entries of a package: those of `exports`, then its commands. */
export interface Entries {
  /** Of files in `lib/`, without their ending. */
  readonly names: readonly string[]
  /** The oldest Node.js, `node20.19.0`. */
  readonly target: string
}

/** @param folder Of the package, with a slash at its end; `''` is the root. */
export function entriesOf(folder: string): Entries {
  const {
    exports,
    bin = {},
    engines,
  } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly default?: { readonly default?: string } }>>
    readonly bin?: Readonly<Record<string, string>>
    readonly engines: { readonly node: string }
  }
  const files = [...Object.values(exports).flatMap((entry) => entry.default?.default ?? []), ...Object.values(bin)]
  return {
    names: files.map((file) => file.replace(/^(?:\.\/)?dist\//, '').replace(/\.js$/, '')),
    target: `node${engines.node.replace('>=', '')}`,
  }
}

/**
 * Writes the JavaScript of a package for Node.js, which reads files one by one: so they are few. What is loaded by `import()` stays a
 * file of its own. The code is neither minified nor renamed, so a stack shows what stands in `lib/`.
 */
export async function bundleNode(
  folder: string,
  { names, target }: Entries,
  groups: CodeSplittingGroup[],
): Promise<readonly OutputChunk[]> {
  const { output } = await build({
    input: Object.fromEntries(names.map((name) => [name, `${folder}lib/${name}.ts`])),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target },
    tsconfig: false,
    output: {
      dir: `${folder}dist`,
      format: 'esm',
      hashCharacters: 'base36', // no hyphen: the hash follows one
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
      codeSplitting: { groups },
      comments: { legal: false, jsdoc: false, annotation: true },
    },
  })
  await buildByEsbuild({
    entryPoints: [`${folder}lib/commonjs/load.cts`],
    outfile: `${folder}dist/commonjs/load.cjs`,
    format: 'cjs',
    platform: 'node',
    target,
    logLevel: 'warning',
  })
  return output.filter((file) => file.type === 'chunk')
}

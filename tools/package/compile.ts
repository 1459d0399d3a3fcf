import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import run from './run.js'

interface Variant {
  readonly compilers: readonly string[]
  readonly options: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

const BOTH = ['typescript', 'typescript-5.9']
const FILES = ['shop.mts', 'shop.cts']

/** The ways in which a program's own tsconfig.json may find a package. TypeScript 7 has left node10 behind. */
const VARIANTS: readonly Variant[] = [
  { compilers: BOTH, options: { module: 'nodenext' }, files: FILES },
  { compilers: ['typescript'], options: { module: 'node18' }, files: FILES },
  { compilers: BOTH, options: { module: 'node16' }, files: FILES },
  { compilers: BOTH, options: { module: 'preserve', moduleResolution: 'bundler' }, files: FILES },
  { compilers: ['typescript-5.9'], options: { module: 'commonjs', moduleResolution: 'node10' }, files: ['shop.ts'] },
]

/**
 * Compiles the programs of test/package against the packages installed with them, strictly and with every declaration
 * checked, and then the declarations emitted for them, which must be complete (TS2742).
 *
 * @param folder Where the programs and node_modules are.
 */
export default function compile(folder: string): void {
  for (const { compilers, options, files } of VARIANTS) {
    for (const compiler of compilers) {
      rmSync(join(folder, 'out'), { recursive: true, force: true })
      tsc(compiler, folder, { ...options, declaration: true, outDir: 'out' }, files)
      console.log(`ok TypeScript, ${Object.values(options).join(', ')}, ${compiler}`)
    }
    const written = readdirSync(join(folder, 'out')).filter((file) => /\.d\.[cm]?ts$/.test(file))
    if (written.length !== files.length) throw new Error(`declarations are ${written.join(', ')}: want ${files.length}`)
    const declarations = written.map((file) => `out/${file}`)
    for (const compiler of compilers.slice(0, 1)) tsc(compiler, folder, { ...options, noEmit: true }, declarations)
  }
}

function tsc(compiler: string, folder: string, options: object, files: readonly string[]): void {
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files }),
  )
  run(process.execPath, [resolve('node_modules', compiler, 'bin/tsc'), '-p', '.'], folder)
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The name on JSR, where every package has a scope. */
const NAME = '@wechatpay-chain/client'

/** Imports of another module of this package, of a type or in a type. */
const OWN_IMPORT = /(?<=\b(?:from |import\()(['"])\.{1,2}\/[^'"]*)\.js(?=\1)/g

interface Package {
  readonly version: string
  readonly license: string
  readonly exports: Readonly<Record<string, { readonly deno?: { readonly types: string; readonly default: string } }>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/**
 * Writes the client as JSR takes it, from what `npm run build` has written: the files for Deno, each entry naming its declarations.
 *
 * JSR publishes no build of TypeScript's, so its own rules hold: a declaration is imported by its whole name, every export has a
 * type that is written down ("no slow types"), and packages of npm are named by `npm:`.
 *
 * @param folder Is emptied.
 */
export default function emitJsr(folder: string): void {
  const { version, license, ...given } = JSON.parse(readFileSync('package.json', 'utf8')) as Package // this package's own
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('dist/web', join(folder, 'web'), { recursive: true })
  for (const name of ['README.md', 'LICENSE']) cpSync(name, join(folder, name))
  for (const root of ['dist', 'types']) copyDeclarations(root, join(folder, root === 'dist' ? 'declarations' : root))
  const exports: Record<string, string> = {}
  for (const [subpath, { deno }] of Object.entries(given.exports)) {
    if (!deno) continue
    const [file, types] = [deno.default.replace('./dist/', ''), deno.types.replace('./dist/', 'declarations/')]
    const path = join(folder, file)
    const self = relative(dirname(path), join(folder, types))
    writeFileSync(path, `/* @ts-self-types="${self}" */\n${readFileSync(path, 'utf8')}`)
    exports[subpath] = `./${file}`
  }
  const packages = Object.entries({ ...given.dependencies, ...given.peerDependencies })
  const imports = Object.fromEntries(packages.map(([name, range]) => [name, `npm:${name}@${range}`]))
  writeFileSync(join(folder, 'jsr.json'), JSON.stringify({ name: NAME, version, license, exports, imports }, null, 2))
}

function copyDeclarations(root: string, target: string): void {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(target, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, readFileSync(join(root, name), 'utf8').replaceAll(OWN_IMPORT, '.d.ts'))
  }
}

const [, , folder] = process.argv
if (folder !== undefined) emitJsr(folder)

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import run from './run.js'

/** What a merchant's production installs. */
const NAMES = ['jose', 'undici', 'wechatpay-chain']

/** What no installed package may be or have. An optional peer is not installed. */
const ODD = ['optional', 'optionalDependencies', 'hasInstallScript']

/** Bytes, by the sizes of the files. */
const MOST_BYTES = 8_000_000

/**
 * Installs the client alone into an empty folder, and measures what came with it.
 *
 * @param tarball The client's.
 * @param folder The empty folder, which is made.
 * @throws {Error} when more than three packages came, more than 8 MB, native code, or something optional.
 */
export default function measure(tarball: string, folder: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "production", "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', tarball], folder)
  const names = namesIn(JSON.parse(run('npm', ['ls', '--all', '--json'], folder)) as Tree).toSorted()
  if (names.join() !== NAMES.join()) throw new Error(`the client brings ${names.join(', ')}: want ${NAMES.join(', ')}`)
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, object>>
  }
  if (Object.values(packages).some((one) => ODD.some((key) => key in one))) {
    throw new Error('the client brings something optional, or something that is built while it is installed')
  }
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
  const native = files.filter((path) => path.endsWith('.node'))
  if (native.length > 0) throw new Error(`the client brings native code: ${native.join(', ')}`)
  const bytes = files
    .map((path) => statSync(join(folder, 'node_modules', path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
  if (bytes > MOST_BYTES) throw new Error(`the client installs ${bytes} bytes: at most ${MOST_BYTES}`)
  console.log(`ok the client alone: ${names.length} packages, ${(bytes / 1e6).toFixed(1)} MB`)
}

interface Tree {
  /** Absent for an optional peer that is not installed. */
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, Tree>>
}

function namesIn({ dependencies = {} }: Tree): string[] {
  const installed = Object.entries(dependencies)
    .filter(([, { version }]) => version !== undefined)
    .flatMap(([name, tree]) => [name, ...namesIn(tree)])
  return [...new Set(installed)]
}

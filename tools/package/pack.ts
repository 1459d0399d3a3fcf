import { join } from 'node:path'
import run from './run.js'

/** A package as npm would publish it. */
export interface Packed {
  readonly root: string
  readonly name: string
  /** Path of the tarball. */
  readonly tarball: string
}

/** Files that every tarball must contain. */
const NEEDED = ['package.json', 'LICENSE', 'README.md', 'README.zh-CN.md']

/**
 * Packs a package that is built.
 *
 * @param root Its folder.
 * @param allowed What may stand in it, by path.
 * @param folder Where the tarball goes.
 * @throws {Error} when something is in it that should not be, or misses.
 */
export default function pack(root: string, allowed: RegExp, folder: string): Packed {
  const printed = run('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], root)
  const answer: unknown = JSON.parse(printed)
  // npm 10 and 11 print a list of packages, npm 12 an object by name.
  const [packed] = Object.values(
    answer as Record<string, { name: string; filename: string; files: { path: string }[]; size: number }>,
  )
  if (!packed) throw new Error('npm pack printed nothing')
  const paths = packed.files.map(({ path }) => path)
  const stray = paths.filter((path) => !allowed.test(path))
  if (stray.length > 0) throw new Error(`the package ${packed.name} holds what it should not: ${stray.join(', ')}`)
  const missing = NEEDED.filter((path) => !paths.includes(path))
  if (missing.length > 0) throw new Error(`the package ${packed.name} lacks ${missing.join(', ')}`)
  console.log(`ok ${packed.filename}: ${paths.length} files, ${Math.round(packed.size / 1024)} KiB`)
  return { root, name: packed.name, tarball: join(folder, packed.filename) }
}

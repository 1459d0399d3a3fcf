import { dirname, join, relative, resolve } from 'node:path'

/** What may follow a path in an import. */
const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.js',
  '/index.mjs',
  '/index.cjs',
]

/** What stands for the root of a program, or its `src`, in imports. */
const ALIAS = /^(?:[@~]\/|#\/?)|^(?=src\/)/

/** The file that an import names: a relative one, or one from the root, as `@/pay` and `src/pay`. */
export function fileOf(specifier: string | undefined, from: string, paths: ReadonlySet<string>): string | undefined {
  if (specifier === undefined) return undefined
  const folder = dirname(from)
  if (specifier.startsWith('.')) return fileAt(resolve(folder, specifier), paths)
  if (!ALIAS.test(specifier)) return undefined
  const name = specifier.replace(ALIAS, '')
  for (let at = folder; ; at = dirname(at)) {
    const found = fileAt(join(at, name), paths) ?? fileAt(join(at, 'src', name), paths)
    if (found !== undefined || at === dirname(at)) return found
  }
}

function fileAt(path: string, paths: ReadonlySet<string>): string | undefined {
  const typed = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2')
  return [...ENDINGS.map((ending) => `${path}${ending}`), typed].find((one) => paths.has(one))
}

/** A relative import of one file by another, with the ending that its own imports have. */
export function specifierOf(target: string, from: string, hasEnding: boolean): string {
  const path = relative(dirname(from), target).replaceAll('\\', '/')
  const dotted = path.startsWith('.') ? path : `./${path}`
  if (!hasEnding) return dotted.replace(/\.[cm]?[jt]sx?$/, '')
  return dotted.replace(/\.([cm]?)tsx?$/, '.$1js')
}

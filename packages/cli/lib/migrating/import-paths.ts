import { dirname, relative, resolve } from 'node:path'

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

/** The file that a relative import names. */
export function fileOf(specifier: string | undefined, from: string, paths: ReadonlySet<string>): string | undefined {
  if (specifier === undefined || !specifier.startsWith('.')) return undefined
  const at = resolve(dirname(from), specifier)
  const typed = at.replace(/\.([cm]?)js(x?)$/, '.$1ts$2')
  return [...ENDINGS.map((ending) => `${at}${ending}`), typed].find((path) => paths.has(path))
}

/** A relative import of one file by another, with the ending that its own imports have. */
export function specifierOf(target: string, from: string, hasEnding: boolean): string {
  const path = relative(dirname(from), target).replaceAll('\\', '/')
  const dotted = path.startsWith('.') ? path : `./${path}`
  if (!hasEnding) return dotted.replace(/\.[cm]?[jt]sx?$/, '')
  return dotted.replace(/\.([cm]?)tsx?$/, '.$1js')
}

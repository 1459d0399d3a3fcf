import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigError } from 'wechatpay-chain'

const CODE = /\.[cm]?[jt]sx?$/

/** Folders that hold no code of the program's own. */
const FOREIGN = new Set(['node_modules', 'dist', 'build', 'out', 'coverage'])

/**
 * The files of code under some paths, by absolute path. Folders that begin with a dot, declarations and built files are left out.
 *
 * @throws {ConfigError} when a path does not exist.
 */
export function readFiles(paths: readonly string[], cwd: string): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (path: string, isNamed: boolean): void => {
    if (statSync(path).isDirectory()) {
      for (const { name } of readdirSync(path, { withFileTypes: true }).filter(
        (one) => one.isFile() || one.isDirectory(),
      )) {
        if (!name.startsWith('.') && !FOREIGN.has(name)) visit(join(path, name), false)
      }
    } else if (isNamed || (CODE.test(path) && !/\.d\.[cm]?ts$/.test(path))) found.set(path, readFileSync(path, 'utf8'))
  }
  for (const given of paths) {
    try {
      visit(resolve(cwd, given), true)
    } catch (error) {
      throw new ConfigError(`${given} cannot be read (${(error as NodeJS.ErrnoException).code})`) // of node:fs
    }
  }
  return found
}

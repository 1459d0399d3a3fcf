import { mkdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'

/**
 * Makes a folder, and those above it that are missing.
 *
 * One at a time, because `mkdir` of Node.js with `recursive` never ends below a file system without folders of one's own, `/proc`.
 */
export function makeFolder(path: string): void {
  if (madeOrThere(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  mkdirSync(path)
}

/** `false` where the folder above is missing. */
function madeOrThere(path: string): boolean {
  try {
    mkdirSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // of node:fs
    if (code === 'ENOENT') return false
    if (code !== 'EEXIST') throw error
  }
  return true
}

/** Does what writes files. @throws {Error} in one line, with the name as it was given and the code. */
export function orUnwritable<T>(name: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw unwritable(name, error)
  }
}

/** An error of the file system in one line; any other one as it is. */
export function unwritable(name: string, error: unknown): unknown {
  const { syscall, code } = Object(error) as NodeJS.ErrnoException // each is checked
  return syscall === undefined ? error : new Error(`${name} cannot be written (${code})`, { cause: error })
}

/** A path from the folder of the terminal on, where it is below it. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short.startsWith('..') ? path : short
}

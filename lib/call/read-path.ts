import { readFile, stat } from 'node:fs/promises'
import { RequestError } from '../errors.js'

/**
 * The bytes of the file at a path. Loaded when a path is uploaded, so that the package itself needs no file system.
 *
 * @throws {RangeError} when it is larger than `most` bytes, {RequestError} when it cannot be read.
 */
export async function readPath(path: string, most: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > most) throw new RangeError(`${size} bytes`)
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    const { code } = cause as NodeJS.ErrnoException // what fs throws
    throw new RequestError(`upload: the file cannot be read (${code}); nothing was sent`, { cause })
  }
}

import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { SUBJECT } from './source.js'

/** A file that appears only once it is complete. */
export interface Place {
  readonly path: string
  /** Writes the content, then renames the file. On failure it is removed. Resolves to the number of bytes. */
  fill(content: () => Promise<AsyncIterable<Uint8Array>>): Promise<number>
}

/** The absolute path of `to`. */
export function pathOf(to: string | URL): string {
  return to instanceof URL ? fileURLToPath(to) : resolve(to)
}

/**
 * Opens a temporary file in the same folder as `path`, which is renamed to `path` once it is complete. Only the user of this
 * process may read it: a bill names customers.
 *
 * @throws {RequestError} when the folder cannot be written to; nothing was sent.
 */
export async function openPlace(path: string): Promise<Place> {
  const temporary = join(dirname(path), `.${basename(path)}.${nonce().slice(0, 12)}.part`)
  const handle = await open(temporary, 'wx', 0o600).catch((cause: NodeJS.ErrnoException) => {
    throw new RequestError(`${SUBJECT}: the folder of \`to\` cannot be written to (${cause.code}); nothing was sent`, {
      cause,
    })
  })
  return {
    path,
    fill: async (content) => {
      try {
        let size = 0
        for await (const chunk of await content()) {
          await handle.writeFile(chunk) // goes on where the last one ended
          size += chunk.length
        }
        await handle.sync()
        await handle.close()
        await rename(temporary, path)
        return size
      } catch (error) {
        await handle.close()
        await rm(temporary, { force: true })
        throw error
      }
    },
  }
}

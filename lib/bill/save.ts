import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { SUBJECT } from './source.js'

/** A place for a file that shows only once it is complete. */
export interface Place {
  readonly path: string
  /** Writes all, then puts it in its place. On failure nothing is left behind. Resolves to the number of bytes. */
  fill(content: () => Promise<AsyncIterable<Uint8Array>>): Promise<number>
}

/** The absolute path that a caller means. */
export function pathOf(to: string | URL): string {
  return to instanceof URL ? fileURLToPath(to) : resolve(to)
}

/**
 * A place in the same folder as `path` for its content, under a temporary name, until it is renamed to `path`.
 *
 * @throws {RequestError} when nothing can be written there, before anything is sent.
 */
export async function openPlace(path: string): Promise<Place> {
  const temporary = join(dirname(path), `.${basename(path)}.${nonce().slice(0, 12)}.part`)
  const handle = await open(temporary, 'wx').catch((cause: NodeJS.ErrnoException) => {
    throw new RequestError(`${SUBJECT}: nothing can be written beside \`to\` (${cause.code}); nothing was sent`, {
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

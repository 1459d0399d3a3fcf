import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UploadFile } from './call.js'

/** The file at a path, which is read when the request is made. @param file A path, or a `file:` URL. */
export function fileAt(file: string | URL): UploadFile {
  const path = file instanceof URL ? fileURLToPath(file) : file
  const read = async (most: number): Promise<Uint8Array> => {
    const { readPath } = await import('./read-path.js')
    return readPath(path, most)
  }
  return { filename: basename(path), contentType: '', read }
}

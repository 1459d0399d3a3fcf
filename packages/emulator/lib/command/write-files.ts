import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that only their owner may read. */
const SECRET = new Set(['apiclient_key.pem', 'config.json'])

/**
 * Writes the files, one after the other. A folder that is missing is made.
 *
 * Each is written to a temporary name and moved into place: a file that exists is replaced, with the mode of the new one, and
 * no reader sees half of it.
 *
 * @throws {Error} of the file system.
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    const draft = join(folder, `.${name}.${process.pid}`)
    await rm(draft, { force: true })
    try {
      await writeFile(draft, text, { flag: 'wx', mode: SECRET.has(name) ? 0o600 : 0o644 })
      await rename(draft, join(folder, name))
    } finally {
      await rm(draft, { force: true })
    }
  }
}

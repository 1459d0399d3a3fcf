import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** File mode: readable by the owner only. */
const SECRET = new Set(['apiclient_key.pem', 'apiclient_cert.p12', 'config.json'])

/**
 * Writes the files in sequence. A missing folder is created.
 *
 * Each file is written under a temporary name and then renamed: an existing file is replaced, including its mode, and no
 * reader sees a partial file.
 *
 * @throws {Error} of the file system.
 */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const draft = join(folder, `.${name}.${process.pid}`)
    await rm(draft, { force: true })
    try {
      await writeFile(draft, content, { flag: 'wx', mode: SECRET.has(name) ? 0o600 : 0o644 })
      await rename(draft, join(folder, name))
    } finally {
      await rm(draft, { force: true })
    }
  }
}

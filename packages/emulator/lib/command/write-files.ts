import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files without a secret. All others get a mode by which only their owner reads them. */
const PUBLIC = new Set([
  'apiclient_cert.pem',
  'apiclient_cert_sm2.pem',
  'pub_key.pem',
  'wechatpay_cert.pem',
  'wechatpay_cert_sm2.pem',
  'ca_cert.pem',
])

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
      await writeFile(draft, content, { flag: 'wx', mode: PUBLIC.has(name) ? 0o644 : 0o600 })
      await rename(draft, join(folder, name))
    } finally {
      await rm(draft, { force: true })
    }
  }
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitIndex } from './emit-index.js'
import { emitPages } from './emit-pages.js'
import { emitWebhookPages } from './emit-webhook-pages.js'
import { readNotifications, readSpec } from './spec.js'

const operations = readSpec()
write('docs/openapi', new Map([...emitPages(operations), ['index.md', emitIndex(operations)]]))
write('docs/webhook', emitWebhookPages(readNotifications()))

/** The pages, and nothing else, in a folder. */
function write(folder: string, pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of pages) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(`${pages.size} pages written to ${folder}`)
}

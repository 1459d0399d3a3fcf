import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitPages } from './emit-pages.js'
import { readSpec } from './spec.js'

const FOLDER = 'docs/openapi'

const pages = emitPages(readSpec())
rmSync(FOLDER, { recursive: true, force: true })
for (const [name, text] of pages) {
  const path = join(FOLDER, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`${pages.size} pages written to ${FOLDER}`)

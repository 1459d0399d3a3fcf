import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { siteFiles } from './site.js'

const DIST = 'docs/.vitepress/dist'

/** The whole site: VitePress makes the guides in a process of its own, meanwhile this one makes the rest. */
async function main(): Promise<void> {
  const vitepress = spawn(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'], {
    stdio: 'inherit',
  })
  const ended = once(vitepress, 'exit')
  const files = await siteFiles(true)
  const [code] = await ended
  if (code !== 0) throw new Error(`vitepress build ended with ${code}`)
  for (const [name, content] of files) {
    const path = join(DIST, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  console.log(`${files.size} files written to ${DIST}`)
}

await main()

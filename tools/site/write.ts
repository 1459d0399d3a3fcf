import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DIST } from './serve.js'
import { siteFiles } from './site.js'

/**
 * The whole site: VitePress makes the guides in a process of its own, meanwhile this one makes the rest. With `MOST_SECONDS` in the
 * environment, fails when that takes longer.
 */
async function main(): Promise<void> {
  const begin = performance.now()
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
  const seconds = (performance.now() - begin) / 1000
  console.log(`${files.size} files written to ${DIST}; the site was built in ${seconds.toFixed(0)} s`)
  const most = Number(process.env.MOST_SECONDS ?? Number.POSITIVE_INFINITY)
  if (seconds > most) throw new Error(`the site took ${seconds.toFixed(0)} s to build, more than ${most}`)
}

await main()

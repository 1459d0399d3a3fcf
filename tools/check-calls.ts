import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { emitCalls, emitHandlers } from './emit-calls.js'
import { record } from './record.js'
import { readNotifications, readSpec } from './spec.js'

/** Compiles every call of the documentation pages on both compilers. Inside the project, for its own types and Node's. */
async function main(): Promise<void> {
  const folder = resolve('dist/calls')
  const operations = readSpec()
  try {
    const files = new Map([
      ...emitCalls(operations, 'wechatpay-chain', (await record(operations)).answers),
      ...emitHandlers(readNotifications()),
    ])
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    const options = {
      extends: resolve('test/types/tsconfig.json'),
      compilerOptions: { rootDir: resolve('.') },
      include: ['.'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
    for (const compiler of ['typescript', 'typescript-5.9']) {
      const tsc = resolve('node_modules', compiler, 'bin/tsc')
      execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit', timeout: 300_000 })
      console.log(`ok ${files.size} files of calls by ${compiler}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()

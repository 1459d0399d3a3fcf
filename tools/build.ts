import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import bundleClient from './bundle-client.js'
import bundleEmulator from './bundle-emulator.js'
import copySpec from './copy-spec.js'
import emitCommonjs from './emit-commonjs.js'
import { emitOpenapi, operationsIn } from './emit-openapi.js'
import { readNotifications, readSpec } from './spec.js'

/** The packages, in the order in which they are built: each is compiled against what the ones before it publish. */
const PROJECTS = [
  'tsconfig.build.json',
  'packages/emulator/tsconfig.build.json',
  'packages/emulator/tsconfig.page.json',
  'packages/cli/tsconfig.build.json',
]

const EMULATOR = 'packages/emulator'

/** Compiles the three packages, and puts what the emulator reads from `spec/` into its folder. */
async function build(): Promise<void> {
  for (const folder of ['dist', `${EMULATOR}/dist`, 'packages/cli/dist']) {
    rmSync(folder, { recursive: true, force: true })
  }
  await bundleClient()
  await bundleEmulator()
  for (const project of PROJECTS) {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  }
  for (const bin of [`${EMULATOR}/dist/command/index.js`, 'packages/cli/dist/index.js']) chmodSync(bin, 0o755)
  for (const root of ['.', EMULATOR]) await emitCommonjs(root)
  copySpec()
  writeOpenapi(`${EMULATOR}/openapi.json`)
}

function writeOpenapi(file: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const document = emitOpenapi(readSpec(), readNotifications(), version)
  const text = JSON.stringify(document)
  writeFileSync(file, text)
  const operations = operationsIn(document).length
  const webhooks = Object.keys(document.webhooks).length
  const size = (Buffer.byteLength(text) / 1e6).toFixed(2)
  console.log(`${file}: ${operations} operations, ${webhooks} webhooks, ${size} MB`)
}

await build()

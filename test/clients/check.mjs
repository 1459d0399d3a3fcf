// Has clients that we did not write run whole flows against the local gateway, unmodified but for the address.
// `npm run check:clients` runs it. It talks to this machine only.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as axiosPlugin from './axios-plugin.mjs'
import { startGateway } from './gateway.mjs'
import * as nodeV3 from './node-v3.mjs'
import { openShop } from './shop.mjs'

/** No client needs longer than this. */
const LONGEST_MS = 120_000

let failed = 0

for (const { NAME, run } of [axiosPlugin, nodeV3]) await report(NAME, () => withGateway(run))
await report('curl, signed by openssl', () => runScript('bash', 'openssl.sh', ['curl', 'openssl', 'sha1sum']))
await report('Python, standard library', () => runScript('python3', 'standard_library.py', ['python3', 'openssl']))
process.exitCode = failed === 0 ? 0 : 1

/** Runs a flow, and says what became of it. A flow returns what it has seen, or why it was skipped. */
async function report(name, flow) {
  const start = performance.now()
  try {
    const { steps, skipped } = await bounded(flow())
    const took = ((performance.now() - start) / 1000).toFixed(1)
    console.log(skipped ? `skipped ${name}: ${skipped}` : `ok ${name}: ${steps.join(', ')}; ${took} s`)
  } catch (error) {
    failed += 1
    console.log(`FAILED ${name}: ${error.stack ?? error}`)
  }
}

/** A flow in Node.js, with a gateway and a shop for itself. */
async function withGateway(run) {
  const folder = mkdtempSync(join(tmpdir(), 'clients-check-'))
  const gateway = await startGateway(folder)
  const shop = await openShop()
  const steps = []
  try {
    await run({ gateway, shop, did: (step) => steps.push(step) })
    return { steps }
  } finally {
    await shop.close()
    await gateway.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A flow of another language, which starts a gateway for itself, and prints a line for each step. */
function runScript(command, file, needed) {
  const missing = needed.find((tool) => spawnSync(tool, [tool === 'openssl' ? 'version' : '--version']).error)
  if (missing) return Promise.resolve({ skipped: `no ${missing} on this machine` })
  const child = spawn(command, [join(import.meta.dirname, file)], { timeout: LONGEST_MS, killSignal: 'SIGTERM' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve({ steps: output.trim().split('\n') })
      else reject(new Error(`${file} ended with ${code}:\n${output}`))
    })
  })
}

function bounded(flow) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done after ${LONGEST_MS / 1000} s`)), LONGEST_MS + 5_000).unref()
  })
  return Promise.race([flow, late])
}

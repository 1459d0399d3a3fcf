// Has clients that we did not write, and languages that have none, run whole flows against the emulator: unmodified
// but for the address. `npm run check:clients` runs it. It talks to this machine only.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as axiosCli from './axios-cli.mjs'
import * as axiosPlugin from './axios-plugin.mjs'
import * as axiosPluginV2 from './axios-plugin-v2.mjs'
import { startGateway } from './gateway.mjs'
import * as nestNodeV3 from './nest-node-v3.mjs'
import * as nodeV3 from './node-v3.mjs'
import * as published from './published.mjs'
import { openShop } from './shop.mjs'
import * as tenpay from './tenpay.mjs'

const ROOT = join(import.meta.dirname, '../..')

/** No flow needs longer than this. */
const LONGEST_MS = 90_000

/** How a tool tells its version, and what must be in it. */
const TOOLS = {
  curl: ['--version', /^curl (?:7\.(?:7[6-9]|[89]\d)|[89]|\d\d)/], // `--fail-with-body`
  openssl: ['version', /^(?:Open|Libre)SSL/],
  sha1sum: ['--version', /./],
  python3: ['--version', /^Python 3\.(?:[89]|\d\d)/],
  java: ['--version', /^\S+ (?:1[7-9]|[2-9]\d)/],
}

let failed = 0
for (const { NAME, run } of [axiosPlugin, axiosPluginV2, axiosCli, nodeV3, nestNodeV3, tenpay, published])
  await report(NAME, () => withGateway(run))
for (const keys of ['both', 'certificate', 'public-key']) {
  const tools = ['curl', 'openssl', 'sha1sum']
  await report(`curl, signed by openssl, keys: ${keys}`, () => runScript('bash', 'openssl.sh', tools, keys))
}
for (const keys of ['both', 'certificate']) {
  const tools = ['python3', 'openssl']
  await report(`Python, standard library, keys: ${keys}`, () =>
    runScript('python3', 'standard_library.py', tools, keys),
  )
  await report(`Java, JDK alone, keys: ${keys}`, () => runScript('java', 'StandardLibrary.java', ['java'], keys))
}
process.exitCode = failed === 0 ? 0 : 1

/** Runs a flow, and says what became of it. A flow returns what it has seen, or why it was skipped. */
async function report(name, flow) {
  const start = performance.now()
  try {
    const { steps, skipped } = await flow()
    const took = ((performance.now() - start) / 1000).toFixed(1)
    console.log(skipped ? `skipped ${name}: ${skipped}` : `ok ${name}: ${steps.join(', ')}; ${took} s`)
  } catch (error) {
    failed += 1
    console.log(`FAILED ${name}: ${error.stack ?? error}`)
  }
}

/** A flow in Node.js, with an emulator and a shop for itself. */
async function withGateway(run) {
  const folder = mkdtempSync(join(tmpdir(), 'clients-check-'))
  const gateway = await startGateway(folder)
  const shop = await openShop()
  const steps = []
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done after ${LONGEST_MS / 1000} s`)), LONGEST_MS).unref()
  })
  try {
    await Promise.race([run({ gateway, folder, shop, did: (step) => steps.push(step) }), late])
    return { steps }
  } finally {
    await shop.close()
    await gateway.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A flow of another language, which starts an emulator for itself, and prints a line for each step.
 *
 * @param keys What the platform has: `--keys` of the emulator.
 */
function runScript(command, file, tools, keys) {
  const missing = tools.find((tool) => !isHere(tool))
  if (missing) return Promise.resolve({ skipped: `no ${missing} on this machine, or one that is too old` })
  // A group of its own, so that its gateway ends with it.
  const child = spawn(command, [join(import.meta.dirname, file), ...(command === 'bash' ? [] : [keys])], {
    cwd: ROOT,
    env: { ...process.env, KEYS: keys },
    detached: true,
  })
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGTERM'), LONGEST_MS)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve({ steps: output.trim().split('\n') })
      else reject(new Error(`${file} ended with ${code}:\n${output}`))
    })
  })
}

function isHere(tool) {
  const [flag, version] = TOOLS[tool]
  return version.test(spawnSync(tool, [flag], { encoding: 'utf8' }).stdout ?? '')
}

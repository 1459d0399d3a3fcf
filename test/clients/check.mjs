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
  php: ['--version', /^PHP (?:8\.[1-9]|9)/],
  go: ['version', /\bgo1\.(?:1[89]|[2-9]\d)\b/],
}

const MODES = ['both', 'certificate', 'public-key']

/** Programs that have nothing but the standard library of their language. */
const PROGRAMS = [
  {
    name: 'curl, signed by openssl',
    command: ['bash', 'openssl.sh'],
    tools: ['curl', 'openssl', 'sha1sum'],
    modes: MODES,
  },
  { name: 'Python, standard library', command: ['python3', 'standard_library.py'], tools: ['python3', 'openssl'] },
  { name: 'Java, JDK alone', command: ['java', 'StandardLibrary.java'], tools: ['java'] },
  { name: 'PHP, php-cli alone', command: ['php', 'standard_library.php'], tools: ['php'], modes: MODES },
  { name: 'Go, standard library', command: ['go', 'run', 'standard_library.go'], tools: ['go'], modes: MODES },
]

let failed = 0
for (const { NAME, run } of [axiosPlugin, axiosPluginV2, axiosCli, nodeV3, nestNodeV3, tenpay, published])
  await report(NAME, () => withGateway(run))
for (const { name, command, tools, modes = ['both', 'certificate'] } of PROGRAMS) {
  for (const keys of modes) await report(`${name}, keys: ${keys}`, () => runProgram(command, tools, keys))
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
function runProgram([program, ...rest], tools, keys) {
  const file = rest.at(-1)
  const missing = tools.find((tool) => !isHere(tool))
  if (missing) return Promise.resolve({ skipped: `no ${missing} on this machine, or one that is too old` })
  // A group of its own, so that its gateway ends with it.
  const path = join(import.meta.dirname, file)
  const child = spawn(program, [...rest.slice(0, -1), path, ...(program === 'bash' ? [] : [keys])], {
    cwd: ROOT,
    env: { ...process.env, KEYS: keys, GO111MODULE: 'off' }, // one file of Go is no module
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

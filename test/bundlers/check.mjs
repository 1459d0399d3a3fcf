import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createEmulator } from 'wechatpay-chain-emulator'
import { BUILDS } from './builds.mjs'
import { checkNext } from './nextjs.mjs'

const HERE = import.meta.dirname
const MODULES = join(HERE, 'node_modules')

/** Milliseconds that a built program may run. */
const LIMIT = 60_000

install()
const outside = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bundlers-'))
const inside = join(HERE, 'node_modules/.built')
mkdirSync(inside, { recursive: true })
const emulator = await createEmulator()
const only = process.argv[2] // the beginning of a name
try {
  for (const [index, one] of BUILDS.entries()) {
    if (!only || one.name.startsWith(only)) await check(one, `12177525012014070332333680${index + 10}`)
  }
  if (!only || only === 'Next.js') await next()
} finally {
  await emulator.close()
  for (const folder of [outside, inside]) rmSync(folder, { recursive: true, force: true })
}

/** Builds a program and lets it order, in an empty folder unless it needs a module. */
async function check({ name, from, to, build, fails, beside = false }, out_trade_no) {
  const file = join(beside ? inside : outside, `${out_trade_no}.${to}`)
  const start = performance.now()
  const output = await build(join(HERE, from), file).then(
    () => order(file, out_trade_no),
    (error) => String(error.stack),
  )
  const ok = (fails ?? /"code_url":"weixin:[^"]+","verified":true/).test(output)
  const size = ok ? `${Math.round(statSync(file).size / 1024)} KiB, ` : ''
  const spent = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'ok' : 'FAILED'} ${name}${fails ? ', fails as the guide says' : ''}: ${size}${spent} s`)
  if (ok) return
  console.error(output)
  process.exitCode = 1
}

/** An application of Next.js, which is no single file. */
async function next() {
  const start = performance.now()
  const problem = await checkNext(join(MODULES, 'wechatpay-chain'), emulator).catch((error) => error)
  const spent = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problem ? 'FAILED' : 'ok'} Next.js, on Node.js and on the edge runtime: ${spent} s`)
  if (!problem) return
  console.error(problem)
  process.exitCode = 1
}

/** What the program prints. The emulator answers from this process meanwhile. */
function order(file, out_trade_no) {
  const { credentials, identity, url } = emulator
  const gateway = JSON.stringify({ credentials: { ...credentials }, baseUrl: url, mchid: identity.mchid })
  const child = spawn(process.execPath, [file], {
    cwd: outside,
    env: { ...process.env, GATEWAY: gateway, OUT_TRADE_NO: out_trade_no, NODE_OPTIONS: '' },
    timeout: LIMIT,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return new Promise((done) => child.on('close', () => done(output)))
}

/** The client as npm would publish it, among the modules here; what it depends on is found in those of the root. */
function install() {
  const pack = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', MODULES]
  const packed = execFileSync('npm', pack, { cwd: resolve(HERE, '../..'), encoding: 'utf8' })
  const [{ filename, name }] = Object.values(JSON.parse(packed))
  const folder = join(MODULES, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  execFileSync('tar', ['-xzf', join(MODULES, filename), '-C', folder, '--strip-components=1'])
  rmSync(join(MODULES, filename))
}

// The contract on every runtime, with the package as npm would publish it; undici is installed for Node.js alone. What each can do
// must be what results.json says, from which the tables in the documentation are made. `node check.mjs --update` writes it;
// `node check.mjs Node.js` runs one runtime.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStage } from './stage.mjs'
import { workerExample } from './worker-example.mjs'

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')
const BIN = join(HERE, 'node_modules/.bin')

/** Milliseconds that a runtime may take. */
const LIMIT = 60_000

/** What a runtime tells and can do, besides what all must; see contract.mjs. */
const KNOWS = { node: false, unsent: true, gzip: true }

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-runtimes-'))
const RUNTIMES = [
  ['Node.js', { ...KNOWS, node: true }, () => program(process.execPath)],
  ['Bun', KNOWS, () => program(join(BIN, 'bun'))],
  ['Deno', KNOWS, () => program(join(BIN, 'deno'), 'run', '--allow-net=127.0.0.1', '--allow-env=GATEWAY,KNOWS')],
  ['Cloudflare Workers', { ...KNOWS, unsent: false }, () => workerd()],
  ['Vercel Edge', { ...KNOWS, gzip: false }, () => edge()],
  // Not in the tables: the second family of files must not depend on what the others lack.
  ['Node.js with the files of the others', KNOWS, () => program(process.execPath, '--conditions=workerd')],
]

/** What the suite of Shangmi needs, on every runtime. */
const SHANGMI = ['sm-crypto-v2', '@noble/ciphers', '@noble/curves', '@noble/hashes']

const RESULTS = join(HERE, 'results.json')
const args = process.argv.slice(2)
const only = args.find((arg) => !arg.startsWith('--'))
const committed = JSON.parse(readFileSync(RESULTS, 'utf8'))
const found = {}

const stage = await openStage()
try {
  pack()
  for (const [name, knows, start] of RUNTIMES) if (!only || name === only) await check(name, knows, start)
  if (!only) await checkExample()
  if (!only || only === 'types') checkTypes()
  if (!only || only === 'Node.js') await checkMocks()
} finally {
  await stage.close()
  rmSync(folder, { recursive: true, force: true })
}
if (args.includes('--update') && !process.exitCode) writeFileSync(RESULTS, `${JSON.stringify(found, null, 2)}\n`)

async function check(name, knows, start) {
  const began = performance.now()
  install(knows.node ? ['jose', 'undici'] : ['jose'])
  const { run, stop = () => undefined } = await start()
  const lines = await run({ gateway: stage.gateway, knows }).catch((error) => [
    { name: 'starts', problem: error.stack },
  ])
  await stop()
  const failed = lines.filter(({ problem }) => problem)
  const spent = ((performance.now() - began) / 1000).toFixed(1)
  const refused = lines.filter(({ can }) => can === false).length
  const passed = `${lines.length - failed.length} of ${lines.length}${refused ? `, ${refused} of them refused in words` : ''}`
  console.log(`${failed.length === 0 ? 'ok' : 'FAILED'} ${name}: ${passed}, ${spent} s`)
  for (const { name: line, problem } of failed) console.error(`  ${line}: ${problem}`)
  if (failed.length > 0 || lines.length < 20) process.exitCode = 1
  else compare(name, lines)
}

/** The Worker of examples/, as it stands, in workerd. */
async function checkExample() {
  install(['jose'])
  for (const file of ['worker.ts', 'certificates-in-kv.ts'])
    copyFileSync(join(ROOT, 'examples', file), join(folder, file))
  try {
    await bundle('esm', ['workerd', 'worker', 'browser'], 'worker.ts', 'worker-example.js')
    const used = /node:[a-z]+/.exec(readFileSync(join(folder, 'worker-example.js'), 'utf8'))
    if (used) throw new Error(`the bundle names ${used[0]}`)
    await workerExample(join(BIN, 'workerd'), folder)
    console.log('ok examples/worker.ts in workerd, with KV; its bundle names no module of Node.js')
  } catch (error) {
    console.error('FAILED examples/worker.ts in workerd:', error)
    process.exitCode = 1
  }
}

/** Deno's compiler with the package from npm, and what JSR says of it; a misspelt field is an error with either. */
function checkTypes() {
  const jsr = join(folder, 'jsr')
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/emit-jsr.ts', jsr], { cwd: ROOT })
  const { exports, imports } = JSON.parse(readFileSync(join(jsr, 'jsr.json'), 'utf8'))
  const own = Object.entries(exports).map(([subpath, file]) => [subpath.replace('.', 'wechatpay-chain'), file])
  const deno = (cwd, ...options) => {
    const env = { ...process.env, DENO_DIR: join(folder, '.deno'), NO_COLOR: '1' }
    const { status, stdout, stderr } = spawnSync(join(BIN, 'deno'), options, {
      cwd,
      env,
      encoding: 'utf8',
      timeout: LIMIT,
    })
    return { isRight: status === 0, said: stdout + stderr }
  }
  const program = readFileSync(join(HERE, 'types.ts'), 'utf8')
  install(['jose', 'undici'])
  const results = [['JSR takes the package, without slow types', deno(jsr, 'publish', '--dry-run', '--allow-dirty')]]
  // A folder that no package.json is above of.
  writeFileSync(join(jsr, 'deno.json'), JSON.stringify({ imports: { ...imports, ...Object.fromEntries(own) } }))
  for (const [name, cwd] of [
    ['npm', folder],
    ['JSR', jsr],
  ]) {
    writeFileSync(join(cwd, 'types.ts'), program)
    results.push([`deno check, from ${name}`, deno(cwd, 'check', 'types.ts')])
    writeFileSync(join(cwd, 'types.ts'), program.replace('data.code_url', 'data.code_urll'))
    const { isRight, said } = deno(cwd, 'check', 'types.ts')
    results.push([
      `deno check, from ${name}, finds a misspelt field`,
      { isRight: !isRight && said.includes('code_urll'), said },
    ])
  }
  for (const [name, { isRight, said }] of results) {
    console.log(`${isRight ? 'ok' : 'FAILED'} ${name}`)
    if (isRight) continue
    console.error(said)
    process.exitCode = 1
  }
}

/** The mocks of HTTP that the guide names, in the versions that need Node.js 22. */
async function checkMocks() {
  if (!('withResolvers' in Promise)) return console.log('skipped: msw 3 and nock 15, which need Node.js 22')
  const child = spawn(process.execPath, ['mocks.mjs'], { cwd: HERE, timeout: LIMIT })
  const output = await outputOf(child)
  console.log(output.trim())
  if (child.exitCode !== 0 || output.match(/^ok /gm)?.length !== 3) process.exitCode = 1
}

/** What the runtime can do, by row, must be what was committed. */
function compare(name, lines) {
  const rows = {}
  for (const { row, can } of lines) rows[row] = (rows[row] ?? true) && can
  if (!name.includes('with the files of the others')) found[name] = rows
  const wanted = committed[name] ?? (args.includes('--update') ? rows : committed.Bun)
  if (args.includes('--update') || JSON.stringify(rows) === JSON.stringify(wanted)) return
  console.error(`  ${name} can do ${JSON.stringify(rows)}, and results.json says ${JSON.stringify(wanted)}`)
  process.exitCode = 1
}

/** A runtime that runs a program. */
function program(command, ...options) {
  const run = async ({ gateway, knows }) => {
    const { PATH, HOME } = process.env
    const env = { PATH, HOME, GATEWAY: JSON.stringify(gateway), KNOWS: JSON.stringify(knows), NO_COLOR: '1' }
    const child = spawn(command, [...options, 'run.mjs'], { cwd: folder, env, timeout: LIMIT })
    const output = await outputOf(child)
    const [, lines] = /^CONTRACT (.*)$/m.exec(output) ?? []
    if (lines === undefined) throw new Error(output)
    return JSON.parse(lines)
  }
  return { run }
}

/** The runtime of Cloudflare Workers, with the Worker as one file. */
function workerd() {
  let child
  const run = async (given) => {
    await bundle('esm', ['workerd', 'worker', 'browser'])
    copyFileSync(join(HERE, 'config.capnp'), join(folder, 'config.capnp'))
    child = spawn(join(BIN, 'workerd'), ['serve', '--control-fd=1', 'config.capnp'], { cwd: folder, timeout: LIMIT })
    const [, port] = await outputOf(child, /"port":(\d+)/)
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(given) })
    return answer.json()
  }
  return { run, stop: () => child?.kill() }
}

/** The edge runtime of Vercel and Next.js, in this process. */
function edge() {
  const run = async (given) => {
    await bundle('iife', ['edge-light', 'worker', 'browser'])
    const { EdgeRuntime } = await import('edge-runtime')
    const runtime = new EdgeRuntime({ initialCode: readFileSync(join(folder, 'worker.js'), 'utf8') })
    const answer = await runtime.dispatchFetch('http://edge.test/', { method: 'POST', body: JSON.stringify(given) })
    return answer.json()
  }
  return { run }
}

async function bundle(format, conditions, entry = 'worker.mjs', file = 'worker.js') {
  const { build } = await import('esbuild')
  const outfile = join(folder, file)
  return build({
    entryPoints: [join(folder, entry)],
    outfile,
    bundle: true,
    format,
    platform: 'browser',
    conditions,
  })
}

/** All that a process prints; or, with `wanted`, the first match in it. */
function outputOf(child, wanted) {
  let output = ''
  return new Promise((done, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text
        const found = wanted?.exec(output)
        if (found) done(found)
      })
    }
    child.on('error', failed)
    child.on('close', () => (wanted ? failed(new Error(output)) : done(output)))
  })
}

/** Packs the client, once. */
function pack() {
  const options = ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const packed = execFileSync('npm', options, { cwd: ROOT, encoding: 'utf8' })
  const [{ filename, name }] = Object.values(JSON.parse(packed))
  const home = join(folder, 'node_modules', name)
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1'])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: { [name]: '*' } }))
  for (const file of ['contract.mjs', 'run.mjs', 'worker.mjs']) copyFileSync(join(HERE, file), join(folder, file))
}

/** Puts what the client needs on a runtime beside it, and nothing else: what it needed besides would not be found. */
function install(names) {
  for (const name of SHANGMI)
    cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true })
  for (const name of ['jose', 'undici']) {
    const home = join(folder, 'node_modules', name)
    rmSync(home, { recursive: true, force: true })
    if (names.includes(name)) cpSync(join(ROOT, 'node_modules', name), home, { recursive: true })
  }
}

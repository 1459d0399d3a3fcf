// An application of Next.js from examples/nextjs, in a folder of its own: built by `next build`, and asked for an order and a
// notification on Node.js and on the edge runtime.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseEnv } from 'node:util'
import { tsImport } from 'tsx/esm/api'
import { forgeNotification } from 'wechatpay-chain/testing'

const { envFileOf } = await tsImport('../../packages/emulator/lib/command/env-file.ts', import.meta.url)

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')

/** Milliseconds that the application may take to start. */
const LIMIT = 60_000

/**
 * Builds the application, and calls it.
 *
 * @param client Folder of the unpacked client.
 * @throws what is not as it should be.
 */
export async function checkNext(client, emulator) {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-nextjs-'))
  const application = join(folder, 'nextjs')
  const port = await freePort()
  const table = await openTable()
  const settings = { ...settingsOf(emulator, port), ORDERS_URL: `http://127.0.0.1:${table.address().port}` }
  const env = { ...process.env, ...settings, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' }
  const next = join(folder, 'node_modules/next/dist/bin/next')
  let server
  try {
    lay(folder, application)
    // Vite's build has set NODE_ENV to production in this process.
    execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--silent', '--ignore-scripts'], {
      cwd: folder,
    })
    for (const name of ['jose', 'undici']) add(folder, name, join(ROOT, 'node_modules', name))
    add(folder, 'wechatpay-chain', client)
    execFileSync(process.execPath, [next, 'build'], { cwd: application, env, stdio: 'pipe' })
    const options = ['start', '--hostname', '127.0.0.1', '--port', String(port)]
    server = spawn(process.execPath, [next, ...options], { cwd: application, env })
    await started(server)
    for (const place of ['', '/edge']) await use(`http://127.0.0.1:${port}${place}`, emulator)
  } catch (error) {
    throw new Error([error.message, error.stdout, error.stderr].join('\n'), { cause: error })
  } finally {
    server?.kill()
    table.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The example as it stands in an application of its own, with what this check adds. */
function lay(folder, application) {
  cpSync(join(ROOT, 'examples/nextjs'), application, { recursive: true })
  cpSync(join(ROOT, 'examples/wechatpay.ts'), join(folder, 'wechatpay.ts'))
  cpSync(join(HERE, 'nextjs'), application, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) renameSync(join(application, name), join(folder, name))
  // Modules of TypeScript are imported without a suffix there.
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'))
  for (const name of files) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<=from '\.[^']*)\.js'/g, "'"))
  }
}

function add(folder, name, from) {
  cpSync(from, join(folder, 'node_modules', name), { recursive: true })
}

/** What `wechatpay-emulator --env` writes, and the settings that only the shop knows. */
function settingsOf(emulator, port) {
  return {
    ...parseEnv(envFileOf(emulator)),
    WECHATPAY_APPID: 'wxd678efh567hg6787',
    WECHATPAY_NOTIFY_URL: `http://127.0.0.1:${port}/notify`,
  }
}

/** Places an order, and delivers its notification, and one of which a byte is another. */
async function use(url, { platform, identity }) {
  const order = await fetch(`${url}/orders`, { method: 'POST' })
  const { out_trade_no, code_url } = await order.json()
  if (order.status !== 201 || !code_url?.startsWith('weixin:')) throw new Error(`${url}/orders: ${order.status}`)
  const amount = { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' }
  const payment = { appid: 'wx8888888888888888', transaction_id: '4200000001', trade_state: 'SUCCESS', amount }
  const resource = { ...payment, out_trade_no, mchid: identity.mchid, payer: { openid: 'o' } }
  const genuine = await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform })
  const altered = { ...genuine, body: genuine.body.replace('TRANSACTION', 'TRANSACTIOM') }
  for (const [notification, wanted] of [
    [genuine, 204],
    [altered, 401],
  ]) {
    const { status } = await fetch(`${url}/notify`, notification)
    if (status !== wanted) throw new Error(`${url}/notify: ${status} in place of ${wanted}`)
  }
}

function started(server) {
  let output = ''
  return new Promise((done, failed) => {
    const stop = setTimeout(() => failed(new Error(`Next.js has not started: ${output}`)), LIMIT)
    const end = (settle, value) => {
      clearTimeout(stop)
      settle(value)
    }
    for (const stream of [server.stdout, server.stderr]) {
      stream.on('data', (text) => {
        output += text
        if (/Ready in/.test(output)) end(done)
      })
    }
    server.on('close', () => end(failed, new Error(`Next.js has ended: ${output}`)))
  })
}

/** Keeps a text at each path, as a database would. */
async function openTable() {
  const rows = new Map()
  const table = createServer(async (request, response) => {
    if (request.method === 'PUT') rows.set(request.url, await text(request))
    response.end(rows.get(request.url))
  })
  await new Promise((done) => table.listen(0, '127.0.0.1', done))
  return table
}

async function freePort() {
  const server = createServer()
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createEmulator } from 'wechatpay-chain-emulator'

const NAMES = {
  WECHATPAY_MCHID: ({ identity }) => identity.mchid,
  WECHATPAY_SERIAL: ({ identity }) => identity.serial,
  WECHATPAY_PRIVATE_KEY: ({ files }) => files['apiclient_key.pem'],
  WECHATPAY_APIV3_KEY: ({ identity }) => identity.apiv3Key,
  WECHATPAY_APPID: () => 'wxd678efh567hg6787',
  WECHATPAY_BASE_URL: ({ url }) => url,
}

/**
 * Runs examples/worker.ts in workerd, with a KV namespace: it orders, the customer pays, the emulator notifies it.
 *
 * @param workerd Path of its program. @param folder Has the bundle `worker-example.js`.
 * @throws what is not as the example promises.
 */
export async function workerExample(workerd, folder) {
  const kept = new Map()
  const kv = await listen(namespace(kept))
  const emulator = await createEmulator({ keys: 'certificate' })
  const free = await listen(() => undefined)
  const address = `127.0.0.1:${free.address().port}`
  await closed(free)
  const variables = Object.entries(NAMES).map(([name, of]) => [name, of(emulator)])
  variables.push(['WECHATPAY_NOTIFY_URL', `http://${address}/notify`])
  const config = configOf(variables, address, `127.0.0.1:${kv.address().port}`)
  writeFileSync(join(folder, 'worker-example.capnp'), config)
  const child = spawn(workerd, ['serve', '--control-fd=1', 'worker-example.capnp'], { cwd: folder, timeout: 60_000 })
  try {
    await new Promise((done, failed) => {
      child.stdout.once('data', done)
      child.once('close', () => failed(new Error('workerd has ended')))
    })
    const answer = await fetch(`http://${address}/orders/worker-1`, { method: 'POST' })
    const text = await answer.text()
    if (!text.includes('"code_url":"weixin:')) throw new Error(`the Worker has answered ${answer.status} ${text}`)
    await emulator.pay('worker-1')
    await emulator.settled()
    if (kept.get('paid/worker-1') !== 'SUCCESS') throw new Error(`KV has ${JSON.stringify([...kept.keys()])}`)
    if (!kept.get('platform-certificates')?.includes('BEGIN CERTIFICATE')) throw new Error('KV has no certificate')
    const forged = await fetch(`http://${address}/notify`, { method: 'POST', body: '{}' })
    if (forged.status !== 401) throw new Error(`a forged notification was answered with ${forged.status}`)
  } finally {
    child.kill()
    await Promise.all([emulator.close(), closed(kv)])
  }
}

/** The protocol of a KV namespace between workerd and its store. */
function namespace(kept) {
  return async (request, response) => {
    const key = decodeURIComponent(new URL(request.url, 'http://kv.test').pathname.slice(1))
    if (request.method === 'GET') return response.writeHead(kept.has(key) ? 200 : 404).end(kept.get(key))
    let value = ''
    for await (const chunk of request) value += chunk
    kept.set(key, value)
    response.end()
  }
}

function configOf(variables, address, kv) {
  const bindings = variables.map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`)
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .shop),
    (name = "kv", external = (address = "${kv}", http = ())),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "${address}", http = (), service = "main")],
);
const shop :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker-example.js")],
  compatibilityDate = "2026-04-01",
  bindings = [(name = "SHOP", kvNamespace = "kv"), ${bindings.join(', ')}],
);
`
}

async function listen(handle) {
  const server = createServer(handle)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function closed(server) {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
}

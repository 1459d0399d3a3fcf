// What Node.js starts for the contract: the emulator with one day of payments, proxies, files, and a closed port.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createClient } from 'wechatpay-chain'
import { createEmulator } from 'wechatpay-chain-emulator'

/** A proxy for `CONNECT`. */
function tunnel({ url }, socket) {
  const [host, port] = url.split(':')
  const upstream = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
  for (const [one, other] of [
    [socket, upstream],
    [upstream, socket],
  ]) {
    one.pipe(other)
    one.on('error', () => other.destroy()).on('close', () => other.destroy())
  }
}

/** Starts everything. `gateway` is plain JSON, for a runtime that has been started with it. */
export async function openStage() {
  const emulator = await createEmulator({ language: 'en', suite: 'shangmi', tls: true })
  const { credentials, files, identity, platform, url } = emulator
  const { suite: _ours, ...shangmiCredentials } = emulator.shangmi.credentials
  const { suite: _theirs, ...shangmiPlatform } = emulator.shangmi.platform
  const billedOrder = 'order-of-yesterday'
  const client = createClient({ ...credentials, baseUrl: url })
  const day = (await client.v3.pay.transactions.native.post({ json: orderOf(identity.mchid, billedOrder) })).headers
    .date
  await emulator.pay(billedOrder)
  await emulator.operate('advance', { seconds: 24 * 3600 })
  await client.close()
  const compressing = await listen(compress(url))
  const redirecting = await listen((_, answer) => answer.writeHead(302, { location: `${url}v3/certificates` }).end())
  const proxy = await listen(() => undefined, tunnel)
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-stage-'))
  const picture = join(folder, 'picture.png')
  writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
  const closed = await listen(() => undefined)
  await closed.close()
  const key = createPrivateKey(credentials.privateKey)
  const pem = { type: 'pkcs8', format: 'pem' }
  const gateway = {
    url,
    credentials: { ...credentials },
    platform: { ...platform },
    shangmi: { credentials: shangmiCredentials, platform: shangmiPlatform },
    merchantPublicKey: files['apiclient_cert.pem'],
    keys: { pkcs1: key.export({ type: 'pkcs1', format: 'pem' }), jwk: key.export({ format: 'jwk' }) },
    wrong: {
      short: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem),
      curve: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem),
    },
    billDate: chineseDay(Date.parse(day)),
    billedOrder,
    compressing: compressing.url,
    redirecting: redirecting.url,
    closed: closed.url,
    proxy: proxy.url,
    tls: { url: emulator.tls.url, clientCertificate: emulator.tls.clientCertificate },
    paths: { picture, bill: join(folder, 'bill.csv') },
  }
  const close = async () => {
    await Promise.all([emulator, compressing, redirecting, proxy].map((one) => one.close()))
    rmSync(folder, { recursive: true, force: true })
  }
  return { gateway, close }
}

function orderOf(mchid, out_trade_no) {
  const notify_url = 'https://shop.test/notify'
  return { appid: 'wxd678efh567hg6787', mchid, description: 'A book', out_trade_no, notify_url, amount: { total: 123 } }
}

/** Forwards to a server, and packs the body of its answers. */
function compress(target) {
  return async (request, answer) => {
    const { host: _, connection: _own, ...headers } = request.headers
    const {
      status,
      headers: given,
      ...rest
    } = await fetch(new URL(request.url, target), { headers }).then(async (reply) => ({
      status: reply.status,
      headers: reply.headers,
      body: await reply.arrayBuffer(),
    }))
    const { 'content-length': _size, 'transfer-encoding': _way, ...kept } = Object.fromEntries(given)
    answer.writeHead(status, { ...kept, 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(rest.body)))
  }
}

async function listen(handle, onConnect) {
  const server = createServer(handle)
  if (onConnect) server.on('connect', onConnect)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${server.address().port}/`, close }
}

/** `2026-05-20` in China. */
function chineseDay(moment) {
  return new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10)
}

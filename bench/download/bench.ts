import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmulator } from '../../lib/emulator/index.js'
import { createClient, type FileStream, rows } from '../../lib/index.js'

/** Bytes of the file, made on the fly: nothing of its size is ever in memory or on the disk of the sender. */
const SIZE = Number(process.argv.find((text) => /^\d+$/.test(text)) ?? 1024) * 2 ** 20

/** MiB of memory that a download may add, whatever the size of the file. */
const MOST_MIB = 64

const LINES = Buffer.from(
  '`2026-05-20 13:29:35,`4200000000202605201234567890,`order-1,`SUCCESS,`0.01,`0.00\r\n'.repeat(800),
)
const HEADER = Buffer.from('\ufeff交易时间,微信订单号,商户订单号,交易状态,订单金额,手续费\r\n')
const PIECES = Math.ceil(SIZE / LINES.length)

/** The sender runs in a process of its own, so that its memory is not taken for the client's. */
async function serve(): Promise<void> {
  const server = createServer((_, response) => {
    let left = PIECES
    const write = (): void => {
      while (left > 0) {
        left -= 1
        if (!response.write(LINES)) return void response.once('drain', write)
      }
      response.end()
    }
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.write(HEADER)
    write()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port) // it listens on a port
}

async function main(): Promise<void> {
  const { fork } = await import('node:child_process')
  const sender = fork(import.meta.filename, ['serve', String(SIZE / 2 ** 20)], { execArgv: process.execArgv })
  const [port] = (await once(sender, 'message')) as [number]
  const emulator = await createEmulator()
  const url = `http://127.0.0.1:${port}/`
  const client = createClient({ ...emulator.credentials, baseUrl: url, timeout: 60_000 })
  const answer = { hash_type: 'SHA1', hash_value: digest(), download_url: `${url}v3/billdownload/file?token=t` }
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  try {
    await warm(async () => client.download(answer))
    await run('stream, digest', async () => {
      let size = 0
      for await (const chunk of await client.download(answer)) size += chunk.length
      return size
    })
    await run('to a file', async () => {
      const { path } = await client.download(answer, { to: join(folder, 'bill.csv') })
      return (await stat(path)).size
    })
    await run('rows', async () => {
      let total = 0
      for await (const { 订单金额 = 0 } of rows((await client.download(answer)) as FileStream)) total += 订单金额
      return total && SIZE
    })
  } finally {
    await rm(folder, { recursive: true })
    await client.close()
    await emulator.close()
    sender.kill()
  }
}

/** Loads and compiles what a download needs: the first 64 MiB of one. */
async function warm(download: () => Promise<FileStream>): Promise<void> {
  let size = 0
  for await (const chunk of await download()) {
    size += chunk.length
    if (size > 64 * 2 ** 20) break
  }
}

function digest(): string {
  const hash = createHash('sha1').update(HEADER)
  for (let left = PIECES; left > 0; left -= 1) hash.update(LINES)
  return hash.digest('hex')
}

/** Prints what it took, and how much memory beyond what there was before. */
async function run(name: string, work: () => Promise<number>): Promise<void> {
  global.gc?.()
  const before = process.memoryUsage.rss()
  let highest = before
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 10)
  const started = performance.now()
  const size = await work()
  const seconds = (performance.now() - started) / 1000
  clearInterval(timer)
  const added = Math.round((highest - before) / 2 ** 20)
  console.log(
    `${name.padEnd(16)} ${Math.round(size / 2 ** 20)} MiB in ${seconds.toFixed(1)} s, ` +
      `${Math.round(size / 1e6 / seconds)} MB/s, RSS ${Math.round(before / 2 ** 20)} MiB + ${added} MiB at most`,
  )
  if (added >= MOST_MIB) process.exitCode = 1
}

await (process.argv[2] === 'serve' ? serve() : main())

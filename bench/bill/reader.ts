import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { createClient, type FileStream, rows } from '../../dist/index.js'
import type { Bill } from './sender.js'

/** What the parent hands over first. */
export interface ReaderTask extends Bill {
  readonly serial: string
  readonly privateKey: string
  readonly platformSerial: string
  readonly platformKey: string
}

export type Way = 'first' | 'stream' | 'gzip' | 'file' | 'rows' | 'axios' | 'axios gzip' | 'parts first' | 'parts'

/** One download: how it is read, and where a file goes. */
export interface Reading {
  readonly way: Way
  readonly to: string
}

/** What a download took. */
export interface Cost {
  readonly seconds: number
  readonly bytes: number
  /** Microseconds, all threads. */
  readonly cpu: number
  /** Resident bytes before, and what came on top of them at most. */
  readonly before: number
  readonly added: number
  /** Milliseconds: the longest time for which the event loop was blocked. */
  readonly block: number
}

interface AxiosStream {
  readonly v3: { billdownload: { file: { get(config: object): Promise<{ data: Readable }> } } }
}

process.once('message', (task) => {
  const ways = waysOf(task as ReaderTask) // the parent's first message
  process.on('message', async (reading) => {
    const { way, to } = reading as Reading
    process.send?.(await measured(() => ways[way](to)))
  })
  process.send?.('ready')
})

/** Each resolves to the bytes that it read, every one of them under the digest of the bill. */
function waysOf({ url, sha1, serial, privateKey, platformSerial, platformKey }: ReaderTask) {
  const client = createClient({
    mchid: '1900000109',
    serial,
    privateKey,
    certs: { [platformSerial]: platformKey },
    baseUrl: url,
    timeout: 60_000,
  })
  const byUndici = async () => {
    const { request } = await import('undici') // nobody else's process is to hold it
    return (await request(`${url}v3/billdownload/file`)).body
  }
  const billOf = (token: string) => ({
    hash_type: 'SHA1',
    hash_value: sha1,
    download_url: `${url}v3/billdownload/file?token=${token}`,
  })
  const bill = billOf('t')
  // The plugin hands over axios' stream; its readme leaves the digest to the caller, and so it does the gzip.
  const axiosStream = async (token: string) => {
    const require = createRequire(new URL('../runtime/package.json', import.meta.url))
    const { Wechatpay } = require('wechatpay-axios-plugin') as { Wechatpay: new (config: object) => AxiosStream }
    const axios = new Wechatpay({ mchid: '1900000109', serial, privateKey, certs: { [platformSerial]: platformKey } })
    const config = { baseURL: url, params: { token }, responseType: 'stream' }
    const { data } = await axios.v3.billdownload.file.get(config)
    const hash = createHash('sha1')
    const content = token === 'gzip' ? pipeline(data, createGunzip(), () => undefined) : data
    const size = await sizeOf(content, hash)
    if (hash.digest('hex') !== sha1) throw new Error('axios read another bill')
    return size
  }
  return {
    // What any first call brings into a process: modules, a socket, the threads of the pool.
    first: async () => {
      for await (const chunk of await client.download(bill)) return chunk.length
      return 0
    },
    stream: async () => sizeOf(await client.download(bill)),
    gzip: async () => sizeOf(await client.download(billOf('gzip'))),
    file: async (to: string) => (await client.download(bill, { to })).size,
    rows: async () => {
      let lines = 0
      for await (const _ of rows((await client.download(bill)) as FileStream)) lines += 1
      return lines
    },
    'parts first': async () => {
      for await (const chunk of await byUndici()) return chunk.length
      return 0
    },
    parts: async () => sizeOf(await byUndici(), createHash('sha1')),
    axios: () => axiosStream('t'),
    'axios gzip': () => axiosStream('gzip'),
  }
}

async function sizeOf(content: AsyncIterable<Uint8Array>, hash?: ReturnType<typeof createHash>): Promise<number> {
  let size = 0
  for await (const chunk of content) {
    hash?.update(chunk)
    size += chunk.length
  }
  return size
}

async function measured(work: () => Promise<number>): Promise<Cost> {
  const before = process.memoryUsage.rss()
  let highest = before
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss())
  }, 10)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  const bytes = await work()
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(timer)
  delay.disable()
  return { seconds, bytes, cpu: user + system, before, added: highest - before, block: delay.max / 1e6 }
}

import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentOf } from '../lib/bill/content.js'
import { authenticate as authenticateInMemory } from '../lib/bill/encrypted.web.js'
import type { Client, DownloadOptions } from '../lib/index.js'
import { type Departure, type Platform, proven, startPlatform } from './fixtures/platform.js'

const BILL = Buffer.from(`\ufeff交易时间,商户订单号,订单金额\r\n${'`2026-05-20 13:29:35,`o1,`0.01\r\n'.repeat(9_000)}`)

let platform: Platform
let client: Client
let folder: string

beforeAll(async () => {
  platform = await startPlatform()
  client = platform.client()
})
beforeEach(async () => {
  platform.reset()
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
})
afterEach(() => rm(folder, { recursive: true }))
afterAll(() => platform.close())

const digest = (bytes: Uint8Array, algorithm = 'sha1') => createHash(algorithm).update(bytes).digest('hex')
const bill = (changes: object = {}) => ({
  hash_type: 'SHA1',
  hash_value: digest(BILL),
  download_url: `${platform.url}v3/billdownload/file?token=hush-t%2Bk{1}&tartype=gzip`,
  ...changes,
})
const file = (body: Uint8Array, more: Departure = {}): Departure => ({
  unsigned: true,
  contentType: 'text/plain',
  body,
  ...more,
})
/** `toEqual` takes a second for as many bytes. */
const expectBill = (bytes: Uint8Array) => expect(BILL.equals(bytes)).toBe(true)
/** The error that a download ends with, wherever it comes; what came before it. */
async function failure(options?: DownloadOptions, answer: object = bill()) {
  const chunks: Uint8Array[] = []
  const error = await platform.refusal(async () => {
    for await (const chunk of await client.download(answer, options)) chunks.push(chunk)
  })
  return { error, content: Buffer.concat(chunks) }
}

describe('a bill that is downloaded', () => {
  it('comes by a signed GET to the very URL that the answer names', async () => {
    platform.next(file(BILL))
    const stream = await client.download(bill())
    expect(stream.contentType).toBe('text/plain')
    expectBill(await stream.bytes())
    const request = platform.only()
    expect([request.method, request.url]).toEqual(['GET', '/v3/billdownload/file?token=hush-t%2Bk%7B1%7D&tartype=gzip'])
    proven(request, platform.merchant)
  })

  it('is taken from the whole answer as well', async () => {
    platform.next({ body: JSON.stringify(bill()) }, file(BILL))
    const answer = await client.v3.bill.tradebill.get({ query: { bill_date: '2026-05-20' } })
    expect((await (await client.download(answer)).text()).slice(0, 4)).toBe('交易时间')
  })

  it('is unpacked when it is a gzip, and its digest covers what was packed', async () => {
    platform.next(file(gzipSync(BILL), { contentType: 'application/octet-stream' }))
    expectBill(await (await client.download(bill())).bytes())
  })

  it.each(['SHA1', 'sha256', 'SM3'])('is checked by %s', async (hash_type) => {
    platform.next(file(BILL), file(BILL))
    const hash_value = digest(BILL, hash_type.toLowerCase()).toUpperCase()
    expectBill(await (await client.download(bill({ hash_type, hash_value }))).bytes())
  })

  it('may be empty', async () => {
    platform.next(file(Buffer.alloc(0)))
    const answer = bill({ hash_value: digest(Buffer.alloc(0)) })
    expect(await (await client.download(answer)).bytes()).toHaveLength(0)
  })

  it('goes to a file by a temporary name, and shows only when it is complete', async () => {
    const to = join(folder, 'bill.csv')
    await writeFile(to, 'of yesterday')
    platform.next(file(gzipSync(BILL)))
    expect(await client.download(bill(), { to })).toEqual({ path: to, size: BILL.length })
    expectBill(await readFile(to))
    expect(await readdir(folder)).toEqual(['bill.csv'])
  })

  it('pipes as any stream of node does', async () => {
    platform.next(file(BILL))
    let size = 0
    await pipeline(await client.download(bill()), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) size += chunk.length
    })
    expect(size).toBe(BILL.length)
  })

  it('without a digest is taken only by those who say so', async () => {
    const { error } = await failure(undefined, { download_url: bill().download_url })
    expect(error).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringContaining('pass `unverified: true`') })
    expect(platform.requests).toHaveLength(0)
    platform.next(file(BILL))
    const stream = await client.download({ download_url: bill().download_url }, { unverified: true })
    expectBill(await stream.bytes())
  })
})

describe('a bill that is not the one that was told', () => {
  const changed = Buffer.from(BILL)
  changed[changed.length - 3] = 0x32

  it.each([
    ['differs in its last byte but two', () => changed],
    ['is one byte short', () => BILL.subarray(0, -1)],
    ['differs in one byte, packed', () => gzipSync(changed)],
    ['is packed and damaged', () => Buffer.concat([gzipSync(BILL).subarray(0, 60), randomBytes(64)])],
    ['is packed and cut off', () => gzipSync(BILL).subarray(0, -9)],
  ])('%s: an error comes in place of its end', async (_, body) => {
    platform.next(file(body()))
    const { error } = await failure()
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('never ends as if it were complete, for those who listen to events either', async () => {
    platform.next(file(changed))
    // The stream is a Readable at run time.
    const stream = (await client.download(bill())) as unknown as import('node:stream').Readable
    const seen: string[] = []
    stream.on('end', () => seen.push('end')).on('error', (error) => seen.push(error.name))
    stream.resume()
    await new Promise((resolve) => stream.once('close', resolve))
    expect(seen).toEqual(['SignatureError'])
  })

  it('leaves no file behind, and the old one in its place', async () => {
    const to = join(folder, 'bill.csv')
    await writeFile(to, 'of yesterday')
    platform.next(file(changed))
    await expect(client.download(bill(), { to })).rejects.toMatchObject({ code: 'ERR_SIGNATURE' })
    expect(await readdir(folder)).toEqual(['bill.csv'])
    expect(await readFile(to, 'utf8')).toBe('of yesterday')
  })

  it('with a digest of another length is refused too', async () => {
    platform.next(file(BILL))
    const { error } = await failure(undefined, bill({ hash_value: `${digest(BILL)}00` }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE' })
  })
})

describe('nothing is sent', () => {
  const url = (text: string) => bill({ download_url: text })

  it.each([
    ['to another host', () => url('https://mch.weixin.qq.com.evil.example/v3/billdownload/file?token=x')],
    ['to a host whose name only ends like it', () => url('https://evilmch.weixin.qq.com/v3/billdownload/file')],
    ['without TLS', () => url('http://api.mch.weixin.qq.com/v3/billdownload/file?token=x')],
    ['to another port', () => url('https://api.mch.weixin.qq.com:8443/v3/billdownload/file?token=x')],
    ['with a user name before the host', () => url('https://api.mch.weixin.qq.com@evil.example/v3/file')],
    ['with a password', () => url('https://a:hush@api.mch.weixin.qq.com/v3/file')],
    ['to another port of the emulator', () => url('http://127.0.0.1:1/v3/billdownload/file')],
    ['to what is no URL', () => url('/v3/billdownload/file')],
    ['for an answer without a URL', () => ({ data: { code: 1 }, verified: true })],
    ['for a digest that no machine knows', () => bill({ hash_type: 'CRC32' })],
    ['for a list of no parts', () => ({ download_bill_list: [] })],
  ])('%s', async (_, answer) => {
    const { error } = await failure(undefined, answer())
    expect(error).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringMatching(/^client\.download: /) })
    expect(platform.requests).toHaveLength(0)
  })

  it('for a folder that does not exist, or an option that is misspelt', async () => {
    const missing = client.download(bill(), { to: join(folder, 'no', 'bill.csv') })
    await expect(missing).rejects.toMatchObject({ code: 'ERR_REQUEST', message: expect.stringContaining('ENOENT') })
    // @ts-expect-error: it is called `to`
    await expect(client.download(bill(), { path: 'bill.csv' })).rejects.toMatchObject({ code: 'ERR_REQUEST' })
    expect(platform.requests).toHaveLength(0)
  })

  it('by a client that is closed', async () => {
    const closed = platform.client()
    await closed.close()
    await expect(closed.download(bill())).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'aborted',
      sent: false,
    })
  })
})

describe('on the way', () => {
  it('a redirect is not followed', async () => {
    const alter: Departure['alter'] = ({ headers }) => {
      headers.Location = `${platform.url}elsewhere`
    }
    platform.next(file(Buffer.from('hush'), { status: 302, alter }))
    const { error } = await failure()
    expect(error).toMatchObject({ name: 'ApiError', code: 'ERR_RESPONSE', status: 302 })
    expect(platform.requests).toHaveLength(1)
  })

  it('an error of WeChat Pay is one', async () => {
    platform.next({ status: 400, body: '{"code":"PARAM_ERROR","message":"token expired"}' })
    const { error } = await failure()
    expect(error).toMatchObject({ code: 'PARAM_ERROR', status: 400, verified: true })
  })

  it('a file that is cut off is an error of the transport', async () => {
    const write: Departure['write'] = (response, { headers, body }) => {
      response.writeHead(200, { ...headers, 'Content-Length': body.length })
      response.write(body.subarray(0, 1_000))
      setImmediate(() => response.destroy())
    }
    platform.next(file(BILL, { write }))
    const { error, content } = await failure()
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network', sent: true })
    expect(content.length).toBeLessThan(BILL.length)
  })

  it('a file that stops coming ends with a timeout', async () => {
    const write: Departure['write'] = (response, { body }) => response.write(body.subarray(0, 1_000))
    platform.next(file(BILL, { write }))
    const { error } = await failure({ timeout: 60 })
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'timeout' })
  })

  it('a file may be given up in its middle', async () => {
    const giveUp = new AbortController()
    const to = join(folder, 'bill.csv')
    const write: Departure['write'] = (response, { body }) => {
      response.write(body.subarray(0, 100_000), () => giveUp.abort())
    }
    platform.next(file(BILL, { write }))
    const error = await platform.refusal(client.download(bill(), { to, signal: giveUp.signal }))
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'aborted' })
    expect(await readdir(folder)).toEqual([])
  })

  it('a loop that is left gives the connection back', async () => {
    platform.next(file(BILL))
    for await (const _ of await client.download(bill())) break
    platform.next(file(BILL))
    expect(await (await client.download(bill())).bytes()).toHaveLength(BILL.length)
  })

  it('`bytes()` takes no more into memory than the client allows', async () => {
    platform.next(file(BILL))
    const careful = platform.client({ maxResponseSize: 1_000 })
    const stream = await careful.download(bill())
    await expect(stream.bytes()).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'size' })
  })

  it('a client closes although a file was never read', async () => {
    const own = platform.client()
    platform.next(file(Buffer.alloc(4 * 2 ** 20)))
    await own.download(bill())
    await own.close()
  })

  it('nobody who reads slowly is overrun: what was not read stays with the sender', async () => {
    const { url, written, close } = await endless()
    const own = platform.client({ baseUrl: url })
    const stream = await own.download({ ...bill(), download_url: `${url}v3/billdownload/file?token=x` })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    await settled(written)
    expect(written()).toBeLessThan(32 * 2 ** 20) // socket buffers on either side, and ours
    await iterator.return?.()
    await close()
  })
})

/** A server whose file never ends. It writes as long as the other side reads. */
async function endless(): Promise<{ url: string; written: () => number; close: () => Promise<void> }> {
  let total = 0
  const chunk = Buffer.alloc(64 * 1024, 'a')
  const server = createServer((_: IncomingMessage, response: ServerResponse) => {
    const write = (): void => {
      total += chunk.length
      if (response.write(chunk)) setImmediate(write)
      else response.once('drain', write)
    }
    response.writeHead(200, { 'Content-Type': 'text/plain' })
    write()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/` // it listens on a port
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { url, written: () => total, close }
}

/** Resolves once a value has stopped changing. */
async function settled(value: () => number): Promise<void> {
  for (let before = -1, same = 0; same < 20; before = value()) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    same = value() === before ? same + 1 : 0
  }
}

describe('a download that would take what the machine has', () => {
  const unpacked = async (packed: Uint8Array) => {
    let size = 0
    for await (const chunk of contentOf(Readable.from([packed]), undefined)) size += chunk.length
    return size
  }

  it('is refused when a gzip unpacks out of all proportion, before its digest is known', async () => {
    const free = 64 * 2 ** 20
    expect(await unpacked(gzipSync(Buffer.alloc(free), { level: 1 }))).toBe(free)
    await expect(unpacked(gzipSync(Buffer.alloc(free + 1), { level: 1 }))).rejects.toMatchObject({
      code: 'ERR_SIGNATURE',
      reason: 'mismatch',
      message: expect.stringContaining('200 times its size'),
    })
  })

  it('is refused where it would be decrypted in memory and is larger than the client allows', async () => {
    const [key, nonce] = [randomBytes(16).toString('hex'), '0123456789ab']
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const sealed = Buffer.concat([cipher.update(BILL), cipher.final(), cipher.getAuthTag()])
    const parts = () => Readable.from([sealed.subarray(0, 1_000), sealed.subarray(1_000)])
    const open = (most: number) => authenticateInMemory(parts(), { key, nonce }, undefined, { path: undefined, most })
    const { content } = await open(sealed.length)
    const opened: Uint8Array[] = []
    for await (const chunk of content) opened.push(chunk)
    expectBill(Buffer.concat(opened))
    await expect(open(sealed.length - 1)).rejects.toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'size',
      message: expect.stringContaining(`larger than ${sealed.length - 1} bytes (\`maxResponseSize\`)`),
    })
  })

  it('is refused when it has more parts than a bill has, at once', async () => {
    const encrypted = bill({ encrypt_key: 'x'.repeat(32), nonce: 'x' })
    const part = (at: number) => ({ ...encrypted, bill_sequence: at + 1 })
    const parts = (count: number) => ({ download_bill_list: Array.from({ length: count }, (_, at) => part(at)) })
    const began = performance.now()
    const { error } = await failure({}, parts(20_000))
    expect(error).toMatchObject({ code: 'ERR_REQUEST', message: expect.stringContaining('20000 parts, more than 500') })
    platform.next({ status: 400, body: '{"code":"PARAM_ERROR"}' })
    expect((await failure({}, parts(500))).error.code).toBe('PARAM_ERROR')
    expect(platform.requests.length).toBeLessThan(20)
    expect(performance.now() - began).toBeLessThan(6_000)
  })
})

it('a saved bill is for the user of the process alone, also over a file that was not', async () => {
  const to = join(folder, 'bill.csv')
  await writeFile(to, 'old', { mode: 0o644 })
  platform.next(file(BILL))
  await client.download(bill(), { to })
  expect((await stat(to)).mode & 0o777).toBe(0o600)
})

it('a download is not made unverified by a polluted Object.prototype', async () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>
  polluted.unverified = true
  const error = await platform.refusal(client.download({ download_url: bill().download_url }, {}))
  delete polluted.unverified
  expect(error.message).toContain('no digest')
})

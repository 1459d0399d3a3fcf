import { createHash, randomInt } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants, crc32, deflateRawSync } from 'node:zlib'

const HEADER = Buffer.from('\ufeff交易时间,微信订单号,商户订单号,交易状态,订单金额,手续费\r\n')

/** What a bill is made of, again and again: nothing of its size is ever in memory or on the disk of the sender. */
const LINES = Buffer.from(Array.from({ length: 40_000 }, line).join(''))

/** Bytes of one write. */
const PIECE = 64 * 1024

/** Where a bill is, as it is and as gzip, and what proves it. */
export interface Bill {
  readonly url: string
  readonly sha1: string
  readonly size: number
}

/** With random numbers, so that gzip packs it as it packs a bill: to about a fifth. */
function line(): string {
  const [day, order] = [randomInt(10, 29), randomInt(1e12)]
  const fen = String(randomInt(100)).padStart(2, '0')
  return `\`2026-05-${day} 13:29:${randomInt(10, 60)},\`4200000000202605${order},\`order-${randomInt(1e9)},\`SUCCESS,\`${randomInt(200)}.${fen},\`0.00\r\n`
}

/** Its first message is the size of the bill in bytes, which it sends to whoever asks. */
process.once('message', (size) => {
  const times = Math.ceil((size as number) / LINES.length) // the parent sends nothing else
  const hash = createHash('sha1').update(HEADER)
  for (let left = times; left > 0; left -= 1) hash.update(LINES)
  const bill = { sha1: hash.digest('hex'), size: HEADER.length + times * LINES.length }
  const gzip = gzipOf(times)
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' })
    if (url?.includes('gzip')) send(response, [gzip.head, gzip.lines, gzip.end], times)
    else send(response, [HEADER, LINES, Buffer.alloc(0)], times)
  })
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo // it listens on a port
    process.send?.({ url: `http://127.0.0.1:${port}/`, ...bill } satisfies Bill)
  })
})

/** Writes a head, the lines so many times in pieces, and an end, as fast as they are taken. */
function send(response: ServerResponse, [head, lines, end]: readonly [Buffer, Buffer, Buffer], times: number): void {
  let [left, from] = [times, 0]
  const write = (): void => {
    while (left > 0) {
      const piece = lines.subarray(from, from + PIECE)
      from += PIECE
      if (from >= lines.length) [left, from] = [left - 1, 0]
      if (!response.write(piece)) return void response.once('drain', write)
    }
    response.end(end)
  }
  response.write(head)
  write()
}

/** The parts of a gzip of the bill: each is a whole number of bytes, so that the packed lines can be repeated (RFC 1952). */
function gzipOf(times: number): { readonly head: Buffer; readonly lines: Buffer; readonly end: Buffer } {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH }
  let sum = crc32(HEADER)
  for (let left = times; left > 0; left -= 1) sum = crc32(LINES, sum)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(sum, 0)
  trailer.writeUInt32LE((HEADER.length + times * LINES.length) % 2 ** 32, 4)
  return {
    head: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]), deflateRawSync(HEADER, flushed)]),
    lines: deflateRawSync(LINES, flushed),
    end: Buffer.concat([deflateRawSync(Buffer.alloc(0)), trailer]),
  }
}

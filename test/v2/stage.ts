import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { createClient } from '../../lib/client/create-client.js'
import type { Apiv2Config, ClientCertificate } from '../../types/core.js'
import type { Client } from '../../types/index.js'
import { HUSH, MCHID } from '../fixtures/platform.js'

export const APIV2_KEY = `${HUSH}-apiv2-key-0123456789abcdef`.slice(0, 32)

/** A request as it came off the socket. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** Names and texts of the elements, in order, read by a pattern that knows nothing of `lib/`. */
  readonly fields: ReadonlyMap<string, string>
  /** Subject of the certificate that the socket presented. */
  readonly certificate: string | undefined
  readonly port: number | undefined
}

/** How the next answer departs from a signed success. */
export interface Departure {
  readonly status?: number
  /** Fields of the answer; signed unless it says otherwise. */
  readonly fields?: Readonly<Record<string, string>>
  readonly sign?: 'MD5' | 'HMAC-SHA256' | 'none' | 'wrong'
  /** The whole body, as it is. */
  readonly body?: string | Uint8Array
  readonly contentType?: string
  /** Compresses the answer, as a proxy may. */
  readonly compressed?: true
  /** Closes the socket without an answer. */
  readonly lost?: true
}

/** The `sign` of fields, as the manual says, without a line of `lib/`. */
export function signOf(
  fields: Iterable<readonly [string, string]>,
  type: 'MD5' | 'HMAC-SHA256',
  key = APIV2_KEY,
): string {
  const pairs = [...fields].filter(([name, value]) => name !== 'sign' && value !== '')
  const text = [...pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`), `key=${key}`]
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text.join('&')).digest('hex').toUpperCase()
}

/** A document with these fields. */
export function documentOf(fields: Iterable<readonly [string, string]>, root = 'xml'): string {
  return `<${root}>${[...fields].map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join('')}</${root}>`
}

export type Stage = Awaited<ReturnType<typeof openStage>>

/** A WeChat Pay of APIv2 on loopback, over TLS where there are options of it. */
export async function openStage(tls?: { readonly cert: string; readonly key: string; readonly ca: string }) {
  const requests: Received[] = []
  const departures: Departure[] = []
  const listener: RequestListener = async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = '', url = '', headers, socket } = incoming
    const body = Buffer.concat(chunks)
    const subject = tls ? (socket as TLSSocket).getPeerCertificate().subject?.CN : undefined
    const certificate = Array.isArray(subject) ? subject.join() : subject
    requests.push({
      method,
      url,
      headers,
      body,
      fields: elementsOf(body.toString()),
      certificate,
      port: socket.remotePort,
    })
    const departure = departures.shift() ?? {}
    if (departure.lost) return void socket.destroy()
    response.writeHead(departure.status ?? 200, {
      'Content-Type': departure.contentType ?? 'text/xml; charset=utf-8',
      'Request-ID': '08F78CB5AE0610DB0418',
      ...(departure.compressed && { 'Content-Encoding': 'gzip' }),
    })
    const answer = departure.body ?? answerOf(departure)
    response.end(departure.compressed ? gzipSync(answer) : answer)
  }
  const server = tls
    ? createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, listener)
    : createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const clients: Client[] = []
  const config: Apiv2Config = {
    mchid: MCHID,
    apiv2Key: APIV2_KEY,
    baseUrl: url,
    retry: false,
    timeout: 10_000,
    deprecationWarnings: false,
  }
  return {
    url,
    requests,
    config,
    client: (settings: Partial<Apiv2Config> & { readonly clientCertificate?: ClientCertificate } = {}): Client => {
      const client = createClient({ ...config, ...settings })
      clients.push(client)
      return client
    },
    next: (...more: Departure[]) => void departures.push(...more),
    reset: () => {
      requests.length = 0
      departures.length = 0
    },
    only: (): Received => {
      if (requests.length !== 1) throw new Error(`${requests.length} requests arrived`)
      return requests[0] as Received // counted above
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.close()))
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function answerOf({ fields = {}, sign = 'MD5' }: Departure): string {
  const all = { return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: MCHID, ...fields }
  if (sign === 'none') return documentOf(Object.entries(all))
  const right = signOf(Object.entries(all), sign === 'wrong' ? 'MD5' : sign)
  const stated = sign === 'wrong' ? `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}` : right
  return documentOf(Object.entries({ ...all, sign: stated }))
}

function elementsOf(body: string): ReadonlyMap<string, string> {
  const found = body.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs)
  return new Map([...found].map(([, name = '', cdata, text]) => [name, cdata ?? text ?? '']))
}

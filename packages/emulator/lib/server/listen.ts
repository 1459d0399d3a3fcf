import { X509Certificate } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerOptions, type ServerResponse } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { ConfigError } from 'wechatpay-chain'
import { largestBody } from '../gateway/body-size.js'
import type { TlsKeys } from '../keys/tls-keys.js'
import { isOperators, type Stream } from '../operator/http.js'
import type { Answer, Exchange, Received } from '../world/exchange.js'
import { guarded, warnOf } from '../world/guarded.js'
import { paramError, Refusal } from '../world/refusal.js'
import { LOOPBACK, urlOf } from './address.js'
import { answerNotHttp } from './not-http.js'

/** Milliseconds for which WeChat Pay keeps an idle connection. */
const KEEP_ALIVE_MS = 8_000

/** Time limits of a request, in milliseconds. */
export interface Limits {
  /** For its headers. */
  readonly headers: number
  /** For all of it. */
  readonly request: number
  /** How often connections are checked for the above. */
  readonly check: number
}

/** A half-sent request is dropped after these. */
const LIMITS: Limits = { headers: 10_000, request: 60_000, check: 1_000 }

/** Milliseconds for which the rest of a refused body is discarded, so that the client reads the answer instead of a reset. */
const LINGER_MS = 2_000

/** Scheme and host before the path, as in requests to a proxy, which HTTP/1.1 servers must accept. */
export const ABSOLUTE = /^https?:\/\/[^/?]*/i

/** A server that listens. */
export interface Server {
  readonly url: string
  /** @param onExchange Called with each exchange before its answer is sent. */
  serve(treat: Treat, onExchange: ((exchange: Exchange) => void) | undefined, operator?: OperatorSide): void
  close(): Promise<void>
}

/** Answers a request of the operator. */
export type OperatorSide = (received: Received) => Answer | Stream

/** Treats a request of a merchant. */
export type Treat = (received: Received) => Promise<Exchange>

/** How a server listens. */
export interface ListenOptions extends Partial<Limits> {
  /** Address to listen on. Default: this machine only. */
  readonly host?: string
  /** For HTTPS. Default: HTTP. */
  readonly tls?: Tls
}

/** Keys of a TLS port, and the certificate of the merchant, which it asks every client for and requires of none. */
export interface Tls extends TlsKeys {
  /** PEM. */
  readonly merchant: string
}

/**
 * Resolves to a server, by default on loopback. `serve` sets the treatment of requests, once the URL is known.
 *
 * @throws {ConfigError} when the port is taken or not allowed, or the address is not one of this machine.
 */
export async function listen(port: number, { host = LOOPBACK, tls, ...given }: ListenOptions = {}): Promise<Server> {
  const limits = { ...LIMITS, ...given }
  const settings = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.check,
    requireHostHeader: false, // its absence is refused with JSON
  }
  const server = tls ? await createTlsServer(tls, settings) : createServer(settings)
  server.on('clientError', answerNotHttp)
  const merchant = tls && new X509Certificate(tls.merchant).raw
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    return closing
  }
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(port, host, cause)))
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo // it listens on a port, not on a pipe
      const url = urlOf(host, address.port, tls ? 'https' : 'http')
      const serve: Server['serve'] = (treat, onExchange, operator) => {
        const reply = (request: IncomingMessage, response: ServerResponse) => {
          const shown = merchant && certificateOf(request, merchant)
          const seen: Treat = shown ? (received) => treat({ ...received, certificate: shown }) : treat
          return answer(request, response, seen, onExchange && guarded(onExchange), operator).catch(
            (error: unknown) => {
              warnOf(error)
              response.destroy()
            },
          )
        }
        server.on('request', reply)
        server.on('checkExpectation', reply)
        server.on('checkContinue', (request, response) => {
          if (!isAnnouncedTooLarge(request)) response.writeContinue()
          void reply(request, response)
        })
      }
      resolve({ url, serve, close })
    })
  })
}

/** A TLS port. Any certificate is taken here: its owner has proven to hold the key, and the gateway compares it. */
async function createTlsServer({ ca, cert, key, merchant }: Tls, settings: ServerOptions): Promise<HttpsServer> {
  const https = await import('node:https') // loaded for those who want it
  return https.createServer({
    ...settings,
    cert: cert + ca,
    key,
    requestCert: true,
    rejectUnauthorized: false,
    ca: [merchant], // its issuer is what clients are asked for
  })
}

/** The certificate that the client has presented, compared with the merchant's byte by byte. */
function certificateOf({ socket }: IncomingMessage, merchant: Buffer): Received['certificate'] {
  const { raw } = (socket as TLSSocket).getPeerCertificate() // of a TLS server; empty without a certificate
  if (raw === undefined) return undefined
  return raw.equals(merchant) ? 'merchant' : 'other'
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  treat: Treat,
  onExchange: ((exchange: Exchange) => void) | undefined,
  operator: OperatorSide | undefined,
): Promise<void> {
  const received = await receive(request).catch(() => undefined)
  if (!received) return // the client hung up before its request was complete
  const isTooLarge = received.body === undefined
  if (operator && isOperators(received)) {
    const reply = operator(received)
    return typeof reply === 'function' ? reply(response) : send(response, reply, isTooLarge)
  }
  const exchange = await treat(received)
  onExchange?.(exchange)
  send(response, exchange.answer, isTooLarge)
}

async function receive(request: IncomingMessage): Promise<Received> {
  const { method = '', url = '', headers } = request
  const target = url.replace(ABSOLUTE, '')
  const body = isAnnouncedTooLarge(request) ? undefined : await bodyOf(request, largestBody(headers) * 2 ** 20)
  const refusal = refusalOf(request)
  return { method, target, headers, body, ...(refusal && { refusal }) }
}

/** Whether `Content-Length` announces more than is taken: such a body is not awaited. */
function isAnnouncedTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > largestBody(headers) * 2 ** 20
}

/** The refusal of a request that breaks a rule of HTTP, which Node.js would answer with an empty page. */
function refusalOf({ headers, httpVersion }: IncomingMessage): Refusal | undefined {
  const { expect, host } = headers
  if (expect !== undefined && !/^100-continue$/i.test(expect)) {
    return new Refusal(417, 'PARAM_ERROR', '`Expect` in the header must be 100-continue')
  }
  if (host !== undefined || httpVersion !== '1.1') return undefined
  return paramError('Host', 'header', 'is missing; HTTP/1.1 requires it')
}

/**
 * Resolves to the bytes of a request; to `undefined` as soon as they exceed `largest`. The socket stays open, so that the
 * answer can be sent. It uses events, because an iterator over the request costs a tenth of the time that a whole order
 * takes apart from its signature.
 *
 * @throws {Error} when the client closes the connection before.
 */
function bodyOf(request: IncomingMessage, largest: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size <= largest) return
      request.removeAllListeners('data').pause()
      resolve(undefined)
    })
    request.on('end', () => resolve(Buffer.concat(chunks, size)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('the client hung up')))
  })
}

function send(response: ServerResponse, answer: Answer, last: boolean): void {
  const { wire = {} } = answer
  if (wire.delayMs !== undefined) {
    const { delayMs: _, ...rest } = wire
    const timer = setTimeout(() => send(response, { ...answer, wire: rest }, last), wire.delayMs)
    response.once('close', () => clearTimeout(timer))
    return
  }
  if (wire.cut === 'before-answer') {
    response.socket?.resetAndDestroy()
    return
  }
  response.writeHead(answer.status, { ...answer.headers, ...(last && { Connection: 'close' }) })
  if (wire.cut === 'mid-body') {
    const body = answer.file ?? Buffer.from(answer.body)
    response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
    return
  }
  response.end(answer.file ?? answer.body)
  if (!last) return
  const { req: request, socket } = response
  request.resume() // discards the rest
  const timer = setTimeout(() => socket?.destroy(), LINGER_MS).unref()
  socket?.once('close', () => clearTimeout(timer))
}

function listenError(port: number, host: string, cause: NodeJS.ErrnoException): ConfigError {
  if (cause.code === 'EADDRINUSE') {
    return new ConfigError(`port ${port} of ${host} is in use; choose another one, or 0 for any that is free`, {
      cause,
    })
  }
  return new ConfigError(`cannot listen on port ${port} of ${host} (${cause.code ?? cause.message})`, { cause })
}

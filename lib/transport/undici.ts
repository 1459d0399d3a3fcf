/// <reference path="./undici-files.d.ts" /> -- programs that map the package to its sources do not include that file
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { SecureContextOptions } from 'node:tls'
import type { Dispatcher } from 'undici'
// The whole of undici takes four times as long to load; and Bun replaces the bare name by a class without `dispatch`.
import Agent from 'undici/lib/dispatcher/agent.js'
import type { ClientCertificate } from '../../types/core.js'
import { TransportError } from '../errors.js'
import { certifiedDispatcher, trustOf } from './certified.js'
import { announcesStart } from './evidence.js'
import { exchange, type Sender } from './exchange.js'
import type { WireRequest, WireResponse, WireTransport } from './transport.js'

/** WeChat Pay closes a socket that is idle for 8 s. Ours is closed sooner, so that no request uses a closing one. */
const IDLE_MS = 6_000

/** Longest time to connect; the pipeline sets a shorter one where another base URL can be tried. */
const CONNECT_MS = 3_000

/** Options of the sockets of this package's own dispatchers. */
export const SOCKETS = {
  allowH2: false,
  keepAliveTimeout: IDLE_MS,
  keepAliveMaxTimeout: IDLE_MS,
  // Covered by the timeout of the call.
  headersTimeout: 0,
  bodyTimeout: 0,
} as const

/** Options of its connections. */
export const CONNECT = { timeout: CONNECT_MS } as const

/** Dispatchers of undici's own that send through a forward proxy. */
export interface Tunnel {
  /** A pool of sockets to the proxy, with these options of TLS for the tunnelled connections. */
  readonly open: (tls: SecureContextOptions) => Dispatcher
  /** Host and port of the proxy. */
  readonly proxy: string
}

/**
 * A transport that sends through undici.
 *
 * It uses `dispatch` rather than `request`: `onRequestStart` shows whether bytes may have been sent, and no unused stream
 * is allocated. It never follows a redirect and never sends twice.
 *
 * @param dispatcher The caller's dispatcher, which stays open on `close`. Default: a pool of keep-alive sockets.
 * @param certificate Presented by the requests that ask for it, over sockets of their own. Its `ca` is trusted by all.
 * @param tunnel Opens this package's own dispatchers through a forward proxy.
 */
export function undiciTransport(
  dispatcher?: Dispatcher,
  certificate?: ClientCertificate,
  tunnel?: Tunnel,
): WireTransport {
  const openPool = tunnel?.open ?? newAgent
  const own = dispatcher ? undefined : openPool(trustOf(certificate))
  const senderThrough = (used: Dispatcher): Sender => ({
    dispatcher: used,
    announces: tunnel !== undefined || announcesStart(used),
    proxy: tunnel?.proxy,
  })
  const sender = senderThrough(dispatcher ?? (own as Dispatcher)) // one of the two is there
  const certified = certificate && certifiedDispatcher(certificate, openPool)
  const senderOf = ({ clientCertificate }: WireRequest): Sender =>
    clientCertificate && certified ? senderThrough(certified.dispatcher()) : sender
  const open = new Set<Readable>()
  return {
    send: (request, connectWithin = CONNECT_MS) => {
      // A request may wait for a place in the caller's pool, which says nothing about the connection.
      const reply = exchange(request, senderOf(request), own && connectWithin)
      return request.stream ? kept(reply, open) : reply
    },
    close: async (patience) => {
      await endFiles(open, patience)
      // The calls have ended, so what is left are idle sockets, and connections that nothing waits for.
      await Promise.all([own?.destroy(), certified?.close()])
    },
  }
}

/** A pool of keep-alive sockets. */
function newAgent(tls: SecureContextOptions = {}): Agent {
  return new Agent({ ...SOCKETS, connect: { ...CONNECT, ...tls } })
}

/** The reply, whose stream is among the open ones until it is closed. */
async function kept(answer: Promise<WireResponse>, open: Set<Readable>): Promise<WireResponse> {
  const reply = await answer
  const { stream } = reply
  if (stream && !stream.closed) {
    open.add(stream)
    stream.once('close', () => open.delete(stream))
  }
  return reply
}

/** Ends the files that nobody reads, and after the given time those that are being read. */
async function endFiles(open: ReadonlySet<Readable>, patience: number): Promise<void> {
  const end = (file: Readable): void => {
    const details = { reason: 'aborted', sent: true } as const
    file.destroy(new TransportError('the client is closed; the file was not read to its end', details))
  }
  for (const file of open) if (!file.readableDidRead) end(file)
  if (open.size === 0) return
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), patience)
  const closed = [...open].map((file) => once(file, 'close', { signal: late.signal }).catch(() => end(file)))
  await Promise.all(closed)
  clearTimeout(timer)
}

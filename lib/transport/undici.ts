import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
// The whole of undici takes four times as long to load; and Bun replaces the bare name by a class without `dispatch`.
import Agent from 'undici/lib/dispatcher/agent.js'
import { TransportError } from '../errors.js'
import { announcesStart } from './evidence.js'
import { exchange, type Sender } from './exchange.js'
import type { WireTransport } from './transport.js'

/** WeChat Pay closes a socket that is idle for 8 s. Ours is closed sooner, so that no request uses a closing one. */
const IDLE_MS = 6_000

/** Longest time to connect; the pipeline sets a shorter one where another base URL can be tried. */
const CONNECT_MS = 3_000

/**
 * A transport that sends through undici.
 *
 * It uses `dispatch` rather than `request`: `onRequestStart` shows whether bytes may have been sent, and no unused stream
 * is allocated. It never follows a redirect and never sends twice.
 *
 * @param dispatcher The caller's dispatcher, which stays open on `close`. Default: a pool of keep-alive sockets.
 */
export function undiciTransport(dispatcher?: Dispatcher): WireTransport {
  const own = dispatcher
    ? undefined
    : new Agent({
        allowH2: false,
        connect: { timeout: CONNECT_MS },
        keepAliveTimeout: IDLE_MS,
        keepAliveMaxTimeout: IDLE_MS,
        // Covered by the timeout of the call.
        headersTimeout: 0,
        bodyTimeout: 0,
      })
  const used = dispatcher ?? (own as Agent) // one of the two is there
  const sender: Sender = { dispatcher: used, announces: announcesStart(used) }
  const open = new Set<Readable>()
  return {
    send: async (request, connectWithin = CONNECT_MS) => {
      // A request may wait for a place in the caller's pool, which says nothing about the connection.
      const reply = await exchange(request, sender, own && connectWithin)
      if (reply.stream) keep(reply.stream, open)
      return reply
    },
    close: async (patience) => {
      await endFiles(open, patience)
      // The calls have ended, so what is left are idle sockets, and connections that nothing waits for.
      await own?.destroy()
    },
  }
}

function keep(stream: Readable, open: Set<Readable>): void {
  open.add(stream)
  stream.once('close', () => open.delete(stream))
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import { codeOf } from '../terminal/code-of.js'

/** Bytes of the largest notification that is forwarded. */
const MOST_BYTES = 2 ** 20

/** Milliseconds in which the shop has to answer, as WeChat Pay demands. */
const PATIENCE_MS = 5_000

/** Headers that belong to one connection. */
const OWN = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'expect'])

/** A delivery to one address. */
export interface Shown {
  readonly event_type: string
  readonly id: string | undefined
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  readonly milliseconds: number
  /** What the shop answered, when it did not accept. */
  readonly answer: string | undefined
  /** Why no answer came: `ECONNREFUSED`, `TimeoutError`. */
  readonly problem: string | undefined
  /** Where it went, where there are several. */
  readonly to?: string
}

/** Where notifications go, and which. */
export interface Routes {
  readonly urls: readonly string[]
  /** Whether an event is forwarded; any other one is accepted. */
  readonly isWanted: (event_type: string) => boolean
}

/**
 * Forwards a notification byte for byte and answers what the shop answers; of several shops, what the first one answers that does
 * not accept it.
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { urls, isWanted }: Routes,
  show: (event: Shown) => void,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end()
    return
  }
  const body = await readBody(request)
  if (body === undefined) {
    response.writeHead(413, { Connection: 'close' }).end()
    return
  }
  const about = aboutOf(body)
  if (!isWanted(about.event_type)) {
    response.writeHead(204).end()
    return
  }
  const headers = Object.entries(request.headers).filter(([name]) => !OWN.has(name))
  const init = {
    method: 'POST',
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    body,
  }
  const answers = await Promise.all(urls.map((url) => deliver(url, init)))
  const told = answers.find(({ status }) => !isAccepted(status)) ?? answers[0]
  response.writeHead(told?.status ?? 502, told?.type ? { 'Content-Type': told.type } : {}).end(told?.text)
  for (const { url, status, text, problem, milliseconds } of answers) {
    const answer = isAccepted(status) ? undefined : text?.slice(0, 200)
    show({ ...about, status, milliseconds, answer, problem, ...(urls.length > 1 && { to: url }) })
  }
}

export function isAccepted(status: number | undefined): boolean {
  return status === 200 || status === 204
}

/** `undefined` when it is too long. */
async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

interface Delivery {
  readonly url: string
  readonly milliseconds: number
  readonly status?: number
  readonly type?: string | null
  readonly text?: string
  readonly problem?: string
}

async function deliver(url: string, init: RequestInit): Promise<Delivery> {
  const started = performance.now()
  const took = () => Math.round(performance.now() - started)
  try {
    const found = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
    const text = await found.text()
    return { url, milliseconds: took(), status: found.status, type: found.headers.get('content-type'), text }
  } catch (error) {
    return { url, milliseconds: took(), problem: codeOf(error) }
  }
}

function aboutOf(body: Buffer): { event_type: string; id: string | undefined } {
  try {
    const { event_type, id } = JSON.parse(body.toString()) as { readonly event_type?: unknown; readonly id?: unknown } // checked next
    return { event_type: String(event_type ?? 'unknown'), id: typeof id === 'string' ? id : undefined }
  } catch {
    return { event_type: body.toString().trimStart().startsWith('<') ? 'v2' : 'unknown', id: undefined }
  }
}

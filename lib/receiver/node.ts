import type { IncomingMessage } from 'node:http'
import type { Handle, NodeHandler } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { sizeOf } from '../platform/bytes.js'
import type { ReceiverSetup } from './config.js'
import { gather, tooLarge } from './gather.js'
import { type Framework, parsedError } from './raw.js'
import { type Read, respond } from './respond.js'

/** The properties that body parsers set on a request. */
export interface Parsed {
  readonly body?: unknown
  readonly rawBody?: unknown
}

/** Answers requests of node:http, and of frameworks that pass on its request and response. */
export function nodeHandler(handle: Handle, settings: ReceiverSetup, framework: Framework): NodeHandler {
  return async (request, response) => {
    if (typeof response.writeHead !== 'function') throw otherResponse()
    const parsed: object = request // body parsers set further properties, which the type of Node.js lacks
    const read = reader(request, parsed, settings, framework)
    const { status, headers, body } = await respond(read, handle, settings)
    if (response.headersSent || response.writableEnded || response.destroyed) return // answered by the framework, or hung up
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!request.complete) response.setHeader('connection', 'close')
    response.writeHead(status)
    response.end(body)
    request.resume() // discards the rest of what is too large, so that the client reads the answer instead of a reset
  }
}

/** Before the code of the merchant runs: its work could not be acknowledged. */
function otherResponse(): RequestError {
  return new RequestError(
    'notification: the response is not one of Node.js. For HTTP functions of Alibaba Cloud FC 2, use `receiver.fc2(handle)`; for others, ' +
      '`receiver.respond({ headers, body }, handle)`',
  )
}

/** Reads the delivery in a request: the raw bytes that a parser kept, else the stream. */
export function reader(request: IncomingMessage, parsed: Parsed, settings: ReceiverSetup, framework: Framework): Read {
  return async () => ({ headers: request.headers, body: await readBody(request, parsed, settings, framework) })
}

async function readBody(
  request: IncomingMessage,
  parsed: Parsed,
  { maxBodySize }: ReceiverSetup,
  framework: Framework,
): Promise<Uint8Array | string> {
  const raw = [parsed.rawBody, parsed.body].find(isRaw)
  if (raw !== undefined) {
    if (sizeOf(raw) > maxBodySize) throw tooLarge(maxBodySize)
    return raw
  }
  if (request.readableDidRead) throw parsedError('parsed, or read already', framework)
  if (Number(request.headers['content-length'] ?? 0) > maxBodySize) throw tooLarge(maxBodySize)
  // The socket must outlive a body that is too large, or the answer could not be sent.
  return gather(request.iterator({ destroyOnReturn: false }), maxBodySize)
}

function isRaw(value: unknown): value is Uint8Array | string {
  return typeof value === 'string' || value instanceof Uint8Array
}

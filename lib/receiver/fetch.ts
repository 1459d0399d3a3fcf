import type { FetchHandler, Handle } from '../../types/core.js'
import type { ReceiverSetup } from './config.js'
import { gather, tooLarge } from './gather.js'
import { parsedError } from './raw.js'
import { respond } from './respond.js'

/** Answers Fetch requests. */
export function fetchHandler(handle: Handle, settings: ReceiverSetup): FetchHandler {
  return async (request) => {
    const read = async () => ({ headers: request.headers, body: await readBody(request, settings) })
    const { status, headers, body } = await respond(read, handle, settings)
    return new Response(body === '' ? null : body, { status, headers })
  }
}

async function readBody(request: Request, { maxBodySize }: ReceiverSetup): Promise<Uint8Array> {
  if (request.bodyUsed) throw parsedError('read already', 'fetch')
  if (Number(request.headers.get('content-length') ?? 0) > maxBodySize) throw tooLarge(maxBodySize)
  return request.body ? gather(request.body, maxBodySize) : new Uint8Array()
}

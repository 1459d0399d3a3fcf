import type { Delivery, EventHandler, Handle, HttpEvent } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { fromBase64, sizeOf, textOf } from '../platform/bytes.js'
import type { ReceiverSetup } from './config.js'
import { tooLarge } from './gather.js'
import { toBytes } from './raw.js'
import { respond } from './respond.js'

/** Answers the events of HTTP triggers of serverless functions. */
export function eventHandler(handle: Handle, settings: ReceiverSetup): EventHandler {
  return async (event) => {
    const { status, headers, body } = await respond(() => deliveryIn(event, settings), handle, settings)
    return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false }
  }
}

function deliveryIn(given: HttpEvent | Uint8Array | string, { maxBodySize }: ReceiverSetup): Delivery {
  const event = typeof given === 'string' || given instanceof Uint8Array ? parsed(given) : given
  const headers = event?.headers ?? event?.multiValueHeaders
  if (!headers) throw notHttp()
  const { body = '', isBase64Encoded } = event
  if (sizeOf(typeof body === 'string' ? body : '') > maxBodySize * (isBase64Encoded ? 2 : 1))
    throw tooLarge(maxBodySize)
  const bytes = isBase64Encoded && typeof body === 'string' ? fromBase64(body) : toBytes(body ?? '', 'event')
  if (bytes.length > maxBodySize) throw tooLarge(maxBodySize)
  return { headers, body: bytes }
}

function parsed(event: Uint8Array | string): HttpEvent {
  try {
    return JSON.parse(typeof event === 'string' ? event : textOf(event)) as HttpEvent // each part of it is looked at
  } catch {
    throw notHttp()
  }
}

function notHttp(): RequestError {
  return new RequestError(
    'notification: the event has no `headers`, so it is not that of an HTTP trigger; give the function one, and pass on its event unchanged',
  )
}

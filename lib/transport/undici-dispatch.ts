import type { Dispatcher } from 'undici'
import type { TransportReason } from '../errors.js'
import { errorCode } from './error.js'
import type { WireRequest } from './transport.js'

/** Hands a request to undici; what it refuses at once fails like what it refuses later. */
export function dispatchTo(
  request: WireRequest,
  dispatcher: Dispatcher,
  handler: Dispatcher.DispatchHandler,
  fail: (reason: TransportReason, problem: string, cause: unknown) => void,
): void {
  try {
    dispatcher.dispatch(
      {
        origin: request.url.origin,
        path: request.url.pathname + request.url.search,
        method: request.method,
        headers: request.headers as Record<string, string>, // undici does not write to them
        body: request.body ?? null,
      },
      handler,
    )
  } catch (error) {
    fail('network', `the request could not be dispatched (${errorCode(error)})`, error)
  }
}

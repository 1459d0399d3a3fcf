import type { Transport, TransportResponse } from '../../types/core.js'
import { chunksOf } from '../platform/chunks-of.js'
import { provesUnsent } from './fetch-evidence.js'

/**
 * A transport that sends by `fetch`: the default outside of Node.js; on Node.js, for tools that replace the global `fetch`, such as
 * msw and nock. It follows no redirect and sends nothing twice.
 *
 * `fetch` does not say whether bytes have left, so a failure counts as sent unless its error proves that there was no connection.
 *
 * @param given Sends in place of the global `fetch`, which is looked up at each request: that of a service binding of a Worker.
 */
export function fetchTransport(given?: typeof fetch): Transport {
  return {
    send: async ({ method, url, headers, body, signal }) => {
      const sent = { ...headers, 'accept-encoding': 'identity' }
      const request = { method, headers: sent, redirect: 'manual', signal, ...(body && { body }) } as const
      let response: Response
      try {
        response = await (given ? given(url, request) : fetch(url, request))
      } catch (error) {
        throw provesUnsent(error) ? Object.assign(failureOf(error), { sent: false }) : failureOf(error)
      }
      return answerOf(response)
    },
  }
}

/** A header that came twice is one text by now, with a comma, which no signature header has. */
function answerOf({ status, headers, body }: Response): TransportResponse {
  return { status, headers: Object.fromEntries(headers), body: body ? chunksOf(body) : new Uint8Array() }
}

/** The error that says most: of some runtimes it is the cause. A new one, since a signal's own reason may be frozen. */
function failureOf(error: unknown): Error {
  const { cause } = error as { readonly cause?: unknown }
  const told = cause instanceof Error ? cause : error
  if (!(told instanceof Error)) return new Error('fetch has failed', { cause: error })
  const { code } = told as { readonly code?: unknown }
  const failure = new Error(told.message, { cause: error })
  failure.name = told.name
  return typeof code === 'string' ? Object.assign(failure, { code }) : failure
}

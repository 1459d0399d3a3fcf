import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { forgeNotification, type PlatformSecrets } from '../../testing.js'
import type { Posted } from '../state/outbox.js'
import { beijingTime } from '../stories/beijing-time.js'

/** Milliseconds that a merchant has to answer. */
export const PATIENCE_MS = 5_000

/** What became of one delivery. */
export interface Delivery {
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  /** Why it does not count; `undefined` when it does. */
  readonly problem: string | undefined
}

/**
 * Delivers a message once, signed and encrypted.
 *
 * @param now The time of the signature: milliseconds since the epoch.
 * @param signal Ends the wait for an answer.
 * @param post How it gets there. Default: over the network.
 */
export async function send(
  { url, event_type, resource, original_type, summary, associated_data, id, created }: Posted,
  platform: PlatformSecrets,
  now: () => number,
  signal: AbortSignal,
  post: Post = postOverHttp,
): Promise<Delivery> {
  const create_time = beijingTime(created)
  const message = { event_type, resource, original_type, summary, associated_data, id, create_time, platform, now }
  const { headers, body } = await forgeNotification(message)
  return post(url, headers, body, signal)
}

/** Brings a message to its address, and says what came of it. Never rejects. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
) => Promise<Delivery>

/** What a merchant's answer means. */
export function answered(status: number): Delivery {
  const isTaken = status === 200 || status === 204
  return { status, problem: isTaken ? undefined : `answered ${status}; only 200 and 204 count as taken` }
}

const postOverHttp: Post = (url, headers, body, signal) => {
  const { protocol } = new URL(url)
  const request = protocol === 'https:' ? httpsRequest : httpRequest
  const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  return new Promise((resolve) => {
    const fail = (problem: string) => resolve({ status: undefined, problem })
    const sent = request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: limit,
        headers: { ...headers, Accept: '*/*', 'User-Agent': 'Mozilla/4.0', 'Content-Length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume()
        answer.on('error', () => fail('the answer broke off'))
        answer.on('end', () => resolve(answered(answer.statusCode ?? 0)))
      },
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      fail(
        limit.aborted
          ? `no answer within ${PATIENCE_MS / 1000} s`
          : `could not be delivered (${error.code ?? error.message})`,
      )
    })
    sent.end(body)
  })
}

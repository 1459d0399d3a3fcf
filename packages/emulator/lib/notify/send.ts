import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { forgeNotification, type PlatformSecrets } from 'wechatpay-chain/testing'
import type { DeliveryEffects } from '../faults/deliveries.js'
import type { Attempt, Posted } from '../state/outbox.js'
import { beijingTime } from '../world/beijing-time.js'

/** Milliseconds that a merchant has to answer. */
export const PATIENCE_MS = 5_000

/** What became of one delivery. */
export type Delivery = Pick<Attempt, 'status' | 'problem'>

/**
 * Delivers a message, signed and encrypted: once, or as often as the fault wants, at the same moment.
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
  { ageMs = 0, alter, copies = 1, isWrong = false }: DeliveryEffects = {},
  post: Post = postOverHttp,
): Promise<readonly Delivery[]> {
  const create_time = beijingTime(created)
  const about = { event_type, resource, original_type, summary, associated_data, id, create_time }
  const { headers, body } = await forgeNotification({ ...about, platform, now: () => now() - ageMs })
  const sent = alter ? alter(headers) : headers
  const deliveries = Array.from({ length: copies }, () => post(url, sent, body, signal))
  return (await Promise.all(deliveries)).map((delivery) => (isWrong ? judgeWrongDelivery(delivery) : delivery))
}

/** A shop that takes what nothing proves would take it from anybody. */
function judgeWrongDelivery({ status, problem }: Delivery): Delivery {
  const words = `answered ${status} to what it had to refuse: it does not verify signatures, or not all of them`
  return { status, problem: problem ?? words }
}

/** Brings a message to its address, and says what came of it. Never rejects. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
) => Promise<Delivery>

/** What a merchant's answer means. */
export function judgeStatus(status: number): Delivery {
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
        answer.on('end', () => resolve(judgeStatus(answer.statusCode ?? 0)))
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

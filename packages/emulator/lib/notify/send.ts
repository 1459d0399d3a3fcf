import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { forgeNotification, type PlatformSecrets } from 'wechatpay-chain/testing'
import type { DeliveryEffects } from '../faults/deliveries.js'
import type { Attempt, Posted } from '../state/outbox.js'
import { beijingTime } from '../world/beijing-time.js'

/** Time limit of a merchant's answer, in milliseconds. */
export const PATIENCE_MS = 5_000

/** Headers of WeChat Pay's notifications, apart from the signature. */
const OWN = { Accept: '*/*', 'User-Agent': 'Mozilla/4.0', Pragma: 'no-cache' } as const

/** The result of one delivery. */
export type Delivery = Pick<Attempt, 'status' | 'problem'>

/**
 * Delivers a message, signed and encrypted: once, or as many times as the fault requires, at the same moment. Resolves to
 * the results.
 *
 * @param now The time of the signature: milliseconds since the epoch.
 * @param signal Ends the wait for an answer.
 * @param post Delivers each copy. Default: over the network.
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

/** The result of a delivery that had to be refused: a shop that accepts it would accept forged ones too. */
function judgeWrongDelivery({ status, problem }: Delivery): Delivery {
  const words = `answered ${status} although the notification had to be refused: signatures are not verified, or not all of them`
  return { status, problem: problem ?? words }
}

/** Delivers a message to its address and resolves to the result. Never rejects. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
) => Promise<Delivery>

/** The result of a delivery with this answer. */
export function judgeStatus(status: number): Delivery {
  const isTaken = status === 200 || status === 204
  return { status, problem: isTaken ? undefined : `answered ${status}; only 200 and 204 count as accepted` }
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
        headers: { ...headers, ...OWN, 'Content-Length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume()
        answer.on('error', () => fail('the connection ended before the end of the answer'))
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

import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { forgeNotification, type PlatformSecrets } from 'wechatpay-chain/testing'
import type { DeliveryEffects } from '../faults/deliveries.js'
import type { Attempt, Posted, XmlMessage } from '../state/outbox.js'
import { beijingTime } from '../world/beijing-time.js'
import { forgeXml, judgeXml } from './xml-message.js'

/** Time limit of a merchant's answer, in milliseconds. */
export const PATIENCE_MS = 5_000

/** Largest number of characters of a merchant's answer that is kept. */
export const SHOWN_ANSWER = 2_000

/** The result of one delivery. */
export type Delivery = Pick<Attempt, 'status' | 'problem' | 'answer'>

/**
 * Delivers a message, signed and encrypted: once, or as many times as the fault requires, at the same moment. Resolves to
 * the results.
 *
 * @param now The time of the signature: milliseconds since the epoch.
 * @param signal Ends the wait for an answer.
 * @param post Delivers each copy. Default: over the network.
 */
export async function send(
  posted: Posted,
  platform: Secrets,
  now: () => number,
  signal: AbortSignal,
  effects: DeliveryEffects = {},
  post: Post = postOverHttp,
): Promise<readonly Delivery[]> {
  const { copies = 1 } = effects
  const { headers, body, isWrong } = await forge(posted, platform, now, effects)
  const judge = posted.xml ? judgeXml : judgeStatus
  const deliveries = Array.from({ length: copies }, () => post(posted.url, headers, body, signal, judge))
  return (await Promise.all(deliveries)).map((delivery) => (isWrong ? judgeWrongDelivery(delivery) : delivery))
}

/** The secrets of the platform, for both protocols. */
export type Secrets = PlatformSecrets & { readonly apiv2Key: string }

/** A message as it is sent, and whether the merchant must refuse it. */
interface Forged {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isWrong: boolean
}

async function forge(
  { event_type, resource, original_type, summary, associated_data, id, created, xml }: Posted,
  platform: Secrets,
  now: () => number,
  { ageMs = 0, alter, alterXml, isWrong = false }: DeliveryEffects,
): Promise<Forged> {
  if (xml) {
    const right = forgeXml(resource as XmlMessage['resource'], xml, platform.apiv2Key) // what `XmlForm` stands beside
    const body = alterXml ? alterXml(right) : right
    // Most faults of signatures are faults of headers, which APIv2 does not have.
    return { headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body, isWrong: body !== right }
  }
  const create_time = beijingTime(created)
  const about = { event_type, resource, original_type, summary, associated_data, id, create_time }
  const { headers, body } = await forgeNotification({ ...about, platform, now: () => now() - ageMs })
  return { headers: alter ? alter(headers) : headers, body, isWrong }
}

/** The result of a delivery that had to be refused: a shop that accepts it would accept forged ones too. */
function judgeWrongDelivery({ status, problem, ...rest }: Delivery): Delivery {
  const words = `answered ${status} although the notification had to be refused: signatures are not verified, or not all of them`
  return { ...rest, status, problem: problem ?? words }
}

/** Delivers a message to its address and resolves to the result. Never rejects. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
  judge: Judge,
) => Promise<Delivery>

/** The result of a delivery with this answer. @param body Its body, or the beginning of a long one. */
export type Judge = (status: number, body: string) => Delivery

/** The result of a delivery of APIv3, whose answer is its status. */
export const judgeStatus: Judge = (status, body) => {
  const isTaken = status === 200 || status === 204
  const problem = isTaken ? undefined : `answered ${status}; only 200 and 204 count as accepted`
  return { status, problem, ...(body !== '' && { answer: body }) }
}

const postOverHttp: Post = (url, headers, body, signal, judge) => {
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
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => {
          if (body.length < SHOWN_ANSWER) body = (body + text).slice(0, SHOWN_ANSWER)
        })
        answer.on('error', () => fail('the connection ended before the end of the answer'))
        answer.on('end', () => resolve(judge(answer.statusCode ?? 0, body)))
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

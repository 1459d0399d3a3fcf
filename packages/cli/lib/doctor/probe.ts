import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { TLSSocket } from 'node:tls'

/** What an entry point shows without a signature. */
export interface Seen {
  /** Milliseconds since the epoch by the `Date` of the answer; `undefined` without one. */
  readonly date: number | undefined
  /** Protocol of TLS; `undefined` for http. */
  readonly tls: string | undefined
}

/** Asks an entry point for anything, unsigned: it refuses, and its answer has a `Date`. */
export function probe(baseUrl: string, timeout: number): Promise<Seen> {
  const url = new URL('v3/certificates', baseUrl)
  const request = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const headers = { Accept: 'application/json', 'User-Agent': 'wechatpay-doctor' }
    const sent = request(url, { agent: false, headers, signal: AbortSignal.timeout(timeout) }, (answer) => {
      const date = Date.parse(answer.headers.date ?? '')
      const { getProtocol } = answer.socket as Partial<TLSSocket>
      const tls = getProtocol?.call(answer.socket) ?? undefined
      answer.resume().on('error', reject)
      answer.on('end', () => resolve({ date: Number.isNaN(date) ? undefined : date, tls }))
    })
    sent.on('error', reject).end()
  })
}

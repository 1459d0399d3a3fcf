import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { Socket } from 'node:net'
import { connect, rootCertificates, type TLSSocket } from 'node:tls'

/** What an entry point shows without a signature. */
export interface Seen {
  /** Milliseconds since the epoch by the `Date` of the answer; `undefined` without one. */
  readonly date: number | undefined
  /** Protocol and issuer of the certificate, for example `TLSv1.3, DigiCert Inc`; `undefined` for http. */
  readonly tls: string | undefined
}

/** How an entry point is reached. */
export interface Path {
  readonly timeout: number
  /** A connection that a proxy has opened. */
  readonly socket?: Socket | undefined
  /** PEM of an authority to trust beside those of Node.js. */
  readonly authority?: string | undefined
}

/** Asks an entry point for anything, unsigned: it refuses, and its answer has a `Date`. */
export function probe(baseUrl: string, { timeout, socket, authority }: Path): Promise<Seen> {
  const url = new URL('v3/certificates', baseUrl)
  const isTls = url.protocol === 'https:'
  const request = isTls ? overHttps : overHttp
  const trust = authority === undefined ? {} : { ca: [...rootCertificates, authority] }
  const createConnection = socket && (() => (isTls ? connect({ socket, servername: url.hostname, ...trust }) : socket))
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent: false,
        headers: { Accept: 'application/json', 'User-Agent': 'wechatpay-doctor' },
        signal: AbortSignal.timeout(timeout),
        ...trust,
        ...(createConnection && { createConnection }),
      },
      (answer) => {
        const date = Date.parse(answer.headers.date ?? '')
        const tls = isTls ? aboutOf(answer.socket as TLSSocket) : undefined // as its protocol says
        answer.resume().on('error', reject)
        answer.on('end', () => {
          socket?.destroy()
          resolve({ date: Number.isNaN(date) ? undefined : date, tls })
        })
      },
    )
    sent.on('error', reject).end()
  })
}

function aboutOf(socket: TLSSocket): string {
  const { issuer } = socket.getPeerCertificate()
  const name = [issuer?.O ?? issuer?.CN].flat()[0]
  return [socket.getProtocol() ?? 'TLS', ...(name === undefined ? [] : [name])].join(', ')
}

import { createHash, timingSafeEqual } from 'node:crypto'
import type { Received } from '../world/exchange.js'
import { Refusal } from '../world/refusal.js'

/** Who may use the operator's pages and API. */
export interface Access {
  /** Values of `Host` for this emulator. */
  readonly hosts: readonly string[]
  /** When other machines reach the emulator: what a caller must show, in place of one of the `hosts`. */
  readonly token: string | undefined
  /** The cookie in which a page shows it. Cookies know no ports, so it is named after this one. */
  readonly cookie: string
}

/**
 * Checks that the caller is a program on this machine or a page of this emulator. A page of another site, even under a
 * name that resolves to this machine (DNS rebinding), must not reach the operator; it may link to it.
 *
 * With a `token`, the caller must show it, also on this machine: no other site knows it, under whatever name it asks.
 *
 * @throws {Refusal} 403 `NO_AUTH`.
 */
export function checkOrigin(received: Received, { hosts, token, cookie }: Access): void {
  const { method, headers } = received
  const { host = '', origin } = headers
  const isOurs =
    token === undefined
      ? hosts.includes(host) && (origin === undefined || hosts.some((one) => origin === `http://${one}`))
      : origin === undefined || origin.replace(/^https?:\/\//, '') === host
  // Set by the browser. A followed link is harmless, because other sites can neither frame nor read the page.
  const site = headers['sec-fetch-site'] ?? 'none'
  const isLink = method === 'GET' && headers['sec-fetch-dest'] === 'document'
  if (!isOurs || !(site === 'none' || site === 'same-origin' || isLink)) {
    throw new Refusal(403, 'NO_AUTH', 'the operator API answers only programs and pages of this emulator')
  }
  if (token === undefined || shownTokens(received, cookie).some((one) => isSame(one, token))) return
  throw new Refusal(
    403,
    'NO_AUTH',
    'other machines reach this emulator, so the operator needs its token: open the address that the emulator has printed, or send Authorization: Bearer <operatorToken of config.json>',
  )
}

/** The tokens of the query `token` of a page, of the cookie, and of `Authorization`. */
function shownTokens({ method, target, headers }: Received, cookie: string): readonly string[] {
  const [, bearer] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? []
  const cookies = (headers.cookie ?? '').split('; ').filter((one) => one.startsWith(`${cookie}=`))
  const inQuery = method === 'GET' ? tokenInQuery(target) : undefined
  const shown = [inQuery, bearer, ...cookies.map((one) => one.slice(cookie.length + 1))]
  return shown.filter((one) => one !== undefined)
}

/** The value of `token` in the query of a target. */
export function tokenInQuery(target: string): string | undefined {
  return new URLSearchParams(target.split('?').slice(1).join('?')).get('token') ?? undefined
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digestOf(one), digestOf(other))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

import { createHash, timingSafeEqual } from 'node:crypto'
import type { Received } from '../world/exchange.js'
import { Refusal } from '../world/refusal.js'

/** The conditions under which a caller may use the operator's pages and API. */
export interface Access {
  /** Values of `Host` for this emulator. */
  readonly hosts: readonly string[]
  /** The token that a caller must send when other machines reach the emulator; `hosts` are not checked then. */
  readonly token: string | undefined
  /** Name of the cookie that holds the token. It contains the port, because cookies are shared by all ports of a host. */
  readonly cookie: string
}

/**
 * Checks that the caller is a program on this machine or a page of this emulator. A page of another site, even under a
 * name that resolves to this machine (DNS rebinding), must not reach the operator; it may link to it.
 *
 * With a `token`, every caller must send it, on this machine too. A page of another site does not know it.
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

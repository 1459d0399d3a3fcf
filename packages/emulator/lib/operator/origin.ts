import type { Received } from '../world/exchange.js'
import { Refusal } from '../world/refusal.js'

/**
 * Checks that it is a program of this machine, or a page of this gateway, that asks. A page of somebody else's, even
 * under a name that leads to this machine (DNS rebinding), must not reach the operator. It may link here.
 *
 * @param hosts As `Host` names this gateway.
 * @throws {Refusal} 403 `NO_AUTH`.
 */
export function checkOrigin({ method, headers }: Received, hosts: readonly string[]): void {
  const { host = '', origin } = headers
  const isOurs = hosts.includes(host) && (origin === undefined || hosts.some((one) => origin === `http://${one}`))
  // What a browser says who asks: a link that was followed is no danger, as no page can be framed or read from outside.
  const site = headers['sec-fetch-site'] ?? 'none'
  const isLink = method === 'GET' && headers['sec-fetch-dest'] === 'document'
  if (isOurs && (site === 'none' || site === 'same-origin' || isLink)) return
  throw new Refusal(403, 'NO_AUTH', 'the operator API answers programs and pages of this gateway only')
}

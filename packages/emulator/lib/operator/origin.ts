import type { Received } from '../world/exchange.js'
import { Refusal } from '../world/refusal.js'

/**
 * Checks that the caller is a program on this machine or a page of this emulator. A page of another site, even under a
 * name that resolves to this machine (DNS rebinding), must not reach the operator; it may link to it.
 *
 * @param hosts Values of `Host` for this emulator.
 * @throws {Refusal} 403 `NO_AUTH`.
 */
export function checkOrigin({ method, headers }: Received, hosts: readonly string[]): void {
  const { host = '', origin } = headers
  const isOurs = hosts.includes(host) && (origin === undefined || hosts.some((one) => origin === `http://${one}`))
  // Set by the browser. A followed link is harmless, because other sites can neither frame nor read the page.
  const site = headers['sec-fetch-site'] ?? 'none'
  const isLink = method === 'GET' && headers['sec-fetch-dest'] === 'document'
  if (isOurs && (site === 'none' || site === 'same-origin' || isLink)) return
  throw new Refusal(403, 'NO_AUTH', 'the operator API answers only programs and pages of this emulator')
}

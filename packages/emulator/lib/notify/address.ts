import { isLoopback } from '../world/loopback.js'

/**
 * The reason why nothing may be sent to this address; `undefined` when it is allowed. A `notify_url` in a test must not
 * reach the shop that runs in production.
 *
 * @param hosts Allowed in addition to this machine.
 */
export function addressProblem(url: string, hosts: readonly string[]): string | undefined {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
  if (!/^https?:$/.test(protocol)) return 'the notify_url is not an http or https address'
  if (isLoopback(hostname) || hosts.includes(hostname)) return undefined
  return `the notify_url is not on this machine; to allow it, start the emulator with \`notifyHosts: ['${hostname}']\`, or \`--notify ${hostname}\``
}

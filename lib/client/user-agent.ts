import { VERSION } from '../generated/version.js'
import { runtimeName } from '../platform/runtime-name.js'

/** The `User-Agent` of requests: which client, which runtime. The header is mandatory. */
export function userAgent(prefix?: string): string {
  const own = `wechatpay-chain/${VERSION} ${runtimeName()}`
  return prefix === undefined ? own : `${prefix} ${own}`
}

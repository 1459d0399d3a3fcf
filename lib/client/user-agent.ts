import { VERSION } from '../generated/version.js'

/** The `User-Agent` of requests: which client, which runtime. The header is mandatory. */
export function userAgent(prefix?: string): string {
  const own = `wechatpay-chain/${VERSION} (${process.platform}) node/${process.versions.node}`
  return prefix === undefined ? own : `${prefix} ${own}`
}

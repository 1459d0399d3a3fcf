import { traitsOf } from 'wechatpay-chain/protocol'
import type { Received } from '../../world/exchange.js'
import type { Match, Operations } from '../../world/operations.js'
import { notFound } from '../../world/refusal.js'

/** Paths of base URLs that only some operations have: `https://api.mch.weixin.qq.com/hk/`. */
const BASE_PATH = /^\/(?:hk|global)(?=\/v3\/)/

/**
 * The operations that a request may address: several where two variables have the same position.
 *
 * A client's `baseUrl` is that of the emulator, so requests for operations with their own base URL lack its path. Other
 * tools may send it; it is accepted for those operations only.
 *
 * @throws {Refusal} 404 or 405, as `Operations.find` does.
 */
export function locate({ method, target }: Received, operations: Operations): readonly [Match, ...Match[]] {
  const path = pathOf(target)
  const [prefix = ''] = BASE_PATH.exec(path) ?? []
  const matches = operations.find(method, path.slice(prefix.length))
  if (prefix === '' || basePathOf(matches[0]) === `${prefix}/`) return matches
  throw notFound(`this operation has no base URL with the path ${prefix}/`)
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}

function basePathOf({ method, template }: Match): string {
  const { baseUrl } = traitsOf(method, template)
  return baseUrl === undefined ? '/' : new URL(baseUrl).pathname
}

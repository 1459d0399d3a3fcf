import { traitsOf } from 'wechatpay-chain/protocol'
import type { Received } from '../../world/exchange.js'
import type { Match, Operations } from '../../world/operations.js'
import { notFound } from '../../world/refusal.js'

/** Paths of entry points that some operations have for themselves: `https://api.mch.weixin.qq.com/hk/`. */
const ENTRY = /^\/(?:hk|global)(?=\/v3\/)/

/**
 * The operations that a request may mean: more than one where two parameters share a place.
 *
 * The client's `baseUrl` is the gateway's, so operations with an entry point of their own come without its path. Other
 * tools may send it along; it is taken where it belongs.
 *
 * @throws {Refusal} 404 or 405, as `Operations.find` does.
 */
export function locate({ method, target }: Received, operations: Operations): readonly [Match, ...Match[]] {
  const path = pathOf(target)
  const [prefix = ''] = ENTRY.exec(path) ?? []
  const matches = operations.find(method, path.slice(prefix.length))
  if (prefix === '' || entryOf(matches[0]) === `${prefix}/`) return matches
  throw notFound(`this operation has no entry point ${prefix}/`)
}

/** Whether a path belongs to APIv2, whose headers and answers follow other rules. */
export function isV2({ target }: Pick<Received, 'target'>, operations: Operations): boolean {
  return operations.isV2(pathOf(target))
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}

function entryOf({ method, template }: Match): string {
  const { baseUrl } = traitsOf(method, template)
  return baseUrl === undefined ? '/' : new URL(baseUrl).pathname
}

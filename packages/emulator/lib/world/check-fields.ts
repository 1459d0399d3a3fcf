import { type Location, paramError } from './refusal.js'
import type { World } from './world.js'

/** RFC 3339, with a time zone. */
export const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** @throws {Refusal} 400 `PARAM_ERROR` when an order with this `time_expire` could never be paid. */
export function checkExpiry(time_expire: string | undefined, { now }: Pick<World, 'now'>): void {
  if (time_expire === undefined) return
  if (readTime('/time_expire', time_expire) <= now()) {
    throw paramError('/time_expire', 'body', 'has passed', time_expire)
  }
}

/**
 * The moment (milliseconds since the epoch) in a field of a body.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when it is not in RFC 3339.
 */
export function readTime(field: string, time: string): number {
  const at = MOMENT.test(time) ? Date.parse(time) : Number.NaN
  if (Number.isNaN(at)) throw paramError(field, 'body', 'must be in RFC 3339, like 2026-05-20T13:29:35+08:00', time)
  return at
}

/** @throws {Refusal} 400 `PARAM_ERROR` when a field of a body is not an address that notifications can be sent to. */
export function checkAddress(field: string, url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw paramError(field, 'body', 'must be an address to which notifications can be sent', url)
}

/**
 * Checks that a request is about the merchant that signs it.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field.
 */
export function checkMerchant(mchid: string, world: World, name: string, location: Location): void {
  if (mchid === world.mchid) return
  const field = location === 'body' ? `/${name}` : name
  throw paramError(field, location, 'must be the merchant that signs the request', mchid)
}

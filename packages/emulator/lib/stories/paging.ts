import { paramError } from '../world/refusal.js'

/** What a page of a list is asked for by. */
export interface Paging {
  /** How many at most. */
  readonly limit?: number
  /** How many come before. */
  readonly offset?: number
}

/**
 * A page of a list.
 *
 * @param bounds How many may be asked for at once, and how many there are when nothing is said.
 * @throws {Refusal} 400 `PARAM_ERROR` naming the parameter that is out of bounds.
 */
export function pageOf<T>(
  list: readonly T[],
  { limit, offset = 0 }: Paging,
  bounds: { readonly most: number; readonly usual: number },
): { readonly data: T[]; readonly limit: number; readonly offset: number } {
  const size = limit ?? bounds.usual
  if (!Number.isInteger(size) || size < 1 || size > bounds.most) {
    throw paramError('limit', 'query', `must be from 1 to ${bounds.most}`, size)
  }
  if (offset < 0) throw paramError('offset', 'query', 'must not be negative', offset)
  return { data: list.slice(offset, offset + size), limit: size, offset }
}

/** The same where `offset` counts pages, from 0. */
export function numberedPage<T>(
  list: readonly T[],
  { limit, offset: number = 0 }: Paging,
  bounds: { readonly most: number; readonly usual: number },
): { readonly data: T[]; readonly limit: number; readonly offset: number } {
  const size = limit ?? bounds.usual
  return { ...pageOf(list, { limit: size, offset: number * size }, bounds), offset: number }
}

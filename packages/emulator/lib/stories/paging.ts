import { paramError } from '../world/refusal.js'

/** The query parameters of a page of a list. */
export interface Paging {
  /** Largest number of elements. */
  readonly limit?: number
  /** Number of elements before the page. */
  readonly offset?: number
}

/**
 * A page of a list.
 *
 * @param bounds The largest page, and the page size without `limit`.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the parameter that is out of bounds.
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

/** A page of a list, where `offset` counts pages from 0. */
export function numberedPage<T>(
  list: readonly T[],
  { limit, offset: number = 0 }: Paging,
  bounds: { readonly most: number; readonly usual: number },
): { readonly data: T[]; readonly limit: number; readonly offset: number } {
  const size = limit ?? bounds.usual
  return { ...pageOf(list, { limit: size, offset: number * size }, bounds), offset: number }
}

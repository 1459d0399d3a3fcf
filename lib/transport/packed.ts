/** The first bytes of a gzip, with which no bill, PDF or image begins. */
export const GZIP: readonly number[] = [0x1f, 0x8b]

/** A gzip may always unpack to this many bytes, and to so many times its own size: bills pack to a tenth or a thirtieth. */
const FREE = 64 * 2 ** 20
const RATIO = 200

/** The problem with a gzip that unpacks to more than any bill does; `undefined` for any other. Both sizes in bytes. */
export function proportionProblem(size: number, packed: number): string | undefined {
  if (size <= Math.max(FREE, RATIO * packed)) return undefined
  return `unpacks to more than ${RATIO} times its size (${size} bytes so far), as no bill does`
}

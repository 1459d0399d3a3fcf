const MINUTE = 60
const HOUR = 3_600

/** Seconds between one attempt and the next. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
const WAITS: readonly number[] = [
  15,
  15,
  30,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
]

/** Milliseconds from the attempt with this number, from 1, to the next; `undefined` after the last. */
export function waitAfter(attempt: number): number | undefined {
  const seconds = WAITS[attempt - 1]
  return seconds === undefined ? undefined : seconds * 1000
}

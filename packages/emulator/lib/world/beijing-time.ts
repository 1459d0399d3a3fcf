/** A moment in RFC 3339 with WeChat Pay's own offset: `2026-05-20T13:29:35+08:00`. Takes milliseconds or a `Date`. */
export function beijingTime(moment: number | Date): string {
  const shifted = new Date(Number(moment) + 8 * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}+08:00`
}

/** The same in digits alone, Beijing time: `20260520132935`. */
export function compactTime(moment: number | Date): string {
  return beijingTime(moment).slice(0, 19).replace(/\D/g, '')
}

/** A moment (milliseconds or a `Date`) in RFC 3339 with the offset of Beijing: `2026-05-20T13:29:35+08:00`. */
export function beijingTime(moment: number | Date): string {
  const shifted = new Date(Number(moment) + 8 * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}+08:00`
}

/** A moment as digits, in Beijing time: `20260520132935`. */
export function compactTime(moment: number | Date): string {
  return beijingTime(moment).slice(0, 19).replace(/\D/g, '')
}

/** `2026-05-20 13:29:35` of a moment in RFC 3339 with the offset of Beijing. */
export function plainTime(moment: string): string {
  return moment.slice(0, 19).replace('T', ' ')
}

const DAY_MS = 86_400_000

/** WeChat Pay's bills end at midnight in Beijing. */
const BEIJING_MS = 8 * 3_600_000

/** The day before, as `2026-11-27`. @param now Milliseconds since the epoch. */
export function yesterday(now: number): string {
  return new Date(now + BEIJING_MS - DAY_MS).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, `2026-11-27`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

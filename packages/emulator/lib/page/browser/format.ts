import { t } from './words.js'

/** An amount in the smallest unit, as people write it: `¥1.00`. */
export function money(amount: number, currency = 'CNY'): string {
  const text = (Math.abs(amount) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')
  const sign = amount < 0 ? '−' : ''
  return currency === 'CNY' ? `${sign}¥${text}` : `${sign}${text} ${currency}`
}

/** A moment in Beijing time: `2026-05-20 13:29:35`. @param ms Milliseconds since the epoch. */
export function time(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

/** The same, within the day: `13:29:35`. */
export function timeOfDay(ms: number): string {
  return time(ms).slice(11)
}

/** `2 min 5 s`; the two largest units. @param ms Not negative. */
export function span(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const shown = parts.filter(([count]) => count > 0).slice(0, 2)
  return shown.map(([count, unit]) => `${count} ${t(unit)}`).join(' ') || `0 ${t('s')}`
}

/** JSON text with indentation, where it is JSON; else the text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

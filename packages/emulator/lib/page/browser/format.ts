import { t } from './words.js'

/** Formats an amount: `¥1.00`. @param amount In the smallest unit of the currency. */
export function money(amount: number, currency = 'CNY'): string {
  const text = (Math.abs(amount) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')
  const sign = amount < 0 ? '−' : ''
  return currency === 'CNY' ? `${sign}¥${text}` : `${sign}${text} ${currency}`
}

/** Formats a time in Beijing time: `2026-05-20 13:29:35`. @param ms Milliseconds since the epoch. */
export function time(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

/** Formats the time of day in Beijing time: `13:29:35`. @param ms Milliseconds since the epoch. */
export function timeOfDay(ms: number): string {
  return time(ms).slice(11)
}

/** Formats a duration in its two largest units: `2 min 5 s`. @param ms Not negative. */
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

/** Indents a JSON text; returns other texts unchanged. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

import type { Incident } from '../../types/core.js'
import { thrownText } from '../contain.js'
import { SignatureError, WechatpayError } from '../errors.js'
import { oneLine } from '../one-line.js'

/** Milliseconds between two lines about refusals of one kind: anybody on the internet can cause them. */
const PAUSE_MS = 60_000

interface Printed {
  readonly at: number
  missed: number
}

/**
 * The `onIncident` of a receiver that has none: what fails must not fail in silence.
 *
 * A failure of a notification that is proven to come from WeChat Pay is printed with its error. A refusal is one line, and at
 * most one a minute for each reason. A probe of WeChat Pay is not printed.
 *
 * @param now Returns milliseconds since the epoch.
 */
export function printIncidents(now: () => number): (error: unknown, incident: Incident) => void {
  const printed = new Map<string, Printed>() // by reason, of which there are few
  return (error, { level, stage, id }) => {
    if (level === 'info') return
    if (id !== undefined) return console.error(`wechatpay-chain: ${stage} of notification ${oneLine(id, 80)}:`, error)
    const reason = `${level} ${reasonOf(error)}`
    const last = printed.get(reason)
    const time = now()
    if (last && last.at <= time && time < last.at + PAUSE_MS) {
      last.missed += 1
      return
    }
    printed.set(reason, { at: time, missed: 0 })
    const more = last && last.missed > 0 ? ` (${last.missed} more of this kind since the last line)` : ''
    console[level](`wechatpay-chain: a delivery was refused: ${textOf(error)}${more}`)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SignatureError) return error.reason
  return error instanceof WechatpayError ? error.code : 'other'
}

function textOf(error: unknown): string {
  return error instanceof WechatpayError ? oneLine(error.message) : thrownText(error)
}

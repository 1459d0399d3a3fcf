import type { WarningCode } from './warn.js'

/** Prints a warning: there is no process that could emit it. */
export function warn(text: string, code: WarningCode): void {
  console.warn(`[${code}] wechatpay-chain: ${text}`)
}

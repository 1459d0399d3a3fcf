import type { Exchange } from '../world/exchange.js'

/**
 * Calls `onExchange`. Whatever it does must not end this process, which is the test runner's: what it throws, or rejects with,
 * becomes a warning. It is not waited for.
 */
export function tellExchange(onExchange: ((exchange: Exchange) => unknown) | undefined, exchange: Exchange): void {
  try {
    Promise.resolve(onExchange?.(exchange)).catch(warn)
  } catch (error) {
    warn(error)
  }
}

function warn(error: unknown): void {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  process.emitWarning(`onExchange threw ${reason}`, { type: 'WechatpayWarning', code: 'WECHATPAY_HOOK' })
}

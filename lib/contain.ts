import { oneLine } from './one-line.js'
import { warn } from './platform/warn.js'

/**
 * Calls a function of the caller that must not change the outcome of what it is called for: a hook.
 *
 * It may be asynchronous, throw anything and return anything. What it throws, or rejects with, becomes a warning of the
 * process. It is not waited for.
 *
 * @param name Name of the function in the warning: `onRequest`.
 */
export function contain(name: string, work: () => unknown): void {
  try {
    const returned = work()
    if ((typeof returned !== 'object' && typeof returned !== 'function') || returned === null) return
    Promise.resolve(returned).catch((error: unknown) => warnOf(name, error))
  } catch (error) {
    warnOf(name, error)
  }
}

/** What was thrown, on one line: the message of an error, or the type of any other value. Never throws. */
export function thrownText(error: unknown): string {
  try {
    return error instanceof Error ? oneLine(`${error.name}: ${error.message}`) : typeof error
  } catch {
    return 'a value that cannot be read'
  }
}

function warnOf(name: string, error: unknown): void {
  try {
    warn(`${name} threw ${thrownText(error)}; this had no effect on the call`, 'WECHATPAY_HOOK')
  } catch {
    // Node.js emits the warning in a later turn; only a replaced `emitWarning` throws here.
  }
}

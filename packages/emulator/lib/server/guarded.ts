/**
 * The same function, whose exceptions become warnings of the process: an error in a merchant's `onExchange` must not take away
 * the answer, nor end the process.
 */
export function guarded<A extends readonly unknown[]>(work: (...given: A) => unknown): (...given: A) => void {
  return (...given) => {
    try {
      const result = work(...given)
      if (result instanceof Promise) result.catch(warnOf)
    } catch (error) {
      warnOf(error)
    }
  }
}

/** Emits a warning of the process, which Node.js prints with its stack. */
export function warnOf(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error))
}

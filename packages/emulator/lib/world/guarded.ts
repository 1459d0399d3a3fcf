/**
 * The same function, whose exceptions become warnings of the process: an error in a hook of the merchant must not take away an
 * answer, stop the deliveries, or end the process.
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
  process.emitWarning(error instanceof Error ? error : `a hook of the emulator threw ${textOf(error)}`)
}

/** An object without a prototype has no text. */
function textOf(error: unknown): string {
  return typeof error === 'object' ? 'an object that is no Error' : String(error)
}

/** A signal that follows another one, and can be aborted by itself. */
export interface Following {
  readonly signal: AbortSignal
  abort(): void
  /** Lets go of the other signal, which may live as long as the process. */
  leave(): void
}

/**
 * Aborts with `signal`, with its reason, or by itself.
 *
 * `AbortSignal.any` does the same; Vercel's edge runtime has none.
 */
export function follow(signal: AbortSignal | undefined): Following {
  const own = new AbortController()
  const onAbort = (): void => own.abort(signal?.reason)
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  return {
    signal: own.signal,
    abort: () => own.abort(),
    leave: () => signal?.removeEventListener('abort', onAbort),
  }
}

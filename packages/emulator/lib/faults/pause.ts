import type { State } from '../state/state.js'

const TABLE = 'gateway'

const PAUSED = 'paused'

/** Pauses or resumes the emulator. A paused one accepts connections and requests, but answers none. */
export function setPaused(state: State, paused: boolean): void {
  const gateway = state.table<boolean>(TABLE)
  if (paused) gateway.set(PAUSED, true)
  else if (gateway.get(PAUSED)) gateway.delete(PAUSED)
}

/**
 * A function that resolves when a request may be treated: at once, or when the emulator is resumed.
 *
 * @param stop Releases all waiting requests, because the emulator is closed.
 */
export function createGate(state: State, stop: AbortSignal): () => Promise<void> {
  const gateway = state.table<boolean>(TABLE)
  const isOpen = () => gateway.get(PAUSED) !== true || stop.aborted
  return async () => {
    if (isOpen()) return
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isOpen()) return
        forget()
        stop.removeEventListener('abort', look)
        resolve()
      }
      const forget = state.onCommit(look)
      stop.addEventListener('abort', look)
    })
  }
}

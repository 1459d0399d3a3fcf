import type { State } from '../state/state.js'

const TABLE = 'gateway'

const PAUSED = 'paused'

/** From now on the gateway takes connections and requests, but treats none of them; or it does so again. */
export function setPaused(state: State, paused: boolean): void {
  const gateway = state.table<boolean>(TABLE)
  if (paused) gateway.set(PAUSED, true)
  else if (gateway.get(PAUSED)) gateway.delete(PAUSED)
}

/**
 * Lets requests in: at once, or when the gateway is resumed.
 *
 * @param stop Lets all in that wait: the gateway is closed.
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

/** Calls `work` in the next turn of the event loop. */
export function nextTurn(work: () => void): void {
  setImmediate(work)
}

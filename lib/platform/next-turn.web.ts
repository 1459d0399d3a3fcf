/** Calls `work` in a later turn of the event loop. */
export function nextTurn(work: () => void): void {
  setTimeout(work, 0)
}

/** Kept here: Node.js looks the global up by a function, at each use. */
const clock = performance

/** Milliseconds since the start of the process, by a clock that never goes back. */
export function elapsed(): number {
  return clock.now()
}

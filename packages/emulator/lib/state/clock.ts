import type { State } from './state.js'

/** The business time. Signatures use the time of the machine instead. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves the time forward. @param ms Not negative, so that past events stay in the past. */
  advance(ms: number): void
}

/** A business clock. @param base Returns the time of the machine: milliseconds since the epoch. */
export function createClock(state: State, base: () => number): Clock {
  const advanced = state.table<number>('clock')
  return {
    now: () => base() + (advanced.get('advanced') ?? 0),
    advance: (ms) => advanced.set('advanced', (advanced.get('advanced') ?? 0) + ms),
  }
}

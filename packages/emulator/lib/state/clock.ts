import type { State } from './state.js'

/** The business time. Signatures use another one, that of the machine. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves the time forward. @param ms Not negative: what has happened stays in the past. */
  advance(ms: number): void
}

/** @param base Milliseconds since the epoch. */
export function createClock(state: State, base: () => number): Clock {
  const advanced = state.table<number>('clock')
  return {
    now: () => base() + (advanced.get('advanced') ?? 0),
    advance: (ms) => advanced.set('advanced', (advanced.get('advanced') ?? 0) + ms),
  }
}

import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'

/** Milliseconds since the epoch. Beyond it, dates that are computed from the time would have no text. */
const END = Date.UTC(3000, 0)

/** Commands of the business time: orders expire, notifications become due. */
export const clockCommands = [
  command(
    'advance',
    'Moves the business time forward; signatures keep the real time.',
    { required: { seconds: { type: 'number', minimum: 0, maximum: 10 * 366 * 24 * 3600 } } },
    ({ clock }: World, { seconds }: { seconds: number }) => {
      const later = clock.now() + seconds * 1000
      if (later >= END) throw new Refusal(400, 'PARAM_ERROR', 'advance: the business time ends with the year 2999')
      clock.advance(seconds * 1000)
      return { now: beijingTime(clock.now()) }
    },
  ),
] as const

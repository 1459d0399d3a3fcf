import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'

/** The end of the times that RFC 3339 can write, in Beijing. */
const END = Date.UTC(9999, 11, 31, 16)

/** Commands of the business time: orders expire, notifications become due. */
export const clockCommands = [
  command(
    'advance',
    'Moves the business time forward; signatures keep the real time.',
    { required: { seconds: { type: 'number', minimum: 0, maximum: 10 * 366 * 24 * 3600 } } },
    ({ clock }: World, { seconds }: { seconds: number }) => {
      if (clock.now() + seconds * 1000 >= END) {
        throw new Refusal(
          400,
          'PARAM_ERROR',
          'advance: the business time ends with the year 9999, the last one of RFC 3339',
        )
      }
      clock.advance(seconds * 1000)
      return { now: beijingTime(clock.now()) }
    },
  ),
] as const

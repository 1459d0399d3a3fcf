import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import type { World } from '../world/world.js'

/** Commands of the business time: orders expire, notifications become due. */
export const clockCommands = [
  command(
    'advance',
    'Moves the business time forward; signatures keep the real time.',
    { required: { seconds: { type: 'number', minimum: 0, maximum: 10 * 366 * 24 * 3600 } } },
    ({ clock }: World, { seconds }: { seconds: number }) => {
      clock.advance(seconds * 1000)
      return { now: beijingTime(clock.now()) }
    },
  ),
] as const

import { beijingTime } from '../world/beijing-time.js'
import { type Command, command } from '../world/command.js'

/** Time in the story: orders expire, notifications become due. */
export const clockCommands: readonly Command[] = [
  command<{ seconds: number }>(
    'advance',
    'Moves the time of the story forward; signatures keep the time of the machine.',
    { seconds: { type: 'number', minimum: 0, maximum: 10 * 366 * 24 * 3600 } },
    ({ clock }, { seconds }) => {
      clock.advance(seconds * 1000)
      return { now: beijingTime(clock.now()) }
    },
  ),
]

import { orderCommands } from '../stories/orders.js'
import { clockCommands } from './clock.js'
import type { Command } from './command.js'

/** All that the operator can do, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [...clockCommands, ...orderCommands].map((one) => [one.name, one]),
)

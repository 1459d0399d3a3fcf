import { type ProductCommand, productCommands } from '../stories/index.js'
import type { Command } from '../world/command.js'
import { clockCommands } from './clock-commands.js'
import { exchangeCommands } from './exchange-commands.js'
import { faultCommands } from './fault-commands.js'
import { gatewayCommands } from './gateway-commands.js'
import { notificationCommands } from './notification-commands.js'
import { stateCommands } from './state-commands.js'

const OWN = [
  ...stateCommands,
  ...exchangeCommands,
  ...clockCommands,
  ...notificationCommands,
  ...faultCommands,
  ...gatewayCommands,
] as const

type Known = (typeof OWN)[number] | ProductCommand

/** Parameters and answer of every command, by name. */
export type Commands = {
  readonly [C in Known as C['name']]: {
    readonly parameters: Parameters<C['run']>[1]
    readonly answer: ReturnType<C['run']>
  }
}

/** All commands, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [...OWN, ...productCommands].map((one): [string, Command] => [one.name, one]),
)

import { orderCommands } from '../stories/pay.js'
import { refundCommands } from '../stories/refund-end.js'
import { sharingCommands } from '../stories/sharing-orders.js'
import { configCommands } from '../stories/sharing-receivers.js'
import { transferCommands } from '../stories/transfers.js'
import { cashierCommands } from './cashier.js'
import { clockCommands } from './clock.js'
import type { Command } from './command.js'
import { exchangeCommands } from './exchanges.js'
import { notificationCommands } from './notifications.js'
import { stateCommands } from './state.js'

/** All that the operator can do, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    ...stateCommands,
    ...exchangeCommands,
    ...cashierCommands,
    ...clockCommands,
    ...notificationCommands,
    ...orderCommands,
    ...refundCommands,
    ...sharingCommands,
    ...configCommands,
    ...transferCommands,
  ].map((one) => [one.name, one]),
)

import { orderCommands } from '../stories/pay.js'
import { refundCommands } from '../stories/refund-end.js'
import { transferCommands } from '../stories/transfers.js'
import { clockCommands } from './clock.js'
import type { Command } from './command.js'
import { faultCommands } from './faults.js'
import { gatewayCommands } from './gateway.js'
import { notificationCommands } from './notifications.js'
import { stateCommands } from './state.js'

/** All that the operator can do, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    ...stateCommands,
    ...clockCommands,
    ...notificationCommands,
    ...faultCommands,
    ...gatewayCommands,
    ...orderCommands,
    ...refundCommands,
    ...transferCommands,
  ].map((one) => [one.name, one]),
)

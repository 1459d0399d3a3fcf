import { busiCouponCommands } from '../stories/busifavor/coupons.js'
import { complaintCommands } from '../stories/complaints/complain.js'
import { couponCommands } from '../stories/coupons/use.js'
import { cashierCommands } from '../stories/orders/cashier.js'
import { orderCommands } from '../stories/orders/pay.js'
import { serviceOrderCommands } from '../stories/payscore/end.js'
import { permissionCommands } from '../stories/payscore/permissions.js'
import { refundCommands } from '../stories/refunds/end.js'
import { sharingCommands } from '../stories/sharing/orders.js'
import { configCommands } from '../stories/sharing/receivers.js'
import { transferCommands } from '../stories/transfers/transfers.js'
import type { Command } from '../world/command.js'
import { clockCommands } from './clock-commands.js'
import { exchangeCommands } from './exchange-commands.js'
import { faultCommands } from './fault-commands.js'
import { gatewayCommands } from './gateway-commands.js'
import { notificationCommands } from './notification-commands.js'
import { stateCommands } from './state-commands.js'

/** All that the operator can do, by name. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [
    ...stateCommands,
    ...exchangeCommands,
    ...cashierCommands,
    ...clockCommands,
    ...notificationCommands,
    ...faultCommands,
    ...gatewayCommands,
    ...orderCommands,
    ...refundCommands,
    ...sharingCommands,
    ...configCommands,
    ...transferCommands,
    ...serviceOrderCommands,
    ...permissionCommands,
    ...complaintCommands,
    ...couponCommands,
    ...busiCouponCommands,
  ].map((one) => [one.name, one]),
)

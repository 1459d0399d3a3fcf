import { busiCouponCommands } from '../stories/busi-coupons.js'
import { complaintCommands } from '../stories/complain.js'
import { orderCommands } from '../stories/pay.js'
import { permissionCommands } from '../stories/payscore-permissions.js'
import { refundCommands } from '../stories/refund-end.js'
import { serviceOrderCommands } from '../stories/service-order-end.js'
import { sharingCommands } from '../stories/sharing-orders.js'
import { configCommands } from '../stories/sharing-receivers.js'
import { transferCommands } from '../stories/transfers.js'
import { couponCommands } from '../stories/use-coupon.js'
import { cashierCommands } from './cashier.js'
import { clockCommands } from './clock.js'
import type { Command } from './command.js'
import { exchangeCommands } from './exchanges.js'
import { faultCommands } from './faults.js'
import { gatewayCommands } from './gateway.js'
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

import type { Tone } from '../../world/page-wire.js'
import type { States } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { cashierCommands } from './cashier.js'
import { combinedStories } from './combined-stories.js'
import type { Order } from './model.js'
import { orderStories } from './order-stories.js'
import { orderCommands } from './pay.js'

/** Orders of merchants and of partners, and combined orders. */
export const stories: readonly Story[] = [
  ...orderStories('v3/pay/transactions'),
  ...orderStories('v3/pay/partner/transactions'),
  ...combinedStories,
]

export const commands = [...orderCommands, ...cashierCommands] as const

export const states = {
  orders: {
    NOTPAY: 'wait',
    USERPAYING: 'wait',
    PAYERROR: 'bad',
    SUCCESS: 'good',
    CLOSED: 'bad',
    REVOKED: 'bad',
    REFUND: 'good',
  } satisfies Record<Order['state'], Tone>,
} satisfies States

import type { Tone } from '../../world/page-wire.js'
import type { States, Views } from '../../world/product.js'
import type { Story } from '../../world/story.js'
import { cashierCommands } from './cashier.js'
import { combinedStories } from './combined-stories.js'
import { type Order, orderAt } from './model.js'
import { orderStories } from './order-stories.js'
import { orderCommands } from './pay.js'
import { viewForSeller } from './view.js'
import { xmlCombinedStories } from './xml-combined-stories.js'
import { xmlOrderStories } from './xml-stories.js'
import { xmlViewOf } from './xml-view.js'

/** Orders of merchants and of partners, and combined orders. */
export const stories: readonly Story[] = [
  ...orderStories('v3/pay/transactions'),
  ...orderStories('v3/pay/partner/transactions'),
  ...combinedStories,
  ...xmlOrderStories,
  ...xmlCombinedStories,
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
    REFUND: 'wait',
  } satisfies Record<Order['state'], Tone>,
} satisfies States

export const views = {
  orders: (world, key) => {
    const order = orderAt(world, key)
    if (!order) return undefined
    if (order.xml) return { query: 'POST /pay/orderquery', answer: xmlViewOf(order) }
    const { seller, request } = order
    const path = `/out-trade-no/${encodeURIComponent(request.out_trade_no)}`
    const query =
      'mchid' in seller
        ? `GET /v3/pay/transactions${path}?mchid=${seller.mchid}`
        : `GET /v3/pay/partner/transactions${path}?sp_mchid=${seller.sp_mchid}&sub_mchid=${seller.sub_mchid}`
    return { query, answer: viewForSeller(order) }
  },
} satisfies Views

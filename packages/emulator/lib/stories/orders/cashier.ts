import { OUTBOX, type Posted } from '../../state/outbox.js'
import { command } from '../../world/command.js'
import type { CashierView } from '../../world/page-wire.js'
import { paramError, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'
import { combinations } from './combined.js'
import { findAnyOrder, type Order, orders } from './model.js'

/** Largest number of notifications that are searched: the last ones. */
const LOOKED_AT = 200

const outbox = tableOf<Posted>(OUTBOX)

/** The command that shows the cashier. */
export const cashierCommands = [
  command(
    'cashier',
    'Shows the cashier of an order, found by its number or by its code_url, prepay_id or h5_url.',
    {
      optional: {
        out_trade_no: { type: 'string' },
        handle: { type: 'string', minLength: 1, description: '`code_url`, `prepay_id` or `h5_url`' },
      },
    },
    (world: World, { out_trade_no, handle }: { out_trade_no?: string; handle?: string }) => {
      if (out_trade_no === undefined && handle === undefined) {
        throw paramError('out_trade_no', 'body', 'is missing, and so is handle; one of them must name the order')
      }
      const [first, ...others] = findPayable(world, out_trade_no, handle)
      if (first) return cashierViewOf(world, first, others)
      const named = out_trade_no === undefined ? `for ${handle}` : `with out_trade_no ${out_trade_no}`
      throw new Refusal(404, 'ORDER_NOT_EXIST', `cashier: no order ${named}; place it first`)
    },
  ),
] as const

/** The orders that are paid together: one, or all orders with the same link to the cashier. */
function findPayable(
  world: World,
  out_trade_no: string | undefined,
  handle: string | undefined,
): readonly (Order | undefined)[] {
  const named = out_trade_no === undefined ? undefined : findAnyOrder(world, out_trade_no)
  const combined = combinations(world).get(out_trade_no ?? '')
  const way = named?.handle ?? combined?.handle ?? handle ?? ''
  if (way === '') return [named] // a payment by code has no link to the cashier
  // By APIv2, an order with a QR code has a `prepay_id` too.
  const isMeant = ({ handle: own, xml }: Order) => own === way || xml?.prepay_id === way
  const numbers = [...orders(world).values()].filter(isMeant).map((one) => one.request.out_trade_no)
  return numbers.map((number) => findAnyOrder(world, number))
}

function cashierViewOf(world: World, order: Order, others: readonly (Order | undefined)[]): CashierView {
  const { request, trade_type, state, handle, end, payment } = order
  const parts = [order, ...others.filter((one) => one !== undefined)].map(partOf)
  return {
    out_trade_no: request.out_trade_no,
    total: parts.reduce((sum, { total }) => sum + total, 0),
    currency: request.amount.currency ?? 'CNY',
    ...{ parts, trade_type, state, handle, end },
    now: world.now(),
    ...(payment && { transaction_id: payment.transaction_id }),
    notifications: notificationsOf(
      world,
      parts.map((part) => part.out_trade_no),
    ),
  }
}

function partOf({ request }: Order): CashierView['parts'][number] {
  const description = 'description' in request ? String(request.description) : ''
  return { out_trade_no: request.out_trade_no, description, total: request.amount.total }
}

/** The notifications about these orders. */
function notificationsOf(world: World, numbers: readonly string[]): CashierView['notifications'] {
  const needles = numbers.map((number) => `"out_trade_no":${JSON.stringify(number)}`)
  return [...outbox(world).values()]
    .slice(-LOOKED_AT)
    .filter(({ resource }) => {
      const text = JSON.stringify(resource)
      return needles.some((needle) => text.includes(needle))
    })
    .map(({ id, event_type, url, state, attempts }) => {
      const problem = attempts.at(-1)?.problem
      return { id, event_type, url, state, attempts: attempts.length, ...(problem !== undefined && { problem }) }
    })
}

import type { CashierView } from '../page/wire.js'
import { paramError, Refusal } from '../refusal.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import { findAnyOrder, type Order, orders } from '../stories/orders.js'
import { tableOf, type World } from '../stories/world.js'
import { type Command, command } from './command.js'

const outbox = tableOf<Posted>(OUTBOX)

/** What the customer sees who is to pay. */
export const cashierCommands: readonly Command[] = [
  command<{ out_trade_no?: string; code_url?: string }>(
    'cashier',
    'Shows what a customer sees who is to pay an order: named by its number, or by the address in its QR code.',
    { out_trade_no: { type: 'string' }, code_url: { type: 'string' } },
    (world, { out_trade_no, code_url }) => {
      if (out_trade_no === undefined && code_url === undefined) {
        throw paramError('out_trade_no', 'body', 'is missing, and so is code_url; one of them tells the order')
      }
      const number = out_trade_no ?? numberBehind(world, code_url)
      const order = number === undefined ? undefined : findAnyOrder(world, number)
      if (order) return viewOf(world, order)
      throw new Refusal(
        404,
        'ORDER_NOT_EXIST',
        `no order ${out_trade_no ?? `with code_url ${code_url}`}; place it first`,
      )
    },
    ['out_trade_no', 'code_url'],
  ),
]

function numberBehind(world: World, code_url: string | undefined): string | undefined {
  return [...orders(world).values()].find(({ handle }) => handle === code_url)?.request.out_trade_no
}

function viewOf(world: World, { request, trade_type, state, handle, end, payment }: Order): CashierView {
  const { out_trade_no, amount } = request
  return {
    out_trade_no,
    description: 'description' in request ? String(request.description) : '',
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    ...{ trade_type, state, handle, end },
    now: world.now(),
    ...(payment && { transaction_id: payment.transaction_id }),
    notifications: [...outbox(world).values()]
      .filter(({ resource }) => 'out_trade_no' in resource && resource.out_trade_no === out_trade_no)
      .map(({ id, event_type, url, state, attempts }) => {
        const problem = attempts.at(-1)?.problem
        return { id, event_type, url, state, attempts: attempts.length, ...(problem !== undefined && { problem }) }
      }),
  }
}

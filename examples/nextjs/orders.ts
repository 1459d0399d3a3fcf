interface Order {
  /** In fen. */
  readonly total: number
  readonly isPaid: boolean
}

/** In production a table of your database: the functions of a deployment share no memory. */
const orders = new Map<string, Order>()

/** Called before the order is placed: whatever is paid later is known here. */
export async function addOrder(out_trade_no: string, total: number): Promise<void> {
  orders.set(out_trade_no, { total, isPaid: false })
}

/**
 * Called by every notification of a payment, the same one more than once. In a database: one transaction, which is committed
 * when this resolves.
 *
 * @throws {Error} for an order that is not known, or another amount: WeChat Pay delivers again, and your staff sees it.
 */
export async function markPaid(out_trade_no: string, total: number): Promise<void> {
  const order = orders.get(out_trade_no)
  if (order?.total !== total) throw new Error(`${out_trade_no}: paid ${total} fen, ordered ${order?.total} fen`)
  orders.set(out_trade_no, { ...order, isPaid: true })
}

export async function isPaid(out_trade_no: string): Promise<boolean> {
  return orders.get(out_trade_no)?.isPaid ?? false
}

/** The `orders.ts` of the example with a table outside: the routes of the edge runtime share no memory, as functions in production. */
const table = process.env.ORDERS_URL

export async function addOrder(out_trade_no: string, total: number): Promise<void> {
  await fetch(`${table}/${out_trade_no}`, { method: 'PUT', body: String(total) })
}

export async function markPaid(out_trade_no: string, total: number): Promise<void> {
  const ordered = await fetch(`${table}/${out_trade_no}`, { cache: 'no-store' })
  if ((await ordered.text()) !== String(total))
    throw new Error(`${out_trade_no}: paid ${total} fen, which is not ordered`)
}

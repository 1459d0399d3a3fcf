/** In production a table of your database: the functions of a deployment share no memory. */
const paid = new Set<string>()

export async function markPaid(out_trade_no: string): Promise<void> {
  paid.add(out_trade_no)
}

export async function isPaid(out_trade_no: string): Promise<boolean> {
  return paid.has(out_trade_no)
}

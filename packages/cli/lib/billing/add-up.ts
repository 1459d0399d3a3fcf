import { createReadStream } from 'node:fs'
import { BillError, type BillRow, rows } from 'wechatpay-chain'

/** What a bill says of itself, and what its lines add up to. */
export interface Sums {
  /** Lines of the bill. */
  readonly rows: number
  readonly summary: BillRow
  /** Sums of the lines in fen, by the names of the summary that state them. */
  readonly summed: Readonly<Record<string, number>>
  /** Names of the summary whose value is not the sum of the lines. */
  readonly wrong: readonly string[]
}

/** Columns of a trade bill by the name under which the summary adds them up. Fees have fractions of a fen and are left out. */
const COLUMNS: Readonly<Record<string, string>> = {
  应结订单总金额: '应结订单金额',
  退款总金额: '退款金额',
  充值券退款总金额: '充值券退款金额',
  订单总金额: '订单金额',
  申请退款总金额: '申请退款金额',
}

/** Names under which a summary counts the lines. */
const COUNTS = ['总交易单数', '资金流水总笔数']

/**
 * Reads a saved bill line by line and adds it up.
 *
 * @param path File of text, not compressed.
 * @throws {BillError} when a line is not as its header says.
 */
export async function addUp(path: string): Promise<Sums> {
  const bill = rows(createReadStream(path))
  const totals: Record<string, number> = {}
  let count = 0
  for await (const row of bill) {
    count += 1
    for (const [total, column] of Object.entries(COLUMNS)) {
      const value = row[column]
      if (typeof value === 'number') totals[total] = (totals[total] ?? 0) + value
    }
  }
  const { summary = {} } = bill
  const counted = COUNTS.flatMap((name) => (summary[name] === undefined ? [] : [[name, count] as const]))
  const stated = Object.entries(totals).filter(([name]) => typeof summary[name] === 'number')
  const summed = Object.fromEntries([...counted, ...stated])
  return {
    rows: count,
    summary,
    summed,
    wrong: Object.keys(summed).filter((name) => Number(summary[name]) !== summed[name]),
  }
}

/** @throws {BillError} when the lines do not add up to what the bill states of itself. */
export function requireSums({ wrong }: Sums): void {
  if (wrong.length === 0) return
  throw new BillError(`bill: the lines do not add up to what the bill states: ${wrong.join(', ')}`)
}

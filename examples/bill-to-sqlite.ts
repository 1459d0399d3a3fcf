// Reconciliation: yesterday's trade bill into a table of SQLite, then what the bill and the shop disagree about.
// A bill is ready at 10:00 of the next day.
import { rows } from 'wechatpay-chain'
import { client } from './wechatpay.js'

/** The part that `DatabaseSync` of `node:sqlite`, `better-sqlite3` and `libsql` have in common. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] }
}

const TABLE = `
  create table if not exists trade_bill (
    bill_date text, out_trade_no text, out_refund_no text, transaction_id text, trade_state text,
    total integer, refund integer, fee integer
  )`

/**
 * Saves the bill of a day (`2026-11-28`), in place of what was saved for that day, and returns the number of its rows.
 *
 * The transaction ends with the stream, whose content is verified by then: a wrong or broken file changes nothing.
 */
export async function saveBill(database: Database, bill_date: string): Promise<number> {
  const answer = await client.v3.bill.tradebill.get({ query: { bill_date, bill_type: 'ALL', tar_type: 'GZIP' } })
  const bill = rows(await client.download(answer))
  database.exec(TABLE)
  database.exec('begin')
  try {
    database.prepare('delete from trade_bill where bill_date = ?').run(bill_date)
    const insert = database.prepare('insert into trade_bill values (?, ?, ?, ?, ?, ?, ?, ?)')
    let count = 0
    for await (const row of bill) {
      const texts = ['商户订单号', '商户退款单号', '微信订单号', '交易状态'].map((name) => row[name] ?? null)
      insert.run(bill_date, ...texts, row.订单金额 ?? 0, row.退款金额 ?? 0, row.手续费 ?? 0) // in fen
      count += 1
    }
    database.exec('commit')
    return count
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

/**
 * What the bill of a day and the table `orders` of the shop (`out_trade_no`, `total`, `paid_on`: a day, or null) disagree about:
 * payments that the shop lacks, has with another amount or has as unpaid, and orders that it has as paid and the bill lacks.
 */
export function differences(database: Database, bill_date: string): unknown[] {
  return database
    .prepare(
      `with payments as (select * from trade_bill where bill_date = ? and trade_state = 'SUCCESS')
       select out_trade_no, payments.total as paid, orders.total as ordered, paid_on
       from payments left join orders using (out_trade_no)
       where orders.total is not payments.total or paid_on is null
       union all
       select out_trade_no, null, total, paid_on
       from orders
       where paid_on = ? and out_trade_no not in (select out_trade_no from payments)`,
    )
    .all(bill_date, bill_date)
}

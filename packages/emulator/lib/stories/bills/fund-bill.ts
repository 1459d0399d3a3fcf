import { type Entry, merchantAccount } from '../../state/ledger.js'
import { plainTime } from '../../world/beijing-time.js'
import type { World } from '../../world/world.js'
import { type Statement, yuan } from './statement.js'

/** The accounts for which the platform makes bills. There are no fees here, so the last account has no transactions. */
export type Account = 'BASIC' | 'OPERATION' | 'FEES'

/** One transfer into or out of the account. */
interface Flow {
  readonly entry: Entry
  /** Its place in the ledger, from 1. */
  readonly place: number
  readonly isIncome: boolean
  /** Fen in the account afterwards. */
  readonly balance: number
}

/**
 * The transfers of an account on a day, in chronological order.
 *
 * @param date `2026-05-20`.
 * @param mchid Whose account.
 */
export function fundBill(world: World, date: string, kind: Account, mchid: string): Statement<Flow> {
  const flows = flowsOf(world, kind === 'FEES' ? '' : merchantAccount(mchid, kind))
  const lines = flows.filter(({ entry }) => entry.at.startsWith(date))
  const [came, went] = [lines.filter(({ isIncome }) => isIncome), lines.filter(({ isIncome }) => !isIncome)]
  return {
    columns: [
      ['记账时间', ({ entry }) => plainTime(entry.at)],
      ['微信支付业务单号', ({ entry }) => entry.id],
      ['资金流水单号', ({ entry, place }) => `1000${entry.at.slice(0, 10).replaceAll('-', '')}${pad(place)}`],
      ['业务名称', ({ entry }) => entry.kind],
      ['业务类型', ({ entry }) => entry.kind],
      ['收支类型', ({ isIncome }) => (isIncome ? '收入' : '支出')],
      ['收支金额(元)', ({ entry }) => yuan(entry.amount)],
      ['账户结余(元)', ({ balance }) => yuan(balance)],
      ['资金变更提交申请人', ({ isIncome }) => (isIncome ? 'system' : `${world.mchid}API`)],
      ['备注', () => ''],
      ['业务凭证号', ({ entry }) => entry.out],
    ],
    lines,
    sums: [
      ['资金流水总笔数', String(lines.length)],
      ['收入笔数', String(came.length)],
      ['收入金额', yuan(sumOf(came))],
      ['支出笔数', String(went.length)],
      ['支出金额', yuan(sumOf(went))],
    ],
  }
}

function flowsOf({ ledger }: World, account: string): Flow[] {
  let balance = 0
  return ledger.entries().flatMap((entry, index): Flow[] => {
    if (entry.from !== account && entry.to !== account) return []
    const isIncome = entry.to === account
    balance += isIncome ? entry.amount : -entry.amount
    return [{ entry, place: index + 1, isIncome, balance }]
  })
}

function sumOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { entry }) => sum + entry.amount, 0)
}

function pad(place: number): string {
  return String(place).padStart(16, '0')
}

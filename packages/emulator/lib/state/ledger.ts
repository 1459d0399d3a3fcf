import { beijingTime } from '../world/beijing-time.js'
import { Refusal } from '../world/refusal.js'
import type { Clock } from './clock.js'
import type { State, Table } from './state.js'

/** Money that went from one account to another. */
export interface Entry {
  readonly at: string
  readonly from: string
  readonly to: string
  /** Fen. */
  readonly amount: number
  /** What it was for, as the fund flow bill calls it: `交易`, `退款`. */
  readonly kind: string
  /** WeChat Pay's number of what it was for. */
  readonly id: string
  /** The merchant's. */
  readonly out: string
}

/** The money: accounts, and what went between them. The sum over all accounts is always 0. */
export interface Ledger {
  /** Fen; 0 for an account that never had any. */
  balance(account: string): number
  /**
   * Moves money.
   *
   * @throws {Refusal} 403 `NOT_ENOUGH` when the account has less; only `BANK`, from where all money comes, may owe.
   */
  move(entry: Omit<Entry, 'at'>): void
  /** In the order in which they happened. */
  entries(): readonly Entry[]
  /** Fen by account. */
  balances(): Readonly<Record<string, number>>
}

/** Where all money comes from, and where what leaves WeChat Pay goes. */
export const BANK = 'bank'

/** A merchant's account, as the bills name it; `FROZEN` holds what waits for profit sharing. */
export function merchantAccount(mchid: string, kind: 'BASIC' | 'OPERATION' | 'FROZEN' = 'BASIC'): string {
  return `merchant ${mchid} ${kind}`
}

/** The small change of a customer. */
export function customerAccount(openid: string): string {
  return `customer ${openid}`
}

export function createLedger(state: State, clock: Clock): Ledger {
  const accounts: Table<number> = state.table('accounts')
  const entries: Table<Entry> = state.table('entries')
  const balance = (account: string) => accounts.get(account) ?? 0
  return {
    balance,
    move: (entry) => {
      const { from, to, amount } = entry
      if (!Number.isSafeInteger(amount) || amount < 0) throw new Error(`${amount} is no amount in fen`)
      if (from !== BANK && balance(from) < amount) {
        throw new Refusal(403, 'NOT_ENOUGH', `the account holds ${balance(from)} fen, and ${amount} fen are needed`)
      }
      state.transaction(() => {
        accounts.set(from, balance(from) - amount)
        accounts.set(to, balance(to) + amount)
        entries.set(String(entries.size + 1), { at: beijingTime(clock.now()), ...entry })
      })
    },
    entries: () => [...entries.values()],
    balances: () => Object.fromEntries(accounts.entries()),
  }
}

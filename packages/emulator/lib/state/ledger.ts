import { beijingTime } from '../world/beijing-time.js'
import { Refusal } from '../world/refusal.js'
import type { Clock } from './clock.js'
import type { State, Table } from './state.js'

/** A transfer of money from one account to another. */
export interface Entry {
  readonly at: string
  /** The same moment: milliseconds since the epoch, by the business clock. */
  readonly moment?: number
  readonly from: string
  readonly to: string
  /** Fen. */
  readonly amount: number
  /** The kind of transfer, in the words of the fund flow bill: `交易`, `退款`. */
  readonly kind: string
  /** WeChat Pay's number of the payment, refund, … behind it. */
  readonly id: string
  /** The merchant's number of it. */
  readonly out: string
}

/** Accounts and the transfers between them. The sum over all accounts is always 0. */
export interface Ledger {
  /** Fen; 0 for an account that never had any. */
  balance(account: string): number
  /**
   * Moves money.
   *
   * @throws {Refusal} 403 `NOT_ENOUGH` when the account has less; only `BANK`, the source of all money, may be negative. 400
   * `PARAM_ERROR` for what is no amount, 403 `AMOUNT_LIMIT` for a balance beyond 2^53 - 1.
   */
  move(entry: Omit<Entry, 'at' | 'moment'>): void
  /** All transfers, in the order in which they happened. */
  entries(): readonly Entry[]
  /** The balance of each account, in fen. */
  balances(): Readonly<Record<string, number>>
}

/** The account outside WeChat Pay: the source and the destination of all money. */
export const BANK = 'bank'

/** A merchant's account, as the bills name it; `FROZEN` holds the money that waits for profit sharing. */
export function merchantAccount(mchid: string, kind: 'BASIC' | 'OPERATION' | 'FROZEN' = 'BASIC'): string {
  return `merchant ${mchid} ${kind}`
}

/** The account of a customer. */
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
      if (!Number.isSafeInteger(amount) || amount < 0) {
        throw new Refusal(
          400,
          'PARAM_ERROR',
          `${amount} is no amount in fen: a whole number up to ${Number.MAX_SAFE_INTEGER}`,
        )
      }
      if (from !== BANK && balance(from) < amount) {
        throw new Refusal(403, 'NOT_ENOUGH', `the account holds ${balance(from)} fen, and ${amount} fen are needed`)
      }
      // Beyond that, sums are no longer exact.
      if (![balance(from) - amount, balance(to) + amount].every(Number.isSafeInteger)) {
        throw new Refusal(403, 'AMOUNT_LIMIT', `an account holds at most ${Number.MAX_SAFE_INTEGER} fen`)
      }
      state.transaction(() => {
        accounts.set(from, balance(from) - amount)
        accounts.set(to, balance(to) + amount)
        entries.set(String(entries.size + 1), { at: beijingTime(clock.now()), moment: clock.now(), ...entry })
      })
    },
    entries: () => [...entries.values()],
    balances: () => Object.fromEntries(accounts.entries()),
  }
}

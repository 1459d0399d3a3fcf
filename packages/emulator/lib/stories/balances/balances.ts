import { type Entry, merchantAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { paramError } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { fundOperation } from '../transfers/transfers.js'

/** Available fen, and fen that wait for profit sharing. */
type Balance = {
  readonly available_amount: number
  readonly pending_amount: number
}

/** Stories of a merchant's balances: now, and at the end of a day. There are no fees, so the fee account is always empty. */
export const balanceStories: readonly Story[] = [
  story('get', 'v3/merchant/fund/balance/{account_type}', ({ account_type }, world) => {
    if (account_type === 'OPERATION') fundOperation(world)
    return balanceOf(world.ledger.entries(), world.mchid, account_type)
  }),

  story('get', 'v3/merchant/fund/dayendbalance/{account_type}', ({ account_type, query: { date } }, world) =>
    balanceOf(entriesUntil(world, date), world.mchid, account_type),
  ),

  story('get', 'v3/ecommerce/fund/balance/{sub_mchid}', ({ sub_mchid, query }, world) => {
    const { account_type = 'BASIC' } = query ?? {}
    return { sub_mchid, account_type, ...balanceOf(world.ledger.entries(), sub_mchid, account_type) }
  }),

  story('get', 'v3/ecommerce/fund/enddaybalance/{sub_mchid}', ({ sub_mchid, query }, world) => {
    const { account_type = 'BASIC', date } = query
    return { sub_mchid, account_type, ...balanceOf(entriesUntil(world, date), sub_mchid, account_type) }
  }),
]

/** @throws {Refusal} when the date is not a date, or not before today. */
function entriesUntil({ ledger, now }: World, date: string): readonly Entry[] {
  const today = beijingTime(now()).slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw paramError('date', 'query', 'must be a date, like 2026-05-20', date)
  if (date >= today) throw paramError('date', 'query', `must be before today, ${today}`, date)
  return ledger.entries().filter(({ at }) => at.slice(0, 10) <= date)
}

function balanceOf(entries: readonly Entry[], mchid: string, account_type: string): Balance {
  const isBasic = account_type === 'BASIC'
  const used = isBasic || account_type === 'OPERATION' ? merchantAccount(mchid, isBasic ? 'BASIC' : 'OPERATION') : ''
  return {
    available_amount: sumOn(entries, used),
    pending_amount: isBasic ? sumOn(entries, merchantAccount(mchid, 'FROZEN')) : 0,
  }
}

function sumOn(entries: readonly Entry[], account: string): number {
  return entries.reduce((sum, { from, to, amount }) => {
    if (from === account) return sum - amount
    return to === account ? sum + amount : sum
  }, 0)
}

import type { Table } from '../state/state.js'
import type { FaultRequest } from '../world/fault-request.js'
import type { World } from '../world/world.js'

/** A fault that waits for what it is meant for. */
export interface Rule extends FaultRequest {
  readonly id: string
  /** The operation, or the event, that it is meant for; all when it is left out. */
  readonly only?: string
  /** How many more times it strikes; 0: until it is cleared. */
  readonly left: number
}

/** Rules for requests. */
export const FAULT_RULES = 'faults'

/** Rules for notifications. */
export const NOTIFICATION_RULES = 'notification-faults'

/** The rule that is in force from now on. */
export function addRule({ state, random }: World, table: string, wish: Omit<Rule, 'id'>): Rule {
  const id = random.nonce().slice(0, 8)
  const rule = { id, ...wish }
  state.table<Rule>(table).set(id, rule)
  return rule
}

/** Ends the rule with this id, or all of them; tells how many there were. */
export function clearRules({ state }: World, table: string, id?: string): number {
  const rules = state.table<Rule>(table)
  const found = [...rules.values()].filter((rule) => id === undefined || rule.id === id)
  for (const rule of found) rules.delete(rule.id)
  return found.length
}

/**
 * The rule that strikes now, counted; `undefined` when none does. Those for a number of times go before those that stay,
 * and of equals the older one, so that a test can line up what happens next.
 *
 * @param fits Whether something is what a rule with `only` is meant for.
 */
export function takeRule(rules: Table<Rule>, fits: (only: string) => boolean): Rule | undefined {
  if (rules.size === 0) return undefined
  const fitting = [...rules.values()].filter(({ only }) => only === undefined || fits(only))
  const rule = fitting.find(({ left }) => left > 0) ?? fitting[0]
  if (rule?.left === 1) rules.delete(rule.id)
  else if (rule && rule.left > 1) rules.set(rule.id, { ...rule, left: rule.left - 1 })
  return rule
}

import type { Table } from '../state/state.js'
import type { FaultRequest } from '../world/fault-request.js'
import type { World } from '../world/world.js'

/** A fault that waits for a matching request or notification. */
export interface Rule extends FaultRequest {
  readonly id: string
  /** The operation or the event to which it applies. Default: all. */
  readonly only?: string
  /** How many more times it applies; 0: until it is cleared. */
  readonly left: number
}

/** Table of the rules for requests. */
export const FAULT_RULES = 'faults'

/** Table of the rules for notifications. */
export const NOTIFICATION_RULES = 'notification-faults'

/** Adds a rule, and returns it. */
export function addRule({ state, random }: World, table: string, wish: Omit<Rule, 'id'>): Rule {
  const id = random.nonce().slice(0, 8)
  const rule = { id, ...wish }
  state.table<Rule>(table).set(id, rule)
  return rule
}

/** Removes the rule with this id, or all of them; returns their number. */
export function clearRules({ state }: World, table: string, id?: string): number {
  const rules = state.table<Rule>(table)
  const found = [...rules.values()].filter((rule) => id === undefined || rule.id === id)
  for (const rule of found) rules.delete(rule.id)
  return found.length
}

/**
 * The rule that applies now, with its count reduced; `undefined` when none applies. Rules with a count take precedence over
 * permanent ones, and older rules over newer ones, so that a test can queue faults.
 *
 * @param fits Whether a rule with `only` applies.
 */
export function takeRule(rules: Table<Rule>, fits: (only: string) => boolean): Rule | undefined {
  if (rules.size === 0) return undefined
  const fitting = [...rules.values()].filter(({ only }) => only === undefined || fits(only))
  const rule = fitting.find(({ left }) => left > 0) ?? fitting[0]
  if (rule?.left === 1) rules.delete(rule.id)
  else if (rule && rule.left > 1) rules.set(rule.id, { ...rule, left: rule.left - 1 })
  return rule
}

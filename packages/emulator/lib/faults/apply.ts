import type { Answer, Received } from '../world/exchange.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { FAULTS } from './answers.js'
import { type Effects, effectsOf } from './fault.js'
import { readFaultHeader } from './header.js'
import { isMeant } from './operation.js'
import { FAULT_RULES, type Rule, takeRule } from './rules.js'

/** What goes wrong with one request. */
export interface Played extends Effects {
  /** The name of the fault; `undefined` when all goes well. */
  readonly fault?: string
}

/**
 * The fault of a request that has just arrived.
 *
 * @param names Operations that the request may mean; none for a path that nobody knows.
 * @throws {Refusal} 400 `PARAM_ERROR` for a header that asks for what does not exist.
 */
export type TakeFault = (received: Received, names: () => readonly string[]) => Played

/** Faults as requests ask for them in their header, else as the rules of the operator say. */
export function createFaults({ state }: World): TakeFault {
  const rules = state.table<Rule>(FAULT_RULES)
  return (received, names) => {
    const wish = readFaultHeader(received) ?? takeRule(rules, (only) => names().some((name) => isMeant(only, name)))
    return wish ? { ...effectsOf<Effects>(FAULTS, wish), fault: wish.fault } : {}
  }
}

/** Certificates as this request sees them: operations that list them are told by the world, or refused. */
export function withCertificateFault(effects: Effects, world: World, name: string, now: number): World {
  if (!/^GET v3\/(?:global\/)?certificates$/.test(name)) return world
  if (effects.hasNoCertificates) {
    throw notFound('the merchant has no platform certificates: it is in public-key mode')
  }
  if (effects.certificateDays === undefined) return world
  const listed = world.keys.endingAt(now + effects.certificateDays * 24 * 3_600_000)
  return { ...world, keys: { ...world.keys, certificates: () => listed } }
}

/**
 * The answer as the fault leaves it. One without a body has no middle, so the connection is cut before it.
 *
 * @param now By the clock that the gateway goes by, milliseconds since the epoch.
 */
export function applyFault(answer: Answer, { headers, alter, wire, replace, skewMs }: Effects, now: number): Answer {
  if (replace) return replace
  const date = skewMs === undefined ? undefined : { Date: new Date(now).toUTCString() }
  const all = { ...answer.headers, ...date, ...headers }
  const hasBody = answer.file !== undefined || answer.body !== ''
  return {
    ...answer,
    headers: alter ? alter(all) : all,
    ...(wire && { wire: wire.cut === 'mid-body' && !hasBody ? { ...wire, cut: 'before-answer' } : wire }),
  }
}

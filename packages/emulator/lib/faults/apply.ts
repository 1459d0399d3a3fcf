import type { Answer, Received } from '../world/exchange.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { FAULTS } from './answers.js'
import { type Effects, effectsOf } from './fault.js'
import { readFaultHeader } from './header.js'
import { isMeant } from './operation.js'
import { FAULT_RULES, type Rule, takeRule } from './rules.js'

/** The fault of one request. */
export interface Played extends Effects {
  /** The name of the fault; `undefined` when there is none. */
  readonly fault?: string
}

/**
 * Returns the fault of a request that has just arrived.
 *
 * @param names Names of the operations that the request may address; none for an unknown path.
 * @throws {Refusal} 400 `PARAM_ERROR` for a header that names an unknown fault.
 */
export type TakeFault = (received: Received, names: () => readonly string[]) => Played

/** Selects faults: the one in the header of a request, otherwise one from the operator's rules. */
export function createFaults({ state }: World): TakeFault {
  const rules = state.table<Rule>(FAULT_RULES)
  return (received, names) => {
    if (isForeignPage(received)) return {}
    const wish = readFaultHeader(received) ?? takeRule(rules, (only) => names().some((name) => isMeant(only, name)))
    return wish ? { ...effectsOf<Effects>(FAULTS, wish), fault: wish.fault } : {}
  }
}

/** Whether a page of another site sent the request: it must not use up a fault that a test has ordered. */
function isForeignPage({ headers }: Received): boolean {
  return /^(?:cross-site|same-site)$/.test(String(headers['sec-fetch-site'] ?? ''))
}

/** The world with a fault of certificates: they are hidden, or the oldest expires earlier. */
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
 * The answer with the fault applied. An answer without a body is cut before its headers.
 *
 * @param now Milliseconds since the epoch, by the clock of signatures.
 */
export function applyFault(sent: Answer, effects: Effects, now: number): Answer {
  const { headers, alter, alterXml, wire, replace, skewMs } = effects
  if (replace) return replace
  const isXml = sent.headers['Content-Type']?.startsWith('text/xml') === true
  const answer = alterXml && isXml ? withBody(sent, alterXml(sent.body)) : sent
  const date = skewMs === undefined ? undefined : { Date: new Date(now).toUTCString() }
  const all = { ...answer.headers, ...date, ...headers }
  const hasBody = answer.file !== undefined || answer.body !== ''
  return {
    ...answer,
    headers: alter ? alter(all) : all,
    ...(wire && { wire: wire.cut === 'mid-body' && !hasBody ? { ...wire, cut: 'before-answer' } : wire }),
  }
}

function withBody(answer: Answer, body: string): Answer {
  const headers = { ...answer.headers, 'Content-Length': String(Buffer.byteLength(body)) }
  return { ...answer, headers, body }
}

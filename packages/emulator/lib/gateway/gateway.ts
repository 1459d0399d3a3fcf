import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { applyFault, createFaults, type Played, withCertificateFault } from '../faults/apply.js'
import type { Effects } from '../faults/fault.js'
import { createGate } from '../faults/pause.js'
import { createImprovise } from '../improvise/improvise.js'
import { publicKeyOf } from '../keys/public-key.js'
import { stories } from '../stories/index.js'
import type { Answer, Exchange, Received } from '../world/exchange.js'
import { languageFor } from '../world/messages.js'
import { readOperations } from '../world/operations.js'
import { ownUrl } from '../world/own-url.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'
import type { Admitted, GatewayProtocol, Stamp, Visit } from './protocol.js'
import { createV2 } from './v2/index.js'
import { createV3 } from './v3/index.js'
import { createValidator } from './validator.js'

/** Treats a request. Never rejects: whatever goes wrong becomes an answer. */
export type Gateway = (received: Received) => Promise<Exchange>

/**
 * A gateway that processes each request as WeChat Pay would: headers, signature, path, spec, then the business: a story
 * where there is one, else an answer made from the spec.
 *
 * @param now The time of signatures: milliseconds since the epoch.
 * @param stop Refuses the requests that still wait.
 */
export function createGateway(world: World, now: () => number, stop: AbortSignal): Gateway {
  const { keys, state } = world
  setMaxListeners(0, stop) // as many as requests wait at once
  const enter = createGate(state, stop)
  const takeFault = createFaults(world)
  const operations = readOperations()
  const validate = createValidator(operations, world.notifyAnywhere)
  const v3 = createV3(world, operations, validate) // of everything that no other protocol claims
  const protocols: readonly GatewayProtocol[] = [createV2(world, operations, validate)]
  const improvise = createImprovise(operations, world, publicKeyOf(keys.merchant.publicKey))

  const carryOut = ({ match, request }: Admitted, effects: Effects, received: Received, visit: Visit): unknown => {
    const tell = stories.get(match.name)
    const url = ownUrl(received.headers, world)
    if (!tell) return improvise(request, match, operations.read(match.name), url, visit.side.suite && 'SM3')
    const seen = { ...withCertificateFault(effects, world, match.name, now()), url }
    const told = state.transaction(() => tell(request, seen))
    if (told instanceof Refusal) throw told // after its writes: the payment waits for the customer
    return told
  }

  /** What the request is answered with when nothing refuses it; throws the refusal otherwise. */
  const treat = async (
    protocol: GatewayProtocol,
    { received, arrived, visit, effects, stamp }: Treated,
  ): Promise<Answer> => {
    const admitted = await protocol.admit(received, visit, arrived + (effects.skewMs ?? 0))
    if (effects.waitMs) await setTimeout(effects.waitMs, undefined, { signal: stop }).catch(() => undefined)
    if (stop.aborted) throw new Refusal(503, 'SYSTEM_ERROR', 'the emulator was closed before this was carried out')
    if (effects.refuse) throw effects.refuse
    const answer = async () => protocol.answer(carryOut(admitted, effects, received, visit), admitted, visit, stamp())
    if (!effects.conceal) return answer()
    await answer().catch(() => undefined) // the request was carried out, whatever came of it
    throw effects.conceal
  }

  return async (received) => {
    const id = world.answers.nonce().toUpperCase() // drawn in the order in which requests arrive
    const arrived = now()
    await enter()
    const protocol = protocols.find((one) => one.claims(received)) ?? v3
    const visit: Visit = {
      method: received.method,
      language: languageFor(received.headers['accept-language'], world.language),
      ...{ side: keys.sides()[0], meta: undefined, template: undefined, notes: [] },
    }
    let effects: Played = {}
    let refusal: Refusal | undefined
    const stamp = (): Stamp => {
      return { id, now: now() + (effects.skewMs ?? 0) - (effects.ageMs ?? 0), signer: effects.signer }
    }
    let answer: Answer
    try {
      if (received.refusal) throw received.refusal
      // An ordered fault waits for the program under test, and not for a page of a browser that sends anything here.
      if (!isOfPage(received)) effects = takeFault(received, () => protocol.namesOf(received))
      answer = effects.atArrival ?? (await treat(protocol, { received, arrived, visit, effects, stamp }))
    } catch (error) {
      refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', `a bug of the emulator: ${error}`)
      answer = await protocol.refuse(refusal, visit, stamp())
    }
    const { method, target, headers, body } = received
    return {
      method,
      target,
      template: visit.template,
      headers,
      body: visit.meta ?? Buffer.from(body ?? []).toString(),
      answer: effects.atArrival ?? applyFault(answer, effects, stamp().now),
      code: refusal?.code,
      problem: refusal?.message,
      ...(visit.notes.length > 0 && { notes: visit.notes }),
      ...(effects.fault !== undefined && { fault: effects.fault }),
    }
  }
}

/** Whether a browser sent a request for a page of another site, which it marks. No client of WeChat Pay is a page. */
function isOfPage({ headers }: Received): boolean {
  const site = headers['sec-fetch-site']
  return headers.origin !== undefined || (site !== undefined && site !== 'none' && site !== 'same-origin')
}

/** A request under treatment. */
interface Treated {
  readonly received: Received
  /** The time of signatures when it arrived: milliseconds since the epoch. */
  readonly arrived: number
  readonly visit: Visit
  readonly effects: Effects
  readonly stamp: () => Stamp
}

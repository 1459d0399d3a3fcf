import { setMaxListeners } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { traitsOf } from '../traits.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { type Outcome, toAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import type { Effects } from './faults/fault.js'
import { createGate } from './faults/pause.js'
import { certificatesUnder, createFaults, disturbed, type Played } from './faults/play.js'
import type { AnswerFile } from './file.js'
import { checkHeaders, largestBody, platformSide } from './headers.js'
import { brandIdOf, type PlatformSide } from './keys.js'
import { locate, refuseV2 } from './locate.js'
import { createNonces } from './nonces.js'
import { type Match, readOperations } from './operations.js'
import { createImprovise } from './play.js'
import { readRequest } from './read.js'
import { paramError, Refusal } from './refusal.js'
import { sealFields } from './sensitive.js'
import { stories } from './stories/index.js'
import type { World } from './stories/world.js'
import type { Exchange, Received } from './types.js'
import { readUpload, type Upload } from './upload.js'
import { createValidator, type RequestOptions } from './validator.js'

/** What the gateway does with a request. Never rejects: whatever goes wrong becomes an answer. */
export type Gateway = (received: Received) => Promise<Exchange>

/**
 * A gateway that treats each request as the real one would: headers, signature, path, spec, then the business: a story
 * where there is one, else an answer made from the spec.
 *
 * @param now The time of signatures: milliseconds since the epoch.
 * @param stop Ends what is waited for: whoever waits is refused.
 */
export function createGateway(world: World, now: () => number, stop: AbortSignal): Gateway {
  const { keys, state } = world
  setMaxListeners(0, stop) // as many as requests wait at once
  const enter = createGate(state, stop)
  const takeFault = createFaults(world)
  const operations = readOperations()
  const validate = createValidator(operations)
  const nonces = createNonces()
  const { certificate, publicKey } = keys.merchant
  const improvise = createImprovise(operations, world, publicKey)
  const caller = { mchid: keys.mchid, brand_id: brandIdOf(keys.mchid), serial: certificate.serial, publicKey }

  const answerOf = async (match: Match, request: RequestOptions, effects: Effects): Promise<Outcome> => {
    const spec = operations.read(match.name)
    const { response } = spec
    const { decrypt = [], jsonAnswers = [], unsigned = false, signedDigest } = traitsOf(match.method, match.template)
    const status = response['x-status'] ?? 200
    const tell = stories.get(match.name)
    const seen = certificatesUnder(effects, world, match.name, now())
    const told = tell ? state.transaction(() => tell(request, seen)) : improvise(request, match, spec)
    if (response['x-file']) {
      const file = told as AnswerFile // what both give for such an operation
      return { status, data: undefined, file, unsigned, signedDigest }
    }
    const data = response.type === 'null' ? undefined : told
    return { status, data: writeJsonTexts(await sealFields(data, decrypt, publicKey), jsonAnswers), unsigned }
  }

  const namesOf = (received: Received): readonly string[] => {
    try {
      return locate(received, operations).map(({ name }) => name)
    } catch {
      return [] // it is refused further down, for its own reason
    }
  }

  /** @param visit Learns what is known of the request by the time that it is refused. */
  const carryOut = async (received: Received, arrived: number, visit: Visit, effects: Effects): Promise<Outcome> => {
    refuseV2(received, operations)
    visit.side = platformSide(received, keys.sides())
    if (!received.body) throw paramError('', 'body', `is larger than ${largestBody(received.headers)} MiB`)
    checkHeaders(received)
    visit.upload = await readUpload(received)
    const signed = visit.upload ? { ...received, body: Buffer.from(visit.upload.meta) } : received
    authenticate(signed, caller, nonces, arrived + (effects.skewMs ?? 0))
    const matches = locate(received, operations)
    visit.template = matches[0].template
    const read = (match: Match) =>
      readRequest(received, visit.upload, match, operations.read(match.name), visit.side, validate)
    const { match, request } = await firstRead(matches, read)
    visit.template = match.template
    if (effects.waitMs) await setTimeout(effects.waitMs, undefined, { signal: stop }).catch(() => undefined)
    if (stop.aborted) throw new Refusal(503, 'SYSTEM_ERROR', 'the local gateway was closed before this was carried out')
    if (effects.refuse) throw effects.refuse
    const outcome = await answerOf(match, request, effects).catch((error) => {
      throw effects.conceal ?? error
    })
    if (effects.conceal) throw effects.conceal
    return outcome
  }

  return async (received) => {
    const id = world.answers.nonce().toUpperCase() // drawn in the order in which requests arrive
    const arrived = now()
    await enter()
    const visit: Visit = { side: keys.certificate, upload: undefined, template: undefined }
    let effects: Played = {}
    let problem: { code: string; text: string } | undefined
    let outcome: Outcome
    try {
      effects = takeFault(received, () => namesOf(received))
      outcome = effects.atArrival ? NOTHING : await carryOut(received, arrived, visit, effects)
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', `a bug of the local gateway: ${error}`)
      const { status, code, message, detail, reason } = refusal
      problem = { code, text: message }
      outcome = { status, data: { code, message, ...(detail && { detail }) }, reason }
    }
    const { method, target, headers, body } = received
    const signer = effects.signer ? keys.notifier(effects.signer) : keys.signerFor(visit.side)
    const signedAt = now() + (effects.skewMs ?? 0) - (effects.ageMs ?? 0)
    return {
      method,
      target,
      template: visit.template,
      headers,
      body: visit.upload?.meta ?? Buffer.from(body ?? []).toString(),
      answer: effects.atArrival ?? disturbed(await toAnswer(outcome, signer, signedAt, id), effects, signedAt),
      code: problem?.code,
      problem: problem?.text,
      ...(effects.fault !== undefined && { fault: effects.fault }),
    }
  }
}

/** What has come to light of a request so far. */
interface Visit {
  /** The platform key that it named. */
  side: PlatformSide
  upload: Upload | undefined
  template: string | undefined
}

/** Stands where nobody has treated the request. */
const NOTHING: Outcome = { status: 0, data: undefined }

/** Of operations that share a path, the first whose spec the request satisfies; when none is, why not the very first. */
async function firstRead(
  [match, ...twins]: readonly [Match, ...Match[]],
  read: (match: Match) => Promise<RequestOptions>,
): Promise<{ match: Match; request: RequestOptions }> {
  try {
    return { match, request: await read(match) }
  } catch (refusal) {
    for (const twin of twins) {
      const request = await read(twin).catch(() => undefined)
      if (request) return { match: twin, request }
    }
    throw refusal
  }
}

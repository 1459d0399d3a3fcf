import { traitsOf } from '../traits.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { type Outcome, toAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import { checkHeaders, platformSide } from './headers.js'
import type { Keys, PlatformSide } from './keys.js'
import { createNonces } from './nonces.js'
import { type Match, readOperations } from './operations.js'
import { readRequest } from './read.js'
import { paramError, Refusal } from './refusal.js'
import { sealFields } from './sensitive.js'
import { stories } from './stories/index.js'
import type { World } from './stories/world.js'
import type { Exchange, Received } from './types.js'
import { createValidator } from './validator.js'

/** What the gateway does with a request. Never rejects: whatever goes wrong becomes an answer. */
export type Gateway = (received: Received) => Promise<Exchange>

/** A gateway that treats each request as the real one would: headers, signature, path, spec, then the business. */
export function createGateway(keys: Keys, world: World): Gateway {
  const operations = readOperations()
  const validate = createValidator(operations)
  const nonces = createNonces()
  const sides = [keys.publicKey, keys.certificate] as const
  const { certificate, publicKey } = keys.merchant
  const caller = { mchid: keys.mchid, serial: certificate.serial, publicKey }

  const answerOf = async (received: Received, match: Match, side: PlatformSide): Promise<Outcome> => {
    const spec = operations.read(match.name)
    const request = await readRequest(received, match, spec, side, validate)
    const tell = stories.get(match.name)
    if (!tell) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', 'the local gateway does not play this operation yet')
    const data = tell(request, world)
    const { decrypt = [], jsonAnswers = [], unsigned = false } = traitsOf(match.method, match.template)
    const sealed = writeJsonTexts(await sealFields(data, decrypt, publicKey), jsonAnswers)
    return { status: spec.response['x-status'] ?? 200, data: sealed, unsigned }
  }

  return async (received) => {
    let side: PlatformSide = keys.publicKey
    let template: string | undefined
    let problem: { code: string; text: string } | undefined
    let outcome: Outcome
    try {
      side = platformSide(received, sides)
      if (!received.body) throw paramError('', 'body', 'is larger than 1 MiB')
      checkHeaders(received)
      authenticate(received, caller, nonces, world.now())
      const match = operations.find(received.method, received.target.split('?', 1)[0] ?? '')
      template = match.template
      outcome = await answerOf(received, match, side)
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', `a bug of the local gateway: ${error}`)
      const { status, code, message, detail, reason } = refusal
      problem = { code, text: message }
      outcome = { status, data: { code, message, ...(detail && { detail }) }, reason }
    }
    const { method, target, headers, body } = received
    return {
      method,
      target,
      template,
      headers,
      body: Buffer.from(body ?? []).toString(),
      answer: await toAnswer(outcome, side, world.now()),
      code: problem?.code,
      problem: problem?.text,
    }
  }
}

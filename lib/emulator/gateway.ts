import { traitsOf } from '../traits.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { type Outcome, toAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import { wrapped } from './bill.js'
import { fileOf } from './file.js'
import { checkHeaders, largestBody, platformSide } from './headers.js'
import type { Keys, PlatformSide } from './keys.js'
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
 */
export function createGateway(keys: Keys, world: World, now: () => number): Gateway {
  const operations = readOperations()
  const validate = createValidator(operations)
  const nonces = createNonces()
  // Who names no key is taken for a merchant in certificate mode: that is what the header was introduced to leave.
  const sides = [keys.certificate, keys.publicKey] as const
  const { certificate, publicKey } = keys.merchant
  const improvise = createImprovise(operations, world, publicKey)
  const caller = { mchid: keys.mchid, serial: certificate.serial, publicKey }

  const answerOf = async (match: Match, request: RequestOptions): Promise<Outcome> => {
    const spec = operations.read(match.name)
    const { response } = spec
    const { decrypt = [], jsonAnswers = [], unsigned = false, signedDigest } = traitsOf(match.method, match.template)
    const status = response['x-status'] ?? 200
    if (response['x-file']) {
      const file = wrapped(fileOf(response['x-file']), request.query ?? {})
      return { status, data: undefined, file, unsigned, signedDigest }
    }
    const tell = stories.get(match.name)
    const told = tell ? world.state.transaction(() => tell(request, world)) : improvise(request, match, spec)
    const data = response.type === 'null' ? undefined : told
    return { status, data: writeJsonTexts(await sealFields(data, decrypt, publicKey), jsonAnswers), unsigned }
  }

  return async (received) => {
    let side: PlatformSide = keys.certificate
    let upload: Upload | undefined
    let template: string | undefined
    let problem: { code: string; text: string } | undefined
    let outcome: Outcome
    try {
      refuseV2(received, operations)
      side = platformSide(received, sides)
      if (!received.body) throw paramError('', 'body', `is larger than ${largestBody(received.headers)} MiB`)
      checkHeaders(received)
      upload = await readUpload(received)
      const signed = upload ? { ...received, body: Buffer.from(upload.meta) } : received
      authenticate(signed, caller, nonces, now())
      const matches = locate(received, operations)
      template = matches[0].template
      const read = (match: Match) => readRequest(received, upload, match, operations.read(match.name), side, validate)
      const { match, request } = await firstRead(matches, read)
      template = match.template
      outcome = await answerOf(match, request)
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
      body: upload?.meta ?? Buffer.from(body ?? []).toString(),
      answer: await toAnswer(outcome, side, now(), world.answers.nonce().toUpperCase()),
      code: problem?.code,
      problem: problem?.text,
    }
  }
}

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

import { importPublicKey, traitsOf, writeJsonTexts } from 'wechatpay-chain/protocol'
import { brandIdOf } from '../../keys/keys.js'
import type { AnswerFile } from '../../world/answer-file.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import type { Match, Operations } from '../../world/operations.js'
import { paramError } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { largestBody } from '../body-size.js'
import type { Admitted, GatewayProtocol, Stamp, Visit } from '../protocol.js'
import type { Validate } from '../validator.js'
import { type Outcome, toAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import { checkHeaders, platformSide } from './headers.js'
import { locate } from './locate.js'
import { createNonces } from './nonces.js'
import { readRequest } from './read-request.js'
import { encryptAnswer } from './sensitive-fields.js'
import { readUpload } from './upload.js'

/** The platform's side of APIv3. It accepts every path. */
export function createV3({ keys }: World, operations: Operations, validate: Validate): GatewayProtocol {
  const nonces = createNonces()
  const { certificate } = keys.merchant
  const publicKey = importPublicKey(keys.merchant.publicKey)
  const caller = { mchid: keys.mchid, brand_id: brandIdOf(keys.mchid), serial: certificate.serial, publicKey }
  const sign = (outcome: Outcome, { side }: Visit, { id, now, signer }: Stamp) =>
    toAnswer(outcome, signer ? keys.notifier(signer) : keys.signerFor(side), now, id)

  return {
    claims: () => true,

    namesOf: (received) => {
      try {
        return locate(received, operations).map(({ name }) => name)
      } catch {
        return [] // `admit` refuses it with the reason
      }
    },

    admit: async (received, visit, now) => {
      visit.side = platformSide(received, keys.sides())
      if (!received.body) throw paramError('', 'body', `is larger than ${largestBody(received.headers)} MiB`)
      checkHeaders(received)
      const upload = await readUpload(received)
      visit.meta = upload?.meta
      const signed: Received = upload ? { ...received, body: Buffer.from(upload.meta) } : received
      authenticate(signed, caller, nonces, now)
      const matches = locate(received, operations)
      visit.template = matches[0].template
      const read = (match: Match) =>
        readRequest(received, upload, match, operations.read(match.name), visit.side, validate)
      const admitted = await readFirst(matches, read)
      visit.template = admitted.match.template
      return admitted
    },

    answer: async (data, { match }, visit, stamp) => {
      const { response } = operations.read(match.name)
      const { decrypt = [], jsonAnswers = [], unsigned = false, signedDigest } = traitsOf(match.method, match.template)
      const status = response['x-status'] ?? 200
      if (response['x-file']) {
        const file = data as AnswerFile // the result of a story or of `improvise` for such an operation
        return sign({ status, data: undefined, file, unsigned, signedDigest }, visit, stamp)
      }
      const shown = response.type === 'null' ? undefined : data
      const sealed = writeJsonTexts(await encryptAnswer(shown, decrypt, publicKey), jsonAnswers)
      return sign({ status, data: sealed, unsigned }, visit, stamp)
    },

    refuse: ({ status, code, message, detail, reason }, visit, stamp) =>
      sign({ status, data: { code, message, ...(detail && { detail }) }, reason }, visit, stamp),
  }
}

/** The first of several operations with one path whose spec the request satisfies; otherwise throws the first refusal. */
async function readFirst(
  [match, ...twins]: readonly [Match, ...Match[]],
  read: (match: Match) => Promise<RequestOptions>,
): Promise<Admitted> {
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

import { traitsOf, writeJsonTexts } from 'wechatpay-chain/protocol'
import type { AnswerFile } from '../../world/answer-file.js'
import type { Received } from '../../world/exchange.js'
import type { Match, Operations } from '../../world/operations.js'
import { paramError } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { largestBody } from '../body-size.js'
import type { Admitted, GatewayProtocol, Stamp, Visit } from '../protocol.js'
import type { Validate } from '../validator.js'
import { type Outcome, toAnswer } from './answer.js'
import { authenticate } from './authenticate.js'
import { createSpeakers } from './callers.js'
import { checkHeaders, namedSide } from './headers.js'
import { locate } from './locate.js'
import { createNonces } from './nonces.js'
import { type ReadRequest, readRequest } from './read-request.js'
import { encryptAnswer } from './sensitive-fields.js'
import { readUpload } from './upload.js'

/** The platform's side of APIv3. It accepts every path. */
export function createV3({ keys }: World, operations: Operations, validate: Validate): GatewayProtocol {
  const nonces = createNonces()
  const speakerOf = createSpeakers(keys)
  const sign = (outcome: Outcome, { side, method, language }: Visit, { id, now, signer }: Stamp) => {
    const sent = method === 'HEAD' ? { ...outcome, data: undefined } : outcome
    return toAnswer({ ...sent, language }, signer ? keys.notifier(signer) : keys.signerFor(side), now, id)
  }

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
      const { caller, isShangmi } = speakerOf(received)
      const all = isShangmi ? keys.shangmiSides() : keys.sides()
      const named = namedSide(received, all)
      visit.side = named ?? all[0] ?? keys.sides()[0]
      visit.merchant = caller.publicKey
      if (!received.body) throw paramError('', 'body', `is larger than ${largestBody(received.headers)} MiB`)
      checkHeaders(received)
      const upload = readUpload(received)
      visit.meta = upload?.meta
      const signed: Received = upload ? { ...received, body: Buffer.from(upload.meta) } : received
      authenticate(signed, caller, nonces, now)
      const matches = locate(received, operations)
      visit.template = matches[0].template
      const read = (match: Match) =>
        readRequest(received, upload, match, operations.read(match.name), { named, all }, validate)
      const { notes, ...admitted } = await readFirst(matches, read)
      visit.template = admitted.match.template
      visit.notes = notes
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
      const sealed = writeJsonTexts(
        visit.merchant ? await encryptAnswer(shown, decrypt, visit.merchant) : shown,
        jsonAnswers,
      )
      return sign({ status, data: sealed, unsigned }, visit, stamp)
    },

    refuse: ({ status, code, message: english, chinese, detail, reason }, visit, stamp) => {
      const message = visit.language === 'en' ? english : chinese
      return sign({ status, data: { code, message, ...(detail && { detail }) }, reason }, visit, stamp)
    },
  }
}

/** The first of several operations with one path whose spec the request satisfies; otherwise throws the first refusal. */
async function readFirst(
  [match, ...twins]: readonly [Match, ...Match[]],
  read: (match: Match) => Promise<ReadRequest>,
): Promise<Admitted & Pick<ReadRequest, 'notes'>> {
  try {
    return { match, ...(await read(match)) }
  } catch (refusal) {
    for (const twin of twins) {
      const found = await read(twin).catch(() => undefined)
      if (found) return { match: twin, ...found }
    }
    throw refusal
  }
}

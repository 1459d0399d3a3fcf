import { decodeBase64 } from '../../crypto/base64.js'
import { SCHEME, verify } from '../../crypto/rsa.js'
import { parseAuthorization } from '../../v3/authorization.js'
import { CLOCK_WINDOW } from '../../v3/verify.js'
import { authenticate } from '../authenticate.js'
import { brandIdOf, type Keys } from '../keys.js'
import type { Check, Explanation, Verdict } from '../page/wire.js'
import { Refusal } from '../refusal.js'
import type { Recorded } from './exchange-log.js'
import { messageOf, mistakesOf, type Signed } from './mistakes.js'

/** The fields that are checked, in the order of `authenticate`. */
const ORDER = ['Authorization', 'mchid', 'serial_no', 'timestamp', 'signature', 'nonce_str'] as const

type Field = (typeof ORDER)[number]

const ADVICE: Readonly<Record<Field, string>> = {
  Authorization: `Send it as \`Authorization: ${SCHEME} mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"\`.`,
  mchid: 'Use the mchid of this gateway: config.json has it, and this page shows it at its top.',
  serial_no: "Send the serial of the merchant's own certificate, `serial` in config.json, not that of a platform key.",
  timestamp:
    "Send seconds since the epoch, not milliseconds, made for this very request; set the machine's clock (NTP).",
  signature:
    'Compare the lines below with those that you signed; sign them with apiclient_key.pem by RSA-SHA256 (PKCS#1 v1.5), and send the signature in Base64.',
  nonce_str: 'Make a new random nonce for each request, and sign afresh when you try again. At most 128 characters.',
}

interface Failure {
  readonly field: Field
  readonly issue: string
}

/** What the gateway made of a request's signature, without computing anything. */
export function verdictOf({ exchange: { code, template, headers } }: Recorded): Verdict {
  if (code === 'SIGN_ERROR') return headers.authorization === undefined ? 'unsigned' : 'wrong'
  // The path is looked up only once the signature was found right.
  return template === undefined ? 'unchecked' : 'right'
}

/** How the signature of a request was checked, and what was wrong with it. */
export function explainRequest(recorded: Recorded, keys: Keys): Explanation {
  const verdict = verdictOf(recorded)
  const failure = verdict === 'right' ? undefined : (failureOf(recorded) ?? trial(recorded, keys))
  const signed = signedOf(recorded)
  const words = failure && `${failure.field} ${failure.issue}`
  const mistake = failure?.field === 'signature' ? findMistake(recorded, signed, keys) : undefined
  const advice = failure && (mistake?.advice ?? ADVICE[failure.field])
  return {
    verdict,
    summary: {
      right: "The signature is right: it belongs to the message below, under the merchant's key.",
      unsigned: 'The request is not signed: it carries no Authorization header.',
      wrong: `Refused: ${words}.${mistake ? ` It belongs to ${mistake.words}.` : ''}`,
      unchecked: `The request was refused for something else, before its signature counted. ${
        failure ? `It would be refused as well: ${words}.` : 'It is right.'
      }`,
    }[verdict],
    ...(advice !== undefined && { advice }),
    checks: checksOf(recorded, signed, failure, keys),
    lines: linesOf(signed),
  }
}

/** What a refusal says about itself. */
function failureOf({ exchange }: Recorded): Failure | undefined {
  if (exchange.code !== 'SIGN_ERROR') return undefined
  try {
    const { detail } = JSON.parse(exchange.answer.body) as { detail?: Partial<Failure> } // the gateway's own answer
    const field = ORDER.find((name) => name === detail?.field)
    return field && { field, issue: detail?.issue ?? '' }
  } catch {
    return undefined // an answer that was spoilt on purpose
  }
}

/** What `authenticate` says now of a request that did not get so far. */
function trial({ exchange, at }: Recorded, keys: Keys): Failure | undefined {
  const { certificate, publicKey } = keys.merchant
  const caller = { mchid: keys.mchid, brand_id: brandIdOf(keys.mchid), serial: certificate.serial, publicKey }
  try {
    authenticate({ ...exchange, body: Buffer.from(exchange.body) }, caller, { use: () => true }, at)
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.detail as unknown as Failure // as `signError` makes it
  }
}

function fieldsOf({ exchange: { headers } }: Recorded) {
  const parsed = parseAuthorization(headers.authorization ?? '')
  return 'problem' in parsed ? undefined : parsed.credentials
}

function signedOf(recorded: Recorded): Signed {
  const { method, target, body } = recorded.exchange
  const { timestamp = '', nonce_str = '' } = fieldsOf(recorded) ?? {}
  return { method, target, timestamp, nonce: nonce_str, body }
}

function findMistake(recorded: Recorded, signed: Signed, keys: Keys) {
  const { exchange } = recorded
  const signature = decodeBase64(fieldsOf(recorded)?.signature ?? '')
  if (!signature) return undefined
  return mistakesOf(signed, exchange.headers.host ?? '').find(({ message }) =>
    verify(Buffer.from(message), signature, keys.merchant.publicKey),
  )
}

function checksOf({ at }: Recorded, signed: Signed, failure: Failure | undefined, keys: Keys): readonly Check[] {
  const age = Math.floor(at / 1000) - Number(signed.timestamp)
  const passed: Readonly<Record<Field, string>> = {
    Authorization: `the header is there, well formed, and its scheme is ${SCHEME}`,
    mchid: `is the merchant of this gateway, ${keys.mchid}`,
    serial_no: `is the serial of the merchant API certificate, ${keys.merchant.certificate.serial}`,
    timestamp: `is ${Math.abs(age)} s ${age < 0 ? 'after' : 'before'} the gateway's clock; up to ${CLOCK_WINDOW} s are taken, either side`,
    signature: `belongs to the message of ${Buffer.byteLength(messageOf(signed))} bytes below`,
    nonce_str: 'was not used before',
  }
  const failed = failure ? ORDER.indexOf(failure.field) : ORDER.length
  // Of a nonce, the length is looked at before the signature, and the rest behind it.
  const end = failure?.issue.startsWith('is longer') ? ORDER.indexOf('signature') : failed
  return ORDER.map((name, index) => {
    if (failure && index === failed) return { name, outcome: 'failed', text: failure.issue }
    return index < end
      ? { name, outcome: 'passed', text: passed[name] }
      : { name, outcome: 'open', text: 'not reached' }
  })
}

function linesOf({ method, target, timestamp, nonce, body }: Signed) {
  return [
    { name: 'method', text: method },
    { name: 'target', text: target },
    { name: 'timestamp', text: timestamp },
    { name: 'nonce', text: nonce },
    { name: 'body', text: body },
  ]
}

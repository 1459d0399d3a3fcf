import { CLOCK_WINDOW, parseAuthorization } from 'wechatpay-chain/protocol'
import { authenticate, type Caller } from '../gateway/v3/authenticate.js'
import { createSpeakers } from '../gateway/v3/callers.js'
import type { Keys } from '../keys/keys.js'
import type { Recorded } from '../world/exchange-log.js'
import type { Check, Explanation, Verdict } from '../world/page-wire.js'
import { Refusal } from '../world/refusal.js'
import { messageOf, mistakesOf, type Signed } from './mistakes.js'

/** The fields that are checked, in the order of `authenticate`. */
const ORDER = ['Authorization', 'mchid', 'serial_no', 'timestamp', 'signature', 'nonce_str'] as const

type Field = (typeof ORDER)[number]

const ADVICE: Readonly<Record<Field, (caller: Caller) => string>> = {
  Authorization: ({ schemes }) =>
    `Send it as \`Authorization: ${schemes.mchid} mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"\`.`,
  mchid: () => 'Use the mchid of this emulator: config.json contains it, and it is shown at the top of this page.',
  serial_no: () =>
    "Send the serial of the merchant's own certificate, `serial` in config.json, not that of a platform key.",
  timestamp: () =>
    "Send seconds since the epoch, not milliseconds, made for this very request; set the machine's clock (NTP).",
  signature: ({ signature }) =>
    `Compare the lines below with those that you signed; sign them with apiclient_key.pem ${signature}, and send the signature in Base64.`,
  nonce_str: () => 'Make a new random nonce for each request, and sign again when you retry. At most 128 characters.',
}

interface Failure {
  readonly field: Field
  readonly issue: string
}

/** The verdict on a request's signature, from the recorded answer alone. */
export function verdictOf({ exchange: { code, template, headers } }: Recorded): Verdict {
  if (code === 'SIGN_ERROR') return headers.authorization === undefined ? 'unsigned' : 'wrong'
  // The path is looked up only after the signature was verified.
  return template === undefined ? 'unchecked' : 'right'
}

/** Explains how the signature of a request was checked, and which check failed. */
export function explainRequest(recorded: Recorded, keys: Keys): Explanation {
  const verdict = verdictOf(recorded)
  const { caller } = createSpeakers(keys)(recorded.exchange)
  const failure = verdict === 'right' ? undefined : (failureOf(recorded) ?? tryAuthenticate(recorded, caller))
  const signed = signedOf(recorded)
  const words = failure && `${failure.field} ${failure.issue}`
  const mistake = failure?.field === 'signature' ? findMistake(recorded, signed, caller) : undefined
  const advice = failure && (mistake?.advice ?? ADVICE[failure.field](caller))
  return {
    verdict,
    summary: {
      right: "The signature is right: it belongs to the message below, under the merchant's key.",
      unsigned: 'The request is not signed: it carries no Authorization header.',
      wrong: `Refused: ${words}.${mistake ? ` It belongs to ${mistake.words}.` : ''}`,
      unchecked: `The request was refused for something else, before its signature counted. ${
        failure ? `It would be refused as well: ${words}.` : 'It is valid.'
      }`,
    }[verdict],
    ...(advice !== undefined && { advice }),
    checks: checksOf(recorded, signed, failure, caller),
    lines: linesOf(signed),
  }
}

/** The failed check, from the answer of a refused request. */
function failureOf({ exchange }: Recorded): Failure | undefined {
  if (exchange.code !== 'SIGN_ERROR') return undefined
  try {
    const { detail } = JSON.parse(exchange.answer.body) as { detail?: Partial<Failure> } // the emulator's own answer
    const field = ORDER.find((name) => name === detail?.field)
    return field && { field, issue: detail?.issue ?? '' }
  } catch {
    return undefined // an answer that a fault has replaced
  }
}

/** The failed check of a request that was refused before `authenticate`, checked now. */
function tryAuthenticate({ exchange, at }: Recorded, caller: Caller): Failure | undefined {
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

function findMistake(recorded: Recorded, signed: Signed, { publicKey }: Caller) {
  const { exchange } = recorded
  const { signature } = fieldsOf(recorded) ?? {}
  if (!signature) return undefined
  return mistakesOf(signed, exchange.headers.host ?? '').find(({ message }) =>
    publicKey.verify(Buffer.from(message), signature),
  )
}

function checksOf({ at }: Recorded, signed: Signed, failure: Failure | undefined, caller: Caller): readonly Check[] {
  const age = Math.floor(at / 1000) - Number(signed.timestamp)
  const passed: Readonly<Record<Field, string>> = {
    Authorization: `the header is there, well formed, and its scheme is ${caller.schemes.mchid}`,
    mchid: `is the merchant of this emulator, ${caller.mchid}`,
    serial_no: `is the serial of the merchant API certificate, ${caller.serial}`,
    timestamp: `is ${Math.abs(age)} s ${age < 0 ? 'after' : 'before'} the emulator's clock; up to ${CLOCK_WINDOW} s are accepted, in either direction`,
    signature: `belongs to the message of ${Buffer.byteLength(messageOf(signed))} bytes below`,
    nonce_str: 'was not used before',
  }
  const failed = failure ? ORDER.indexOf(failure.field) : ORDER.length
  // The length of a nonce is checked before the signature, its reuse after it.
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

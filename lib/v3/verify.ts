import type { PlatformKey, Proof, Suite } from '../../types/core.js'
import { isSha1 } from '../crypto/hash.js'
import { RSA, SUITES, suiteOfScheme } from '../crypto/suites.js'
import { SignatureError, type SignatureReason } from '../errors.js'
import { utf8 } from '../platform/bytes.js'
import type { WireHeaders } from '../transport/transport.js'
import { replyMessage } from './message.js'
import type { Replays } from './replays.js'

/** Seconds by which a message's timestamp may differ from the local clock, in either direction. */
export const CLOCK_WINDOW = 300

/** The prefix of a deliberately wrong signature, by which WeChat Pay probes a receiver. */
export const PROBE = 'WECHATPAY/SIGNTEST/'

const REQUIRED = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature'] as const

/** A proof of this client, which remembers the answers to its calls. */
export interface RememberedProof extends Proof {
  /** The answers that were verified before, where the message is an answer to a call. */
  readonly replays?: Replays
}

/** Whether a message has headers of a signature. */
export function hasSignature(headers: WireHeaders): boolean {
  return REQUIRED.some((name) => name !== 'wechatpay-serial' && headers[name] !== undefined)
}

/**
 * Resolves when an answer or a notification was signed by WeChat Pay, recently.
 *
 * @param headers Lower-case names. `wechatpay-timestamp` is in seconds since the epoch.
 * @param body The bytes exactly as received. A parsed and re-stringified body will not verify.
 * @throws {SignatureError} `reason` says which check failed: headers, probe, clock (more than 300 s from `now`, either
 * side), key, signature, replay; in this order.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export async function verify(headers: WireHeaders, body: Uint8Array, proof: RememberedProof): Promise<void> {
  return verifyAtOnce(headers, body, proof)
}

/** As `verify`, without a promise where the key and its verdict are there at once, as they are on Node.js: throws then. */
export function verifyAtOnce(
  headers: WireHeaders,
  body: Uint8Array,
  proof: RememberedProof,
): undefined | Promise<void> {
  const refuse = (reason: SignatureReason, problem: string): SignatureError => refusal(headers, proof, reason, problem)
  const timestamp = single(headers, 'wechatpay-timestamp')
  const nonce = single(headers, 'wechatpay-nonce')
  const serial = single(headers, 'wechatpay-serial')
  const signature = single(headers, 'wechatpay-signature')
  if (!timestamp || !nonce || !serial || !signature) {
    const missing = REQUIRED.find((name) => !single(headers, name)) ?? ''
    throw refuse(
      'headers',
      `the header ${titleCase(missing)} is missing or repeated, so nothing proves the ${proof.status === undefined ? 'sender' : 'answer'}`,
    )
  }
  const { suites = SUITES } = proof
  const stated = headers['wechatpay-signature-type']
  const scheme = stated ?? RSA.schemes.mchid
  // A brand's notifications carry its own scheme; the scheme of its answers is not documented. The algorithm is the same.
  const suite = suiteOfScheme(scheme, proof.brand, suites)
  if (!suite && stated !== undefined) {
    const accepted = suites.map(({ schemes }) => schemes.mchid).join(' or ')
    throw refuse('headers', `the signature type ${printable(String(scheme))} is not ${accepted}`)
  }
  if (signature.startsWith(PROBE)) {
    const again = proof.status === undefined ? 'it sends the notification again' : 'send the call again'
    throw refuse('probe', `WeChat Pay sent a wrong signature on purpose, to test that it is refused; ${again}`)
  }
  // A line break in it would let a part of the nonce pass for a part of the body.
  if (!/^[\x21-\x7e]+$/.test(nonce)) throw refuse('headers', 'Wechatpay-Nonce is not a line of printable characters')
  if (!/^\d{1,11}$/.test(timestamp)) throw refuse('headers', 'Wechatpay-Timestamp is not a number of seconds')
  const skew = Math.floor(proof.now / 1000) - Number(timestamp)
  // Negated, so that a clock that gives no number refuses too.
  if (!(Math.abs(skew) <= CLOCK_WINDOW)) {
    throw refuse(
      'clock',
      `signed ${Math.abs(skew)} s ${skew > 0 ? 'before' : 'after'} the local clock, more than ${CLOCK_WINDOW} s; set this machine's clock (NTP)`,
    )
  }
  // Where no type is stated, the key decides, which is of one suite alone.
  const possible = stated !== undefined && suite ? [suite] : suites
  const claim: Claim = { timestamp, nonce, serial, signature, scheme: String(scheme), suites: possible, refuse }
  const found = proof.keyring.find(serial)
  // The keys of most keyrings are there at once.
  return isThenable(found)
    ? Promise.resolve(found).then((key) => checkSignature(key, claim, body, proof))
    : checkSignature(found, claim, body, proof)
}

/** What a message says of itself, and what it is refused by. */
interface Claim {
  readonly timestamp: string
  readonly nonce: string
  readonly serial: string
  readonly signature: string
  readonly scheme: string
  /** Of which one its key must be. */
  readonly suites: readonly Suite[]
  readonly refuse: (reason: SignatureReason, problem: string) => SignatureError
}

function checkSignature(
  key: PlatformKey | undefined,
  claim: Claim,
  body: Uint8Array,
  proof: RememberedProof,
): undefined | Promise<void> {
  const { serial, scheme, suites, timestamp, nonce, signature, refuse } = claim
  if (!key) {
    const configured = proof.keyring.serials.join(', ')
    throw refuse(
      'unknown-serial',
      `no key for serial ${printable(serial)}; configured: ${configured}. Add it to \`certs\``,
    )
  }
  if (!suites.some(({ name }) => name === key.suite)) {
    throw refuse('headers', `the signature type ${printable(scheme)} is not that of key ${key.serial}`)
  }
  const verified = key.verify(replyMessage(timestamp, nonce, body), signature)
  if (isThenable(verified)) return Promise.resolve(verified).then((right) => accept(right, key.serial, claim, proof))
  accept(verified, key.serial, claim, proof)
  return undefined
}

function accept(verified: boolean, serial: string, { nonce, timestamp, refuse }: Claim, proof: RememberedProof): void {
  if (!verified) throw refuse('mismatch', `the signature does not belong to this message under key ${serial}`)
  if (proof.replays && !proof.replays.isNew(nonce, timestamp, proof.now)) {
    throw refuse('replay', 'this answer was received before (Wechatpay-Nonce), so it is not the answer to this call')
  }
  proof.keyring.proven?.(serial)
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value
}

function refusal(
  headers: WireHeaders,
  proof: RememberedProof,
  reason: SignatureReason,
  problem: string,
): SignatureError {
  const success = proof.status !== undefined && proof.status < 300
  const consequence = success ? '. The operation may have been carried out: query it' : ''
  return new SignatureError(`${proof.subject ?? 'verify'}: ${problem}${consequence}`, {
    reason,
    status: proof.status,
    requestId: single(headers, 'request-id'),
  })
}

/**
 * Resolves when the signature of an answer covers a digest in a header, and the body has that digest.
 *
 * @param header Lower or mixed case, `Wechatpay-Statement-Sha1`: the text that is signed is `{"sha1":"…"}`.
 * @throws {SignatureError} as `verify` does, and `reason: 'mismatch'` when the body has another digest.
 */
export async function verifyDigest(
  headers: WireHeaders,
  body: Uint8Array,
  header: string,
  proof: RememberedProof,
): Promise<void> {
  const sha1 = single(headers, header.toLowerCase())
  if (sha1 === undefined) {
    throw new SignatureError(`${proof.subject ?? 'verify'}: the header ${header} is missing or repeated`, {
      reason: 'headers',
      status: proof.status,
      requestId: single(headers, 'request-id'),
    })
  }
  await verify(headers, utf8(JSON.stringify({ sha1 })), proof)
  if (await isSha1(body, sha1)) return
  throw new SignatureError(
    `${proof.subject ?? 'verify'}: the body is not the one whose digest was signed (${header})`,
    {
      reason: 'mismatch',
      status: proof.status,
      requestId: single(headers, 'request-id'),
    },
  )
}

/** The value of a header that occurs exactly once: a repeated signature header proves nothing. */
export function single(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)
}

function titleCase(header: string): string {
  return header.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
}

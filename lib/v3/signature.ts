import type { PlatformSigner, SignableRequest, Signer, Suite } from '../../types/core.js'
import { nonce } from '../crypto/nonce.js'
import { RSA, suiteOf } from '../crypto/suites.js'
import { formatAuthorization } from './authorization.js'
import { replyMessage, requestMessage } from './message.js'

/**
 * The `Authorization` header of a request, with a new nonce; and the text that its signature covers.
 *
 * @param now Milliseconds since the epoch.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export async function signRequest(
  request: SignableRequest,
  signer: Signer,
  now: number,
): Promise<{ readonly authorization: string; readonly message: Uint8Array }> {
  const stamp = stampRequest(request, now, nonce())
  const signature = await signer.sign(stamp.message)
  return { authorization: authorizationOf(stamp, signature, signer), message: stamp.message }
}

/** The text that the signature of a request covers. @param now Milliseconds since the epoch. */
export function stampRequest({ method, target, body }: SignableRequest, now: number, nonce_str: string): Stamp {
  const timestamp = secondsOf(now)
  return { timestamp, nonce_str, message: requestMessage(method, target, timestamp, nonce_str, body) }
}

/** The text that the signature of an answer covers, with a new nonce. */
function stampReply(body: Uint8Array, now: number): Stamp {
  const timestamp = secondsOf(now)
  const nonce_str = nonce()
  return { timestamp, nonce_str, message: replyMessage(timestamp, nonce_str, body) }
}

function secondsOf(now: number): string {
  return String(Math.floor(now / 1000))
}

/**
 * The `Authorization` header of a merchant's answer to a notification, for the few that must be signed: it covers the
 * same lines as the signature of WeChat Pay's own answers.
 *
 * @param body The bytes exactly as sent.
 * @param now Milliseconds since the epoch.
 */
export async function signAcknowledgement(body: Uint8Array, signer: Signer, now: number): Promise<string> {
  const stamp = stampReply(body, now)
  return authorizationOf(stamp, await signer.sign(stamp.message), signer)
}

/**
 * The `Wechatpay-…` headers of an answer or a notification, signed as WeChat Pay does, for mocks and tests.
 *
 * @param body The bytes exactly as sent.
 * @param now Milliseconds since the epoch.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365343
 */
export async function signReply(
  body: Uint8Array,
  signer: PlatformSigner,
  now: number,
): Promise<Readonly<Record<string, string>>> {
  const { timestamp, nonce_str, message } = stampReply(body, now)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce_str,
    'Wechatpay-Serial': signer.serial,
    'Wechatpay-Signature': await signer.sign(message),
    'Wechatpay-Signature-Type': suiteFor(signer).schemes.mchid,
  }
}

/** Time and nonce of a message, and the text that its signature covers. */
export interface Stamp {
  /** Seconds since the epoch. */
  readonly timestamp: string
  readonly nonce_str: string
  readonly message: Uint8Array
}

/** The `Authorization` header. @param signature Base64. */
export function authorizationOf({ timestamp, nonce_str }: Stamp, signature: string, signer: Signer): string {
  const { mchid, brand_id, serial: serial_no } = signer
  const { name, schemes } = suiteFor(signer)
  const scheme = brand_id === undefined ? schemes.mchid : schemes.brand_id
  if (scheme === undefined) throw new TypeError(`the suite ${name} has no scheme for brands`)
  return formatAuthorization(scheme, { mchid, brand_id, nonce_str, timestamp, serial_no, signature })
}

function suiteFor({ suite = RSA.name }: { readonly suite?: string | Suite | undefined }): Suite {
  const found = suiteOf(suite)
  if (found) return found
  throw new TypeError(`there is no suite ${suite}`) // it is a name, since a suite is found
}

import type { PlatformSigner, PrivateKey, SignableRequest, Signer } from '../../types/core.js'
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
  { method, target, body }: SignableRequest,
  signer: Signer,
  now: number,
): Promise<{ readonly authorization: string; readonly message: Uint8Array }> {
  const signed = await stamp(now, signer, (time, nonce_str) => requestMessage(method, target, time, nonce_str, body))
  return { authorization: authorizationOf(signed, signer), message: signed.message }
}

/**
 * The `Authorization` header of a merchant's answer to a notification, for the few that must be signed: it covers the
 * same lines as the signature of WeChat Pay's own answers.
 *
 * @param body The bytes exactly as sent.
 * @param now Milliseconds since the epoch.
 */
export async function signAcknowledgement(body: Uint8Array, signer: Signer, now: number): Promise<string> {
  return authorizationOf(await stamp(now, signer, (time, nonce_str) => replyMessage(time, nonce_str, body)), signer)
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
  const { timestamp, nonce_str, signature } = await stamp(now, signer, (time, text) => replyMessage(time, text, body))
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce_str,
    'Wechatpay-Serial': signer.serial,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': schemesOf(signer).mchid,
  }
}

interface Stamp {
  /** Seconds since the epoch. */
  readonly timestamp: string
  readonly nonce_str: string
  readonly message: Uint8Array
  /** Base64. */
  readonly signature: string
}

/** Time, nonce, message and signature of a signed message. */
async function stamp(
  now: number,
  signer: Pick<PrivateKey, 'sign'>,
  compose: (timestamp: string, nonce: string) => Uint8Array,
): Promise<Stamp> {
  const timestamp = String(Math.floor(now / 1000))
  const nonce_str = nonce()
  const message = compose(timestamp, nonce_str)
  return { timestamp, nonce_str, message, signature: await signer.sign(message) }
}

function authorizationOf({ timestamp, nonce_str, signature }: Stamp, signer: Signer): string {
  const { mchid, brand_id, serial: serial_no } = signer
  const schemes = schemesOf(signer)
  const scheme = brand_id === undefined ? schemes.mchid : schemes.brand_id
  if (scheme === undefined) throw new TypeError(`the suite ${signer.suite} has no scheme for brands`)
  return formatAuthorization(scheme, { mchid, brand_id, nonce_str, timestamp, serial_no, signature })
}

function schemesOf({ suite = RSA.name }: { readonly suite?: string | undefined }) {
  const schemes = suiteOf(suite)?.schemes
  if (schemes) return schemes
  throw new TypeError(`there is no suite ${suite}`)
}

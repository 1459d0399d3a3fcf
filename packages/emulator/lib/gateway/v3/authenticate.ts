import {
  CLOCK_WINDOW,
  parseAuthorization,
  type RsaPublicKey,
  requestMessage,
  SCHEMES,
  type Suite,
} from 'wechatpay-chain/protocol'
import type { Received } from '../../world/exchange.js'
import { REASON, Refusal } from '../../world/refusal.js'
import type { Nonces } from './nonces.js'

/** Length of the longest accepted nonce. WeChat Pay's own examples have 32 characters. */
const LONGEST_NONCE = 128

/** Bytes of the body that WeChat Pay shows in `truncated_sign_message`. */
const SHOWN_BODY = 8

/** WeChat Pay's sentences, by the field that is wrong. Default: that the signature is wrong. */
const CHINESE: Readonly<Record<string, string>> = {
  Authorization: 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  mchid: 'Http头Authorization中的mchid有误',
  brand_id: 'Http头Authorization中的brand_id有误',
  serial_no: '商户证书序列号有误。请使用签名私钥匹配的证书序列号',
  timestamp: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  nonce_str: 'Http头Authorization中的nonce_str有误',
}

/** Names of the owner of a request, for messages. */
const OWNERS = { mchid: 'merchant', brand_id: 'brand' } as const

/** The merchant whose requests are accepted. */
export interface Caller {
  readonly mchid: string
  /** Number of the brand, for `brand/…`. */
  readonly brand_id: string
  /** Serial of the merchant API certificate. */
  readonly serial: string
  readonly publicKey: RsaPublicKey
  /** Of the suite by which it signs. */
  readonly schemes: Suite['schemes']
  /** How it signs, for messages. */
  readonly signature: string
}

/**
 * Checks that a request was signed by the merchant, or by the brand where the path is one of the brand API, recently, once.
 *
 * @param received Its target and body are compared byte by byte with the signed text.
 * @param now Milliseconds since the epoch.
 * @throws {Refusal} 401 `SIGN_ERROR` that says which check failed: header, scheme, merchant, serial, clock (more than
 * 300 s from `now`, either side), signature, nonce; in this order.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export function authenticate(received: Received, caller: Caller, nonces: Nonces, now: number): void {
  const refuse = (field: string, issue: string) => signError(received, field, issue)
  const { authorization } = received.headers
  if (!authorization) throw refuse('Authorization', 'the header is missing')
  const parsed = parseAuthorization(authorization)
  if ('problem' in parsed) throw refuse('Authorization', `the header is malformed: ${parsed.problem}`)
  const { nonce_str, timestamp, serial_no, signature } = parsed.credentials
  const reject = (field: string, issue: string) => signError(received, field, issue, timestamp, nonce_str)

  const owner = received.target.startsWith('/brand/') ? 'brand_id' : 'mchid'
  const scheme = caller.schemes[owner] ?? SCHEMES[owner]
  if (parsed.scheme !== scheme) throw reject('Authorization', `the scheme is not ${scheme}`)
  if (parsed.credentials[owner] !== caller[owner]) {
    throw reject(owner, `is not the ${OWNERS[owner]} of this emulator, ${caller[owner]}`)
  }
  if (serial_no.toUpperCase() !== caller.serial) {
    throw reject('serial_no', `is not the serial of the merchant API certificate, ${caller.serial}`)
  }
  if (!/^\d{1,11}$/.test(timestamp)) throw reject('timestamp', 'is not a number of seconds')
  const skew = Math.floor(now / 1000) - Number(timestamp)
  if (Math.abs(skew) > CLOCK_WINDOW) {
    throw reject('timestamp', `is ${Math.abs(skew)} s away from the emulator's clock, more than ${CLOCK_WINDOW} s`)
  }
  if (nonce_str.length > LONGEST_NONCE) throw reject('nonce_str', `is longer than ${LONGEST_NONCE} characters`)
  const message = requestMessage(received.method, received.target, timestamp, nonce_str, received.body)
  if (!caller.publicKey.verify(message, signature)) {
    throw reject('signature', 'does not match; compare what you signed with detail.sign_information')
  }
  // Checked last, so that only the merchant can use up a nonce.
  if (!nonces.use(nonce_str, Number(timestamp) + CLOCK_WINDOW, Math.floor(now / 1000))) {
    throw reject('nonce_str', 'was used before; every request needs a new one')
  }
}

/** 401 `SIGN_ERROR` for a field of the header `Authorization`. */
export function signError(received: Received, field: string, issue: string, timestamp = '', nonce = ''): Refusal {
  const { method, target, body = new Uint8Array() } = received
  const shown = requestMessage(method, target, timestamp, nonce, body.subarray(0, SHOWN_BODY))
  const whole = requestMessage(method, target, timestamp, nonce, body)
  const name = field === 'Authorization' ? 'Authorization' : `Authorization: ${field}`
  return new Refusal(401, 'SIGN_ERROR', `${name}: ${issue}`, {
    reason: REASON.signature,
    chinese: CHINESE[field],
    // Both shapes that are known: the one of the manual, and the nested one of answers since 2024.
    detail: {
      field,
      issue,
      location: 'authorization',
      detail: { issue: field === 'signature' ? 'sign not match' : issue },
      sign_information: {
        method,
        url: target,
        truncated_sign_message: Buffer.from(shown).toString(),
        sign_message_length: whole.length,
      },
    },
  })
}

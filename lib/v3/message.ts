import { lines } from './lines.js'

/**
 * The text that a request's signature covers.
 *
 * @param target Path and query exactly as sent.
 * @param timestamp Seconds since the epoch.
 * @param body The bytes exactly as sent; without a body, an empty line.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export function requestMessage(
  method: string,
  target: string,
  timestamp: string,
  nonce: string,
  body: Uint8Array | undefined,
): Uint8Array {
  return lines(`${method}\n${target}\n${timestamp}\n${nonce}\n`, body)
}

/**
 * The text that the signature of an answer or a notification covers.
 *
 * @param body The bytes exactly as received.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365343
 */
export function replyMessage(timestamp: string, nonce: string, body: Uint8Array): Uint8Array {
  return lines(`${timestamp}\n${nonce}\n`, body)
}

import { concat, utf8 } from '../platform/bytes.js'

export function requestMessage(
  method: string,
  target: string,
  timestamp: string,
  nonce: string,
  body: Uint8Array | undefined,
): Uint8Array {
  return lines(`${method}\n${target}\n${timestamp}\n${nonce}\n`, body)
}

export function replyMessage(timestamp: string, nonce: string, body: Uint8Array): Uint8Array {
  return lines(`${timestamp}\n${nonce}\n`, body)
}

function lines(head: string, body: Uint8Array = new Uint8Array()): Uint8Array {
  return concat([utf8(head), body, utf8('\n')])
}

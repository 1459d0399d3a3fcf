import { concat, utf8 } from '../platform/bytes.js'

export function lines(head: string, body: Uint8Array = new Uint8Array()): Uint8Array {
  return concat([utf8(head), body, utf8('\n')])
}

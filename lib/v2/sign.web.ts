import { onlyNode } from '../platform/only-node.web.js'

export function signV2(): never {
  throw onlyNode('`signV2`', 'MD5 and no synchronous HMAC')
}

export function verifyV2(): never {
  throw onlyNode('a signature of APIv2', 'MD5')
}

import { onlyNode } from '../platform/only-node.web.js'

export function signWorkwx(): string {
  throw onlyNode('`workwx_sign`', 'MD5')
}

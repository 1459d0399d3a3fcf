import { onlyNode } from '../platform/only-node.web.js'

export function openResourceSync(): never {
  throw onlyNode('`openResourceSync`', 'synchronous cipher; await `openResource`')
}

export function sealResourceSync(): never {
  throw onlyNode('`sealResourceSync`', 'synchronous cipher; await `sealResource`')
}

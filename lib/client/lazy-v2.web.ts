import type { Protocol } from '../call/protocol.js'
import { onlyNode } from '../platform/only-node.web.js'

/** The XML protocol, which refuses every call: it signs with MD5 and presents a certificate of its own. */
export function lazyV2(): Protocol {
  const refuse = (subject: string) =>
    Promise.reject(onlyNode(`${subject}: APIv2`, 'MD5 and no mutual TLS; nothing was sent'))
  return {
    name: 'v2',
    seal: ({ call }) => refuse(call.subject),
    open: (_reply, _sealed, { call }) => refuse(call.subject),
    pageOf: ({ call }) => refuse(call.subject),
    repeatable: () => false,
  }
}

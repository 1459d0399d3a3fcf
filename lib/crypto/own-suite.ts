import { rsaNode } from './rsa-node.js'
import type { Suite } from './suite.js'

/** The suite of RSA by this runtime: by `node:crypto` here, by WebCrypto elsewhere. */
export const RSA: Suite = rsaNode

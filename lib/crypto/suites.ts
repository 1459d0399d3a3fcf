import { rsaNode } from './rsa-node.js'
import type { Aead, Suite } from './suite.js'

/** Every suite that this runtime has: one row per family of algorithms. */
export const SUITES: readonly Suite[] = [rsaNode]

/** What applies where a message, a resource or a key does not say otherwise. */
export const RSA = rsaNode

/** A public RSA key on this runtime. */
export type RsaPublicKey = ReturnType<typeof RSA.importPublicKey>

/** The suite of a key, by the name that the key carries. */
export function suiteOf(name: string): Suite | undefined {
  return SUITES.find((suite) => suite.name === name)
}

/**
 * The suite whose signatures carry a scheme.
 *
 * @param brand Whether the scheme of brands is taken as well.
 */
export function suiteOfScheme(scheme: unknown, brand = false): Suite | undefined {
  return SUITES.find(({ schemes }) => schemes.mchid === scheme || (brand && schemes.brand_id === scheme))
}

/** The cipher that resources call by this name. */
export function aeadOf(algorithm: string): Aead | undefined {
  return SUITES.find(({ aead }) => aead.name === algorithm)?.aead
}

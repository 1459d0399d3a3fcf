import { RSA } from './own-suite.js'
import type { Aead, Suite } from './suite.js'

/** Every suite of this runtime: one row per family of algorithms. */
export const SUITES: readonly Suite[] = [RSA]

/** The default suite, where a message, a resource or a key names no other. */
export { RSA }

/** The suite with this name; `undefined` when there is none. */
export function suiteOf(name: string): Suite | undefined {
  return SUITES.find((suite) => suite.name === name)
}

/**
 * The suite of a signature scheme; `undefined` when there is none.
 *
 * @param brand Whether the scheme of brands is accepted as well.
 */
export function suiteOfScheme(scheme: unknown, brand = false): Suite | undefined {
  return SUITES.find(({ schemes }) => schemes.mchid === scheme || (brand && schemes.brand_id === scheme))
}

/** The cipher with this name in resources; `undefined` when there is none. */
export function aeadOf(algorithm: string): Aead | undefined {
  return SUITES.find(({ aead }) => aead.name === algorithm)?.aead
}

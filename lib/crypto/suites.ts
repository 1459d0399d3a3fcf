import { type Digest, startDigest } from './hash.js'
import { RSA } from './own-suite.js'
import type { Aead, Suite } from './suite.js'

/** Every suite of this runtime: one row per family of algorithms. */
export const SUITES: readonly Suite[] = [RSA]

/** The default suite, where a message, a resource or a key names no other. */
export { RSA }

/** The suites of a configuration, its own first: the setting `suite`, if it has one, and those of this runtime. */
export function suitesWith(suite: Suite | undefined): readonly Suite[] {
  return suite ? [suite, ...SUITES] : SUITES
}

/** The suite itself, or the one of this runtime with this name; `undefined` when there is none. */
export function suiteOf(suite: string | Suite): Suite | undefined {
  return typeof suite === 'string' ? SUITES.find(({ name }) => name === suite) : suite
}

/**
 * The suite of a signature scheme; `undefined` when there is none.
 *
 * @param brand Whether the scheme of brands is accepted as well.
 */
export function suiteOfScheme(scheme: unknown, brand = false, suites: readonly Suite[] = SUITES): Suite | undefined {
  return suites.find(({ schemes }) => schemes.mchid === scheme || (brand && schemes.brand_id === scheme))
}

/**
 * A running digest by this runtime, or else by the suite; `undefined` where neither has the algorithm.
 *
 * @param algorithm As a spec or an answer names it, in capitals or not: `SHA1`, `sha256`, `SM3`.
 */
export function digestBy(algorithm: string, suite?: Suite): Digest | undefined {
  return startDigest(algorithm) ?? suite?.startDigest?.(algorithm)
}

/** The cipher with this name in resources; `undefined` when there is none. @param suite Taken in addition to those of this runtime. */
export function aeadOf(algorithm: string, suite?: Suite): Aead | undefined {
  return suitesWith(suite).find(({ aead }) => aead.name === algorithm)?.aead
}

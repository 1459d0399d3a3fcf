/** Why an input is not the expected key. */
export type KeyProblemReason =
  /** Its text cannot be parsed; `found`: the assumed format. */
  | 'unreadable'
  /** It is another type of key; `found`: `private`, `public` or `secret`. */
  | 'type'
  /** It has another algorithm; `found`: its name. */
  | 'algorithm'
  /** It is too short; `found`: its length in bits. */
  | 'bits'
  /** Its public exponent encrypts nothing; `found`: the exponent. */
  | 'exponent'
  /** Its permitted usages do not suffice; `found`: the required usage. */
  | 'usage'

/** The error for an input that is not the expected key. Contains no part of the input; the caller adds the setting's name. */
export class KeyProblem extends Error {
  readonly reason: KeyProblemReason
  readonly found: string

  constructor(reason: KeyProblemReason, found: string) {
    super(`${reason}: ${found}`)
    this.reason = reason
    this.found = found
  }
}

/** Why an input is not the key that is wanted. */
export type KeyProblemReason =
  /** Its text cannot be parsed; `found`: what it was taken for. */
  | 'unreadable'
  /** It is of the other half; `found`: `private`, `public` or `secret`. */
  | 'type'
  /** It is of another algorithm; `found`: its name. */
  | 'algorithm'
  /** It is too short; `found`: its bits. */
  | 'bits'
  /** It may not be used as it has to be; `found`: that use. */
  | 'usage'

/** An input that is not the key that is wanted. Holds nothing of the input; the caller knows its name and puts it into words. */
export class KeyProblem extends Error {
  readonly reason: KeyProblemReason
  readonly found: string

  constructor(reason: KeyProblemReason, found: string) {
    super(`${reason}: ${found}`)
    this.reason = reason
    this.found = found
  }
}

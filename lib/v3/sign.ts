import type { Signer } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import { SigningError, TransportError } from '../errors.js'
import { endedError, transportError } from '../transport/error.js'
import { authorizationOf, stampRequest } from './signature.js'

/** Who signs, when, and with which nonces. */
interface Stamping {
  readonly signer: Signer
  /** Returns milliseconds since the epoch. */
  readonly now: () => number
  /** Returns a nonce, another each time. */
  readonly nonces: () => string
}

/**
 * What `then` makes of the `Authorization` header of one attempt (a fresh nonce, the time, and the signature over both and the
 * request) and of the text that the signature covers.
 *
 * @param target Path and query exactly as sent.
 * @param signed The part of the body that the signature covers.
 * @throws {SigningError} when the external signer fails, {TransportError} when it exceeds the deadline of the call.
 * Nothing was sent then.
 */
export function authorize<T>(
  attempt: Attempt,
  target: string,
  signed: Uint8Array | undefined,
  { signer, now, nonces }: Stamping,
  then: (authorization: string, message: Uint8Array) => T,
): Promise<T> {
  const { call, deadline, repeatable } = attempt
  const stamp = stampRequest({ method: call.method, target, body: signed }, now(), nonces())
  const failed = (error: unknown): never => {
    const end = signer.remote ? undefined : deadline.ended() // what an external signer throws is translated already
    throw end ? endedError({ subject: call.subject, repeatable }, end, deadline.timeout, false) : error
  }
  const signing = signer.remote
    ? signElsewhere(stamp.message, attempt, signer)
    : signer.sign(stamp.message, () => deadline.ended() !== undefined)
  return signing.then((signature) => then(authorizationOf(stamp, signature, signer), stamp.message), failed)
}

/** The signature of an external signer, whose failures become a `SigningError`. */
async function signElsewhere(message: Uint8Array, attempt: Attempt, signer: Signer): Promise<string> {
  const { call, deadline, repeatable } = attempt
  const request = { subject: call.subject, repeatable }
  try {
    return await deadline.race(
      () => signer.sign(message),
      (end) => {
        if (end.reason === 'aborted') return endedError(request, end, deadline.timeout, false)
        const problem = `the configured \`signer\` returned nothing within ${deadline.timeout} ms`
        return transportError(request, end.reason, problem, false, undefined)
      },
    )
  } catch (cause) {
    if (cause instanceof TransportError) throw cause
    throw new SigningError(`${call.subject}: the configured \`signer\` failed; nothing was sent`, { cause })
  }
}

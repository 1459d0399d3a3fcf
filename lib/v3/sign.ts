import type { Signer } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import { SigningError, TransportError } from '../errors.js'
import { endedError, transportError } from '../transport/error.js'
import { authorizationOf, stampRequest } from './signature.js'

/**
 * The `Authorization` header of one attempt: a fresh nonce, the time, and the signature over both and the request;
 * and the text that the signature covers.
 *
 * @param target Path and query exactly as sent.
 * @param signed The part of the body that the signature covers.
 * @throws {SigningError} when the external signer fails, {TransportError} when it exceeds the deadline of the call.
 * Nothing was sent then.
 */
export async function authorize(
  attempt: Attempt,
  target: string,
  signed: Uint8Array | undefined,
  { signer, now }: { readonly signer: Signer; readonly now: () => number },
): Promise<{ readonly authorization: string; readonly message: Uint8Array }> {
  const { call, deadline, repeatable } = attempt
  const stamp = stampRequest({ method: call.method, target, body: signed }, now())
  try {
    const signature = await (signer.remote
      ? signElsewhere(stamp.message, attempt, signer)
      : signer.sign(stamp.message, () => deadline.ended() !== undefined))
    return { authorization: authorizationOf(stamp, signature, signer), message: stamp.message }
  } catch (error) {
    const end = signer.remote ? undefined : deadline.ended() // what an external signer throws is translated already
    throw end ? endedError({ subject: call.subject, repeatable }, end, deadline.timeout, false) : error
  }
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

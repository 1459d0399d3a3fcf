import type { Call } from '../call/call.js'
import type { ProtocolContext } from '../call/protocol.js'
import { SigningError, TransportError } from '../errors.js'
import { signRequest } from './signature.js'

/**
 * The `Authorization` header of one attempt: a fresh nonce, the time, and the signature over both and the request; and
 * beside it the text that the signature covers.
 *
 * @param target Path and query exactly as sent.
 * @param signed What the signature covers of the body.
 * @throws {SigningError} when the signer outside this process fails, {TransportError} when it takes longer than the call
 * may. Nothing was sent then.
 */
export async function authorize(
  call: Call,
  target: string,
  signed: Uint8Array | undefined,
  context: ProtocolContext,
): Promise<{ readonly authorization: string; readonly message: Uint8Array }> {
  const sign = (message: Uint8Array) => signInTime(message, call, context)
  return signRequest({ method: call.method, target, body: signed }, { ...context.signer, sign }, context.now())
}

async function signInTime(message: Uint8Array, call: Call, context: ProtocolContext): Promise<string> {
  const { signer } = context
  if (!signer.remote) return signer.sign(message)
  try {
    return await inTime(signer.sign(message), call, call.timeout ?? context.timeout)
  } catch (cause) {
    if (cause instanceof TransportError) throw cause
    throw new SigningError(`${call.subject}: the configured \`signer\` failed; nothing was sent`, { cause })
  }
}

/** A signer that hangs must not hold a call longer than its timeout, or after its signal. */
function inTime<T>(work: Promise<T>, { subject, signal, started }: Call, timeout: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (reason: 'timeout' | 'aborted', problem: string) =>
      reject(new TransportError(`${subject}: ${problem}; nothing was sent`, { reason, sent: false }))
    const onAbort = () => fail('aborted', 'aborted by its signal')
    const left = timeout - (performance.now() - started)
    const timer = setTimeout(() => fail('timeout', `the configured \`signer\` gave nothing within ${timeout} ms`), left)
    signal?.addEventListener('abort', onAbort, { once: true })
    if (signal?.aborted) onAbort()
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    })
  })
}

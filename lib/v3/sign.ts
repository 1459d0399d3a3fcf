import type { Call } from '../call/call.js'
import type { ProtocolContext } from '../call/protocol.js'
import { nonce } from '../crypto/nonce.js'
import { SigningError, TransportError } from '../errors.js'
import { formatAuthorization, SCHEMES } from './authorization.js'
import { requestMessage } from './message.js'

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
  const { mchid, brand_id, serial: serial_no } = context.signer
  const timestamp = String(Math.floor(context.now() / 1000))
  const nonce_str = nonce()
  const message = requestMessage(call.method, target, timestamp, nonce_str, signed)
  const signature = await sign(message, call, context)
  const scheme = brand_id === undefined ? SCHEMES.mchid : SCHEMES.brand_id
  const fields = { mchid, brand_id, nonce_str, timestamp, serial_no, signature }
  return { authorization: formatAuthorization(scheme, fields), message }
}

async function sign(message: Uint8Array, call: Call, context: ProtocolContext): Promise<string> {
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

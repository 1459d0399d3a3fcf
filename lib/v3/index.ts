import type { ApiResponse, FileStream, Keyring, PlatformKey, Suite, Traits } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import { type Encoded, encode } from '../call/body.js'
import { type Call, type CompleteCall, NO_HEADERS } from '../call/call.js'
import { completeUpload } from '../call/complete-upload.js'
import type { Protocol, ProtocolOptions, Sealed, V3Credentials } from '../call/protocol.js'
import { sentTarget, targetOf } from '../call/target.js'
import { nonces } from '../crypto/nonce.js'
import { RSA, suiteOf } from '../crypto/suites.js'
import { RequestError } from '../errors.js'
import { guardKeyring } from '../keys/guard-keyring.js'
import { endedError, sizeProblem, transportError } from '../transport/error.js'
import { pieceOf, toFileStream } from '../transport/file-stream.js'
import { readWhole } from '../transport/read-whole.js'
import type { WireRequest, WireResponse } from '../transport/transport.js'
import { dataOf, misfit } from './data.js'
import { apiError, raise } from './raise.js'
import { type Replays, rememberReplays } from './replays.js'
import { isSealed, sealFields } from './sensitive.js'
import { authorize } from './sign.js'
import { hasSignature, type RememberedProof, single, verify, verifyAtOnce, verifyDigest } from './verify.js'

/** The credentials and settings of a client that the JSON protocol needs. */
export interface V3Context extends V3Credentials, ProtocolOptions {
  readonly replays: Replays
  /** Returns a nonce, another each time. */
  readonly nonces: () => string
  /** That of the signer, which the answers must have as well. */
  readonly suite: Suite
}

/** The JSON protocol, for one client. */
export function createV3(credentials: V3Credentials, options: ProtocolOptions): Protocol {
  const suite = suiteOf(credentials.signer.suite ?? RSA.name) ?? RSA
  const context: V3Context = { ...credentials, ...options, replays: rememberReplays(), nonces: nonces(), suite }
  return {
    name: 'v3',
    seal: (attempt) => seal(attempt, context),
    open: (reply, sealed, attempt) => open(reply, sealed, attempt, context),
    repeatable: ({ method }, { repeatable }) => repeatable ?? method === 'GET',
  }
}

/**
 * Encrypt → encode → sign. What is there at once is not waited for: each `await` costs every call a promise and a turn.
 *
 * @throws {RequestError} at once, or as a rejection.
 */
function seal(attempt: Attempt, context: V3Context): Promise<Sealed> {
  const { call, traits } = attempt
  checkOwner(call, traits, context)
  const completed = complete(call, traits, context.suite)
  if (completed instanceof Promise) return sealSlowly(completed, attempt, context)
  const key = traits.keyless ? undefined : platformKey(completed, context)
  if (key instanceof Promise || (key && isSealed(completed, traits)))
    return sealSlowly(completed, attempt, context, key)
  const encoded = encode(completed.content)
  if (encoded instanceof Promise) return sealSlowly(completed, attempt, context, key)
  return signed(completed, encoded, key, attempt, context)
}

/** The same, where something has to be waited for. */
async function sealSlowly(
  completed: CompleteCall | Promise<CompleteCall>,
  attempt: Attempt,
  context: V3Context,
  found?: PlatformKey | Promise<PlatformKey>,
): Promise<Sealed> {
  const { traits } = attempt
  const call = await completed
  const key = traits.keyless ? undefined : await (found ?? platformKey(call, context))
  const sealed = key && isSealed(call, traits) ? { ...call, ...(await sealFields(call, traits, key)) } : call
  return signed(sealed, await encode(sealed.content), key, attempt, context)
}

/** The request of an encoded call, signed. */
function signed(
  call: CompleteCall,
  encoded: Encoded,
  key: PlatformKey | undefined,
  attempt: Attempt,
  context: V3Context,
): Promise<Sealed> {
  const target = targetOf(attempt.baseUrl, attempt.path, call.query)
  return authorize(attempt, target, encoded.signed, context, (authorization, message) => ({
    request: requestOf(call, encoded, key, attempt, context, target, authorization),
    message,
  }))
}

function requestOf(
  call: CompleteCall,
  { bytes, contentType }: Encoded,
  key: PlatformKey | undefined,
  { traits, baseUrl, deadline, repeatable }: Attempt,
  context: V3Context,
  target: string,
  authorization: string,
): WireRequest {
  const headers: Record<string, string> = {
    accept: traits.file ? '*/*' : 'application/json',
    'user-agent': context.userAgent,
    'content-type': contentType,
  }
  if (context.headers) Object.assign(headers, context.headers)
  if (call.headers !== NO_HEADERS) Object.assign(headers, call.headers)
  if (call.content?.kind === 'multipart') headers['content-type'] = contentType // the client chooses the boundary of an upload
  headers.authorization = authorization
  if (key) headers['wechatpay-serial'] = key.serial
  return {
    subject: call.subject,
    repeatable,
    method: call.method,
    origin: baseUrl.origin,
    target: sentTarget(baseUrl, target),
    headers,
    body: bytes,
    deadline,
    maxResponseSize: context.maxResponseSize,
    // A signed file has to be complete before its signature can be verified.
    stream: traits.file === true && traits.unsigned === true,
  }
}

/** The call with its upload completed; the same call when it has none. */
function complete(call: Call, traits: Traits, suite: Suite): CompleteCall | Promise<CompleteCall> {
  const { content } = call
  if (content === undefined || content.kind === 'json' || content.kind === 'raw') return call as CompleteCall // it is no upload
  return completeFiles(call, traits, suite)
}

async function completeFiles(call: Call, traits: Traits, suite: Suite): Promise<CompleteCall> {
  const content = await completeUpload(call, traits, suite)
  if (content?.kind === 'xml' || content?.kind === 'form') throw bodyError(call, content.kind)
  return content === call.content ? (call as CompleteCall) : { ...call, content } // unchanged, so it was complete
}

/** The error of a body of APIv2. */
function bodyError({ subject }: Call, kind: 'xml' | 'form'): RequestError {
  const problem =
    kind === 'xml'
      ? '`xml` is the body of APIv2, whose paths begin with `v2/`; pass `json`'
      : '`body` must be a string or a Uint8Array, or have `meta` with the file; pass `upload(file)` or `{ meta, file }`'
  return new RequestError(`${subject}: ${problem}. Nothing was sent`)
}

/** Refuses a merchant's call to the brand API. A brand may call any path, because its permissions are not documented. */
function checkOwner({ subject }: Call, { brand }: Traits, { signer }: V3Context): void {
  if (!brand || signer.brand_id !== undefined) return
  throw new RequestError(
    `${subject}: the brand API accepts requests signed by a brand, and this client signs for a merchant. Create another ` +
      'client with `createClient({ brand_id, serial, privateKey, certs })`, with the certificate of the brand; nothing was sent',
  )
}

/** Verify → raise → decode → decrypt. */
function open(
  received: WireResponse,
  sealed: Sealed,
  attempt: Attempt,
  context: V3Context,
): ApiResponse<unknown> | Promise<ApiResponse<unknown>> {
  const { traits } = attempt
  const isPlain = received.headers['content-encoding'] === undefined && !traits.unsigned && !traits.signedDigest
  if (!isPlain || received.status < 200 || received.status >= 300) return openSlowly(received, sealed, attempt, context)
  const opened = openedOf(received, sealed, attempt, context)
  const verifying = verifyAtOnce(received.headers, received.body, opened.proof)
  return verifying ? verifying.then(() => success(received, opened, true)) : success(received, opened, true)
}

/** The same, where something is not as in most answers. */
async function openSlowly(
  received: WireResponse,
  sealed: Sealed,
  attempt: Attempt,
  context: V3Context,
): Promise<ApiResponse<unknown>> {
  const { traits } = attempt
  const compressed = received.headers['content-encoding'] !== undefined
  const reply = compressed ? await decompressed(received, attempt, context) : received
  const opened = openedOf(reply, sealed, attempt, context)
  const { proof, message } = opened
  if (reply.status < 200 || reply.status >= 300) throw await apiError(reply, proof, message, attempt.repeatable)
  if (traits.unsigned) return openUnsigned(reply, opened)
  // Merchants of some regions receive the same file with an ordinary signature.
  if (traits.signedDigest && reply.headers[traits.signedDigest.toLowerCase()] !== undefined) {
    await verifyDigest(reply.headers, reply.body, traits.signedDigest, proof)
  } else await verify(reply.headers, reply.body, proof)
  return success(reply, opened, true)
}

function openedOf({ status }: WireResponse, { message }: Sealed, attempt: Attempt, context: V3Context): Opened {
  const { subject } = attempt.call
  const proof = {
    keyring: guardKeyring(context.keyring, subject, 'answer'),
    now: context.now(),
    subject,
    status,
    brand: context.signer.brand_id !== undefined,
    suites: [context.suite],
    replays: context.replays,
  }
  return { attempt, context, proof, message }
}

/** The result of an operation whose answers need no signature. One that is there all the same is verified. */
async function openUnsigned(reply: WireResponse, opened: Opened): Promise<ApiResponse<unknown>> {
  if (!hasSignature(reply.headers)) return success(reply, opened, false)
  const whole = reply.stream ? await readWhole(reply, reply.stream, opened.context.maxResponseSize) : reply
  if (whole.stream) return success(whole, opened, false) // too large to be verified
  if (whole === reply) await verify(whole.headers, whole.body, opened.proof)
  else await verifyFile(whole, opened)
  return success(whole, opened, true)
}

/** Its end has stopped the deadline of the call, and a keyring may keep it waiting. */
async function verifyFile({ headers, body }: WireResponse, { attempt, proof }: Opened): Promise<void> {
  const { call, repeatable } = attempt
  const deadline = attempt.deadline.renew()
  try {
    await deadline.race(
      () => verify(headers, body, proof),
      (end) => endedError({ subject: call.subject, repeatable }, end, deadline.timeout, true),
    )
  } finally {
    deadline.stop()
  }
}

/** An answer that is no error, on its way to the caller. */
interface Opened {
  readonly attempt: Attempt
  readonly context: V3Context
  readonly proof: RememberedProof
  /** The text that the request's signature covers. */
  readonly message: Uint8Array
}

function success(
  reply: WireResponse,
  { attempt, context, proof, message }: Opened,
  verified: boolean,
): ApiResponse<unknown> | Promise<ApiResponse<unknown>> {
  const refused = () => raise(reply, proof, message, attempt.repeatable, verified ? 'right' : 'none')
  const found = attempt.traits.file
    ? fileOf(reply, attempt.call, context)
    : dataOf(reply, attempt, context, verified, refused)
  return found instanceof Promise
    ? found.then((data) => responseOf(reply, data, verified))
    : responseOf(reply, found, verified)
}

function responseOf({ status, headers }: WireResponse, data: unknown, verified: boolean): ApiResponse<unknown> {
  return { status, headers, requestId: single(headers, 'request-id'), data, verified }
}

function fileOf(reply: WireResponse, { subject }: Call, { maxResponseSize }: V3Context): FileStream {
  const contentType = single(reply.headers, 'content-type') ?? ''
  return toFileStream(reply.stream ?? pieceOf(reply.body), { contentType, subject, maxResponseSize })
}

/** An answer that an intermediary has compressed, as WeChat Pay signed it. */
async function decompressed(
  reply: WireResponse,
  attempt: Attempt,
  { maxResponseSize }: V3Context,
): Promise<WireResponse> {
  const { inflate } = await import('../transport/inflate.js')
  const inflated = await inflate(reply, maxResponseSize)
  if ('reply' in inflated) return inflated.reply
  if (inflated.problem === 'size') {
    const { call, repeatable } = attempt
    throw transportError({ subject: call.subject, repeatable }, 'size', sizeProblem(maxResponseSize), true, undefined)
  }
  const problem = inflated.problem === 'unknown' ? 'is unknown to this client' : 'is not that of its body'
  throw misfit(reply, attempt, `with a Content-Encoding that ${problem}`, false)
}

/** The key that the call names in `Wechatpay-Serial`: it encrypts the request, and the answer is signed by it. */
function platformKey(call: Call, context: V3Context): PlatformKey | Promise<PlatformKey> {
  const keyring = guardKeyring(context.keyring, call.subject, 'request')
  const serial = call.headers['wechatpay-serial'] ?? context.headers?.['wechatpay-serial']
  return serial === undefined ? keyring.current() : namedKey(serial, keyring, call, context.suite)
}

async function namedKey(serial: string, keyring: Keyring, call: Call, suite: Suite): Promise<PlatformKey> {
  const key = await keyring.find(serial)
  if (key?.suite === suite.name) return key
  if (key) {
    const problem = `the \`Wechatpay-Serial\` ${key.serial} is that of a key of ${key.suite}, and this client signs by ${suite.name}`
    throw new RequestError(`${call.subject}: ${problem}; nothing was sent`)
  }
  const configured = keyring.serials.join(', ')
  throw new RequestError(
    `${call.subject}: no key for the \`Wechatpay-Serial\` ${serial.slice(0, 80)}; configured: ${configured}. Add it to \`certs\``,
  )
}

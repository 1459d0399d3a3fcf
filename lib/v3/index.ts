import type { ApiResponse, FileStream, PlatformKey } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import { encode } from '../call/body.js'
import type { Call, CompleteCall } from '../call/call.js'
import { completeUpload } from '../call/complete-upload.js'
import type { Protocol, ProtocolOptions, Sealed, V3Credentials } from '../call/protocol.js'
import { targetOf } from '../call/target.js'
import { ApiError, RequestError } from '../errors.js'
import { type Decoded, decode } from '../transport/decode.js'
import { pieceOf, toFileStream } from '../transport/file-stream.js'
import type { WireResponse } from '../transport/transport.js'
import type { Traits } from '../types.js'
import { apiError } from './raise.js'
import { openFields, sealFields } from './sensitive.js'
import { authorize } from './sign.js'
import { single, verify, verifyDigest } from './verify.js'

/** What the JSON protocol needs of a client. */
export interface V3Context extends V3Credentials, ProtocolOptions {}

/** The JSON protocol, for one client. */
export function createV3(credentials: V3Credentials, options: ProtocolOptions): Protocol {
  const context: V3Context = { ...credentials, ...options }
  return {
    name: 'v3',
    seal: (attempt) => seal(attempt, context),
    open: (reply, sealed, attempt) => open(reply, sealed, attempt, context),
    repeatable: ({ method }, { repeatable }) => repeatable ?? method === 'GET',
  }
}

/** Encrypt → encode → sign. */
async function seal(attempt: Attempt, context: V3Context): Promise<Sealed> {
  const { traits, path, entry, deadline, repeatable } = attempt
  const call = await complete(attempt.call, traits)
  const key = traits.keyless ? undefined : await platformKey(call, context)
  const { query, content } = key ? await sealFields(call, traits, key) : call
  const target = targetOf(entry, path, query)
  const { bytes, contentType, signed } = await encode(content)
  const { authorization, message } = await authorize(attempt, target, signed, context)
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': context.userAgent,
    'content-type': contentType,
    ...call.headers,
    authorization,
  }
  if (content?.kind === 'multipart') headers['content-type'] = contentType // the boundary of an upload is ours to name
  if (key) headers['wechatpay-serial'] = key.serial
  const request = {
    subject: call.subject,
    repeatable,
    method: call.method,
    origin: entry.origin,
    target,
    headers,
    body: bytes,
    deadline,
    maxResponseSize: context.maxResponseSize,
    // One that is signed has to be complete before anything of it is known to be right.
    stream: traits.file === true && traits.unsigned === true,
  }
  return { request, message }
}

/** The call with its upload completed; the call itself when there is none. */
async function complete(call: Call, traits: Traits): Promise<CompleteCall> {
  const content = await completeUpload(call, traits)
  return content === call.content ? (call as CompleteCall) : { ...call, content } // what is complete has come back as it was
}

/** Verify → raise → decode → decrypt. */
async function open(
  reply: WireResponse,
  { message }: Sealed,
  { call, traits }: Attempt,
  context: V3Context,
): Promise<ApiResponse<unknown>> {
  const proof = {
    keyring: context.keyring,
    now: context.now(),
    subject: call.subject,
    status: reply.status,
    brand: context.signer.brand_id !== undefined,
  }
  if (reply.status < 200 || reply.status >= 300) throw await apiError(reply, proof, message)
  if (traits.signedDigest) await verifyDigest(reply.headers, reply.body, traits.signedDigest, proof)
  else if (!traits.unsigned) await verify(reply.headers, reply.body, proof)
  return {
    status: reply.status,
    headers: reply.headers,
    requestId: single(reply.headers, 'request-id'),
    data: traits.file ? fileOf(reply, call, context) : await dataOf(reply, call, traits, context),
    verified: !traits.unsigned,
  }
}

function fileOf(reply: WireResponse, { subject }: Call, { maxResponseSize }: V3Context): FileStream {
  const contentType = single(reply.headers, 'content-type') ?? ''
  return toFileStream(reply.stream ?? pieceOf(reply.body), { contentType, subject, maxResponseSize })
}

async function dataOf(reply: WireResponse, call: Call, traits: Traits, context: V3Context): Promise<unknown> {
  const decoded = decodeSuccess(reply, call, !traits.unsigned)
  if (decoded.kind === 'empty') return undefined
  return decoded.kind === 'json' ? openFields(decoded.value, call, traits, context) : decoded.value
}

/** The key that the call names in `Wechatpay-Serial`: it encrypts the request and chooses who signs the answer. */
async function platformKey(call: Call, { keyring }: V3Context): Promise<PlatformKey> {
  const serial = call.headers['wechatpay-serial']
  if (serial === undefined) return keyring.current()
  const key = await keyring.find(serial)
  if (key) return key
  const configured = keyring.serials.join(', ')
  throw new RequestError(
    `${call.subject}: no key for the \`Wechatpay-Serial\` ${serial.slice(0, 80)}; configured: ${configured}. Add it to \`certs\``,
  )
}

function decodeSuccess(reply: WireResponse, call: Call, verified: boolean): Decoded {
  try {
    return decode(reply.headers, reply.body)
  } catch {
    // The parser's message quotes the body, so it is not kept as the cause.
    throw new ApiError(
      'ERR_RESPONSE',
      `${call.subject}: ${reply.status} with a body that is not what it calls itself`,
      {
        status: reply.status,
        requestId: single(reply.headers, 'request-id'),
        verified,
      },
    )
  }
}

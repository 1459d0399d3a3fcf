import type { ApiResponse, FileStream } from '../../types/core.js'
import { encode } from '../body.js'
import { completeUpload } from '../complete-upload.js'
import { type Decoded, decode } from '../decode.js'
import { ApiError, RequestError } from '../errors.js'
import { pieceOf, toFileStream } from '../file-stream.js'
import { expand, resolve } from '../target.js'
import type { Call, Context, PlatformKey, Protocol, Traits, WireRequest, WireResponse } from '../types.js'
import { apiError } from './raise.js'
import { openFields, sealFields } from './sensitive.js'
import { authorize } from './sign.js'
import { single, verify, verifyDigest } from './verify.js'

/** The JSON protocol. */
export const v3: Protocol = { seal, open }

/** Expand → encrypt → encode → sign. */
async function seal(given: Call, traits: Traits, context: Context, entry: string): Promise<WireRequest> {
  checkOwner(given, traits, context)
  const call = { ...given, content: await completeUpload(given, traits) }
  const path = expand(call.template, call.variables, call.subject)
  const key = traits.keyless ? undefined : await platformKey(call, context)
  const { query, content } = key ? await sealFields(call, traits, key) : call
  const url = resolve(path, query, entry)
  const { bytes, contentType, signed } = await encode(content)
  const { authorization, message } = await authorize(call, url.pathname + url.search, signed, context)
  const headers: Record<string, string> = {
    accept: 'application/json',
    'user-agent': context.userAgent,
    'content-type': contentType,
    ...call.headers,
    authorization,
  }
  if (content?.kind === 'multipart') headers['content-type'] = contentType // the boundary of an upload is ours to name
  if (key) headers['wechatpay-serial'] = key.serial
  return {
    subject: call.subject,
    method: call.method,
    url,
    headers,
    body: bytes,
    message,
    signal: call.signal,
    started: call.started,
    timeout: call.timeout ?? context.timeout,
    maxResponseSize: context.maxResponseSize,
    // One that is signed has to be complete before anything of it is known to be right.
    ...(traits.file && traits.unsigned && { stream: true as const }),
  }
}

/** The brand API takes what a brand has signed. Which other paths a brand may call is not documented, so it may try any. */
function checkOwner({ subject }: Call, { brand }: Traits, { signer }: Context): void {
  if (!brand || signer.brand_id !== undefined) return
  throw new RequestError(
    `${subject}: the brand API takes requests that a brand has signed, and this client signs for a merchant. Make another ` +
      'one by `createClient({ brand_id, serial, privateKey, certs })`, with the certificate of the brand; nothing was sent',
  )
}

/** Verify → raise → decode → decrypt. */
async function open(
  reply: WireResponse,
  call: Call,
  traits: Traits,
  context: Context,
  message: Uint8Array,
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

function fileOf(reply: WireResponse, { subject }: Call, { maxResponseSize }: Context): FileStream {
  const contentType = single(reply.headers, 'content-type') ?? ''
  return toFileStream(reply.stream ?? pieceOf(reply.body), { contentType, subject, maxResponseSize })
}

async function dataOf(reply: WireResponse, call: Call, traits: Traits, context: Context): Promise<unknown> {
  const decoded = decodeSuccess(reply, call, !traits.unsigned)
  if (decoded.kind === 'empty') return undefined
  return decoded.kind === 'json' ? openFields(decoded.value, call, traits, context) : decoded.value
}

/** The key that the call names in `Wechatpay-Serial`: it encrypts the request and chooses who signs the answer. */
async function platformKey(call: Call, context: Context): Promise<PlatformKey> {
  const serial = call.headers['wechatpay-serial']
  if (serial === undefined) return context.keyring.current()
  const key = await context.keyring.find(serial)
  if (key) return key
  const configured = context.keyring.serials.join(', ')
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

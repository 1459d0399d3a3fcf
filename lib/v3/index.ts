import type { ApiResponse } from '../../types/core.js'
import { encode } from '../body.js'
import { nonce } from '../crypto/nonce.js'
import { SCHEME } from '../crypto/rsa.js'
import { type Decoded, decode } from '../decode.js'
import { ApiError, RequestError } from '../errors.js'
import { expand, resolve } from '../target.js'
import type { Call, Context, PlatformKey, Protocol, WireRequest, WireResponse } from '../types.js'
import { formatAuthorization } from './authorization.js'
import { requestMessage } from './message.js'
import { apiError } from './raise.js'
import { decryptFields, encryptFields } from './sensitive.js'
import { single, verify } from './verify.js'

/** The JSON protocol. */
export const v3: Protocol = { seal, open }

/** Expand → encrypt → encode → sign. */
async function seal(call: Call, context: Context): Promise<WireRequest> {
  const path = expand(call.template, call.variables, call.subject)
  const key = platformKey(call, context)
  const { query, content } = await encryptFields(call, context, key)
  const traits = context.traits(call.method, call.template)
  const url = resolve(path, query, call.baseUrl ?? traits.baseUrl ?? context.baseUrl)
  const { bytes, contentType } = encode(content)
  const timestamp = String(Math.floor(context.now() / 1000))
  const nonce_str = nonce()
  const message = requestMessage(call.method, url.pathname + url.search, timestamp, nonce_str, bytes)
  const signature = await context.signer.sign(message)
  const { mchid, serial: serial_no } = context.signer
  return {
    subject: call.subject,
    method: call.method,
    url,
    headers: {
      accept: 'application/json',
      'content-type': contentType,
      'user-agent': context.userAgent,
      ...call.headers,
      'wechatpay-serial': key.serial,
      authorization: formatAuthorization(SCHEME, { mchid, nonce_str, timestamp, serial_no, signature }),
    },
    body: bytes,
    signal: call.signal,
    timeout: call.timeout ?? context.timeout,
    maxResponseSize: context.maxResponseSize,
  }
}

/** Verify → raise → decode → decrypt. */
async function open(reply: WireResponse, call: Call, context: Context): Promise<ApiResponse<unknown>> {
  const traits = context.traits(call.method, call.template)
  const proof = { keyring: context.keyring, now: context.now(), subject: call.subject, status: reply.status }
  if (reply.status < 200 || reply.status >= 300) throw apiError(reply, proof)
  if (!traits.unsigned) verify(reply.headers, reply.body, proof)
  const decoded = decodeSuccess(reply, call, !traits.unsigned)
  const data = decoded.kind === 'empty' ? undefined : decoded.value
  return {
    status: reply.status,
    headers: reply.headers,
    requestId: single(reply.headers, 'request-id'),
    data: decoded.kind === 'json' ? await decryptFields(data, call, context) : data,
    verified: !traits.unsigned,
  }
}

/** The key that the call names in `Wechatpay-Serial`: it encrypts the request and chooses who signs the answer. */
function platformKey(call: Call, context: Context): PlatformKey {
  const serial = call.headers['wechatpay-serial']
  if (serial === undefined) return context.keyring.current()
  const key = context.keyring.find(serial)
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

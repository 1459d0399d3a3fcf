import type { ApiResponse } from '../../types/core.js'
import { encode } from '../body.js'
import { nonce } from '../crypto/nonce.js'
import { SCHEME } from '../crypto/rsa.js'
import { type Decoded, decode } from '../decode.js'
import { ApiError, RequestError } from '../errors.js'
import { expand, resolve } from '../target.js'
import type { Call, Context, PlatformKey, Protocol, Traits, WireRequest, WireResponse } from '../types.js'
import { formatAuthorization } from './authorization.js'
import { requestMessage } from './message.js'
import { apiError } from './raise.js'
import { openFields, sealFields } from './sensitive.js'
import { single, verify, verifyDigest } from './verify.js'

/** The entry point that WeChat Pay names as the main one. */
const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com/'

/** The JSON protocol. */
export const v3: Protocol = { seal, open }

/** Expand → encrypt → encode → sign. */
async function seal(call: Call, traits: Traits, context: Context): Promise<WireRequest> {
  const path = expand(call.template, call.variables, call.subject)
  const key = await platformKey(call, context)
  const { query, content } = await sealFields(call, traits, key)
  const url = resolve(path, query, call.baseUrl ?? context.baseUrl ?? traits.baseUrl ?? DEFAULT_BASE_URL)
  const { bytes, contentType, signed } = await encode(content)
  const timestamp = String(Math.floor(context.now() / 1000))
  const nonce_str = nonce()
  const message = requestMessage(call.method, url.pathname + url.search, timestamp, nonce_str, signed)
  const signature = await context.signer.sign(message)
  const { mchid, serial: serial_no } = context.signer
  return {
    subject: call.subject,
    method: call.method,
    url,
    headers: {
      accept: 'application/json',
      'user-agent': context.userAgent,
      'content-type': contentType,
      ...call.headers,
      // The boundary of an upload is ours to name.
      ...(content?.kind === 'multipart' && { 'content-type': contentType }),
      'wechatpay-serial': key.serial,
      authorization: formatAuthorization(SCHEME, { mchid, nonce_str, timestamp, serial_no, signature }),
    },
    body: bytes,
    signal: call.signal,
    started: call.started,
    timeout: call.timeout ?? context.timeout,
    maxResponseSize: context.maxResponseSize,
  }
}

/** Verify → raise → decode → decrypt. */
async function open(reply: WireResponse, call: Call, traits: Traits, context: Context): Promise<ApiResponse<unknown>> {
  const proof = { keyring: context.keyring, now: context.now(), subject: call.subject, status: reply.status }
  if (reply.status < 200 || reply.status >= 300) throw await apiError(reply, proof)
  if (traits.signedDigest) await verifyDigest(reply.headers, reply.body, traits.signedDigest, proof)
  else if (!traits.unsigned) await verify(reply.headers, reply.body, proof)
  const decoded = decodeSuccess(reply, call, !traits.unsigned)
  const data = decoded.kind === 'empty' ? undefined : decoded.value
  return {
    status: reply.status,
    headers: reply.headers,
    requestId: single(reply.headers, 'request-id'),
    data: decoded.kind === 'json' ? await openFields(data, call, traits, context) : data,
    verified: !traits.unsigned,
  }
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

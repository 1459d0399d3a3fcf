import type { ApiResponse, Traits, XmlFields } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { Call } from '../call/call.js'
import type { Sealed, V2Credentials } from '../call/protocol.js'
import { ApiError, DecryptionError } from '../errors.js'
import type { WireResponse } from '../transport/transport.js'
import { openBill } from './bill.js'
import type { V2Context } from './context.js'
import { parseJson, toData } from './data.js'
import { apiError, excerptOf, isSuccess, signatureError, single, unreadable } from './raise.js'
import { readXml } from './read-xml.js'
import { verifyV2 } from './sign.js'

/** Read → raise → verify → gather. */
export async function open(
  received: WireResponse,
  _: Sealed,
  attempt: Attempt,
  context: V2Context,
): Promise<ApiResponse<unknown>> {
  const { call, traits } = attempt
  const compressed = received.headers['content-encoding'] !== undefined
  const reply = compressed ? await decompressed(received, call, context) : received
  if (reply.status < 200 || reply.status >= 300) throw httpError(reply, call, context)
  const data = traits.file ? await openBill(reply, call, context) : await dataOf(reply, attempt, context)
  return {
    status: reply.status,
    headers: reply.headers,
    requestId: single(reply.headers, 'request-id'),
    data,
    verified: !traits.unsigned && !traits.file,
  }
}

/** An answer that an intermediary has compressed, as WeChat Pay sent it. */
async function decompressed(reply: WireResponse, call: Call, { maxResponseSize }: V2Context): Promise<WireResponse> {
  const { inflate } = await import('../transport/inflate.js')
  const inflated = await inflate(reply, maxResponseSize)
  if ('reply' in inflated) return inflated.reply
  const problem = inflated.problem === 'size' ? 'holds more than `maxResponseSize`' : 'is not that of its body'
  throw unreadable(`its Content-Encoding ${problem}`, reply, call)
}

/** The error for an answer outside 200 to 299: its XML, or nothing but its status. */
function httpError(reply: WireResponse, call: Call, { apiv2Key }: V2Context): ApiError {
  try {
    const fields = readXml(reply.body)
    if (!isSuccess(fields)) return apiError(fields, reply, call, apiv2Key)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  const type = single(reply.headers, 'content-type')?.split(';', 1)[0] ?? 'no content type'
  return new ApiError(ApiError.code, `${call.subject}: ${reply.status} without WeChat Pay's error code (${type})`, {
    status: reply.status,
    requestId: single(reply.headers, 'request-id'),
    verified: false,
    excerpt: excerptOf(reply),
  })
}

async function dataOf(reply: WireResponse, { call, traits }: Attempt, context: V2Context): Promise<unknown> {
  if (traits.json) return jsonOf(reply, call)
  const fields = fieldsOf(reply, call)
  if (!isSuccess(fields)) throw apiError(fields, reply, call, context.apiv2Key)
  if (!traits.unsigned && !verifyV2(fields, context.apiv2Key)) {
    throw signatureError(reply, call, Object.hasOwn(fields, 'sign') ? 'mismatch' : 'headers')
  }
  return toData(await decrypted(fields, call, traits, context), traits)
}

/** The fields of an answer, or the error that says what is wrong with it. */
export function fieldsOf(reply: WireResponse, call: Call): XmlFields {
  try {
    return readXml(reply.body)
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable(error.message, reply, call)
    throw error
  }
}

/** Fields that are encrypted under the merchant certificate, in plaintext where the client has its key. */
async function decrypted(
  fields: XmlFields,
  call: Call,
  { decrypt = [] }: Traits,
  { decrypter }: V2Credentials,
): Promise<XmlFields> {
  if (!call.decrypt || !decrypter || decrypter.absent) return fields
  const names = decrypt.filter((name) => typeof fields[name] === 'string' && fields[name] !== '')
  const opened = names.map(async (field) => {
    try {
      const bytes = await decrypter.decrypt(Buffer.from(String(fields[field]), 'base64'))
      return [field, Buffer.from(bytes).toString()] as const
    } catch (cause) {
      const problem = 'cannot be decrypted; was it encrypted for another merchant certificate?'
      throw new DecryptionError(`${call.subject}: \`${field}\` of the answer ${problem}`, { field, cause })
    }
  })
  return names.length > 0 ? { ...fields, ...Object.fromEntries(await Promise.all(opened)) } : fields
}

/** The answer of the one operation that answers JSON: it says `retcode` 0. */
function jsonOf(reply: WireResponse, call: Call): unknown {
  const value = parseJson(Buffer.from(reply.body).toString())
  if (typeof value !== 'object' || value === null || !('retcode' in value)) {
    throw unreadable('it is not JSON with a `retcode`', reply, call)
  }
  if (value.retcode === 0) return value
  const sentence = 'retmsg' in value && typeof value.retmsg === 'string' ? `: ${value.retmsg}` : ''
  const code = String(value.retcode)
  throw new ApiError(code, `${call.subject}: ${reply.status} retcode ${code}${sentence}`, {
    status: reply.status,
    requestId: single(reply.headers, 'request-id'),
    detail: value,
    verified: false,
  })
}

import { isSignType, type SignType, verifyV2 } from 'wechatpay-chain/protocol'
import { Refusal } from '../../world/refusal.js'
import type { SignedFields } from '../protocol.js'

/** Names of the field with the merchant's number. The first one that is there counts. */
const MERCHANTS = ['mch_id', 'mchid', 'combine_mch_id'] as const

/** Length of the longest accepted nonce. @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891 */
const LONGEST_NONCE = 32

/** The merchant whose requests are accepted. */
export interface Caller {
  readonly mchid: string
  readonly apiv2Key: string
}

/**
 * Checks that a request was signed by the merchant, under the digest that its `sign_type` names: MD5 without it.
 *
 * @param fields Of the request, as they arrived.
 * @param isNonceless Whether the operation has no `nonce_str`.
 * @throws {Refusal} `MCHID_NOT_EXIST`, `LACK_PARAMS`, `PARAM_ERROR` or `SIGNERROR`, for the first check that fails.
 */
export function authenticate(
  fields: Readonly<Record<string, string>>,
  { mchid, apiv2Key }: Caller,
  isNonceless: boolean,
): Omit<SignedFields, 'name'> {
  const name = MERCHANTS.find((one) => (fields[one] ?? '') !== '')
  if (name !== undefined && fields[name] !== mchid) {
    throw new Refusal(400, 'MCHID_NOT_EXIST', `\`${name}\` is not the merchant of this emulator, ${mchid}`)
  }
  const { sign_type = 'MD5', sign = '', nonce_str = '' } = fields
  if (!isNonceless && nonce_str === '') throw new Refusal(400, 'LACK_PARAMS', '`nonce_str` is missing')
  if (nonce_str.length > LONGEST_NONCE) {
    throw new Refusal(400, 'PARAM_ERROR', `\`nonce_str\` is longer than ${LONGEST_NONCE} characters`)
  }
  if (!isSignType(sign_type)) throw new Refusal(400, 'PARAM_ERROR', '`sign_type` must be MD5 or HMAC-SHA256')
  if (sign === '') throw signError('`sign` is missing')
  if (verifyV2(fields, apiv2Key, sign_type)) return { fields, signType: sign_type }
  throw signError(problemOf(fields, apiv2Key, sign_type))
}

/** What is wrong with a signature that does not fit. */
function problemOf(fields: Readonly<Record<string, string>>, apiv2Key: string, signType: SignType): string {
  const other = signType === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  if (verifyV2(fields, apiv2Key, other)) {
    const stated =
      fields.sign_type === undefined ? 'there is no sign_type, which means MD5' : `sign_type is ${signType}`
    return `\`sign\` was made with ${other}, but ${stated}`
  }
  if (verifyV2({ ...fields, sign: fields.sign?.toUpperCase() }, apiv2Key, signType)) return '`sign` must be in capitals'
  return `\`sign\` is not the ${signType} of the other fields under the APIv2 key`
}

function signError(message: string): Refusal {
  return new Refusal(401, 'SIGNERROR', message)
}

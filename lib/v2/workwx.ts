import { createHash } from 'node:crypto'
import type { SignableFields } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { signingTextV2 } from './signing-text.js'

/** The fields that the signature of WeCom covers: of a red packet, and of a transfer to an employee's pocket. */
const COVERED = [
  ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid'],
  ['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type'],
] as const

/**
 * `workwx_sign`, the second signature of a red packet (`sendworkwxredpack`) or a transfer (`paywwsptrans2pocket`) of WeCom (企业微信): 32
 * upper-case hexadecimal digits. The other fields of the request may be there; they are not covered.
 *
 * @param fields Those of the request, `mch_id` and `nonce_str` among them: the client sends the ones that it is given.
 * @param secret Secret of the payment application in the WeCom console, not a key of WeChat Pay.
 * @throws {RequestError} that names the missing field.
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function signWorkwx(fields: SignableFields, secret: string): string {
  const [packet, transfer] = COVERED
  const names = Object.hasOwn(fields, 'partner_trade_no') ? transfer : packet
  const missing = names.find((name) => (fields[name] ?? '') === '')
  if (missing !== undefined) throw new RequestError(`signWorkwx: \`${missing}\` is missing, and workwx_sign covers it`)
  const text = signingTextV2(Object.fromEntries(names.map((name) => [name, fields[name]])))
  return createHash('md5').update(`${text}&secret=${secret}`).digest('hex').toUpperCase()
}

import { decodeBase64, type PublicKey, replaceFields } from 'wechatpay-chain/protocol'
import type { PlatformSide } from '../../keys/platform-side.js'
import type { RequestOptions } from '../../world/exchange.js'
import type { Refusal } from '../../world/refusal.js'
import { fieldError } from '../validator.js'

/**
 * Resolves to a copy of a request with its sensitive fields in plaintext.
 *
 * @param paths As in `Traits`: `json.user_name`.
 * @param side The platform key that the request named; a refusal when it named none, or one that the platform does not have.
 * @throws {Refusal} 400 `PARAM_ERROR` that names a field that is not ciphertext under this key (its value is not shown), or
 * the header `Wechatpay-Serial` when it is missing for such a field.
 */
export async function decryptRequest(
  request: RequestOptions,
  paths: readonly string[],
  side: PlatformSide | Refusal,
): Promise<RequestOptions> {
  const refuse = (field: string, problem: string) => fieldError(toPath(field), problem)
  const open = async (text: string, field: string): Promise<string> => {
    if (!('key' in side)) throw side
    const ciphertext = decodeBase64(text)
    if (!ciphertext || !side.ciphertext.fits(ciphertext)) {
      throw refuse(field, `must be encrypted: it is not the Base64 of an ${side.ciphertext.name} ciphertext`)
    }
    if (side.hasEnded) throw refuse(field, `is encrypted under a key that has expired, ${side.serial}`)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await side.key.decrypt(ciphertext))
    } catch {
      throw refuse(field, `cannot be decrypted with the key that Wechatpay-Serial names, ${side.serial}`)
    }
  }
  const opened = await replaceFields(request, paths, open, refuse)
  return opened as RequestOptions // a copy of an object is an object
}

/**
 * Resolves to a copy of an answer with its sensitive fields as ciphertext (Base64).
 *
 * @param paths As in `Traits`: `payer_phone`.
 * @param key The public key of the merchant certificate.
 */
export async function encryptAnswer(data: unknown, paths: readonly string[], key: PublicKey): Promise<unknown> {
  const refuse = (field: string, problem: string) => new Error(`the answer's field \`${field}\` ${problem}`)
  return replaceFields(data, paths, (text) => key.encrypt(text), refuse)
}

/** `json.receivers[0].name` as a list of names, as in validation errors. */
function toPath(field: string): string[] {
  return field.split(/[.[\]]+/).filter((name) => name !== '')
}

import type { PrivateKey, PublicKey } from '../../types/core.js'
import { DecryptionError, EncryptionError } from '../errors.js'
import { fromBase64, textOf } from '../platform/bytes.js'
import { replaceFields } from './fields.js'
import { encryptText } from './sensitive.js'

/**
 * A copy of `value` with its sensitive fields encrypted. Empty texts, `null` and missing fields stay as they are, as does
 * a text that already is a ciphertext.
 *
 * @param paths Field names joined by dots, for example `receivers.name`; elements of lists are included. The traits of an
 * operation list them.
 * @param key The recipient's key: a platform key, or the merchant's in a mock.
 * @throws {EncryptionError} that names the field that is too long or of another shape.
 */
export async function encryptFields(value: unknown, paths: readonly string[], key: PublicKey): Promise<unknown> {
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`encryptFields: \`${field}\` ${problem}`, { field })
  return replaceFields(value, paths, (text, field) => encryptText(text, key, 'encryptFields', field), refuse)
}

/**
 * A copy of `value` with its sensitive fields in plaintext: the inverse of `encryptFields`.
 *
 * @throws {DecryptionError} that names the field that is not a ciphertext under this key, or of another shape.
 */
export async function decryptFields(
  value: unknown,
  paths: readonly string[],
  key: Pick<PrivateKey, 'decrypt'>,
): Promise<unknown> {
  const refuse = (field: string, problem: string, cause?: unknown) =>
    new DecryptionError(`decryptFields: \`${field}\` ${problem}`, { field, cause })
  const open = async (text: string, field: string) => {
    try {
      return textOf(await key.decrypt(fromBase64(text)))
    } catch (cause) {
      throw refuse(field, 'cannot be decrypted with this key', cause)
    }
  }
  return replaceFields(value, paths, open, refuse)
}

import { capacity, encrypt, modulusBytes } from '../crypto/rsa.js'
import { DecryptionError, EncryptionError } from '../errors.js'
import type { Call, Content, Context, PlatformKey, QueryEntries } from '../types.js'
import { replaceFields } from './fields.js'

/** Query and body of a call with the fields that its spec marks as sensitive encrypted, on a copy. */
export async function encryptFields(
  call: Call,
  context: Context,
  key: PlatformKey,
): Promise<{ query: QueryEntries; content: Content | undefined }> {
  const paths = context.traits(call.method, call.template).encrypt ?? []
  if (!call.encrypt || paths.length === 0) return { query: call.query, content: call.content }
  const seal = (text: string, field: string) => encryptText(text, key, call.subject, field)
  const below = (root: string) =>
    paths.filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1))
  const inQuery = new Set(below('query'))
  const query = call.query.map(([name, value]) => {
    const sensitive = inQuery.has(name) && value !== ''
    return [name, sensitive ? seal(value, `query.${name}`) : value] as const
  })
  return { query, content: await encryptJson(call, below('json'), seal) }
}

async function encryptJson(
  call: Call,
  paths: readonly string[],
  seal: (text: string, field: string) => string,
): Promise<Content | undefined> {
  if (paths.length === 0 || call.content?.kind !== 'json') return call.content
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`${call.subject}: \`${field}\` ${problem}; it leads to a sensitive field`, { field })
  const json = await replaceFields(JSON.parse(call.content.text), paths, seal, refuse, 'json')
  return { kind: 'json', text: JSON.stringify(json) }
}

/**
 * The ciphertext (Base64) of a sensitive text; a text that already is one stays as it is, so that code ported from PHP
 * works.
 *
 * @throws {EncryptionError} when the text is longer than the key can carry.
 */
export function encryptText(text: string, key: PlatformKey, subject: string, field: string): string {
  if (isCiphertext(text, modulusBytes(key.key))) return text
  const plaintext = Buffer.from(text)
  const most = capacity(key.key)
  if (plaintext.length > most) {
    throw new EncryptionError(
      `${subject}: \`${field}\` is ${plaintext.length} bytes of UTF-8; RSA-OAEP under this key takes at most ${most}`,
      { field },
    )
  }
  return Buffer.from(encrypt(plaintext, key.key)).toString('base64')
}

/** Base64 of exactly the length of the modulus. It is longer than any plaintext that fits, so nothing is mistaken for it. */
function isCiphertext(text: string, bytes: number): boolean {
  return text.length === Math.ceil(bytes / 3) * 4 && Buffer.from(text, 'base64').toString('base64') === text
}

/** An answer with the fields that its spec marks as sensitive decrypted, on a copy. */
export async function decryptFields(data: unknown, call: Call, context: Context): Promise<unknown> {
  const paths = context.traits(call.method, call.template).decrypt ?? []
  if (paths.length === 0 || !call.encrypt) return data
  const refuse = (field: string, problem: string) =>
    new DecryptionError(`${call.subject}: \`${field}\` of the answer ${problem}`, { field })
  const open = async (text: string, field: string) => decryptText(text, context, call.subject, field)
  return replaceFields(data, paths, open, refuse)
}

/**
 * The plaintext of a sensitive text that was encrypted under the merchant certificate.
 *
 * @throws {DecryptionError} naming the field and the likely cause.
 */
export async function decryptText(text: string, context: Context, subject: string, field: string): Promise<string> {
  try {
    return Buffer.from(await context.decrypter.decrypt(Buffer.from(text, 'base64'))).toString()
  } catch (cause) {
    const { serial } = context.signer
    throw new DecryptionError(
      `${subject}: \`${field}\` cannot be decrypted; was it encrypted for another merchant certificate than ${serial}?`,
      { field, cause },
    )
  }
}

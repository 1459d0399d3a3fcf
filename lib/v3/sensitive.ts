import type { PlatformKey, PublicKey, Traits } from '../../types/core.js'
import type { Call, CompleteCall, Content, QueryEntries, QueryEntry } from '../call/call.js'
import type { V3Credentials } from '../call/protocol.js'
import { DecryptionError, EncryptionError, RequestError } from '../errors.js'
import { fromBase64, textOf } from '../platform/bytes.js'
import { replaceFields } from './fields.js'
import { readJsonTexts, writeJsonTexts } from './json-text.js'

/** Encrypts one text. `field` is its path, for messages. */
type Seal = (text: string, field: string) => Promise<string>

/**
 * Query and body of a call as they are sent, on a copy: sensitive fields encrypted, and fields that are JSON text on the
 * wire serialised.
 *
 * @throws {EncryptionError} when a sensitive field cannot be encrypted, {RequestError} when a query value cannot be written as JSON.
 */
export async function sealFields(
  call: CompleteCall,
  traits: Traits,
  key: PlatformKey,
): Promise<{ query: QueryEntries; content: Content | undefined }> {
  const { encrypt = [], jsonTexts = [] } = traits
  const sensitive = call.encrypt ? encrypt : []
  const seal = (text: string, field: string) => encryptText(text, key, call.subject, field)
  return {
    query: await sealQuery(call, below(sensitive, 'query'), below(jsonTexts, 'query'), seal),
    content: await sealContent(call, sensitive, jsonTexts, seal),
  }
}

function below(paths: readonly string[], root: string): string[] {
  return paths.filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1))
}

function sealQuery(
  call: Call,
  sensitive: readonly string[],
  jsonTexts: readonly string[],
  seal: Seal,
): QueryEntries | Promise<QueryEntries> {
  const query = call.query.some(([, , isJson]) => isJson)
    ? call.query.flatMap((entry) => mapParameters(entry, jsonTexts, call.subject))
    : call.query
  if (sensitive.length === 0) return query
  return Promise.all(
    query.map(
      async ([name, value]) =>
        [name, sensitive.includes(name) && value !== '' ? await seal(value, `query.${name}`) : value] as const,
    ),
  )
}

/** A parameter that was given as an object, as its operation takes it: JSON text, or one parameter for each member. */
function mapParameters(entry: QueryEntry, jsonTexts: readonly string[], subject: string): QueryEntries {
  const [name, value, isJson, nested = []] = entry
  if (!isJson) return [entry]
  if (!jsonTexts.includes(name)) return nested
  if (value !== '') return [[name, value]]
  throw new RequestError(`${subject}: \`query.${name}\` cannot be written as JSON, which this operation takes there`)
}

async function sealContent(
  call: CompleteCall,
  sensitive: readonly string[],
  jsonTexts: readonly string[],
  seal: Seal,
): Promise<Content | undefined> {
  const { content } = call
  if (content === undefined) return undefined
  if (content.kind === 'raw') {
    if (sensitive.every((path) => path.startsWith('query.'))) return content
    throw new EncryptionError(
      `${call.subject}: \`body\` is sent as it is, and this operation has sensitive fields; pass \`json\`, or ` +
        '`encrypt: false` when they are encrypted already',
      { field: 'body' },
    )
  }
  const root = content.kind === 'json' ? 'json' : 'body.meta'
  const secrets = below(sensitive, root).filter((path) => mayHold(content.text, path))
  const texts = below(jsonTexts, root).filter((path) => mayHold(content.text, path))
  if (secrets.length + texts.length === 0) return content
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`${call.subject}: \`${field}\` ${problem}; it leads to a sensitive field`, { field })
  const encrypted = await replaceFields(JSON.parse(content.text), secrets, seal, refuse, root)
  return { ...content, text: JSON.stringify(writeJsonTexts(encrypted, texts)) }
}

/**
 * Whether a JSON text may contain one of these fields: most calls have no sensitive fields, and need not be parsed again.
 * The text comes from `JSON.stringify`, which escapes no character of the spec's field names.
 */
function mayHold(text: string, path: string): boolean {
  return text.includes(`"${path.split('.', 1)[0]}":`)
}

/**
 * The ciphertext (Base64) of a sensitive text; an existing ciphertext stays as it is, so that code ported from PHP
 * works.
 *
 * @throws {EncryptionError} when the text is longer than the key can carry.
 */
export async function encryptText(text: string, key: PublicKey, subject: string, field: string): Promise<string> {
  if (key.isCiphertext(text)) return text
  if (!text.isWellFormed()) {
    throw new EncryptionError(`${subject}: \`${field}\` contains half a character (a lone surrogate)`, { field })
  }
  try {
    return await key.encrypt(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new EncryptionError(`${subject}: \`${field}\` ${error.message}`, { field })
  }
}

/** The key that decrypts, and the settings that messages name. */
type Opener = Pick<V3Credentials, 'signer' | 'decrypter'>

/**
 * Whether `sealFields` may change anything: most calls have no sensitive field and no JSON text, also of the operations that
 * have some.
 */
export function isSealed({ query, content }: CompleteCall, { encrypt, jsonTexts }: Traits): boolean {
  if (query.length > 0 && query.some(([, , isJson]) => isJson)) return true
  if (encrypt === undefined && jsonTexts === undefined) return false
  if (query.length > 0 || (content !== undefined && content.kind !== 'json')) return true
  return content !== undefined && (mayHoldAny(content.text, encrypt) || mayHoldAny(content.text, jsonTexts))
}

function mayHoldAny(text: string, paths: readonly string[] | undefined): boolean {
  if (paths === undefined) return false
  const from = 'json.'.length
  let last = ''
  for (const path of paths) {
    if (!path.startsWith('json.')) continue
    const end = path.indexOf('.', from)
    const name = path.slice(from, end < 0 ? undefined : end)
    if (name !== last && text.includes(`"${name}":`)) return true
    last = name // paths that begin alike follow each other
  }
  return false
}

/** Whether `openFields` changes anything. */
export function isOpened({ decrypt, jsonAnswers }: Traits): boolean {
  return decrypt !== undefined || jsonAnswers !== undefined
}

/** A copy of an answer with its sensitive fields decrypted and its JSON texts parsed. */
export async function openFields(data: unknown, call: Call, traits: Traits, context: Opener): Promise<unknown> {
  const { decrypt = [], jsonAnswers = [] } = traits
  const refuse = (field: string, problem: string) =>
    new DecryptionError(`${call.subject}: \`${field}\` of the answer ${problem}`, { field })
  const open = (text: string, field: string) => decryptText(text, context, call.subject, field)
  const decrypted = await replaceFields(data, call.decrypt ? decrypt : [], open, refuse)
  return readJsonTexts(decrypted, jsonAnswers)
}

/**
 * The plaintext of a sensitive text that was encrypted under the merchant certificate.
 *
 * @throws {DecryptionError} that names the field and the likely cause.
 */
export async function decryptText(text: string, context: Opener, subject: string, field: string): Promise<string> {
  const { decrypter } = context
  if (decrypter.absent) {
    throw new DecryptionError(
      `${subject}: \`${field}\` needs the private key, and the configured \`signer\` has no \`decrypt\`; add it, or pass ` +
        '`decrypt: false` to receive the ciphertext',
      { field },
    )
  }
  try {
    return textOf(await decrypter.decrypt(fromBase64(text)))
  } catch (cause) {
    const { serial } = context.signer
    throw new DecryptionError(
      `${subject}: \`${field}\` cannot be decrypted; was it encrypted for another merchant certificate than ${serial}?`,
      { field, cause },
    )
  }
}

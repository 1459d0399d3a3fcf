import type { Keyring, Message, NotificationTraits, SealedResource, Suite } from '../../types/core.js'
import { suitesWith } from '../crypto/suites.js'
import { ConfigError, DecryptionError, SignatureError } from '../errors.js'
import { notifications } from '../generated/notifications.js'
import { inConsole } from '../keys/console.js'
import { guardKeyring } from '../keys/guard-keyring.js'
import { fromBase64, isUtf8, textOf } from '../platform/bytes.js'
import { ownProperties } from '../settings/setting.js'
import { parseJson } from '../transport/parse-json.js'
import type { WireHeaders } from '../transport/transport.js'
import { replaceFields } from '../v3/fields.js'
import { readJsonTexts } from '../v3/json-text.js'
import { isKnownAlgorithm, plaintextOf } from '../v3/resource.js'
import { hasSignature, verifyAtOnce } from '../v3/verify.js'
import { explainMismatch } from './altered.js'
import type { ReceiverSetup } from './config.js'

/** A notification of which only the envelope is certain. */
export type Opened = Message<string, string | undefined, unknown>

interface Envelope extends Omit<Opened, 'resource'> {
  readonly sealed: SealedResource
}

/** Without a prototype, as all traits below: nothing may be added to them through `Object.prototype`. */
const NONE: NotificationTraits = ownProperties({})

/** Built once from a constant when the module is loaded; never changed. */
const table: ReadonlyMap<string, NotificationTraits> = new Map(
  Object.entries(notifications).map(([event, traits]) => [event, ownProperties(traits)]),
)

/** Where the notification of an event departs from the default. */
export function traitsOfEvent(event: string): NotificationTraits {
  return table.get(event) ?? NONE
}

/**
 * The notification in a delivery: signature headers → clock → key → signature → envelope → decryption → parsing.
 *
 * It is there at once where key and ciphers are, as on Node.js; otherwise it is a promise. Errors are thrown, or reject it.
 *
 * @throws {SignatureError} when nothing proves that it is from WeChat Pay.
 * @throws {DecryptionError} naming the field, and the likely cause.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function openNotification(
  headers: WireHeaders,
  body: Uint8Array,
  settings: ReceiverSetup,
): Opened | Promise<Opened> {
  const { brand, now, suite } = settings
  const { keyring, apiv3Key } = needV3(headers, settings)
  const guarded = guardKeyring(keyring, 'notification', 'notification')
  const explained = async (error: unknown): Promise<never> => {
    if (!(error instanceof SignatureError) || error.reason !== 'mismatch') throw error
    throw await explainMismatch(error, headers, body, guarded)
  }
  let verifying: undefined | Promise<void>
  try {
    const proof = { keyring: guarded, brand, suites: suitesWith(suite), now: now(), subject: 'notification' }
    verifying = verifyAtOnce(headers, body, proof)
  } catch (error) {
    return explained(error)
  }
  return verifying
    ? verifying.then(() => readNotification(body, apiv3Key, settings), explained)
    : readNotification(body, apiv3Key, settings)
}

function readNotification(body: Uint8Array, apiv3Key: Uint8Array, settings: ReceiverSetup): Opened | Promise<Opened> {
  const envelope = readEnvelope(body, settings.suite)
  const resource = readResource(envelope.event_type, envelope.sealed, apiv3Key, settings)
  return resource instanceof Promise
    ? resource.then((value) => notificationOf(envelope, value))
    : notificationOf(envelope, resource)
}

/** Name by name: to leave one out and to add one takes a hundredth of the whole. */
function notificationOf(
  { id, create_time, event_type, resource_type, summary, original_type }: Envelope,
  resource: unknown,
): Opened {
  return { id, create_time, event_type, resource_type, summary, original_type, resource }
}

/**
 * @throws {ConfigError} when the receiver has the settings of APIv2 alone, {SignatureError} when the delivery is of neither
 * protocol: anyone may have sent it.
 */
function needV3(
  headers: WireHeaders,
  { keyring, apiv3Key }: ReceiverSetup,
): { readonly keyring: Keyring; readonly apiv3Key: Uint8Array } {
  if (keyring && apiv3Key) return { keyring, apiv3Key }
  if (!hasSignature(headers)) {
    const problem = 'it has no `Wechatpay-Signature`, and is not XML as those of APIv2 are'
    throw new SignatureError(`notification: ${problem}, so nothing proves the sender`, { reason: 'headers' })
  }
  throw new ConfigError(
    'notification: it is one of APIv3, and this receiver has the settings of APIv2 alone; give createReceiver `certs` and ' +
      `\`apiv3Key\` (${inConsole('apiv3Key')})`,
  )
}

function readEnvelope(body: Uint8Array, suite: Suite | undefined): Envelope {
  const value = parse(body, 'body')
  if (!isObject(value)) throw refuse('body', 'is not a JSON object')
  const { resource } = value
  if (!isObject(resource)) throw refuse('resource', 'is missing or not an object')
  const algorithm = text(resource, 'algorithm', 'resource.')
  if (!isKnownAlgorithm(algorithm, suite)) {
    const known = suitesWith(suite).map(({ aead }) => aead.name)
    throw refuse('resource.algorithm', `is ${algorithm.slice(0, 40)}; this version decrypts ${known.join(' and ')}`)
  }
  return {
    id: text(value, 'id'),
    create_time: text(value, 'create_time', '', ''),
    event_type: text(value, 'event_type'),
    resource_type: text(value, 'resource_type', '', ''),
    summary: text(value, 'summary', '', ''),
    original_type: (resource.original_type ?? '') === '' ? undefined : text(resource, 'original_type', 'resource.'),
    sealed: {
      algorithm,
      ciphertext: text(resource, 'ciphertext', 'resource.'),
      nonce: text(resource, 'nonce', 'resource.'),
      associated_data: text(resource, 'associated_data', 'resource.', ''),
    },
  }
}

/** A field that must be text; with `standard`, one that may be missing. */
function text(value: Readonly<Record<string, unknown>>, name: string, at = '', standard?: string): string {
  const found = (Object.hasOwn(value, name) ? value[name] : undefined) ?? standard
  if (typeof found === 'string' && (found !== '' || standard !== undefined)) return found
  throw refuse(`${at}${name}`, 'is missing or not text')
}

/** The resource in plaintext; a promise of it where fields of it are encrypted once more, and by WebCrypto. */
function readResource(
  event_type: string,
  sealed: SealedResource,
  apiv3Key: Uint8Array,
  settings: ReceiverSetup,
): unknown {
  const traits = traitsOfEvent(event_type)
  const opened = unseal(sealed, apiv3Key, settings)
  return opened instanceof Promise
    ? opened.then((bytes) => readFields(bytes, traits, settings))
    : readFields(opened, traits, settings)
}

function readFields(bytes: Uint8Array, traits: NotificationTraits, settings: ReceiverSetup): unknown {
  const value = parse(bytes, 'resource')
  return traits === NONE ? value : openFields(value, traits, settings)
}

async function openFields(value: unknown, traits: NotificationTraits, settings: ReceiverSetup): Promise<unknown> {
  const { decrypt: sensitive = [], jsonTexts = [] } = traits
  const decrypted = await replaceFields(value, sensitive, (given, at) => openField(given, at, settings), refuse)
  return readJsonTexts(decrypted, jsonTexts)
}

/** The bytes of a resource: at once by `node:crypto`, a promise by WebCrypto. */
function unseal(
  resource: SealedResource,
  key: Uint8Array,
  { suite, cipherKey }: ReceiverSetup,
): Uint8Array | Promise<Uint8Array> {
  const refused = (cause: unknown): never => {
    throw new DecryptionError(
      'notification: `resource.ciphertext` cannot be decrypted, although its signature is right; is `apiv3Key` the one ' +
        `of the merchant whose notification this is (${inConsole('apiv3Key')})?`,
      { field: 'resource.ciphertext', cause },
    )
  }
  try {
    const opened = plaintextOf(resource, key, suite, cipherKey)
    return opened instanceof Promise ? opened.catch(refused) : opened
  } catch (cause) {
    return refused(cause)
  }
}

async function openField(given: string, at: string, { key }: ReceiverSetup): Promise<string> {
  if (!key) {
    throw refuse(at, 'is encrypted under the merchant certificate; give createReceiver the setting `privateKey`')
  }
  if (key.absent) {
    throw refuse(at, 'is encrypted under the merchant certificate, and the configured `signer` has no `decrypt`')
  }
  try {
    return textOf(await key.decrypt(fromBase64(given)))
  } catch (cause) {
    throw new DecryptionError(
      `notification: \`${at}\` cannot be decrypted; was it encrypted for another merchant certificate than that of \`privateKey\`?`,
      { field: at, cause },
    )
  }
}

/**
 * The value of a JSON text; a text that is no JSON stays what it is, since it is genuine and must not be lost.
 *
 * @throws {DecryptionError} when it is not UTF-8: replaced characters would make another order number of it.
 */
function parse(bytes: Uint8Array, field: string): unknown {
  if (!isUtf8(bytes)) throw refuse(field, 'is not UTF-8')
  const given = textOf(bytes)
  try {
    return parseJson(given)
  } catch {
    return given
  }
}

function refuse(field: string, problem: string): DecryptionError {
  return new DecryptionError(`notification: \`${field}\` ${problem}`, { field })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

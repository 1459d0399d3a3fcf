import { randomUUID } from 'node:crypto'
import type { PrivateKeyInput, PublicKeyInput } from '../../types/core.js'
import type { Events } from '../../types/events.js'
import { EncryptionError } from '../errors.js'
import { readPrivateKey, readPublicKey } from '../keys/read-key.js'
import { traitsOfEvent } from '../receiver/open.js'
import { replaceFields } from '../v3/fields.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { sealResource } from '../v3/resource.js'
import { encryptText } from '../v3/sensitive.js'
import { signReply } from '../v3/signature.js'

/** WeChat Pay's own side of the keys: throw-away ones, such as `emulator.platform`. */
export interface PlatformSecrets {
  /** `PUB_KEY_ID_…`, or the serial of a platform certificate. */
  readonly serial: string
  /** The private key that belongs to it. */
  readonly privateKey: PrivateKeyInput
  /** APIv3 key of the merchant, 32 bytes. */
  readonly apiv3Key: string
  /** Public key or certificate of the merchant, for resources with sensitive fields. */
  readonly merchant?: PublicKeyInput | undefined
}

type Some<T> = T extends readonly (infer E)[]
  ? readonly Some<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Some<T[K]> }
    : T

/** What a forged notification says. Everything has a default, save for the event and its resource. */
export interface Forgery<E extends string> {
  readonly event_type: E
  /** As the merchant's code gets it, in plaintext; fields that a test does not need may be left out. */
  readonly resource: E extends keyof Events ? Some<Events[E]> : unknown
  readonly original_type?: string | undefined
  readonly id?: string | undefined
  readonly create_time?: string | undefined
  readonly resource_type?: string | undefined
  readonly summary?: string | undefined
  /** Left out of the message when it is not given. */
  readonly associated_data?: string | undefined
  /** Who signs and encrypts: `emulator.platform`. */
  readonly platform: PlatformSecrets
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** A delivery for `receiver.receive`, or for `fetch(url, notification)`. */
export interface ForgedNotification {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  /** The text that is signed. */
  readonly body: string
}

/**
 * A notification as WeChat Pay would send it, signed and encrypted with throw-away keys, for a merchant's own tests.
 *
 * ```ts
 * const { platform, credentials } = await createEmulator()
 * const resource = { out_trade_no: '1217752501201407033233368018' }
 * await fetch(url, await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform }))
 * ```
 */
export async function forgeNotification<E extends keyof Events | (string & {})>(
  forgery: Forgery<E>,
): Promise<ForgedNotification> {
  const { platform, now = Date.now } = forgery
  const moment = now()
  const body = JSON.stringify(await envelope(forgery, moment))
  const { sign, suite } = readPrivateKey(platform.privateKey)
  const headers = await signReply(Buffer.from(body), { serial: platform.serial, suite, sign }, moment)
  return { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body }
}

async function envelope(forgery: Forgery<string>, moment: number): Promise<object> {
  const { event_type, original_type, associated_data, platform } = forgery
  const plaintext = JSON.stringify(await wireResource(forgery))
  return {
    id: forgery.id ?? randomUUID(),
    create_time: forgery.create_time ?? new Date(moment).toISOString(),
    resource_type: forgery.resource_type ?? 'encrypt-resource',
    event_type,
    summary: forgery.summary ?? event_type,
    resource: {
      ...(original_type !== undefined && { original_type }),
      ...sealResource(plaintext, Buffer.from(platform.apiv3Key), { associated_data }),
    },
  }
}

/** The resource as it travels: sensitive fields encrypted for the merchant, JSON texts written. */
async function wireResource({ event_type, resource, platform }: Forgery<string>): Promise<unknown> {
  const { decrypt = [], jsonTexts = [] } = traitsOfEvent(event_type)
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`forgeNotification: \`${field}\` ${problem}`, { field })
  const seal = (text: string, field: string) => {
    if (platform.merchant === undefined) throw refuse(field, 'is sensitive; give `platform.merchant`, the merchant key')
    return encryptText(text, readPublicKey(platform.merchant, '`platform.merchant`'), 'forgeNotification', field)
  }
  return writeJsonTexts(await replaceFields(resource, decrypt, seal, refuse), jsonTexts)
}

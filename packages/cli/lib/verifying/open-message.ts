import { type PlatformKeys, RequestError, SignatureError } from 'wechatpay-chain'
import { openReqInfo, readXml, staticKeyring, verify, verifyV2, type XmlFields } from 'wechatpay-chain/protocol'
import { createReceiver, type ReceiverConfig } from 'wechatpay-chain/receiver'
import type { Given } from '../settings/read-given.js'
import { toSettings } from '../settings/to-config.js'
import type { RecordedMessage } from './parse-message.js'

/** A message that is genuine. */
export interface Opened {
  readonly kind: 'notification' | 'answer' | 'v2'
  /** Of the key that signed; the digest of APIv2, which is `MD5` or `HMAC-SHA256`. */
  readonly serial: string
  /** RFC 3339; `undefined` for APIv2, whose messages have no time. */
  readonly time: string | undefined
  readonly content: unknown
  /** Names of the fields that nothing proves: of a v2 notification of a refund, all but `req_info`. */
  readonly unproven?: readonly string[]
}

/**
 * Proves a recorded message and decrypts it. It was recorded at some time: its own timestamp is the clock, so that only its
 * signature proves anything.
 *
 * @throws {SignatureError} when it is not genuine, {DecryptionError} under another key, {RequestError} when it is not signed.
 */
export async function openMessage(message: RecordedMessage, given: Given): Promise<Opened> {
  const { headers, body } = message
  if (body.toString('utf8', 0, 64).trimStart().startsWith('<')) return openV2(fieldsIn(body), given)
  const seconds = Number(headers['wechatpay-timestamp'])
  if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8e12) {
    throw new RequestError('verify: the message has no header Wechatpay-Timestamp, so it is not signed')
  }
  const now = seconds * 1000
  const about = { serial: headers['wechatpay-serial'] ?? '', time: new Date(now).toISOString() }
  const { certs, apiv3Key, privateKey, mchid, serial, suite } = toSettings(given)
  if (isNotification(body) && typeof apiv3Key === 'string') {
    const settings = {
      certs,
      apiv3Key,
      dedupe: false,
      suite,
      now: () => now,
      ...(privateKey !== undefined && { privateKey, serial, mchid }),
    }
    const receiver = createReceiver(settings as unknown as ReceiverConfig) // it checks them
    return { kind: 'notification', ...about, content: await receiver.receive({ headers, body }) }
  }
  const { algorithms } = given
  const keyring = staticKeyring((certs ?? {}) as PlatformKeys, undefined, 'certs', algorithms) // checked there
  await verify(headers, body, { keyring, now, ...(algorithms && { suites: [algorithms] }) })
  return { kind: isNotification(body) ? 'notification' : 'answer', ...about, content: parse(body) ?? body.toString() }
}

function fieldsIn(body: Buffer): XmlFields {
  try {
    return readXml(body)
  } catch (error) {
    throw new RequestError(`verify: this is XML that cannot be read: ${(error as Error).message}`) // of the parser
  }
}

/** An answer or a notification of APIv2. Its `req_info` is decrypted. */
function openV2(fields: XmlFields, { apiv2Key }: Given): Opened {
  const { sign, req_info } = fields
  if (apiv2Key === undefined) {
    throw new RequestError('verify: this is a message of APIv2, for which the APIv2 key is needed (--apiv2-key-file)')
  }
  if (typeof req_info === 'string') {
    const inside = readXml(openReqInfo(req_info, apiv2Key))
    const unproven = Object.keys(fields).filter((name) => name !== 'req_info')
    return { kind: 'v2', serial: 'req_info', time: undefined, content: { ...fields, req_info: inside }, unproven }
  }
  if (!verifyV2(fields, apiv2Key)) {
    const reason = sign === undefined ? 'headers' : 'mismatch'
    throw new SignatureError(
      sign === undefined
        ? 'verify: the message of APIv2 has no field `sign`, so it is not signed'
        : 'verify: the signature does not belong to this message of APIv2, or the APIv2 key is another one',
      { reason },
    )
  }
  return { kind: 'v2', serial: String(sign).length === 32 ? 'MD5' : 'HMAC-SHA256', time: undefined, content: fields }
}

function isNotification(body: Buffer): boolean {
  const { event_type, resource } = (parse(body) ?? {}) as { readonly event_type?: unknown; readonly resource?: unknown }
  return typeof event_type === 'string' && typeof resource === 'object'
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

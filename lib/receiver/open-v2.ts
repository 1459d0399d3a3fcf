import type { SignType, XmlFields } from '../../types/core.js'
import { ConfigError, DecryptionError, SignatureError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import type { WireHeaders } from '../transport/transport.js'
import { parseJson, toData } from '../v2/data.js'
import { readXml } from '../v2/read-xml.js'
import { openReqInfo } from '../v2/req-info.js'
import { verifyV2 } from '../v2/sign.js'
import { isSignType } from '../v2/signing-text.js'
import { openResourceSync } from '../v3/resource-sync.js'
import type { ReceiverSetup } from './config.js'
import { idOf, kindOf } from './kinds.js'
import { type Opened, traitsOfEvent } from './open.js'

/**
 * The notification of APIv2 in a delivery: XML → signature → decryption → parsing.
 *
 * The signature is checked by the digest that `sign_type` (`algorithm` for events) names, MD5 without it. The notification of
 * a refund has none: its `req_info` is proven by nothing but the key that decrypts it.
 *
 * @throws {SignatureError} when nothing proves that it is from WeChat Pay.
 * @throws {DecryptionError} naming the field, and the likely cause.
 */
export async function openXml(_: WireHeaders, body: Uint8Array, settings: ReceiverSetup): Promise<Opened> {
  const { apiv2Key } = settings
  if (apiv2Key === undefined)
    throw unproven(
      'headers',
      `it has no \`Wechatpay-Signature\`, and is XML as those of APIv2 are; give createReceiver \`apiv2Key\` (${inConsole('apiv2Key')})`,
    )
  const fields = fieldsOf(body)
  const event_type = kindOf(fields)
  if (Object.hasOwn(fields, 'req_info')) return openRefund(event_type, fields, apiv2Key)
  checkSign(fields, apiv2Key)
  // An empty one is not covered by the signature, so somebody may have added it.
  const event = text(fields, 'event_ciphertext') === '' ? {} : { event_ciphertext: openEvent(fields, settings) }
  const { indexed = [], jsonTexts = [] } = traitsOfEvent(event_type)
  const resource = { ...toData(fields, { indexed, jsonAnswers: jsonTexts }), ...event }
  return envelope(event_type, fields, resource)
}

function envelope(event_type: string, fields: XmlFields, resource: unknown): Opened {
  const created =
    text(fields, 'event_create_time') || momentOf(text(fields, 'time_end') || text(fields, 'operate_time'))
  return {
    id: idOf(event_type, fields),
    create_time: created,
    event_type,
    resource_type: 'xml',
    summary: '',
    original_type: undefined,
    resource,
  }
}

function fieldsOf(body: Uint8Array): XmlFields {
  try {
    return readXml(body)
  } catch (error) {
    if (error instanceof SyntaxError) throw unproven('mismatch', `the body cannot be read (${error.message})`)
    throw error
  }
}

function checkSign(fields: XmlFields, apiv2Key: string): void {
  if (text(fields, 'sign') === '') throw unproven('headers', 'it has no `sign`')
  const stated = text(fields, 'sign_type') || text(fields, 'algorithm')
  const signType: SignType | undefined = stated === '' ? 'MD5' : isSignType(stated) ? stated : undefined
  if (signType === undefined) throw unproven('headers', 'its `sign_type` is neither MD5 nor HMAC-SHA256')
  if (verifyV2(fields, apiv2Key, signType)) return
  throw unproven(
    'mismatch',
    `its \`sign\` does not match it by ${signType}; is \`apiv2Key\` the one of the merchant whose notification this is (${inConsole('apiv2Key')})?`,
  )
}

/**
 * The notification of a refund, which has no signature: whoever encrypted `req_info` has the key. The fields around it may be
 * anybody's, so neither its kind nor its id depends on them.
 */
function openRefund(event_type: string, fields: XmlFields, apiv2Key: string): Opened {
  let opened: XmlFields
  try {
    opened = readXml(openReqInfo(text(fields, 'req_info'), apiv2Key))
  } catch {
    // What was decrypted under a wrong key is nothing that a cause should quote.
    throw unproven(
      'mismatch',
      `\`req_info\` cannot be decrypted; is \`apiv2Key\` the one of the merchant whose notification this is (${inConsole('apiv2Key')})?`,
    )
  }
  const notification = envelope(event_type, opened, { ...fields, req_info: opened })
  return { ...notification, create_time: momentOf(text(opened, 'success_time')) }
}

/** The plaintext of an event, which is JSON encrypted under the APIv3 key. */
function openEvent(fields: XmlFields, { apiv3Key }: ReceiverSetup): unknown {
  if (!apiv3Key) {
    throw new ConfigError(
      `notification: ${text(fields, 'event_type').slice(0, 40)} is encrypted under the APIv3 key; give createReceiver \`apiv3Key\` (${inConsole('apiv3Key')})`,
    )
  }
  try {
    const sealed = {
      algorithm: text(fields, 'event_algorithm') || undefined,
      ciphertext: text(fields, 'event_ciphertext'),
      nonce: text(fields, 'event_nonce'),
      associated_data: text(fields, 'event_associated_data'),
    }
    return parseJson(Buffer.from(openResourceSync(sealed, apiv3Key)).toString())
  } catch (cause) {
    throw new DecryptionError(
      'notification: `event_ciphertext` cannot be decrypted, although its signature is right; is `apiv3Key` the one of the ' +
        `merchant whose notification this is (${inConsole('apiv3Key')})?`,
      { field: 'event_ciphertext', cause },
    )
  }
}

/** A time in China as RFC 3339: `20260105103456`, or with punctuation. Empty where there is none. */
function momentOf(time: string): string {
  const [, ...parts] = /^(\d{4})-?(\d\d)-?(\d\d) ?(\d\d):?(\d\d):?(\d\d)$/.exec(time) ?? []
  const [year, month, day, hour, minute, second] = parts
  return year === undefined ? '' : `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`
}

function text(fields: XmlFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

function unproven(reason: 'headers' | 'mismatch', problem: string): SignatureError {
  return new SignatureError(`notification: ${problem}`, { reason })
}

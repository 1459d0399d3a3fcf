import type { ForgedNotification, Forgery } from '../../types/core.js'
import type { Events, XmlNotifications } from '../../types/events.js'
import { suitesWith } from '../crypto/suites.js'
import { EncryptionError } from '../errors.js'
import { readPrivateKey, readPublicKey } from '../keys/read-key.js'
import { utf8 } from '../platform/bytes.js'
import { uuid } from '../platform/random.js'
import { traitsOfEvent } from '../receiver/open.js'
import { replaceFields } from '../v3/fields.js'
import { writeJsonTexts } from '../v3/json-text.js'
import { sealResource } from '../v3/resource.js'
import { encryptText } from '../v3/sensitive.js'
import { signReply } from '../v3/signature.js'
import { forgeXml } from './forge-xml.js'

/**
 * Resolves to a notification as WeChat Pay would send it, signed and encrypted with throw-away keys, for a merchant's tests.
 *
 * ```ts
 * const { platform, credentials } = await createEmulator()
 * const resource = { out_trade_no: '1217752501201407033233368018' }
 * await fetch(url, await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource, platform }))
 * ```
 */
export async function forgeNotification<E extends keyof Events | `v2/${keyof XmlNotifications}` | (string & {})>(
  forgery: Forgery<E>,
): Promise<ForgedNotification> {
  const { event_type, resource, id, now = Date.now } = forgery
  const moment = now()
  if (event_type.startsWith('v2/')) {
    const body = await forgeXml(event_type, resource, forgery.platform, moment, id)
    return { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body }
  }
  return forgeJson(forgery as Forgery<string>, moment) // every other event is one of APIv3
}

async function forgeJson(forgery: Forgery<string>, moment: number): Promise<ForgedNotification> {
  const { platform } = forgery
  const body = JSON.stringify(await envelope(forgery, moment))
  const { serial, privateKey, suite } = platform
  const { sign } = readPrivateKey(privateKey, '`privateKey`', undefined, suite && [suite])
  const headers = await signReply(utf8(body), { serial, suite, sign }, moment)
  return { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body }
}

async function envelope(forgery: Forgery<string>, moment: number): Promise<object> {
  const { event_type, original_type, associated_data, platform } = forgery
  const plaintext = JSON.stringify(await wireResource(forgery))
  return {
    id: forgery.id ?? uuid(),
    create_time: forgery.create_time ?? new Date(moment).toISOString(),
    resource_type: forgery.resource_type ?? 'encrypt-resource',
    event_type,
    summary: forgery.summary ?? event_type,
    resource: {
      ...(original_type !== undefined && { original_type }),
      ...(await sealResource(plaintext, utf8(platform.apiv3Key), { associated_data, suite: platform.suite })),
    },
  }
}

/** The resource before it is encrypted as a whole: sensitive fields encrypted for the merchant, JSON texts serialised. */
async function wireResource({ event_type, resource, platform }: Forgery<string>): Promise<unknown> {
  const { decrypt = [], jsonTexts = [] } = traitsOfEvent(event_type)
  const refuse = (field: string, problem: string) =>
    new EncryptionError(`forgeNotification: \`${field}\` ${problem}`, { field })
  const seal = (text: string, field: string) => {
    if (platform.merchant === undefined) throw refuse(field, 'is sensitive; set `platform.merchant`, the merchant key')
    const key = readPublicKey(platform.merchant, '`platform.merchant`', undefined, suitesWith(platform.suite))
    return encryptText(text, key, 'forgeNotification', field)
  }
  return writeJsonTexts(await replaceFields(resource, decrypt, seal, refuse), jsonTexts)
}

import { randomUUID } from 'node:crypto'
import type { XmlInput } from '../../types/core.js'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { traitsOfEvent } from '../receiver/open.js'
import { sealReqInfo } from '../v2/req-info.js'
import { signV2 } from '../v2/sign.js'
import { isSignType } from '../v2/signing-text.js'
import { writeXml } from '../v2/write-xml.js'
import { sealResourceSync } from '../v3/resource-sync.js'

/** The keys of a merchant of APIv2 in a test. */
export interface XmlSecrets {
  readonly apiv2Key?: string | undefined
  /** For events, whose content is encrypted under it. */
  readonly apiv3Key?: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

const PAID = { return_code: 'SUCCESS', result_code: 'SUCCESS' } as const

/** Fields that each kind of notification has, and by which it is known. */
const DEFAULTS: Readonly<Record<string, Fields>> = {
  'v2/transaction-success': { ...PAID, out_trade_no: '1217752501201407033233368018' },
  'v2/combined-transactions-success': {
    ...PAID,
    combine_out_trade_no: '1217752501201407033233368018',
    sign_type: 'HMAC-SHA256',
  },
  'v2/refund-processed': { return_code: 'SUCCESS', req_info: {} },
  'v2/pap-contract-state-changed': { ...PAID, change_type: 'ADD', contract_id: '100005698' },
  'v2/transactions-risk-occurred': { ...PAID, event_code: '1', risk_level: '1', sign_type: 'HMAC-SHA256' },
  'v2/vehicle-state-changed-for-parking': {
    ...PAID,
    plate_number: '粤B888888',
    vehicle_event_createtime: '20260105103456',
    sign_type: 'HMAC-SHA256',
  },
}

/**
 * The document of a notification of APIv2 as WeChat Pay would send it.
 *
 * @param event `v2/` and the name of its page, as the receiver gives it.
 * @param moment Milliseconds since the epoch.
 */
export function forgeXml(event: string, resource: unknown, secrets: XmlSecrets, moment: number, id?: string): string {
  const { apiv2Key } = secrets
  if (apiv2Key === undefined) throw new RequestError(`forgeNotification: ${event} needs \`platform.apiv2Key\``)
  if (typeof resource !== 'object' || resource === null) {
    throw new RequestError(`forgeNotification: the \`resource\` of ${event} must be an object of fields`)
  }
  const given = { ...DEFAULTS[event], nonce_str: nonce(), ...resource }
  if ('req_info' in given) return writeXml({ ...texts(event, given), req_info: sealed(given.req_info, apiv2Key) })
  const fields = event in DEFAULTS ? texts(event, given) : eventFields(event, given, secrets, moment, id)
  const stated = fields.sign_type ?? fields.algorithm
  return writeXml({ ...fields, sign: signV2(fields, apiv2Key, isSignType(stated) ? stated : 'MD5') })
}

function sealed(reqInfo: unknown, apiv2Key: string): string {
  if (typeof reqInfo === 'string') return reqInfo // ciphertext already
  return sealReqInfo(writeXml(reqInfo as Readonly<Record<string, XmlInput>>, 'root'), apiv2Key) // typed by the spec
}

/** The fields of an event, whose content is encrypted. */
function eventFields(event: string, given: Fields, { apiv3Key }: XmlSecrets, moment: number, id?: string): Fields {
  const { event_ciphertext = {}, ...outer } = given
  if (apiv3Key === undefined) throw new RequestError(`forgeNotification: ${event} needs \`platform.apiv3Key\``)
  const resource = sealResourceSync(JSON.stringify(event_ciphertext), Buffer.from(apiv3Key))
  return {
    algorithm: 'HMAC-SHA256',
    event_id: id ?? randomUUID(),
    event_create_time: new Date(moment).toISOString(),
    event_type: event.slice('v2/'.length),
    event_algorithm: resource.algorithm,
    event_nonce: resource.nonce,
    event_ciphertext: resource.ciphertext,
    ...outer,
  }
}

/** The fields as texts: JSON where the notification has it, and numbered fields for the lists of `$n`. */
function texts(event: string, { $n: listed, ...fields }: Fields): Fields {
  const { jsonTexts = [] } = traitsOfEvent(event)
  const written = Object.entries(fields).map(([name, value]) => [
    name,
    jsonTexts.includes(name) && typeof value === 'object' ? JSON.stringify(value) : value,
  ])
  return { ...Object.fromEntries(written), ...numbered(listed, '') }
}

function numbered(listed: unknown, suffix: string): Fields {
  const items = Array.isArray(listed) ? (listed as Fields[]) : []
  return Object.assign(
    {},
    ...items.map(({ $m: inner, ...item }, index) => ({
      ...Object.fromEntries(Object.entries(item).map(([name, value]) => [`${name}${suffix}_${index}`, value])),
      ...numbered(inner, `${suffix}_${index}`),
    })),
  )
}

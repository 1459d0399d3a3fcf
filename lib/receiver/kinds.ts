import { createHash } from 'node:crypto'
import type { XmlFields } from '../../types/core.js'
import { signingTextV2 } from '../v2/signing-text.js'

/** A kind of notification of APIv2. */
interface Kind {
  /** The name of its page. */
  readonly name: string
  /** Fields that only this kind has together, among those that it always has. They are not empty: no signature covers an empty field. */
  readonly marks: readonly string[]
  /** Fields that tell two notifications of this kind apart. */
  readonly identity: readonly string[]
}

/** Of a refund nothing but `req_info` is proven, so no other field may make it a notification of another kind. */
const REFUND: Kind = {
  name: 'refund-processed',
  marks: ['req_info'],
  identity: ['refund_id', 'out_refund_no', 'refund_status'],
}

/** The kinds without an event type; the first that fits. */
const KINDS: readonly Kind[] = [
  {
    name: 'combined-transactions-success',
    marks: ['combine_out_trade_no'],
    identity: ['combine_out_trade_no', 'result_code'],
  },
  {
    name: 'pap-contract-state-changed',
    marks: ['change_type', 'contract_id'],
    identity: ['contract_id', 'change_type', 'operate_time'],
  },
  { name: 'transactions-risk-occurred', marks: ['event_code', 'risk_level'], identity: [] },
  { name: 'vehicle-state-changed-for-parking', marks: ['plate_number', 'vehicle_event_createtime'], identity: [] },
  {
    name: 'transaction-success',
    marks: ['out_trade_no', 'result_code'],
    identity: ['transaction_id', 'out_trade_no', 'result_code', 'trade_state'],
  },
]

/** Fields that may be new in a repeated delivery. */
const FLEETING = ['sign', 'sign_type', 'nonce_str']

/** `v2/` and the kind of a notification; `v2/unknown` for one that the spec does not describe. */
export function kindOf(fields: XmlFields): string {
  if (Object.hasOwn(fields, 'req_info')) return `v2/${REFUND.name}`
  const event = fields.event_type
  if (typeof event === 'string' && event !== '' && isStated(fields, 'event_ciphertext')) return `v2/${event}`
  const kind = KINDS.find(({ marks }) => marks.every((name) => isStated(fields, name)))
  return `v2/${kind?.name ?? 'unknown'}`
}

function isStated(fields: XmlFields, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name] !== ''
}

/**
 * Identifies a notification: the same for every delivery of it. APIv2 gives an id to events alone, so that of any other is a
 * digest of the fields that name what has happened.
 *
 * @param fields Those that are proven: of a refund, the plaintext of `req_info`.
 */
export function idOf(event: string, fields: XmlFields): string {
  const given = fields.event_id
  if (typeof given === 'string' && given !== '') return given
  const { identity = [] } = [REFUND, ...KINDS].find(({ name }) => `v2/${name}` === event) ?? {}
  const texts = Object.entries(fields).filter(([name, value]) => typeof value === 'string' && !FLEETING.includes(name))
  const named = texts.filter(([name]) => identity.includes(name) || name === 'mch_id' || name === 'combine_mch_id')
  const told = named.some(([name]) => identity.includes(name)) ? named : texts
  return `${event}:${createHash('sha256')
    .update(signingTextV2(Object.fromEntries(told)))
    .digest('hex')}`
}

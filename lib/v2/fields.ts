import type { SignType, Traits } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { AnyContent, Call, XmlField } from '../call/call.js'
import type { V2Credentials } from '../call/protocol.js'
import { nonce } from '../crypto/nonce.js'
import { RequestError } from '../errors.js'
import { signV2 } from './sign.js'
import { isSignType, signingTextV2 } from './signing-text.js'

/** The fields of a request in the order in which they are sent, the signature among them. */
export type Signed = {
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** The text that the signature covers, without the key. */
  readonly message: Uint8Array
}

/** Names of the merchant. The first that is there must be the merchant of the client. */
const OWNERS = ['mch_id', 'mchid', 'combine_mch_id'] as const

/**
 * The fields of a call: the caller's in his order, then the merchant's number and `sign_type` where the operation needs them
 * and the caller left them out, then `nonce_str`, then `sign`. A `sign` of the caller's is replaced at its place.
 *
 * @throws {RequestError} when a field names another merchant, is an object where the operation takes none, or `sign_type` is
 * neither `MD5` nor `HMAC-SHA256`.
 */
export function signFields(given: readonly XmlField[], attempt: Attempt, credentials: V2Credentials): Signed {
  const { call, traits } = attempt
  const fields = new Map(given.map((field) => [field[0], textOf(field, call, traits)]))
  complete(fields, call, traits, credentials.mchid)
  const signType = signTypeOf(fields.get('sign_type'), call)
  const unsigned = Object.fromEntries(fields)
  const message = Buffer.from(signingTextV2(unsigned))
  if (!traits.signless) fields.set('sign', signV2(unsigned, credentials.apiv2Key, signType))
  return { fields: [...fields], message }
}

/** Adds what the operation needs and the caller left out. */
function complete(fields: Map<string, string>, call: Call, traits: Traits, mchid: string): void {
  const named = OWNERS.find((name) => (fields.get(name) ?? '') !== '')
  if (named !== undefined && fields.get(named) !== mchid) {
    throw new RequestError(
      `${call.subject}: \`${named}\` is another merchant than the \`mchid\` of this client, whose key would sign for it; ` +
        'a sub-merchant is named in `sub_mch_id`. Nothing was sent',
    )
  }
  const { owner = 'mch_id', signType } = traits
  if (named === undefined && owner !== null) fields.set(owner, mchid)
  if (signType !== undefined && !fields.has('sign_type')) fields.set('sign_type', signType)
  if (call.method !== 'GET' && !isForm(call) && !traits.nonceless && !fields.get('nonce_str')) {
    fields.set('nonce_str', nonce())
  }
}

function isForm({ content }: Call): boolean {
  return content?.kind === 'form' || content?.kind === 'upload'
}

function signTypeOf(given: string | undefined, { subject }: Call): SignType {
  if (given === undefined || given === '') return 'MD5'
  if (isSignType(given)) return given
  throw new RequestError(`${subject}: \`sign_type\` must be MD5 or HMAC-SHA256; nothing was sent`)
}

/** The text of a field. An object becomes what the operation takes: JSON, or a query string. */
function textOf([name, text, isJson]: XmlField, call: Call, { jsonTexts = [], urlTexts = [] }: Traits): string {
  if (!isJson) return text
  const root = call.method === 'GET' ? 'query' : 'xml'
  if (jsonTexts.includes(`${root}.${name}`)) return text
  if (urlTexts.includes(`${root}.${name}`)) return new URLSearchParams(scalars(JSON.parse(text))).toString()
  throw new RequestError(
    `${call.subject}: \`${root}.${name}\` is an object, and the spec describes none there; where WeChat Pay takes JSON, ` +
      'pass its text (`JSON.stringify`). Nothing was sent',
  )
}

/** The fields of an object that are not left out, as texts. */
function scalars(value: object): Record<string, string> {
  const given = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return Object.fromEntries(given.map(([name, one]) => [name, String(one)]))
}

/** The fields that the caller passed, wherever they belong in this request. */
export function fieldsGiven(call: Call, content: AnyContent | undefined, query: string): readonly XmlField[] {
  if (call.method !== 'GET') return content?.kind === 'xml' || content?.kind === 'form' ? content.fields : []
  const written = [...new URLSearchParams(query)].map(([name, value]): XmlField => [name, value])
  return [
    ...written,
    ...call.query.map(([name, value, isJson]): XmlField => (isJson ? [name, value, true] : [name, value])),
  ]
}

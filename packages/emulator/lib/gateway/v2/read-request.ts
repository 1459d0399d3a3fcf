import { readJsonTexts, traitsOf } from 'wechatpay-chain/protocol'
import type { Field } from '../../spec/field.js'
import { propertiesOf } from '../../spec/shapes.js'
import type { OperationSpec } from '../../spec/spec-file.js'
import { digestOf } from '../../world/digest.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import type { Match } from '../../world/operations.js'
import { Refusal } from '../../world/refusal.js'
import { coerce } from '../coerce.js'
import { fieldError, type Validate } from '../validator.js'
import { type ReceivedMessage, readSearch } from './read-message.js'

/** Fields that the client adds to every message; the spec describes them only where an operation is special. */
const ADDED = ['nonce_str', 'sign', 'sign_type'] as const

/** Fields that the manual no longer has and clients still send; WeChat Pay ignores them. */
const OBSOLETE = ['op_user_id', 'op_user_passwd'] as const

const IGNORED: readonly string[] = [...ADDED, ...OBSOLETE]

/** Names of the applications of a merchant. */
const APPLICATIONS = ['appid', 'wxappid', 'mch_appid', 'combine_appid', 'sub_appid', 'contract_appid'] as const

/**
 * A request in the shape of a caller's options: JSON texts parsed, numbers in their types.
 *
 * @throws {Refusal} `LACK_PARAMS` or `PARAM_ERROR` that names the field that does not satisfy the spec,
 * `APPID_NOT_EXIST` for an application that cannot exist.
 */
export function readRequest(
  received: Received,
  { kind, fields, files }: ReceivedMessage,
  { name, method, template }: Match,
  spec: OperationSpec,
  validate: Validate,
): RequestOptions {
  const described = spec.request.properties ?? {}
  const wire: RequestOptions = {
    ...(described.headers && { headers: describedHeaders(received, described.headers) }),
    ...(described.query && kind !== 'query' && { query: typed(readSearch(received), described.query) }),
    [kind]: { ...typed(fields, described[kind] ?? {}), ...Object.fromEntries(files) },
  }
  const { jsonTexts = [] } = traitsOf(method, template)
  const request = readJsonTexts(wire, jsonTexts) as RequestOptions // a copy of an object is an object
  try {
    validate(name, request, [])
  } catch (error) {
    throw error instanceof Refusal && isLack(error) ? new Refusal(400, 'LACK_PARAMS', error.message) : error
  }
  checkDigest(files, fields, described.body)
  checkApplications(fields)
  return request
}

/** Checks the file of an upload against the digest among its fields, which alone is signed. */
function checkDigest(
  files: ReceivedMessage['files'],
  fields: ReceivedMessage['fields'],
  described: Field | undefined,
): void {
  const [bytes = new Uint8Array()] = files.values()
  for (const [name, { 'x-digest': algorithm }] of Object.entries(described?.properties ?? {})) {
    const digest = algorithm === undefined ? undefined : digestOf(algorithm, bytes)
    if (digest === undefined || fields[name]?.toLowerCase() === digest) continue
    throw fieldError(['body', name], `is not the ${algorithm?.toUpperCase()} of the file, in hexadecimal digits`)
  }
}

/** The values in the types of their fields, without those that the client adds and the spec does not describe. */
function typed(fields: Readonly<Record<string, string>>, described: Field): Record<string, unknown> {
  const properties = propertiesOf(described)
  if (Object.keys(properties).length === 0) return {} // whose fields nobody has described
  const own = Object.entries(fields).filter(([name]) => properties[name] || !IGNORED.includes(name))
  return Object.fromEntries(own.map(([name, text]) => [name, typedValue(text, properties[name])]))
}

/** A number stays text where the spec allows both. */
function typedValue(text: string, field: Field | undefined): unknown {
  return [field?.type].flat().includes('string') ? text : coerce(text, field)
}

function describedHeaders({ headers }: Received, { properties = {} }: Field): Record<string, unknown> {
  const names = Object.keys(properties).filter((name) => headers[name.toLowerCase()] !== undefined)
  return Object.fromEntries(names.map((name) => [name, headers[name.toLowerCase()]]))
}

function isLack({ detail }: Refusal): boolean {
  return String(detail?.issue).startsWith('is missing')
}

/** There is no list of applications here. Those of WeChat begin with `wx`, those of WeCom with `ww`; both have 18 characters. */
function checkApplications(fields: Readonly<Record<string, string>>): void {
  const unknown = APPLICATIONS.find((name) => fields[name] !== undefined && !/^w[wx][\da-z]{16}$/i.test(fields[name]))
  if (unknown === undefined) return
  throw new Refusal(400, 'APPID_NOT_EXIST', `\`${unknown}\` is not an appid: wx and 16 letters or digits`)
}

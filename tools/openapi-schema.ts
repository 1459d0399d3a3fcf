import { modesOf } from '../packages/emulator/lib/spec/shapes.js'
import { firstShape, sampleOf } from './samples.js'
import type { Field } from './spec.js'

/** A piece of the OpenAPI document. Its shape is checked by tools that we did not write (`test/openapi/check.mjs`). */
export type Json = Readonly<Record<string, unknown>>

/**
 * Who reads the value. A `request` is strict: what is not described is an error. An `answer` is open: WeChat Pay adds
 * values and fields without notice.
 */
export type Side = 'request' | 'answer'

/** The media type of a text that holds another value. */
const ENCODINGS = { json: 'application/json', url: 'application/x-www-form-urlencoded' } as const

/** Placeholders of the right length: 256 bytes of RSA-2048; the nonce's tag and some text of AES-GCM. */
const RSA_TEXT = Buffer.alloc(256).toString('base64')
const AES_TEXT = Buffer.alloc(48).toString('base64')

const CIPHERTEXTS = {
  platform: RSA_TEXT,
  merchant: RSA_TEXT,
  'bank-transfer': RSA_TEXT,
  apiv3: AES_TEXT,
  apiv2: AES_TEXT,
} as const

/** Hexadecimal digits of a digest. */
const DIGITS: Readonly<Record<string, number>> = { sha256: 64, sm3: 64, md5: 32 }

/**
 * The schema of a field as it goes over the wire, where the spec describes what the caller passes or receives: a value
 * that travels as text becomes that text, an encrypted value becomes Base64.
 *
 * What OpenAPI does not know stays where it was, as `x-…`.
 */
export function toSchema(field: Field, side: Side): Json {
  const { 'x-encoded': encoded, description, maxLength, ...value } = field
  if (!encoded) return toValueSchema(field, side)
  return {
    type: 'string',
    ...(description && { description }),
    ...(maxLength !== undefined && { maxLength }),
    contentMediaType: ENCODINGS[encoded],
    contentSchema: toValueSchema(value, side),
    'x-encoded': encoded,
  }
}

/** The schema of a field without regard to its own encoding: where a part or a parameter says the media type itself. */
export function toValueSchema(field: Field, side: Side): Json {
  const { properties, items, anyOf, enum: values, 'x-max-utf8-bytes': bytes, ...rest } = field
  const modes = modesOf(field)
  if (modes.length > 0) {
    const { description } = field
    const shapes = modes.map(({ description: _, ...mode }) => toValueSchema(mode, side))
    return { ...(description && { description }), anyOf: shapes }
  }
  return {
    ...rest,
    ...(bytes !== undefined && { 'x-max-bytes': bytes }),
    ...(field['x-binary'] && { contentMediaType: 'application/octet-stream' }),
    ...(field['x-encrypted'] && { contentEncoding: 'base64' }),
    ...(values && toEnum(field, side)),
    ...(properties && { properties: mapValues(properties, (below) => toSchema(below, side)) }),
    ...(properties && side === 'request' && !field.additionalProperties && { additionalProperties: false }),
    ...(items && { items: toSchema(items, side) }),
    ...(anyOf && { anyOf: anyOf.map((below) => toSchema(below, side)) }),
    ...toAlternatives(field),
  }
}

/** One of several sets of properties, as JSON Schema says it. */
function toAlternatives({ 'x-one-of': alternatives, 'x-exclusive': isExclusive }: Field): Json {
  if (!alternatives) return {}
  const shapes = alternatives.map((required) => ({
    required,
    properties: Object.fromEntries(required.map((name) => [name, {}])), // strict readers want a required name described
  }))
  // Below `allOf`, because generators read `anyOf` next to `properties` as a choice between the two.
  return { allOf: [{ [isExclusive ? 'oneOf' : 'anyOf']: shapes }] }
}

/**
 * The listed values. An answer may hold others: a generated client that refused them would break on the day WeChat Pay
 * adds one. Generators read the list together with the bare type as an open enumeration.
 */
function toEnum({ type, enum: values, 'x-open': isOpen }: Field, side: Side): Json {
  return side === 'request' && !isOpen ? { enum: values } : { anyOf: [{ type, enum: values }, { type }] }
}

/** A value that satisfies the schema of the same field: as small as the field allows, as it goes over the wire. */
export function exampleOf(field: Field, name = ''): unknown {
  return toWire(field, sampleOf(field, name))
}

/** The example of a field without regard to its own encoding, as `toValueSchema`. */
export function valueExampleOf({ 'x-encoded': _, ...value }: Field, name = ''): unknown {
  return exampleOf(value, name)
}

/** What the client makes of a value that `sampleOf` made for this very field. */
function toWire(field: Field, value: unknown): unknown {
  const { 'x-encoded': encoded, 'x-encrypted': key, 'x-digest': digest, ...rest } = field
  if (encoded) return JSON.stringify(toWire({ ...rest, ...(key && { 'x-encrypted': key }) }, value))
  if (key) return CIPHERTEXTS[key]
  if (digest) return '0'.repeat(DIGITS[digest] ?? 64)
  if (field.anyOf?.[0] && !field.properties) return toWire(field.anyOf[0], value)
  if (Array.isArray(value)) return value.map((item) => toWire(field.items ?? {}, item))
  if (typeof value !== 'object' || value === null) return value
  return mapValues(value as Json, (below, name) => toWire(firstShape(field).properties?.[name] ?? {}, below)) // not a list: above
}

export function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))
}

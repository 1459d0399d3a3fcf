import type { Field } from './field.js'
import { holdsSecret, modesOf } from './shapes.js'

/**
 * A schema in the words of JSON Schema 2020-12 and three of ours: `maxUtf8Bytes`, `maxJsonLength`, of the text that a value travels
 * as, and `notifyUrl`, the `pattern` of an address.
 */
export type JsonSchema = Readonly<Record<string, unknown>>

const SERIAL = 'Wechatpay-Serial'

/** The manual's rule for addresses of notifications, as `pattern` of the spec. Checked by a keyword, which makes an exception. */
export const NOTIFY_URL = {
  pattern: '^https://[^\\s?#]+$',
  words:
    'must be an https address without a query; the emulator accepts http as well, for its own machine and its `notifyHosts`',
} as const

/** Fen of the largest amount that is accepted where the spec has no bound: 100 million yuan. */
const MOST_FEN = 10_000_000_000

/**
 * The JSON Schema of a request on the wire: the schema of the spec, but closed.
 *
 * A spec file leaves objects open, because answers gain fields without notice. A request may have only the described
 * fields, so that a typo is found here and not in production. An object whose spec says
 * `additionalProperties` stays open, and so do headers. Fields that the client fills in are required too, except
 * `Wechatpay-Serial` of a request that may contain sensitive fields. The manual marks it as required there, and clients
 * that encrypt nothing leave it out, WeChat Pay's own among them; `decryptRequest` requires it where a field is encrypted.
 */
export function strictRequest(request: Field): JsonSchema {
  const { headers, ...closed } = request.properties ?? {}
  const required = (request.required ?? []).filter((name) => name !== 'headers')
  const wanted = (headers?.required ?? []).filter((name) => name !== SERIAL || !holdsSecret(request))
  const open = headers && strict({ ...headers, required: wanted }, false)
  return {
    type: 'object',
    properties: { ...mapValues(closed, (field) => strict(field)), ...(open && { headers: open }) },
    required: wanted.length > 0 ? [...required, 'headers'] : required,
  }
}

function strict(field: Field, closed = true): JsonSchema {
  // The keywords below describe the parsed value. JSON texts are parsed before validation; other texts are not checked.
  if (field['x-encoded'] === 'url') return { type: 'string' }
  // A file is not a JSON value; `readUpload` has checked it.
  if (field['x-binary']) return {}
  const modes = modesOf(field)
  if (modes.length > 0) return strictModes(modes)
  const { properties, items, anyOf, pattern, maxLength, ...rest } = withoutExtensions(field)
  const describes = properties !== undefined || (anyOf ?? []).some((branch) => branch.properties !== undefined)
  const open = !closed || !describes || field.additionalProperties === true
  return {
    ...rest,
    ...(maxLength !== undefined && { [field['x-encoded'] ? 'maxJsonLength' : 'maxLength']: maxLength }),
    ...(pattern !== undefined && (pattern === NOTIFY_URL.pattern ? { notifyUrl: pattern } : { pattern })),
    ...(field['x-unit'] === 'fen' && field.maximum === undefined && { maximum: MOST_FEN }),
    ...(properties && { properties: mapValues(properties, (below) => strict(below)) }),
    ...(items && { items: strict(items) }),
    // Each alternative is open by itself: a property that it does not describe may be described next to `anyOf`.
    ...(anyOf && { anyOf: anyOf.map((branch) => strict(branch, false)) }),
    ...(!open && (anyOf ? { unevaluatedProperties: false } : { additionalProperties: false })),
    ...strictAlternatives(field),
    ...(field['x-max-utf8-bytes'] !== undefined && { maxUtf8Bytes: field['x-max-utf8-bytes'] }),
  }
}

/**
 * One of several closed shapes. A field that only one mode has selects it; otherwise the first mode applies. If all modes
 * were tried, a request would be refused for the requirements of another mode.
 */
function strictModes([first = {}, ...others]: readonly Field[]): JsonSchema {
  return others.reduceRight<JsonSchema>((otherwise, mode) => {
    const own = Object.keys(mode.properties ?? {}).filter((name) => !first.properties?.[name])
    return when({ anyOf: own.map((name) => ({ required: [name] })) }, strict(mode), otherwise)
  }, strict(first))
}

/** At least one of the alternatives; where they exclude each other, without fields of the others. */
function strictAlternatives({ 'x-one-of': alternatives, 'x-exclusive': isExclusive }: Field): JsonSchema {
  if (!alternatives) return {}
  const names = [...new Set(alternatives.flat())]
  const without = (wanted: readonly string[]) =>
    names.filter((name) => !wanted.includes(name)).map((name) => [name, false])
  return {
    allOf: [
      { anyOf: alternatives.map((wanted) => ({ required: wanted })) },
      ...(isExclusive ? alternatives : []).map((wanted) =>
        when({ required: wanted }, { properties: Object.fromEntries(without(wanted)) }, {}),
      ),
    ],
  }
}

function when(condition: JsonSchema, wanted: JsonSchema, otherwise: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; a schema is never awaited
  return { if: condition, then: wanted, else: otherwise }
}

/** The same schema, which takes any value of the right type in place of those of an enumeration. */
export function withoutLists(schema: JsonSchema): JsonSchema {
  return strip(schema) as JsonSchema // a copy of an object is an object
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([keyword, list]) => keyword !== 'enum' || !Array.isArray(list))
  return Object.fromEntries(kept.map(([keyword, below]) => [keyword, strip(below)]))
}

/** A field without the keywords that only the spec's dialect has, and without open lists of values. */
function withoutExtensions(field: Field): Field {
  const known = Object.entries(field).filter(([keyword]) => !keyword.startsWith('x-'))
  return Object.fromEntries(known.filter(([keyword]) => keyword !== 'enum' || !field['x-open']))
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

import type { Field } from '../world/spec-field.js'

const SERIAL = 'Wechatpay-Serial'

/**
 * The JSON Schema of what a request must be on the wire: the spec's own, but closed.
 *
 * A spec file leaves objects open, because answers gain fields without notice. Of a request the gateway wants exactly
 * what is described, so that a typo is found here and not in production. An object whose spec says
 * `additionalProperties` stays open, and so do headers. What the client fills in is required here like the rest, but for
 * `Wechatpay-Serial` of a request that may hold sensitive fields. The manual marks it as required there, and clients
 * that encrypt nothing leave it out, WeChat Pay's own among them; `openFields` wants it where something is encrypted.
 */
export function strictRequest(request: Field): Field {
  const { headers, ...closed } = request.properties ?? {}
  const required = (request.required ?? []).filter((name) => name !== 'headers')
  const wanted = (headers?.required ?? []).filter((name) => name !== SERIAL || !encrypts(request))
  const open = headers && strict({ ...headers, required: wanted }, false)
  return {
    type: 'object',
    properties: { ...mapValues(closed, (field) => strict(field)), ...(open && { headers: open }) },
    required: wanted.length > 0 ? [...required, 'headers'] : required,
  }
}

function encrypts({ properties = {}, items, 'x-encrypted': key }: Field): boolean {
  return key !== undefined || [...Object.values(properties), ...(items ? [items] : [])].some(encrypts)
}

function strict(field: Field, closed = true): Field {
  // What is below describes the value that the text holds. JSON texts are parsed by now; nothing here reads the other.
  if (field['x-encoded'] === 'url') return { type: 'string' }
  // A file is no JSON value; the upload's reader has seen to it that it is one.
  if (field['x-binary']) return {}
  const { properties, items, anyOf, ...rest } = withoutExtensions(field)
  const describes = properties !== undefined || (anyOf ?? []).some((branch) => branch.properties !== undefined)
  const open = !closed || !describes || field.additionalProperties === true
  return {
    ...rest,
    ...(properties && { properties: mapValues(properties, (below) => strict(below)) }),
    ...(items && { items: strict(items) }),
    // Each alternative is open by itself: what it does not know may be known to the fields beside `anyOf`.
    ...(anyOf && { anyOf: anyOf.map((branch) => strict(branch, false)) }),
    ...(!open && (anyOf ? { unevaluatedProperties: false } : { additionalProperties: false })),
  }
}

/** A field without the keywords that the spec's dialect adds, which no validator knows. */
function withoutExtensions(field: Field): Field {
  return Object.fromEntries(Object.entries(field).filter(([keyword]) => !keyword.startsWith('x-')))
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

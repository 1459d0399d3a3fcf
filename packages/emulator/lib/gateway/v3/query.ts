import type { Field } from '../../spec/field.js'
import { propertiesOf } from '../../spec/shapes.js'
import { paramError } from '../../world/refusal.js'
import { coerce } from '../coerce.js'

/**
 * The values of a query string, in the types of the spec: on the wire all of them are text.
 *
 * Text that does not match its type stays text, and the validator reports it.
 *
 * @param search Without the question mark. A space is `%20`, or `+` as WeChat Pay's own clients for Go and Java write it;
 * a plus is `%2B`.
 * @param described The field `query` of the spec.
 * @throws {Refusal} 400 `PARAM_ERROR` for a repeated name that is not a list, or one that is not percent-encoded UTF-8.
 */
export function readQuery(search: string, described: Field | undefined): Record<string, unknown> {
  const query = new Map<string, unknown>()
  const fields = propertiesOf(described ?? {})
  for (const pair of search.split('&').filter((part) => part !== '')) {
    const [, rawName = '', rawValue = ''] = /^([^=]*)=?(.*)$/s.exec(pair) ?? []
    const name = decode(rawName, rawName)
    const text = decode(rawValue, name)
    const field = fields[name]
    if (field?.type === 'array') {
      const before = query.get(name)
      query.set(name, [...(Array.isArray(before) ? before : []), coerce(text, field.items)])
    } else {
      if (query.has(name)) throw paramError(name, 'query', 'is repeated and is not a list')
      query.set(name, coerce(text, field))
    }
  }
  return Object.fromEntries(query)
}

function decode(text: string, name: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw paramError(name, 'query', 'is not percent-encoded UTF-8')
  }
}

import type { Field } from '../spec/field.js'

/** A value of a path, a query or an element in the type of its field; text that does not match the type stays as it is. */
export function coerce(text: string, field: Field | undefined): unknown {
  const types = [field?.type].flat()
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true'
  // WeChat Pay's numbers have up to 20 digits. Their values beyond 2^53 are not exact, but they are never compared.
  if (types.includes('integer') && /^-?\d{1,20}$/.test(text)) return Number(text)
  if (types.includes('number') && /^-?\d{1,20}(?:\.\d+)?$/.test(text)) return Number(text)
  return text
}

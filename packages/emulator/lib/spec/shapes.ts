import type { Field } from './field.js'

/** Every field that an object may hold, those of its alternatives included. */
export function propertiesOf({ properties = {}, anyOf = [] }: Field): Readonly<Record<string, Field>> {
  return { ...Object.assign({}, ...anyOf.map(propertiesOf)), ...properties }
}

/** Whether the alternatives of an object are modes, which exclude each other. */
export function isModal({ anyOf = [] }: Field): boolean {
  return anyOf.some((member) => member['x-mode'])
}

/** The complete alternatives of an object whose modes exclude each other; empty where it has no modes. */
export function modesOf(field: Field): Field[] {
  const { anyOf = [], ...outer } = field
  if (!isModal(field)) return []
  return anyOf.map((member) => ({
    ...outer,
    ...member,
    properties: { ...outer.properties, ...member.properties },
    required: [...(outer.required ?? []), ...(member.required ?? [])],
  }))
}

/** Whether a field is sensitive, or one below it. */
export function holdsSecret(field: Field): boolean {
  const { items, 'x-encrypted': key } = field
  return key !== undefined || [...Object.values(propertiesOf(field)), ...(items ? [items] : [])].some(holdsSecret)
}

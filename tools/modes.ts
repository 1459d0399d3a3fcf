import type { Field } from './spec.js'

/** Who calls: the mode's own name, as the manual has it. */
export const MODES: Readonly<Record<string, string>> = {
  direct: '直连商户',
  partner: '服务商',
  institution: '机构',
}

/** Every field that an object may hold, those of its alternatives included. */
export function propertiesOf({ properties = {}, anyOf = [] }: Field): Readonly<Record<string, Field>> {
  return { ...Object.assign({}, ...anyOf.map(propertiesOf)), ...properties }
}

/** The alternatives of an object whose modes exclude each other, each one whole; none where there are no modes. */
export function modesOf({ anyOf = [], ...outer }: Field): Field[] {
  if (!anyOf.some((member) => member['x-mode'])) return []
  return anyOf.map((member) => ({
    ...outer,
    ...member,
    properties: { ...outer.properties, ...member.properties },
    required: [...(outer.required ?? []), ...(member.required ?? [])],
  }))
}

import type { Field } from '../../tools/spec.js'

/**
 * The schema of an answer or a notification without fields that it does not describe, as the published types have it. WeChat Pay
 * may add fields to its answers; what the emulator makes up may not have any.
 */
export function closed(field: Field): object {
  const { properties, items, anyOf, ...rest } = field
  const below = Object.entries(properties ?? {}).map(([name, one]) => [name, closed(one)])
  const isOpen = field.additionalProperties === true || (!properties && !anyOf)
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(below) }),
    ...(items && { items: closed(items) }),
    // An alternative and what stands next to it describe one object.
    ...(anyOf && { anyOf: anyOf.map((member) => (properties ? within(member) : closed(member))) }),
    ...(!isOpen &&
      (anyOf && properties ? { unevaluatedProperties: false } : properties && { additionalProperties: false })),
  }
}

/** The same for an alternative, which is not closed by itself. */
function within(member: Field): object {
  const { additionalProperties: _, unevaluatedProperties: __, ...open } = closed(member) as Record<string, unknown> // an object
  return open
}

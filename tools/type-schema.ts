import type { JSONSchema } from 'json-schema-to-typescript'
import { isModal } from '../packages/emulator/lib/spec/shapes.js'
import { describeField } from './describe.js'
import { MODES } from './modes.js'
import { quote } from './names.js'
import type { Field } from './spec.js'

/** What a schema is the type of. The members of a query may be `null`, as they may be in PHP: they are left out. */
export type TypeSide = 'request' | 'query' | 'response'

/** Sets a part of a schema apart under a name of its own, so that an error can say the name; gives the reference. */
export type Name = (suffix: string, schema: JSONSchema, doc?: string) => JSONSchema

/** The schema that json-schema-to-typescript sees: what the dialect adds is put into the description and the type. */
export function toTypeSchema(field: Field, side: TypeSide, name: Name): JSONSchema {
  const { type, items, properties } = field
  const below = (child: Field) => toTypeSchema(child, side, name)
  const description = describeField(field).join('\n')
  const required = callerRequired(field)
  const apart = [...alternativesOf(field, side, name), ...modeTypesOf(field, side, name)]
  const single = new Set((field['x-one-of'] ?? []).flat())
  const own = Object.entries(properties ?? {}).filter(([one]) => !single.has(one))
  const shape: JSONSchema = {
    ...(type !== undefined && { type: type as JSONSchema['type'] }),
    ...(properties && {
      properties: Object.fromEntries(own.map(([one, child]) => [one, optional(below(child), side, required, one)])),
    }),
    ...(required.length > 0 && { required: [...required] }),
    ...(field.additionalProperties && { additionalProperties: true }),
    ...(items && { items: below(items) }),
    ...(field.anyOf && !isModal(field) && { anyOf: field.anyOf.map(below) }),
    ...typeOf(field, side),
  }
  const parts = own.length > 0 || field.anyOf ? [shape, ...apart] : apart
  return {
    ...(apart.length === 0 ? shape : { allOf: parts }),
    ...(description && { description }),
  }
}

/** Names that the caller has to give: what the client fills in is not among them. */
export function callerRequired({ required = [], properties = {} }: Field): readonly string[] {
  return required.filter((name) => !properties[name]?.['x-filled'])
}

/** A union of which one is taken, named after what is wanted: `TransactionIdOrOutTradeNo`. */
function alternativesOf(field: Field, side: TypeSide, name: Name): JSONSchema[] {
  const { 'x-one-of': alternatives, 'x-exclusive': isExclusive, properties = {} } = field
  if (!alternatives) return []
  const all = [...new Set(alternatives.flat())]
  const members = alternatives.map((wanted) => {
    const fields = all.map((one) => {
      const schema = toTypeSchema(properties[one] ?? {}, side, name)
      if (isExclusive && !wanted.includes(one)) return [one, { tsType: 'undefined' }] as const
      return [one, optional(schema, side, wanted, one)] as const
    })
    return { type: 'object', properties: Object.fromEntries(fields), required: [...wanted] } as JSONSchema
  })
  const suffix = alternatives.map((wanted) => wanted.map(pascal).join('')).join('Or')
  return [name(suffix, { anyOf: members })]
}

/** A union of closed shapes, one a mode: what belongs to another mode alone does not compile. */
function modeTypesOf(field: Field, side: TypeSide, name: Name): JSONSchema[] {
  if (!isModal(field)) return []
  const { anyOf: members = [], properties: outer = {} } = field
  const all = members.flatMap(({ properties = {} }) => Object.keys(properties))
  const shapes = members.map((member) => {
    const { 'x-mode': modes = [], properties = {} } = member
    const others = all.filter((one) => !properties[one] && !outer[one])
    const foreign = Object.fromEntries(others.map((one) => [one, { tsType: 'undefined' }]))
    const schema = toTypeSchema(member, side, name)
    const closed = { ...schema, properties: { ...schema.properties, ...foreign } }
    return name(modes.map(pascal).join(''), closed, modes.map((mode) => MODES[mode]).join('、'))
  })
  return [{ anyOf: shapes }]
}

/** A field that may be left out may be `undefined` as well (in a query `null`, too), also under `exactOptionalPropertyTypes`. */
function optional(schema: JSONSchema, side: TypeSide, required: readonly string[], name: string): JSONSchema {
  if (side === 'response' || required.includes(name)) return schema
  const { description, ...bare } = schema
  return {
    ...(description && { description }),
    anyOf: [bare, { tsType: side === 'query' ? 'null | undefined' : 'undefined' }],
  }
}

/** WeChat Pay adds values without notice, so an answer's enumeration stays open; a request's only where it says so. */
function typeOf(field: Field, side: TypeSide): JSONSchema {
  if (field['x-binary']) return { tsType: 'Blob | Uint8Array' }
  if (field.const !== undefined && side !== 'response') return { const: field.const as string }
  const listed = field.enum ?? (field.const === undefined ? undefined : [field.const])
  if (!listed || typeof listed[0] === 'boolean') return {}
  if (side !== 'response' && !field['x-open']) return { enum: [...listed] as string[] }
  const values = listed.map((value) => (typeof value === 'string' ? quote(value) : String(value)))
  const open = typeof listed[0] === 'string' ? '(string & {})' : '(number & {})'
  // In brackets: json-schema-to-typescript puts the `[]` of a list behind the text as it is.
  return { tsType: `(${[...values, open].join(' | ')})` }
}

function pascal(name: string): string {
  return name
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

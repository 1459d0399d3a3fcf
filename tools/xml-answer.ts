import type { Field } from './spec.js'

/** How an index stands in the name of a field: `coupon_id_$n`, `coupon_id_$n_$m`. */
const INDEX = /_\$n(?<second>_\$m)?$/

/**
 * The answer of an operation of APIv2, or a notification, as the client gives it: XML has nothing but texts, and fields with
 * an index are gathered in `$n`. What is JSON within a text keeps its types.
 */
export function asXml(field: Field): Field {
  const texts = asTexts(field)
  const indexed = Object.entries(texts.properties ?? {}).filter(([name]) => INDEX.test(name))
  if (indexed.length === 0) return texts
  return {
    ...texts,
    properties: { ...texts.properties, $n: listOf(indexed, '以上带下标的字段，按下标 $n 归集') },
    required: [...(texts.required ?? []), '$n'],
  }
}

function listOf(indexed: readonly (readonly [string, Field])[], description: string): Field {
  const has = (wanted: boolean) =>
    indexed.filter(([name]) => (INDEX.exec(name)?.groups?.second !== undefined) === wanted)
  const inner = has(true).map(([name, field]) => [name.replace(INDEX, ''), field] as const)
  const properties = {
    ...Object.fromEntries(has(false).map(([name, field]) => [name.replace(INDEX, ''), field])),
    ...(inner.length > 0 && {
      $m: {
        type: 'array',
        description: '按下标 $m 归集',
        items: { type: 'object', properties: Object.fromEntries(inner) },
      },
    }),
  }
  return { type: 'array', description, items: { type: 'object', properties } } as Field
}

function asTexts(field: Field): Field {
  if (field['x-encoded'] !== undefined) return field
  const { 'x-plaintext': plaintext, 'x-encrypted': under } = field
  if (plaintext)
    return { description: field.description, ...(under === 'apiv2' ? asTexts(plaintext) : plaintext) } as Field
  const { properties, items, enum: listed, const: only, minimum, maximum, anyOf, ...rest } = field
  const isScalar = !properties && !items && field.type !== 'object'
  return {
    ...rest,
    ...(isScalar && { type: 'string' as const }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, below]) => [name, asTexts(below)])),
    }),
    ...(items && { items: asTexts(items) }),
    ...(anyOf && { anyOf: anyOf.map(asTexts) }),
    ...(listed && { enum: listed.map(String) }),
    ...(only !== undefined && { const: String(only) }),
  }
}

/** Any number, in the text of a type. */
const NUMBER = `$${'{number}'}`

/** The text of types in which a name with an index stands for all its indexes: `` [field: `coupon_id_${number}`] ``. */
export function withIndexes(text: string): string {
  return text.replace(
    /^( *)(\w+?)_\$n(_\$m)?\?: (.+)$/gm,
    (_, indent: string, stem: string, second: string | undefined, type: string) => {
      const name = [stem, ...(second === undefined ? [1] : [1, 2]).map(() => NUMBER)].join('_')
      return `${indent}[field: \`${name}\`]: ${type} | undefined`
    },
  )
}

import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Field } from '../../tools/spec.js'
import type { Fields } from './v2-wire.js'

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)

/** What fields of APIv2 have that their spec does not describe, or lack of what it always has. */
export function fieldProblems(fields: Fields, described: Field): string[] {
  const names = Object.keys(described.properties ?? {})
  const known = (name: string) => names.find((one) => one === name || pattern(one).test(name))
  const unknown = Object.keys(fields).filter((name) => known(name) === undefined)
  const typed = Object.entries(fields).map(([name, text]) => [
    name,
    valueIn(text, described.properties?.[known(name) ?? ''] ?? {}),
  ])
  const valid = ajv.validate(described, Object.fromEntries(typed))
  return [...unknown.map((name) => `${name} is not described`), ...(valid ? [] : [ajv.errorsText()])]
}

/** `coupon_id_$n` stands for `coupon_id_0`, `coupon_id_1`, … */
function pattern(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/\$[nm]/g, '\\d+')}$`)
}

function valueIn(text: string, field: Field): unknown {
  const types = [field.type].flat()
  if (field['x-encoded'] === 'json') return JSON.parse(text)
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true'
  return text
}

import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Answer } from '../../packages/emulator/lib/index.js'
import { type Field, readNotifications } from '../../tools/spec.js'
import { placeholdersIn } from './placeholders.js'
import { type Fields, fromXml } from './v2-wire.js'

const messages = readNotifications().filter(({ protocol }) => protocol === 'v2')
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)

/** What fields of APIv2 have that their spec does not describe, or lack of what it always has. */
export function fieldProblems(fields: Fields, described: Field): string[] {
  const names = Object.keys(described.properties ?? {})
  const known = (name: string) => names.find((one) => one === name || pattern(one).test(name))
  const unknown = names.length === 0 ? [] : Object.keys(fields).filter((name) => known(name) === undefined)
  const typed = Object.entries(fields).map(([name, text]) => [
    name,
    valueIn(text, described.properties?.[known(name) ?? ''] ?? {}),
  ])
  const numbered = described.required?.filter((name) => name.includes('$')) ?? []
  const lacking = numbered.filter((name) => !Object.keys(fields).some((one) => pattern(name).test(one)))
  const required = described.required?.filter((name) => !numbered.includes(name)) ?? []
  const valid = ajv.validate({ ...described, required }, Object.fromEntries(typed))
  return [
    ...unknown.map((name) => `${name} is not described`),
    ...lacking.map((name) => `${name} is missing`),
    ...(valid ? [] : [ajv.errorsText()]),
  ]
}

/** What is wrong with an answer that states no failure, by the spec of its operation. */
export function answerProblems({ status, headers, body }: Answer, response: Field): string[] {
  if (response['x-redirect']) return status === 302 && headers.Location ? [] : [`${status} in place of a redirect`]
  if (status !== 200) return [String(status)]
  if (response['x-json']) return ajv.validate(response, JSON.parse(body)) ? [] : [ajv.errorsText()]
  if (response['x-file']) return []
  const fields = fromXml(body)
  return fields.result_code === 'FAIL' ? [] : fieldProblems(fields, response)
}

/** What is wrong with the fields of a notification, before nonce and signature are added and `req_info` is encrypted. */
export function messageProblems(
  event: string,
  { req_info, ...fields }: Fields,
  { signType, nonceless }: { readonly signType?: string; readonly nonceless?: boolean },
): string[] {
  const described = messages.find(({ name }) => `v2/${name}` === event)?.spec.xml
  if (!described) return ['not described']
  const inside = described.properties?.req_info?.['x-plaintext']
  const sent = {
    ...fields,
    ...(!nonceless && { nonce_str: 'a nonce' }),
    ...(signType !== undefined && { sign: 'a signature' }),
    ...(req_info !== undefined && { req_info: 'ciphertext' }),
  }
  return [
    ...fieldProblems(sent, described),
    ...placeholdersIn(described, fields, 'xml').map((at) => `${at} is only a label`),
    ...(inside ? fieldProblems(req_info as unknown as Fields, inside) : []), // an object until it is encrypted
  ]
}

/** `coupon_id_$n` stands for `coupon_id_0`, `coupon_id_1`, … */
function pattern(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/\$[nm]/g, '\\d+')}$`)
}

function valueIn(text: string, field: Field): unknown {
  const types = [field.type].flat()
  if (field['x-encoded'] === 'json') return JSON.parse(text)
  if (types.includes('object')) return {} // its elements are not looked at
  if (types.includes('array')) return []
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true'
  return text
}

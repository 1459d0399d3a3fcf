import { isDeepStrictEqual } from 'node:util'
import type { Traits, UploadTraits } from '../types/core.js'
import { groupBy } from './group.js'
import { quote } from './names.js'
import { type Field, isDeprecated, type Operation, type OperationSpec } from './spec.js'

/**
 * `lib/generated/traits.ts`: where operations depart from the default.
 *
 * Each group is the text of a JSON object: a text costs a process that loads it next to nothing, and few groups are ever parsed.
 */
export function emitTraits(operations: readonly Operation[]): string {
  const rows = operations.flatMap(({ method, template, ...rest }) => {
    const traits = traitsOf({ method, template, ...rest })
    const row = (path: string, value: Traits) => {
      const head = headOf(path)
      return { head, text: `"${method} ${path.slice(head.length)}":${JSON.stringify(value)}` }
    }
    const chained = template.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [
      ...(isDeepStrictEqual(traits, {}) ? [] : [row(template, traits)]),
      ...(chained === template ? [] : [row(chained, { ...traits, path: template })]),
    ]
  })
  const groups = groupBy(rows, ({ head }) => head)
  return [
    '// GENERATED from spec/ by `npm run generate`. Do not edit.',
    '',
    '/**',
    ' * Operations that depart from the default: sensitive fields, unsigned answers, other base URLs. By the head of their paths, which',
    ' * are the first two segments, texts of JSON: objects of `Traits` by the method and the rest of the path.',
    ' */',
    'export const traits: Readonly<Record<string, string>> = {',
    ...[...groups].map(
      ([head, group]) => `  ${quote(head)}: \`{\n${escaped(group.map(({ text }) => text).join(',\n'))}\n}\`,`,
    ),
    '}',
    '',
  ].join('\n')
}

/** A group is found by the literal beginning of a path, in any case: so no variable may stand there, and no capital. */
function headOf(path: string): string {
  const head = path.split('/').slice(0, 2).join('/')
  if (/[{A-Z]/.test(head)) throw new Error(`${path}: one of its first two segments is a variable, or has a capital`)
  return head
}

/** A text as a template literal without variables. */
function escaped(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
}

export function traitsOf({ spec, template }: Operation): Traits {
  const encrypt = fieldsWith(spec.request, (field) => field['x-encrypted'] === 'platform')
  const decrypt = fieldsWith(spec.response, (field) => field['x-encrypted'] === 'merchant')
  const jsonTexts = fieldsWith(spec.request, isJsonText)
  const jsonAnswers = fieldsWith(spec.response, isJsonText)
  const upload = uploadOf(spec.request.properties?.body)
  return {
    ...(template.startsWith('v2/') && xmlTraits(spec)),
    ...(template.startsWith('brand/') && { brand: true as const }),
    ...(encrypt.length > 0 && { encrypt }),
    ...(decrypt.length > 0 && { decrypt }),
    ...(jsonTexts.length > 0 && { jsonTexts }),
    ...(jsonAnswers.length > 0 && { jsonAnswers }),
    ...(spec.repeatable && { repeatable: true as const }),
    ...(isDeprecated(spec) && { deprecated: describeState(spec) }),
    ...(spec.response['x-unsigned'] && { unsigned: true as const }),
    ...(spec.response['x-signed-digest'] && { signedDigest: spec.response['x-signed-digest'] }),
    ...(spec.response['x-file'] && { file: true as const }),
    ...(upload && { upload }),
    ...(spec.baseUrl && { baseUrl: spec.baseUrl }),
  }
}

/** What departs from the default in APIv2 alone. */
function xmlTraits({ request, response, ...spec }: OperationSpec): Traits {
  const { xml, query, body } = request.properties ?? {}
  const shape = xml ?? body ?? query
  const { properties = {}, required = [] } = shape ?? {}
  const owner = ['mch_id', 'mchid', 'combine_mch_id'].find((name) => name in properties) ?? null
  const urlTexts = fieldsWith(request, (field) => field['x-encoded'] === 'url')
  const lists = fieldsWith(response, (field) => field.type === 'array').filter((path) => isElement(response, path))
  const indexed = Object.keys(response.properties ?? {}).filter((name) => name.includes('$'))
  const signType = properties.sign_type?.const
  return {
    ...(spec.clientCertificate && { clientCertificate: true as const }),
    ...(spec.nonceless && xml && { nonceless: true as const }),
    ...(shape && !xml && !body && !properties.sign && { signless: true as const }),
    ...(shape && owner !== 'mch_id' && { owner: owner as 'mchid' | 'combine_mch_id' | null }), // the list above has no other
    ...(signType === 'HMAC-SHA256' && required.includes('sign_type') && { signType: 'HMAC-SHA256' as const }),
    ...(urlTexts.length > 0 && { urlTexts }),
    ...(lists.length > 0 && { lists }),
    ...(indexed.length > 0 && { indexed }),
    ...(response['x-json'] && { json: true as const }),
    ...(response['x-redirect'] && { redirect: true as const }),
    ...(spec.fragment && { fragment: spec.fragment }),
  }
}

/** Whether a field of an answer is an element of XML, and not a part of a JSON text. */
function isElement(response: Field, path: string): boolean {
  const [first = ''] = path.split('.')
  return !response['x-json'] && response.properties?.[first]?.['x-encoded'] === undefined
}

/** The fields of an upload that the client fills in from the file. */
export function uploadOf(body: Field | undefined): UploadTraits | undefined {
  const { meta: nested, ...parts } = body?.properties ?? {}
  const meta = nested ?? (body?.properties ? body : undefined) // APIv2 has the fields beside the file
  const [part, file] = Object.entries(parts).find(([, field]) => field['x-binary']) ?? []
  const fields = Object.entries(meta?.properties ?? {})
  const [digest, { 'x-digest': algorithm } = {}] = fields.find(([, field]) => field['x-digest']) ?? []
  if (!part || !digest || !algorithm) return undefined
  const filename = fields.find(([name]) => name === 'filename' || name === 'file_name')?.[0]
  const fixed = fields.flatMap(([name, { const: value }]) =>
    value !== undefined && meta?.required?.includes(name) ? [[name, String(value)] as const] : [],
  )
  return {
    part,
    digest,
    algorithm,
    ...(filename && { filename }),
    ...(fixed.length > 0 && { fixed: Object.fromEntries(fixed) }),
    ...(file?.['x-max-bytes'] && { maxBytes: file['x-max-bytes'] }),
    ...(!nested && { flat: true as const }),
  }
}

/** Where the fields stand that have a mark, names joined by dots; lists leave no trace. */
export function fieldsWith(field: Field, isMarked: (field: Field) => boolean, at: readonly string[] = []): string[] {
  const found = [
    ...(isMarked(field) ? [at.join('.')] : []),
    ...Object.entries(field.properties ?? {}).flatMap(([name, below]) => fieldsWith(below, isMarked, [...at, name])),
    ...(field.items ? fieldsWith(field.items, isMarked, at) : []),
    ...(field.anyOf ?? []).flatMap((below) => fieldsWith(below, isMarked, at)),
  ]
  return [...new Set(found)]
}

export function isJsonText(field: Field): boolean {
  return field['x-encoded'] === 'json'
}

/** The state in the terms of the spec: the warning goes to a developer's terminal. */
function describeState({ lifecycle }: OperationSpec): string {
  const since = lifecycle?.since ? ` since ${lifecycle.since}` : ''
  const replaced = lifecycle?.replacedBy ? `; use ${lifecycle.replacedBy.join(' or ')}` : ''
  return `${lifecycle?.state}${since}${replaced}`
}

export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, below]) => `${name}: ${literal(below)}`)
    .join(', ')} }`
}

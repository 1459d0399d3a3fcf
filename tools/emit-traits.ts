import { isDeepStrictEqual } from 'node:util'
import type { Traits, UploadTraits } from '../lib/types.js'
import { quote } from './names.js'
import { type Field, isDeprecated, type Operation, type OperationSpec } from './spec.js'

/** `lib/generated/traits.ts`: where operations depart from the default. */
export function emitTraits(operations: readonly Operation[]): string {
  const rows = operations.flatMap(({ method, template, ...rest }) => {
    const traits = traitsOf({ method, template, ...rest })
    const row = (path: string, value: Traits) => `  ${quote(`${method} ${path}`)}: ${literal(value)},`
    const chained = template.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [
      ...(isDeepStrictEqual(traits, {}) ? [] : [row(template, traits)]),
      ...(chained === template ? [] : [row(chained, { ...traits, path: template })]),
    ]
  })
  return [
    '// GENERATED from spec/ by `npm run generate`. Do not edit.',
    "import type { Traits } from '../types.js'",
    '',
    '/** Operations that depart from the default: sensitive fields, unsigned answers, other base URLs. */',
    'export const traits: Readonly<Record<string, Traits>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

export function traitsOf({ spec, template }: Operation): Traits {
  const encrypt = fieldsWith(spec.request, (field) => field['x-encrypted'] === 'platform')
  const decrypt = fieldsWith(spec.response, (field) => field['x-encrypted'] === 'merchant')
  const jsonTexts = fieldsWith(spec.request, isJsonText)
  const jsonAnswers = fieldsWith(spec.response, isJsonText)
  const upload = uploadOf(spec.request.properties?.body)
  return {
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

/** The fields of an upload that the client fills in from the file. */
export function uploadOf(body: Field | undefined): UploadTraits | undefined {
  const { meta, ...parts } = body?.properties ?? {}
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

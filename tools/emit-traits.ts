import { isDeepStrictEqual } from 'node:util'
import type { Traits } from '../lib/types.js'
import { quote } from './names.js'
import type { Field, Operation } from './spec.js'

/** `lib/generated/traits.ts`: where operations depart from the default. */
export function emitTraits(operations: readonly Operation[]): string {
  const rows = operations.flatMap((operation) => {
    const traits = traitsOf(operation)
    return isDeepStrictEqual(traits, {})
      ? []
      : [`  ${quote(`${operation.method} ${operation.template}`)}: ${literal(traits)},`]
  })
  return [
    '// GENERATED from spec/ by `npm run generate`. Do not edit.',
    "import type { Traits } from '../types.js'",
    '',
    '/** Operations that depart from the default: sensitive fields, unsigned answers, other entry points. */',
    'export const traits: Readonly<Record<string, Traits>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}

export function traitsOf({ spec }: Operation): Traits {
  const encrypt = encryptedFields(spec.request, 'platform')
  const decrypt = encryptedFields(spec.response, 'merchant')
  return {
    ...(encrypt.length > 0 && { encrypt }),
    ...(decrypt.length > 0 && { decrypt }),
    ...(spec.response['x-unsigned'] && { unsigned: true as const }),
    ...(spec.response['x-signed-digest'] && { signedDigest: spec.response['x-signed-digest'] }),
    ...(spec.baseUrl && { baseUrl: spec.baseUrl }),
  }
}

/** Where the fields stand that a key encrypts, names joined by dots; lists leave no mark. */
function encryptedFields(field: Field, key: string, at: readonly string[] = []): string[] {
  if (field['x-encrypted'] === key) return [at.join('.')]
  const found = [
    ...Object.entries(field.properties ?? {}).flatMap(([name, below]) => encryptedFields(below, key, [...at, name])),
    ...(field.items ? encryptedFields(field.items, key, at) : []),
    ...(field.anyOf ?? []).flatMap((below) => encryptedFields(below, key, at)),
  ]
  return [...new Set(found)]
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, below]) => `${name}: ${literal(below)}`)
    .join(', ')} }`
}

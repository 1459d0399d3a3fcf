import type { ErrorObject } from 'ajv/dist/2020.js'

/** What a rule of a schema asks for, and what was found; `undefined` where the rule says it all. */
type Say = (error: ErrorObject) => string

/** By type of JSON Schema. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

/** Letters and digits, with further characters: the form of numbers that a merchant chooses. */
const LETTERS = /^\^\[0-9A-Za-z(.*)\]\+\$$/

/** By keyword of JSON Schema. `chinese-sentences.ts` has the same in Chinese. */
const RULES: Readonly<Record<string, Say>> = {
  type: ({ schema, data }) => `must be ${[schema].flat().map(String).map(typeName).join(' or ')}, not ${kindOf(data)}`,
  enum: ({ schema }) => `must be one of the allowed values: ${[schema].flat().join(', ')}`,
  const: ({ schema }) => `must be \`${schema}\``,
  minLength: ({ schema, data }) => `must have at least ${schema} characters, and has ${lengthOf(data)}`,
  maxLength: ({ schema, data }) => `must have at most ${schema} characters, and has ${lengthOf(data)}`,
  maxJsonLength: ({ schema, data }) =>
    `must have at most ${schema} characters as JSON text, and has ${lengthOf(JSON.stringify(data))}`,
  maxUtf8Bytes: ({ schema, data }) =>
    `must have at most ${schema} bytes of UTF-8, and has ${Buffer.byteLength(String(data))}`,
  minimum: ({ schema, data }) => `must be at least ${schema}, and is ${data}`,
  maximum: ({ schema, data }) => `must be at most ${schema}, and is ${data}`,
  pattern: ({ schema }) => sayPattern(String(schema)),
  format: () => 'must be in RFC 3339, like 2026-05-20T13:29:35+08:00',
}

/**
 * How a value breaks a rule, with the limit, but without the value where that is text: it may be sensitive.
 *
 * @param error With the data and the schema (`verbose`).
 */
export function brokenRule(error: ErrorObject): string {
  return RULES[error.keyword]?.(error) ?? error.message ?? `breaks the rule ${error.keyword}`
}

function typeName(type: string): string {
  return TYPES[type] ?? type
}

function kindOf(data: unknown): string {
  if (data === null) return 'null'
  if (Array.isArray(data)) return 'an array'
  if (typeof data === 'number') return Number.isInteger(data) ? 'a number' : 'a fraction'
  return typeName(typeof data)
}

function lengthOf(data: unknown): number {
  return [...String(data)].length
}

function sayPattern(pattern: string): string {
  const [, more] = LETTERS.exec(pattern) ?? []
  if (more === undefined) return `must match the pattern ${pattern}`
  const others = [...more.replaceAll('\\', '')].join(' ')
  return others === '' ? 'must have letters and digits alone' : `must have letters, digits and ${others} alone`
}

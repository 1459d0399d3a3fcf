import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { comment } from './describe.js'
import { withReadonlyLists } from './readonly-lists.js'
import type { Field } from './spec.js'
import { type Name, type TypeSide, toTypeSchema } from './type-schema.js'

/**
 * A schema as an interface, by json-schema-to-typescript, under a name that it is not left to choose. What an error
 * message has to name (one of two fields, the shape of a mode) follows as a type of its own, named after it.
 *
 * @throws {Error} when two parts want the same name.
 */
export async function toTypeScript(field: Field, name: string, side: TypeSide, upload?: string): Promise<string> {
  const parts = new Map<string, { readonly schema: JSONSchema; readonly doc: string | undefined }>()
  const apart: Name = (suffix, schema, doc) => {
    const part = freeName(`${name.replace(/Request$/, '')}${suffix}`, parts)
    parts.set(part, { schema, doc })
    return { tsType: part }
  }
  const schema = side === 'request' ? toRequestSchema(field, apart) : toTypeSchema(field, side, apart)
  const whole = await toText(withUpload(schema, upload), name)
  const rest = await Promise.all([...parts].map(([part, { schema, doc }]) => toText(schema, part, doc)))
  const text = [whole, ...rest].join('')
  return side === 'request' ? withReadonlyLists(text) : text
}

async function toText(schema: JSONSchema, name: string, doc?: string): Promise<string> {
  const text = await compile(schema, 'Root', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true },
  })
  const named = text.trim().replace(/^export (interface|type) Root\b/m, `export $1 ${name}`)
  return `${doc ? comment([doc]) : ''}${indent(named)}\n`
}

/** The name, or the name with the first number that is free. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`
  return free
}

/** A request whose `body` may be an upload that the client completes, as well as explicit parts. */
function withUpload(schema: JSONSchema, upload: string | undefined): JSONSchema {
  const { body, ...rest } = schema.properties ?? {}
  if (upload === undefined || !body) return schema
  return { ...schema, properties: { ...rest, body: { anyOf: [{ tsType: upload }, body] } } }
}

/**
 * A request whose `query` may be the text of a query string as well; one that may be left out may be `null`, and so may its
 * members that may be left out.
 */
function toRequestSchema(field: Field, name: Name): JSONSchema {
  const query = field.properties?.query
  const schema = toTypeSchema(
    query ? { ...field, properties: { ...field.properties, query: {} } } : field,
    'request',
    name,
  )
  if (!query) return schema
  const { description, ...shape } = toTypeSchema(query, 'query', name)
  const others = field.required?.includes('query') ? 'string' : 'string | null | undefined'
  const either = { ...(description && { description }), anyOf: [shape, { tsType: others }] }
  return { ...schema, properties: { ...schema.properties, query: either } }
}

/** json-schema-to-typescript's text with its nesting shown and its comments of one line on one line. */
function indent(text: string): string {
  const short = text
    .replace(/\/\*\*\n \* (.*)\n \*\//g, '/** $1 */')
    .replace(/^(\S+\?: )\((.*) \| undefined\)$/gm, '$1$2 | undefined')
  const lines: string[] = []
  const open: number[] = [] // where the blocks begin that have not ended yet
  for (const line of short.split('\n')) {
    const isComment = /^(?:\/\*\*| \*)/.test(line)
    const begin = !isComment && /^[})]/.test(line) ? open.pop() : undefined
    const bare = begin !== undefined && /^\} (?:\| [a-z]+ ?)+\)$/.test(line) && lines[begin]?.endsWith(': ({')
    if (begin !== undefined && bare) lines[begin] = (lines[begin] ?? '').replace(/\(\{$/, '{')
    lines.push('  '.repeat(open.length) + (bare ? line.slice(0, -1) : line))
    if (!isComment && /[{(]$/.test(line)) open.push(lines.length - 1)
  }
  return lines.join('\n')
}

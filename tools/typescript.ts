import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { describeField } from './describe.js'
import { quote } from './names.js'
import type { Field } from './spec.js'

/** A schema as an interface, by json-schema-to-typescript, under a name that it is not left to choose. */
export async function toTypeScript(
  field: Field,
  name: string,
  side: 'request' | 'response',
  upload?: string,
): Promise<string> {
  const text = await compile(withUpload(toTypeSchema(field, side), upload), 'Root', {
    additionalProperties: side === 'response',
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true },
  })
  return `${indent(text.trim().replace(/^export (interface|type) Root\b/m, `export $1 ${name}`))}\n`
}

/** A request whose `body` may be an upload that the client completes, as well as explicit parts. */
function withUpload(schema: JSONSchema, upload: string | undefined): JSONSchema {
  const { body, ...rest } = schema.properties ?? {}
  if (upload === undefined || !body) return schema
  return { ...schema, properties: { ...rest, body: { anyOf: [{ tsType: upload }, body] } } }
}

/** json-schema-to-typescript's text with its nesting shown and its comments of one line on one line. */
function indent(text: string): string {
  let depth = 0
  const short = text.replace(/\/\*\*\n \* (.*)\n \*\//g, '/** $1 */')
  const lines = short.split('\n').map((line) => {
    const isComment = /^(?:\/\*\*| \*)/.test(line)
    if (!isComment && line.startsWith('}')) depth -= 1
    const shown = '  '.repeat(depth) + line
    if (!isComment && line.endsWith('{')) depth += 1
    return shown
  })
  return lines.join('\n')
}

/** The schema that json-schema-to-typescript sees: what the dialect adds is put into the description and the type. */
function toTypeSchema(field: Field, side: 'request' | 'response'): JSONSchema {
  const { type, items, properties, anyOf } = field
  const below = (child: Field) => toTypeSchema(child, side)
  const description = describeField(field).join('\n')
  const required = callerRequired(field)
  return {
    ...(type !== undefined && { type: type as JSONSchema['type'] }),
    ...(description && { description }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, below(child)])),
    }),
    ...(required.length > 0 && { required: [...required] }),
    ...(field.additionalProperties && { additionalProperties: true }),
    ...(items && { items: below(items) }),
    ...(anyOf && { anyOf: anyOf.map(below) }),
    ...typeOf(field, side),
  }
}

/** WeChat Pay adds values without notice, so an answer's enumeration stays open; a request's does not. */
function typeOf(field: Field, side: 'request' | 'response'): JSONSchema {
  if (field['x-binary']) return { tsType: 'Blob | Uint8Array' }
  if (field.const !== undefined && side === 'request') return { const: field.const as string }
  if (!field.enum) return {}
  if (side === 'request') return { enum: [...field.enum] as string[] }
  const values = field.enum.map((value) => (typeof value === 'string' ? quote(value) : String(value)))
  const open = typeof field.enum[0] === 'string' ? '(string & {})' : '(number & {})'
  // In brackets: json-schema-to-typescript puts the `[]` of a list behind the text as it is.
  return { tsType: `(${[...values, open].join(' | ')})` }
}

/** Names that the caller has to give: what the client fills in is not among them. */
export function callerRequired({ required = [], properties = {} }: Field): readonly string[] {
  return required.filter((name) => !properties[name]?.['x-filled'])
}

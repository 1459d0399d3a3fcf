import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { comment, describeField, describeOperation } from './describe.js'
import { interfaceOf, key, propertyOf, quote } from './names.js'
import type { Field, Operation } from './spec.js'

const BANNER = '// GENERATED from spec/ by `npm run generate`. Do not edit.\n'

/** A segment of the URL tree. */
interface Node {
  /** Segments from the root, protocol first. */
  readonly path: readonly string[]
  readonly children: Map<string, Node>
  readonly operations: Operation[]
}

/** The files below `types/`, by name: one per domain, and the index that joins them. */
export async function emitTypes(operations: readonly Operation[]): Promise<Map<string, string>> {
  const root = toTree(operations)
  const files = new Map<string, string>()
  for (const protocol of root.children.values()) {
    for (const domain of protocol.children.values()) files.set(fileOf(domain), await emitDomain(domain))
  }
  return files.set('index.d.ts', emitIndex(root, operations))
}

function toTree(operations: readonly Operation[]): Node {
  const root: Node = { path: [], children: new Map(), operations: [] }
  for (const operation of operations) {
    let node = root
    for (const segment of operation.template.split('/')) {
      const child = node.children.get(segment) ?? { path: [...node.path, segment], children: new Map(), operations: [] }
      node.children.set(segment, child)
      node = child
    }
    node.operations.push(operation)
  }
  return root
}

async function emitDomain(domain: Node): Promise<string> {
  const parts = await Promise.all(nodesOf(domain).map(emitNode))
  return `${BANNER}import type { ApiResponse, CallOptions } from '../core.js'\n\n${parts.join('\n')}`
}

async function emitNode(node: Node): Promise<string> {
  const name = nameOf(node)
  const shapes = await Promise.all(node.operations.map((operation) => emitShapes(operation, name)))
  const methods = node.operations.map((operation) => emitMethods(operation, name))
  const children = [...node.children.values()].map(
    (child) => `${comment(summary(child), '  ')}  readonly ${key(propertyOf(segmentOf(child)))}: ${nameOf(child)}\n`,
  )
  return `${shapes.join('')}export interface ${name} {\n${methods.join('')}${children.join('')}}\n`
}

async function emitShapes({ method, spec }: Operation, name: string): Promise<string> {
  const prefix = name + method.charAt(0) + method.slice(1).toLowerCase()
  const request = await toTypeScript(spec.request, `${prefix}Request`, 'request')
  const response =
    spec.response.type === 'null' ? '' : await toTypeScript(spec.response, `${prefix}Response`, 'response')
  return request + response
}

function emitMethods({ method, spec }: Operation, name: string): string {
  const prefix = name + method.charAt(0) + method.slice(1).toLowerCase()
  const verb = method.toLowerCase()
  const optional = callerRequired(spec.request).length === 0 ? '?' : ''
  const data = spec.response.type === 'null' ? 'undefined' : `${prefix}Response`
  const doc = comment(describeOperation(spec), '  ')
  return [verb, `${verb}Async`]
    .map(
      (called) =>
        `${doc}  ${called}(options${optional}: ${prefix}Request & CallOptions): Promise<ApiResponse<${data}>>\n`,
    )
    .join('')
}

function emitIndex(root: Node, operations: readonly Operation[]): string {
  const protocols = [...root.children.values()]
  const domains = protocols.flatMap((protocol) => [...protocol.children.values()])
  const imports = domains.map(
    (domain) => `import type * as ${aliasOf(domain)} from './${fileOf(domain).replace('.d.ts', '.js')}'\n`,
  )
  const nodes = new Map(operations.map((operation) => [operation.template, nodeAt(root, operation.template)]))
  const paths = [...nodes].map(
    ([template, node]) => `${comment(summary(node), '  ')}  readonly ${quote(template)}: ${qualified(node)}\n`,
  )
  const protocolInterfaces = protocols.map((protocol) => {
    const children = [...protocol.children.values()].map(
      (child) =>
        `${comment(summary(child), '  ')}  readonly ${key(propertyOf(segmentOf(child)))}: ${qualified(child)}\n`,
    )
    return `export interface ${protocolName(protocol)} {\n${children.join('')}}\n\n`
  })
  const roots = protocols.map((protocol) => `  readonly ${segmentOf(protocol)}: ${protocolName(protocol)}\n`)
  return `${BANNER}import type { ClientTools, Dynamic } from './core.js'
${imports.join('')}
/** Every operation that the spec knows, by its path. */
export interface Paths {
${paths.join('')}}

${protocolInterfaces.join('')}/** The root of a chain. */
export interface Root extends ClientTools {
${roots.join('')}  /** The operations of a path; one that the spec does not know is loosely typed. */
  chain<P extends keyof Paths>(path: P): Paths[P]
  chain(path: string): Dynamic
}

/** A client: \`client.v3.….get()\`, \`client.chain('v3/…').get()\` and \`client['v3/…'].get()\` are one and the same. */
export type Client = Root & Paths

/** The options of an operation: \`RequestOf<'v3/certificates', 'get'>\`. */
export type RequestOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (...given: infer G) => unknown
  ? NonNullable<G[0 & keyof G]>
  : never

/** What an operation answers with, the type of \`data\`: \`ResponseOf<'v3/certificates', 'get'>\`. */
export type ResponseOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (
  options: never,
) => Promise<{ readonly data: infer D }>
  ? D
  : never
`
}

/** A schema as an interface, by json-schema-to-typescript, under a name that it is not left to choose. */
async function toTypeScript(field: Field, name: string, side: 'request' | 'response'): Promise<string> {
  const text = await compile(toTypeSchema(field, side), 'Root', {
    additionalProperties: side === 'response',
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true },
  })
  return `${indent(text.trim().replace(/^export (interface|type) Root\b/m, `export $1 ${name}`))}\n`
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
function callerRequired({ required = [], properties = {} }: Field): readonly string[] {
  return required.filter((name) => !properties[name]?.['x-filled'])
}

/** `GET 查询 · PATCH 修改`, or nothing for a node without operations. */
function summary(node: Node): string[] {
  const text = node.operations.map(({ method, spec }) => `${method} ${spec.title}`).join(' · ')
  return text ? [text] : []
}

function nodesOf(node: Node): Node[] {
  return [node, ...[...node.children.values()].flatMap(nodesOf)]
}

function nodeAt(root: Node, template: string): Node {
  return template.split('/').reduce((node, segment) => node.children.get(segment) ?? node, root)
}

function nameOf(node: Node): string {
  return interfaceOf(node.path)
}

function segmentOf(node: Node): string {
  return node.path.at(-1) ?? ''
}

function fileOf(domain: Node): string {
  return `${domain.path.join('/')}.d.ts`
}

function aliasOf(domain: Node): string {
  return domain.path.join('_').replace(/[^\w]+([a-z])?/g, (_, letter?: string) => (letter ?? '').toUpperCase())
}

function protocolName(protocol: Node): string {
  return segmentOf(protocol).toUpperCase()
}

function qualified(node: Node): string {
  const domain = { ...node, path: node.path.slice(0, 2) }
  return `${aliasOf(domain)}.${nameOf(node)}`
}

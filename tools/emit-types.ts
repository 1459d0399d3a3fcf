import { COMMON, topOf } from './businesses.js'
import { comment, describeOperation } from './describe.js'
import { uploadOf } from './emit-traits.js'
import { interfaceOf, key, propertyOf, quote } from './names.js'
import type { Field, Operation } from './spec.js'
import { callerRequired } from './type-schema.js'
import { toTypeScript } from './typescript.js'
import { asXml, withIndexes } from './xml-answer.js'

export const BANNER = '// GENERATED from spec/ by `npm run generate`. Do not edit.\n'

/** A segment of the URL tree. */
interface Node {
  /** Segments from the root, protocol first. */
  readonly path: readonly string[]
  readonly children: Map<string, Node>
  readonly operations: Operation[]
}

/** Characters below which a domain shares a file with others: an editor looks at every file of a program after each key. */
const SMALL = 40_000

/**
 * The files below `types/`, by name: one per large domain, one for the others of a protocol, and the index that joins them. A
 * domain that stands with others has a file of its own name that exports it, which no other file imports.
 */
export async function emitTypes(operations: readonly Operation[]): Promise<Map<string, string>> {
  const root = toTree(operations)
  const texts = new Map<string, string>()
  const places = new Map<string, string[]>()
  const files = new Map<string, string>()
  for (const domain of [...root.children.values()].flatMap((protocol) => [...protocol.children.values()])) {
    const text = await emitDomain(domain)
    const [name, alias] = [fileOf(domain), aliasOf(domain)]
    const isSmall = text.length < SMALL
    const file = isSmall ? `${domain.path[0]}/others.d.ts` : name
    if (isSmall) files.set(name, `${BANNER}export type { ${alias} } from './others.js'\n`)
    texts.set(file, `${texts.get(file) ?? ''}${text}`)
    places.set(file, [...(places.get(file) ?? []), alias])
  }
  for (const [file, text] of texts) files.set(file, `${headOf(text)}${text}`)
  return files.set('index.d.ts', emitIndex(root, operations, places))
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

/**
 * One namespace: editors suggest every export of every file for import, and a domain has hundreds of names that are not
 * written by hand.
 */
async function emitDomain(domain: Node): Promise<string> {
  const parts = await Promise.all(nodesOf(domain).map(emitNode))
  const text = parts.join('\n')
  refuseDoubles(domain, text)
  return `\nexport namespace ${aliasOf(domain)} {\n${text}}\n`
}

/** The first lines of a file, which import what `text` names. */
function headOf(text: string): string {
  const names = [
    'ApiResponse',
    'CallOptions',
    ...['FileStream', 'Upload'].filter((name) => new RegExp(`(?:: |\\(|<)${name}[<> ]`).test(text)),
  ]
  return `${BANNER}import type { ${names.join(', ')} } from '../core.js'\n`
}

/** @throws {Error} when two interfaces of a namespace share a name: TypeScript would take them for one. */
function refuseDoubles(domain: Node, text: string): void {
  const names = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double !== undefined) throw new Error(`${aliasOf(domain)}: two types are named ${double}`)
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

async function emitShapes({ method, spec, template }: Operation, name: string): Promise<string> {
  const prefix = name + method.charAt(0) + method.slice(1).toLowerCase()
  const rest = restOf(spec.request.properties?.body)
  const meta = rest?.properties && (await toTypeScript(rest, `${prefix}Upload`, 'request'))
  const upload = rest && `Upload<${meta ? `${prefix}Upload` : ''}>`.replace('<>', '')
  const request = (meta ?? '') + (await toTypeScript(spec.request, `${prefix}Request`, 'request', upload))
  const named = spec.response.type !== 'null' && !spec.response['x-file']
  const isXml = template.startsWith('v2/') && !spec.response['x-json']
  const answer = isXml ? asXml(spec.response) : spec.response
  const response = named ? withIndexes(await toTypeScript(answer, `${prefix}Response`, 'response')) : ''
  return request + response
}

/** The fields of an upload's `meta` that the client does not fill in; `undefined` when `body` is not an upload. */
function restOf(body: Field | undefined): Field | undefined {
  const upload = uploadOf(body)
  if (!upload) return undefined
  const { properties = {}, required = [], ...meta } = (upload.flat ? body : body?.properties?.meta) ?? {}
  const filled = [
    upload.digest,
    upload.filename,
    ...Object.keys(upload.fixed ?? {}),
    ...(upload.flat ? [upload.part] : []),
  ]
  const rest = Object.entries(properties).filter(([name, field]) => !filled.includes(name) && !field['x-filled'])
  if (rest.length === 0) return {}
  return {
    ...meta,
    properties: Object.fromEntries(rest),
    required: required.filter((name) => rest.some(([one]) => one === name)),
  }
}

function emitMethods({ method, spec }: Operation, name: string): string {
  const prefix = name + method.charAt(0) + method.slice(1).toLowerCase()
  const verb = method.toLowerCase()
  const optional = callerRequired(spec.request).length === 0 ? '?' : ''
  const named = spec.response['x-file'] ? 'FileStream' : `${prefix}Response`
  const empty = spec.response['x-redirect'] ? 'string' : 'undefined' // the URL of a page for a browser
  const data = spec.response.type === 'null' ? empty : named
  const doc = comment(describeOperation(spec), '  ')
  return [verb, `${verb}Async`]
    .map(
      (called) =>
        `${doc}  ${called}(options${optional}: ${prefix}Request & CallOptions): Promise<ApiResponse<${data}>>\n`,
    )
    .join('')
}

/** @param places The namespaces of each file. */
function emitIndex(root: Node, operations: readonly Operation[], places: ReadonlyMap<string, string[]>): string {
  const protocols = [...root.children.values()]
  const imports = [...places].map(([file, names]) => {
    const [one, ...others] = names
    const list = others.length > 0 ? `{\n${names.map((name) => `  ${name},\n`).join('')}}` : `{ ${one} }`
    return `import type ${list} from './${file.replace('.d.ts', '.js')}'\n`
  })
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
export interface Client extends Root, Paths {}

/** The options of an operation, \`query\` as an object: \`RequestOf<'v3/certificates', 'get'>\`. */
export type RequestOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (...given: infer G) => unknown
  ? QueryAsObject<NonNullable<G[0 & keyof G]>>
  : never

type QueryAsObject<T> = { [K in keyof T]: K extends 'query' ? Exclude<T[K], string | null> : T[K] }

/** What an operation answers with, the type of \`data\`: \`ResponseOf<'v3/certificates', 'get'>\`. */
export type ResponseOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (
  options: never,
) => Promise<{ readonly data: infer D }>
  ? D
  : never
`
}

/** `GET 查询 · PATCH 修改`; above operations, what is below: `退款：申请退款、查询单笔退款 等 4 个接口`. */
function summary(node: Node): string[] {
  const own = node.operations.map(({ method, spec }) => `${method} ${spec.title}`).join(' · ')
  if (own) return [own]
  const below = nodesOf(node)
    .flatMap(({ operations }) => operations)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
  const titles = firstOf(below.map(({ spec }) => spec.title))
  const businesses = node.path.length === 2 ? `${firstOf(below.flatMap(({ spec }) => spec.business.map(topOf)))}：` : ''
  return [`${businesses}${titles}${below.length > 3 ? ` 等 ${below.length} 个接口` : ''}`]
}

/** Those that most merchants call come first, in the order of use. */
function rankOf({ method, template }: Operation): number {
  const names: readonly string[] = COMMON
  const place = names.indexOf(`${method} ${template}`)
  return place < 0 ? COMMON.length : place
}

/** The first three names that differ. */
function firstOf(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 3).join('、')
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

function fileOf({ path }: Node): string {
  return `${path.join('/')}.d.ts`
}

function aliasOf(domain: Node): string {
  return domain.path.join('_').replace(/[^\w]+([a-z])?/g, (_, letter?: string) => (letter ?? '').toUpperCase())
}

function protocolName(protocol: Node): string {
  const segment = segmentOf(protocol)
  return segment.charAt(0).toUpperCase() + segment.slice(1)
}

function qualified(node: Node): string {
  const domain = { ...node, path: node.path.slice(0, 2) }
  return `${aliasOf(domain)}.${nameOf(node)}`
}

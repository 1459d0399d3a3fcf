import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { operations as names } from '../generated/operations.js'
import type { Method } from '../types.js'
import type { Spec } from './field.js'
import { notFound, paramError, Refusal } from './refusal.js'

/** The operation that a request means. */
export interface Match {
  /** `PATCH v3/…/{out_user_id}`. */
  readonly name: string
  readonly method: Method
  readonly template: string
  /** Decoded. */
  readonly variables: Readonly<Record<string, string>>
}

/** Every operation under `spec/`. */
export interface Operations {
  /**
   * The operations behind a verb and a path (percent-encoded, with its leading slash): more than one where two
   * parameters share a place. A literal segment of the spec goes before a variable.
   *
   * @throws {Refusal} 404 for a path that the spec does not know, 405 for another verb on one that it knows.
   */
  find(method: string, path: string): readonly [Match, ...Match[]]
  /** Whether a path (with its leading slash) belongs to APIv2. */
  isV2(path: string): boolean
  /** What the spec says of it; the file is read when it is first asked for. */
  read(name: string): Spec
}

interface Node {
  readonly below: Map<string, Node>
  /** Templates by verb, in the order of their names. */
  readonly methods: Map<string, [string, ...string[]]>
}

/** `spec/` stands at the root of the package, two levels up from here in `lib/` as in `dist/`. */
const FOLDER = new URL('../../spec/', import.meta.url)

/** The operations that the spec describes. Their names are known beforehand; what is in a file is read when it is asked for. */
export function readOperations(folder: URL = FOLDER): Operations {
  let root: Node | undefined // made by the first request: who creates a gateway need not wait for it
  const v2 = new Set(names.flatMap((name) => / v2(\/.+)$/.exec(name)?.[1] ?? []))
  const read = new Map<string, Spec>()
  return {
    find: (method, path) => {
      root ??= buildTree(names.filter((name) => !name.includes(' v2/')))
      return find(root, method, path)
    },
    isV2: (path) => v2.has(path.replace(/^\/v2(?=\/)/, '')),
    read: (name) => {
      const spec = read.get(name) ?? readSpec(folder, name)
      read.set(name, spec)
      return spec
    },
  }
}

function buildTree(operations: readonly string[]): Node {
  const root = newNode()
  for (const name of operations) {
    const [verb = '', template = ''] = name.split(' ')
    let node = root
    for (const segment of template.split('/')) {
      const next = node.below.get(keyOf(segment)) ?? newNode()
      node.below.set(keyOf(segment), next)
      node = next
    }
    const before = node.methods.get(verb)
    node.methods.set(verb, before ? [...before, template] : [template])
  }
  return root
}

function find(root: Node, method: string, path: string): readonly [Match, ...Match[]] {
  const segments = path.slice(1).split('/').map(decodeSegment)
  const nodes = [...descend(root, segments, 0)]
  const templates = nodes.map((node) => node.methods.get(method)).find((known) => known !== undefined)
  if (templates) {
    const [first, ...twins] = templates
    return [toMatch(first, method, segments), ...twins.map((twin) => toMatch(twin, method, segments))]
  }
  const others = [...new Set(nodes.flatMap((node) => [...node.methods.keys()]))]
  if (others.length > 0) {
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', `this path takes ${others.join(', ')}, not ${method}`)
  }
  throw notFound('the spec of this gateway knows no such path')
}

function toMatch(template: string, verb: string, segments: readonly string[]): Match {
  const variables = template
    .split('/')
    .flatMap((segment, index) => (keyOf(segment) === '{}' ? [[segment.slice(1, -1), segments[index] ?? '']] : []))
  // The tree holds only verbs that file names hold, and those are the five of `Method`.
  const method = verb as Method
  return { name: `${method} ${template}`, method, template, variables: Object.fromEntries(variables) }
}

function* descend(node: Node, segments: readonly string[], depth: number): Generator<Node> {
  const segment = segments[depth]
  if (segment === undefined) {
    if (node.methods.size > 0) yield node
    return
  }
  const literal = node.below.get(segment)
  if (literal) yield* descend(literal, segments, depth + 1)
  const variable = /^\.{0,2}$/.test(segment) ? undefined : node.below.get('{}')
  if (variable) yield* descend(variable, segments, depth + 1)
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw paramError('', 'path', 'is not percent-encoded UTF-8')
  }
}

function readSpec(folder: URL, name: string): Spec {
  const [method = '', template = ''] = name.split(' ')
  const file = `${fileURLToPath(folder)}${template}.${method.toLowerCase()}.json`
  return JSON.parse(readFileSync(file, 'utf8')) as Spec // the lint of spec/ checks its shape
}

function keyOf(segment: string): string {
  if (segment === '{empty}') return ''
  return segment.startsWith('{') ? '{}' : segment
}

function newNode(): Node {
  return { below: new Map(), methods: new Map() }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Method } from 'wechatpay-chain/protocol'
import { operations as names } from 'wechatpay-chain/protocol'
import { ownFolder } from './own-files.js'
import { notFound, paramError, Refusal } from './refusal.js'
import type { Spec } from './spec-field.js'

/** The operation that a request addresses. */
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
   * The operations with a verb and a path (percent-encoded, with its leading slash): several where two variables have the
   * same position. A literal segment of the spec takes precedence over a variable.
   *
   * @throws {Refusal} 404 for a path that the spec does not know, 405 for another verb on one that it knows.
   */
  find(method: string, path: string): readonly [Match, ...Match[]]
  /** Whether a path (with its leading slash) belongs to APIv2. */
  isV2(path: string): boolean
  /** The spec of an operation, read from its file at the first call. */
  read(name: string): Spec
}

interface Node {
  readonly below: Map<string, Node>
  /** Templates by verb, in the order of their names. */
  readonly methods: Map<string, [string, ...string[]]>
}

/** The operations of the spec. Their names are generated; the file of an operation is read when it is first needed. */
export function readOperations(): Operations {
  let root: Node | undefined // built at the first request, so that it does not delay the start of the emulator
  const v2 = new Set(names.flatMap((name) => / v2(\/.+)$/.exec(name)?.[1] ?? []))
  const read = new Map<string, Spec>()
  let folder: string | undefined // `spec/` of this package, a copy of the one at the root of the repository
  return {
    find: (method, path) => {
      root ??= buildTree(names.filter((name) => !name.includes(' v2/')))
      return find(root, method, path)
    },
    isV2: (path) => v2.has(path.replace(/^\/v2(?=\/)/, '')),
    read: (name) => {
      folder ??= ownFolder('spec')
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
  throw notFound('no operation has this path')
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

function readSpec(folder: string, name: string): Spec {
  const [method = '', template = ''] = name.split(' ')
  const file = join(folder, `${template}.${method.toLowerCase()}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Spec // the lint of spec/ checks its shape
}

function keyOf(segment: string): string {
  if (segment === '{empty}') return ''
  return segment.startsWith('{') ? '{}' : segment
}

function newNode(): Node {
  return { below: new Map(), methods: new Map() }
}

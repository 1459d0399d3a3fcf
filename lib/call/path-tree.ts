import type { PathTree } from '../../types/core.js'

/** Segments to what stands below them. A variable of a template stands under `{}`. */
interface Node<T> {
  readonly below: Map<string, Node<T>>
  /** In the order in which they were given. */
  readonly methods: Map<string, [T, ...T[]]>
}

/** No variable takes these: `.` and `..` would name another path, and `expand` refuses all three. */
const NO_VALUES: readonly string[] = ['', '.', '..']

/** A path tree that also answers for paths of which only a part is known. */
export interface WidePathTree<T> extends PathTree<T> {
  /** Whether `find` finds something for some values. @param segments As it takes them; `undefined` for any value. */
  couldFind(method: string, segments: readonly (string | undefined)[]): boolean
}

/**
 * A tree of path templates, built once; it never changes.
 *
 * @param operations `PATCH v3/…/{out_user_id}` and a value each. `{empty}` stands for a slash at the end of the path.
 */
export function createPathTree<T>(operations: Iterable<readonly [operation: string, value: T]>): PathTree<T> {
  const { find, methodsAt } = createWideTree(operations)
  return { find, methodsAt }
}

/** The same, for the client itself. */
export function createWideTree<T>(operations: Iterable<readonly [operation: string, value: T]>): WidePathTree<T> {
  const root = newNode<T>()
  for (const [operation, value] of operations) {
    const [method = '', template = ''] = operation.split(' ')
    let node = root
    for (const segment of template.split('/')) node = childOf(node, keyOf(segment))
    const before = node.methods.get(method)
    node.methods.set(method, before ? [...before, value] : [value])
  }
  return {
    find: (method, segments) => find(root, method, segments, 0),
    methodsAt: (segments) => [...new Set(methodsAt(root, segments, 0))],
    couldFind: (method, segments) => couldFind(root, method, segments, 0),
  }
}

/**
 * The segments of a template in which every variable is a whole segment of its own, as `couldFind` takes them; `undefined` for
 * any other template, whose path may be anything.
 */
export function knownSegments(template: string): readonly (string | undefined)[] | undefined {
  const segments = template.split('/')
  if (segments[0] === 'hk') segments.shift()
  if (!segments.every((segment) => segment === '{empty}' || WHOLE.test(segment))) return undefined
  return segments.map((segment) => {
    const key = keyOf(segment)
    return key === '{}' ? undefined : key
  })
}

/** A segment that is one variable, or plain text without any. */
const WHOLE = /^(?:[\w.~-]*|\{[^\s{}*:,=!@|#+/;?&.]+\})$/

/**
 * The decoded segments of an expanded path, as `PathTree.find` takes them. The operations of an entry point under `hk/` are
 * those of the spec without it.
 */
export function segmentsOf(path: string): readonly string[] {
  const [pathname = ''] = path.split('?', 1)
  const segments = pathname.split('/')
  if (segments[0] === 'hk') segments.shift()
  return pathname.includes('%') ? segments.map(decodeSegment) : segments
}

/** A decoded path segment. A segment with an invalid encoding cannot be a literal of the spec. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The values that a path gives to the variables of a template that matches it; `segments` as `PathTree.find` takes them. */
export function variablesAt(template: string, segments: readonly string[]): Record<string, string> {
  const named = template
    .split('/')
    .flatMap((segment, index) => (keyOf(segment) === '{}' ? [[segment.slice(1, -1), segments[index] ?? '']] : []))
  return Object.fromEntries(named)
}

function find<T>(node: Node<T>, method: string, segments: readonly string[], depth: number): [T, ...T[]] | undefined {
  const segment = segments[depth]
  if (segment === undefined) return node.methods.get(method)
  const literal = node.below.get(segment)
  const found = literal && find(literal, method, segments, depth + 1)
  if (found) return found
  const variable = variableAt(node, segment)
  return variable && find(variable, method, segments, depth + 1)
}

function couldFind<T>(
  node: Node<T>,
  method: string,
  segments: readonly (string | undefined)[],
  depth: number,
): boolean {
  if (depth === segments.length) return node.methods.has(method)
  const segment = segments[depth]
  const nodes = segment === undefined ? node.below.values() : [node.below.get(segment), node.below.get('{}')]
  for (const below of nodes) if (below && couldFind(below, method, segments, depth + 1)) return true
  return false
}

function methodsAt<T>(node: Node<T>, segments: readonly string[], depth: number): string[] {
  const segment = segments[depth]
  if (segment === undefined) return [...node.methods.keys()]
  const nodes = [node.below.get(segment), variableAt(node, segment)]
  return nodes.flatMap((below) => (below ? methodsAt(below, segments, depth + 1) : []))
}

function variableAt<T>(node: Node<T>, segment: string): Node<T> | undefined {
  return NO_VALUES.includes(segment) ? undefined : node.below.get('{}')
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  const child = node.below.get(key) ?? newNode<T>()
  node.below.set(key, child)
  return child
}

function keyOf(segment: string): string {
  if (segment === '{empty}') return ''
  return segment.startsWith('{') ? '{}' : segment
}

function newNode<T>(): Node<T> {
  return { below: new Map(), methods: new Map() }
}

import type { Method } from '../../types/core.js'

/** Called by a verb; a chain knows nothing else about requests. */
export type Send = (method: Method, template: string, options: unknown) => Promise<unknown>

/** The functions at the root, in addition to the paths. */
export type RootTools = Readonly<Record<string, unknown>>

const VERBS: Readonly<Record<string, Method>> = {
  get: 'GET',
  getAsync: 'GET',
  post: 'POST',
  postAsync: 'POST',
  put: 'PUT',
  putAsync: 'PUT',
  patch: 'PATCH',
  patchAsync: 'PATCH',
  delete: 'DELETE',
  deleteAsync: 'DELETE',
}

/**
 * Names that runtimes and test tools ask any value for. They answer as if the node had no such property, or as any
 * object does; `chain('…')` still reaches a path with such a name.
 */
export const PROBED = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '__proto__',
  '__esModule',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '_isMockFunction',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  'inspect',
  // Of NestJS, which asks every provider for them.
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
])

/** Nodes kept for their next use. Ids in paths would make them grow without bound, so all are dropped when there are so many. */
const MOST_NODES = 2_048

/** Names that are written as they are: most segments, and ids of digits and small letters. */
const PLAIN = /^[a-z\d][a-z\d_.-]*$/

type Target = (...given: unknown[]) => unknown

/** Traps by which a chain cannot be changed. */
type ReadOnly = Required<
  Pick<
    ProxyHandler<Target>,
    'has' | 'set' | 'defineProperty' | 'deleteProperty' | 'setPrototypeOf' | 'preventExtensions'
  >
>

type Traps = ReadOnly & Required<Pick<ProxyHandler<Target>, 'get' | 'apply'>>

/** What all nodes of one chain share. */
interface Chain {
  readonly send: Send
  /** Nodes made since they were dropped for the last time. */
  nodes: number
  /** How often they were dropped: a node forgets its children when it meets another number. */
  round: number
}

/** A node; it is also the handler of its Proxy, so that a new one costs little. */
interface Node extends Traps {
  readonly chain: Chain
  /** `undefined` for the root. */
  readonly above: Node | undefined
  readonly name: string
  /** Of a node whose name is a verb. */
  readonly method: Method | undefined
  /** Written when it is first needed: a verb needs that of the node above alone. */
  path: string | undefined
  round: number
  /** The first child; most nodes have no other. */
  only: string | undefined
  child: unknown
  others: Map<string, unknown> | undefined
}

/**
 * The root of a chain: a Proxy whose properties append segments, and whose verb, the last name when it is called, sends.
 */
export function createChain(send: Send, tools: RootTools): unknown {
  const root = newNode({ send, nodes: 0, round: 0 }, undefined, '')
  root.path = ''
  const call = () => {
    throw new TypeError('a client is not a function: name a path and a verb, as in client.v3.certificates.get()')
  }
  const reachable: RootTools = {
    ...tools,
    chain: (path: unknown) => declared(root, pathOf(path)),
  }
  return new Proxy(describe(call, 'WechatpayClient {}'), {
    ...readOnly((name) => Object.hasOwn(reachable, name)),
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name)
      if (Object.hasOwn(reachable, name)) return reachable[name]
      return knownChild(root, name) ?? newAt(root, name, target)
    },
  })
}

function newNode(chain: Chain, above: Node | undefined, name: string): Node {
  const { round } = chain
  const { get, apply, has, set, defineProperty, deleteProperty, setPrototypeOf, preventExtensions } = TRAPS
  return {
    get,
    apply,
    has,
    set,
    defineProperty,
    deleteProperty,
    setPrototypeOf,
    preventExtensions,
    chain,
    above,
    name,
    method: Object.hasOwn(VERBS, name) ? VERBS[name] : undefined,
    path: undefined,
    round,
    only: undefined,
    child: undefined,
    others: undefined,
  }
}

/** The child of this name, where there is one. Only what is a segment becomes one. */
function knownChild(node: Node, name: string): unknown {
  if (node.round !== node.chain.round) forget(node)
  return node.only === name ? node.child : node.others?.get(name)
}

/** What a name that is no child yet stands for: a segment, or what any function has. */
function newAt(node: Node, name: string, target: Target): unknown {
  return PROBED.has(name) ? Reflect.get(target, name) : addChild(node, name)
}

/** The child for a declared path. One with a name that is asked of any value is not kept, or `await` would find it. */
function declared(node: Node, path: string): unknown {
  if (PROBED.has(path)) return proxyOf(newNode(node.chain, node, path))
  return knownChild(node, path) ?? addChild(node, path)
}

/** The node is the handler, so the traps find it as `this`. */
function proxyOf(node: Node): unknown {
  return new Proxy(TARGET, node)
}

function addChild(node: Node, name: string): unknown {
  const { chain } = node
  if (chain.nodes >= MOST_NODES) {
    chain.nodes = 0
    chain.round += 1
    forget(node)
  }
  chain.nodes += 1
  const child = proxyOf(newNode(chain, node, name))
  if (node.only === undefined) {
    node.only = name
    node.child = child
  } else {
    node.others ??= new Map()
    node.others.set(name, child)
  }
  return child
}

function forget(node: Node): void {
  node.round = node.chain.round
  node.only = node.child = node.others = undefined
}

function pathAt(node: Node): string {
  node.path ??= join(node.above ? pathAt(node.above) : '', segmentOf(node.name))
  return node.path
}

function callNode(node: Node, given: unknown): unknown {
  const { chain, above, name, method } = node
  const path = above && (above.path ?? pathAt(above))
  if (above && path) {
    if (method !== undefined) return chain.send(method, path, given)
    if (name === 'chain') return declared(above, pathOf(given))
  }
  throw new TypeError(
    `\`${name}\` is not a verb: end the path ${pathAt(node)} with get, post, put, patch or delete (or …Async)`,
  )
}

/** The traps of every node, which they find as `this`. */
const TRAPS: Traps & ThisType<Node> = {
  ...readOnly((name) => Object.hasOwn(VERBS, name)),
  get(target, name) {
    if (typeof name !== 'symbol') {
      const known = knownChild(this, name)
      if (known !== undefined) return known
      return name === 'toString' ? () => pathAt(this) : newAt(this, name, target)
    }
    return name === Symbol.toPrimitive ? () => pathAt(this) : Reflect.get(target, name)
  },
  apply(_target, _receiver, given) {
    return callNode(this, given[0])
  },
}

/**
 * A chain has no state that could be written. A function of it is there (`in`), and replacing one throws with the remedy:
 * that is what `spyOn` of Vitest, Jest and Sinon ask for, and do.
 *
 * @param isFunction Whether the name is that of a verb, or of a function at the root.
 */
function readOnly(isFunction: (name: string) => boolean): ReadOnly {
  const isOurs = (name: string | symbol) => typeof name === 'string' && isFunction(name)
  const refuse = (name: string | symbol): boolean => {
    if (!isOurs(name)) return false
    throw new TypeError(
      `\`${String(name)}\` of a client cannot be replaced or spied on. To test without a network, let the client call the emulator in this process: createEmulator({ listen: false }) of wechatpay-chain-emulator gives a \`dispatcher\` for createClient`,
    )
  }
  return {
    has: (target, name) => isOurs(name) || Reflect.has(target, name),
    set: (_target, name) => refuse(name),
    defineProperty: (_target, name) => refuse(name),
    deleteProperty: () => false,
    setPrototypeOf: () => false,
    preventExtensions: () => false,
  }
}

/**
 * A Proxy's target: `util.inspect` looks at it rather than at the Proxy, and a template literal asks it for text. It
 * holds nothing else. An arrow function has no `prototype`, the one property that a Proxy could not hide.
 *
 * @param text The text of it, which a node replaces by its path.
 */
function describe(call: Target, text: string, shown = () => text): Target {
  const hidden = (value: unknown) => ({ value, enumerable: false, configurable: true })
  return Object.defineProperties(call, {
    [Symbol.toPrimitive]: hidden(() => text),
    [Symbol.for('nodejs.util.inspect.custom')]: hidden(shown),
    toString: hidden(() => text),
  })
}

/** The target of every node, which has no state: no trap lets it be changed. */
const TARGET = describe(
  () => undefined,
  'WechatpayPath {}',
  function (this: unknown) {
    return `WechatpayPath { ${String(this)} }` // it is called with the Proxy as `this`
  },
)

/** A declared path is taken as it is, but for the slash that many write before it. */
function pathOf(path: unknown): string {
  if (typeof path !== 'string' || path.replace(/^\/+/, '') === '') {
    throw new TypeError("chain() takes a path, as in client.chain('v3/certificates')")
  }
  return path.replace(/^\/+/, '')
}

function join(parent: string, segment: string): string {
  return parent === '' ? segment : `${parent}/${segment}`
}

/**
 * The segment that a name stands for. One with `/` or `{` is taken as it is; for any other PHP's rule holds: the first
 * capital is lowered, further ones become `-x`, and `_x_` is the variable `{x}`.
 */
function segmentOf(name: string): string {
  if (PLAIN.test(name)) return name
  if (/[/{]/.test(name)) return name.replace(/^\/+/, '')
  const [, , variable] = /^([_$])(.+)\1$/.exec(name) ?? []
  if (variable !== undefined) return `{${variable}}`
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

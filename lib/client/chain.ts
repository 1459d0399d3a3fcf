/** Called by a verb; a chain knows nothing else about requests. */
import type { Method } from '../../types/core.js'
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

/** Nodes kept for their next use. Ids in paths would make it grow without bound, so it is cleared when full. */
const MOST_NODES = 2_048

/**
 * The root of a chain: a Proxy whose properties append segments, and whose verb, the last name when it is called, sends.
 */
export function createChain(send: Send, tools: RootTools): unknown {
  const nodes = new Map<string, unknown>()
  const child = (parent: string, name: string): unknown => {
    const key = `${parent}\n${name}`
    const known = nodes.get(key)
    if (known !== undefined) return known
    if (nodes.size >= MOST_NODES) nodes.clear()
    const node = createNode(parent, name, child, send)
    nodes.set(key, node)
    return node
  }
  const call = () => {
    throw new TypeError('a client is not a function: name a path and a verb, as in client.v3.certificates.get()')
  }
  const root = describe(call, 'WechatpayClient {}')
  const reachable: RootTools = { ...tools, chain: (path: unknown) => child('', pathOf(path)) }
  return new Proxy(root, {
    ...readOnly((name) => Object.hasOwn(reachable, name)),
    get: (target, name) => {
      if (typeof name === 'string' && Object.hasOwn(reachable, name)) return reachable[name]
      return isSegment(name) ? child('', name) : Reflect.get(target, name)
    },
  })
}

function createNode(
  parent: string,
  name: string,
  child: (parent: string, name: string) => unknown,
  send: Send,
): unknown {
  const path = join(parent, segmentOf(name))
  const call = (...given: unknown[]): unknown => {
    const method = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
    if (method !== undefined && parent !== '') return send(method, parent, given[0])
    if (name === 'chain' && parent !== '') return child(parent, pathOf(given[0]))
    throw new TypeError(
      `\`${name}\` is not a verb: end the path ${path} with get, post, put, patch or delete (or …Async)`,
    )
  }
  return new Proxy(describe(call, `WechatpayPath { ${path} }`, path), {
    ...readOnly((name) => Object.hasOwn(VERBS, name)),
    get: (target, next) => (isSegment(next) ? child(path, next) : Reflect.get(target, next)),
  })
}

/**
 * A chain has no state that could be written. A function of it is there (`in`), and replacing one throws with the remedy:
 * that is what `spyOn` of Vitest, Jest and Sinon ask for, and do.
 *
 * @param isFunction Whether the name is that of a verb, or of a function at the root.
 */
function readOnly(isFunction: (name: string) => boolean): ProxyHandler<(...given: unknown[]) => unknown> {
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
 * The Proxy's target: `util.inspect` looks at it rather than at the Proxy, and a template literal asks it for text. It
 * holds nothing else. An arrow function has no `prototype`, the one property that a Proxy could not hide.
 */
function describe(
  call: (...given: unknown[]) => unknown,
  shown: string,
  text = shown,
): (...given: unknown[]) => unknown {
  const hidden = (value: unknown) => ({ value, enumerable: false, configurable: true })
  return Object.defineProperties(call, {
    [Symbol.toPrimitive]: hidden(() => text),
    [Symbol.for('nodejs.util.inspect.custom')]: hidden(() => shown),
    toString: hidden(() => text),
  })
}

function isSegment(name: string | symbol): name is string {
  return typeof name === 'string' && !PROBED.has(name)
}

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
  if (/[/{]/.test(name)) return name.replace(/^\/+/, '')
  const [, , variable] = /^([_$])(.+)\1$/.exec(name) ?? []
  if (variable !== undefined) return `{${variable}}`
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

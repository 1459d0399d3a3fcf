import assert from 'node:assert/strict'
import { format, inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createChain, PROBED } from '../lib/client/chain.js'
import type { DynamicVerbs } from '../types/core.js'
import { expectNoSecret, type Platform, startPlatform } from './fixtures/platform.js'

/** Any path, called in any way: what JavaScript allows and the published types do not. */
type Loose = DynamicVerbs & { readonly [K in Segment]: Loose } & ((...given: unknown[]) => Loose)
type Segment =
  | ('v2' | 'v3' | 'pay' | 'profitsharing' | 'receivers' | 'x' | 'y' | 'add' | 'chain' | 'close' | 'encrypt')
  | ('apply' | 'bind' | 'call' | 'return' | 'import' | 'length' | 'name' | 'arguments' | 'caller')
  | ('delete' | 'get' | 'post' | 'put' | 'patch' | 'then' | 'toJSON' | 'constructor' | 'prototype' | 'inspect')

let platform: Platform
let client: Loose

beforeAll(async () => {
  platform = await startPlatform()
  client = loose(platform.client())
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** The same client, seen as JavaScript sees it. */
function loose(value: unknown): Loose {
  return value as Loose // the chain answers to every name; these tests are about what it answers
}

/** A chain that records instead of sending. */
function recorder() {
  const calls: string[] = []
  const chain = createChain(async (method, template) => calls.push(`${method} ${template}`), {})
  return { chain: loose(chain), calls }
}

describe('a chain looked at is not a chain called', () => {
  const looks: Record<string, (node: Loose) => unknown> = {
    await: async (node) => await (node as unknown),
    'Promise.resolve': (node) => Promise.resolve(node),
    'the return of an async function': (node) => (async (given: unknown) => given)(node),
    'Promise.all': (node) => Promise.all([node, node]),
    'a template literal': (node) => `${node}`,
    'string concatenation': (node) => `${String(node)}${[node].join()}`,
    'a number': (node) => Number(node),
    comparison: (node) => (node as unknown as number) < 1 || (node as unknown as string) >= 'x',
    'JSON.stringify': (node) => JSON.stringify({ node, list: [node] }) + JSON.stringify(node),
    'util.inspect': (node) => inspect(node),
    'util.inspect with showProxy': (node) => inspect(node, { showProxy: true, showHidden: true, depth: 10 }),
    'util.inspect without custom functions': (node) => inspect(node, { customInspect: false, showHidden: true }),
    'util.format': (node) => format('%s %o %O %j %d', node, node, node, node, node),
    spread: (node) => ({ ...node }),
    'Object.keys, entries, assign': (node) => [Object.keys(node), Object.entries(node), Object.assign({}, node)],
    'for in': (node) => {
      for (const name in node) throw new Error(name)
    },
    in: (node) => ['get', 'then', 'v3', 'length'].map((name) => name in node),
    'Reflect.ownKeys': (node) => Reflect.ownKeys(node),
    'Array.from': (node) => Array.from(node as unknown as ArrayLike<unknown>), // it asks for Symbol.iterator and length
    typeof: (node) => typeof node,
    instanceof: (node) => [(node as unknown) instanceof Promise, (node as unknown) instanceof Function],
    'Array.isArray': (node) => Array.isArray(node),
    'Object.prototype.toString': (node) => Object.prototype.toString.call(node),
    'a module loader': (node) => Reflect.get(node, '__esModule'),
    'a key of a Map and a Set': (node) => new Set([node]).has(node) && new Map([[node, 1]]).get(node),
    'optional then': (node) => Reflect.get(node, 'then'),
  }

  it.each(Object.keys(looks))('%s of a client, a segment and a verb sends nothing and shows no key', async (name) => {
    for (const node of [client, client.v3, client.v3.pay, client.v3.pay.get]) {
      expectNoSecret(await looks[name]?.(node), platform.keyLines)
    }
    expect(platform.requests).toHaveLength(0)
    expect(platform.sockets).toBe(0)
  })

  it('structuredClone refuses a chain, and sends nothing', () => {
    for (const node of [client, client.v3, client.v3.pay.get]) {
      expect(() => structuredClone(node)).toThrow(expect.objectContaining({ name: 'DataCloneError' }))
    }
    expect(platform.requests).toHaveLength(0)
  })

  it('`await client.v3` is client.v3', async () => {
    const awaited = (await (client.v3 as unknown)) as Loose // a chain is no promise, whatever `await` asks it
    expect(awaited === client.v3).toBe(true)
    expect((client.v3 as { then?: unknown }).then).toBeUndefined()
  })

  it('has none of the names by which test tools and runtimes tell values apart', () => {
    const functions = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'valueOf']
    const inherited = new Set([...functions, 'toString', 'toLocaleString', '__proto__'])
    for (const node of [client, client.v3, client.v3.pay.get]) {
      for (const name of PROBED) {
        if (!inherited.has(name)) expect(Reflect.get(node, name), name).toBeUndefined()
      }
      for (const symbol of [Symbol.iterator, Symbol.asyncIterator, Symbol.toStringTag, Symbol('x')]) {
        expect(Reflect.get(node, symbol)).toBeUndefined()
      }
      expect(Reflect.get(node, 'constructor')).toBe(Function)
      expect(expect.any(Function)).toEqual(node)
    }
    for (const name of ['asymmetricMatch', '$$typeof', 'toJSON', 'then', '__esModule', 'nodeType', 'inspect']) {
      expect([...PROBED]).toContain(name)
    }
  })

  it('is shown as what it stands for', () => {
    expect(inspect(client)).toBe('WechatpayClient {}')
    expect(inspect(client.v3.pay)).toContain('v3/pay')
    expect(`${client.v3.pay}`).toContain('v3/pay')
    expect(typeof client.v3).toBe('function')
    expect(JSON.stringify({ client })).toBe('{}')
    expect(Object.keys(client.v3)).toEqual([])
    expect({ ...client.v3 }).toEqual({})
  })

  it('client.v3 equals itself and nothing else, in every way of asking', () => {
    expect(client.v3).toBe(client.v3)
    expect(client.v3).toEqual(client.v3)
    expect(client.v3).toStrictEqual(client.v3)
    expect(client.v3).not.toBe(client.v2)
    expect(client.v3).not.toEqual(client.v2)
    expect(client.v3).not.toStrictEqual(client.v2)
    expect({ node: client.v3 }).not.toEqual({ node: client.v2 })
    expect(client).not.toEqual(platform.client())
    assert.notDeepStrictEqual(client.v3, client.v2)
    assert.deepStrictEqual(client.v3, client.v3)
    expect(platform.requests).toHaveLength(0)
  })

  it('an assertion that fails on a chain says so at once', () => {
    const failures = [
      () => expect(client.v3).toBe(client.v2),
      () => expect(client.v3).toEqual(client.v2),
      () => expect(client.v3).toStrictEqual({ v3: client.v2 }),
      () => expect(client.v3).toMatchObject({ pay: 1 }),
      () => expect([client.v3]).toContain(client.v2),
      () => expect(client.v3).toBeUndefined(),
      () => expect({ client }).toEqual({ client: client.v3 }),
      () => assert.deepStrictEqual(client.v3, client.v2),
      () => assert.equal(client, client.v2),
    ]
    for (const fail of failures) expect(fail).toThrow(/[Ee]xpected|same structure/)
    expect(platform.requests).toHaveLength(0)
  })

  it('cannot be written to, emptied or given another prototype', () => {
    for (const node of [client, client.v3, client.v3.pay.get]) {
      expect(() => Object.assign(node, { mchid: '1' })).toThrow(TypeError)
      expect(() => Object.defineProperty(node, 'mchid', { value: '1' })).toThrow(TypeError)
      expect(() => delete (node as { pay?: unknown }).pay).toThrow(TypeError)
      expect(() => Object.setPrototypeOf(node, null)).toThrow(TypeError)
      expect(() => Object.freeze(node)).toThrow(TypeError)
      expect(Reflect.set(node, 'mchid', '1')).toBe(false)
    }
    expect(client.v3.pay).toBe(client.v3.pay)
  })

  it('answers a spy on a verb with the way to test without a network', async () => {
    const { chain, calls } = recorder()
    const pay = chain.v3.pay as unknown as { post(): Promise<unknown>; mchid?: string }
    const remedy = expect.objectContaining({
      name: 'TypeError',
      message: expect.stringContaining('createEmulator({ listen: false })'),
    })
    const attempts: [string, () => unknown][] = [
      ['vi.spyOn of Vitest', () => vi.spyOn(pay, 'post')],
      ['jest.spyOn, which assigns', () => Reflect.set(pay, 'post', () => {})],
      ['sinon.stub, which defines', () => Reflect.defineProperty(pay, 'post', { value: () => {} })],
      ['a function at the root', () => vi.spyOn(client, 'close')],
    ]
    for (const [name, attempt] of attempts) expect(attempt, name).toThrow(remedy)
    expect(Reflect.set(pay, 'posts', () => {})).toBe(false)
    expect(['post' in pay, 'posts' in pay, 'then' in pay, 'close' in client, 'post' in client]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
    await pay.post()
    expect(calls).toEqual(['POST v3/pay'])
  })
})

describe('a path is whatever stands before the verb', () => {
  const cases: [string, (client: Loose) => unknown][] = [
    ['POST v3/receivers/delete', (c) => c.v3.receivers.delete.post()],
    ['DELETE v3/receivers', (c) => c.v3.receivers.delete({})],
    ['DELETE v3/receivers/delete', (c) => c.v3.receivers.delete.delete()],
    ['GET v3/get/get', (c) => c.v3.get.get.get()],
    ['POST v3/x/apply', (c) => c.v3.x.apply.post()],
    ['POST v3/x/bind', (c) => c.v3.x.bind.post()],
    ['POST v3/x/call', (c) => c.v3.x.call.post()],
    ['POST v3/x/return', (c) => c.v3.x.return.post()],
    ['POST v3/x/import', (c) => c.v3.x.import.post()],
    ['GET v3/x/length', (c) => c.v3.x.length.get()],
    ['GET v3/x/name', (c) => c.v3.x.name.get()],
    ['GET v3/x/arguments', (c) => c.v3.x.arguments.get()],
    ['GET v3/x/caller', (c) => c.v3.x.caller.get()],
    ['POST v3/x/close', (c) => c.v3.x.close.post()],
    ['POST v3/x/encrypt', (c) => c.v3.x.encrypt.post()],
    ['POST v3/x/chain', (c) => c.v3.x.chain.post()],
    ['GET v3/x/then', (c) => c.chain('v3/x/then').get()],
    ['GET v3/x/constructor', (c) => c.chain('v3/x/constructor').get()],
    ['PUT v3/x', (c) => c.v3.x.put()],
    ['PATCH v3/x', (c) => c.v3.x.patchAsync()],
  ]

  it.each(cases)('%s', async (expected, call) => {
    const { chain, calls } = recorder()
    await call(chain)
    expect(calls).toEqual([expected])
    await call(client)
    expect(`${platform.only().method} ${platform.only().url.slice(1)}`).toBe(expected)
  })

  const names: [string, string][] = [
    ['outUserId', 'out-user-id'],
    ['OutUserId', 'out-user-id'],
    ['V3', 'v3'],
    ['ABC', 'a-b-c'],
    ['out-user-id', 'out-user-id'],
    ['out_user_id', 'out_user_id'],
    ['_out_user_id_', '{out_user_id}'],
    ['$out_user_id$', '{out_user_id}'],
    ['_outUserId_', '{outUserId}'],
    ['$a_b$', '{a_b}'],
    ['_half', '_half'],
    ['half$', 'half$'],
    ['_mixed$', '_mixed$'],
    ['_empty_', '{empty}'],
    ['{out_user_id}', '{out_user_id}'],
    ['{+rest}', '{+rest}'],
    ['pay/outTradeNo', 'pay/outTradeNo'],
    ['transactions/id/{transaction_id}', 'transactions/id/{transaction_id}'],
    ['1900000109', '1900000109'],
  ]

  it.each(names)('%s stands for %s', async (name, segment) => {
    const { chain, calls } = recorder()
    await loose(Reflect.get(chain.v3, name)).get()
    expect(calls).toEqual([`GET v3/${segment}`])
  })

  it('the spellings mix at will', async () => {
    const { chain, calls } = recorder()
    const declared = loose(Reflect.get(chain, 'v3/pay'))
    await loose(Reflect.get(declared, 'transactions/id')).x.get()
    await chain.v3.pay.chain('transactions/{id}').x.get()
    await chain.chain('/v3/pay').x.getAsync()
    await loose(Reflect.get(chain, '/v3/pay')).x.getAsync()
    expect(calls).toEqual([
      'GET v3/pay/transactions/id/x',
      'GET v3/pay/transactions/{id}/x',
      'GET v3/pay/x',
      'GET v3/pay/x',
    ])
  })

  it('`_empty_` writes the trailing slash', async () => {
    await loose(Reflect.get(client.v3.x, '_empty_')).get()
    expect(platform.only().url).toBe('/v3/x/')
  })

  it('takes any names at all, and sends once, when it is called', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.getOwnPropertyNames(Function.prototype)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 5 }), async (names) => {
        fc.pre(names.every((each) => !PROBED.has(each)))
        const { chain, calls } = recorder()
        const node = names.reduce((at, each) => loose(Reflect.get(at, each)), chain.v3)
        await [node, node.get]
        expect(calls).toEqual([])
        await node.get()
        expect(calls).toHaveLength(1)
        expect(calls[0]?.startsWith('GET v3')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  const mistakes: [string, (client: Loose) => unknown][] = [
    ['client()', (c) => c()],
    ['client.v3()', (c) => c.v3()],
    ['client.v3.pay.add()', (c) => c.v3.pay.add()],
    ['client.get()', (c) => c.get()],
    ['client.v3.head()', (c) => loose(Reflect.get(c.v3, 'head'))()],
    ['client.v3.GET()', (c) => loose(Reflect.get(c.v3, 'GET'))()],
    ['client.v3.pay.valueOf.call()', (c) => c.v3.pay.call()],
    ["client.chain('')", (c) => c.chain('')],
    ["client.chain('/')", (c) => c.chain('/')],
    ['client.chain(undefined)', (c) => c.chain(undefined)],
    ['new client.v3.pay()', (c) => Reflect.construct(c.v3.pay, [])],
  ]

  it.each(mistakes)('%s is a TypeError at once, and sends nothing', (_, mistake) => {
    expect(() => mistake(client)).toThrow(TypeError)
    expect(platform.requests).toHaveLength(0)
  })

  it('a call that is no verb says what to write instead', () => {
    expect(() => client.v3.pay.add()).toThrow(/`add` is not a verb.*v3\/pay\/add.*get, post, put, patch or delete/)
  })

  it('a verb taken off its chain still knows its path', async () => {
    const { chain, calls } = recorder()
    const { get } = chain.v3.pay
    await get()
    expect(calls).toEqual(['GET v3/pay'])
  })
})

it('ids in a chain do not stay in memory', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void // the flag has just put it there
  const { chain } = recorder()
  const early = Array.from({ length: 1_000 }, (_, id) => new WeakRef(loose(Reflect.get(chain.v3.pay, `id${id}`))))
  for (let id = 1_000; id < 50_000; id += 1) Reflect.get(chain.v3.pay, `id${id}`)
  await new Promise(setImmediate) // a WeakRef holds its target until the end of the turn
  collect()
  expect(early.filter((node) => node.deref() !== undefined)).toHaveLength(0)
  expect(chain.v3.pay).toBe(chain.v3.pay)
})

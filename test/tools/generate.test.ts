import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { emitPages } from '../../tools/emit-pages.js'
import { emitTraits } from '../../tools/emit-traits.js'
import { emitTypes } from '../../tools/emit-types.js'
import { generate } from '../../tools/generate.js'
import { type Operation, readSpec } from '../../tools/spec.js'

const K12 = 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'

function operation(template: string, method: string, spec: Partial<Operation['spec']>): Operation {
  const file = `spec/${template}.${method.toLowerCase()}.json`
  const rest = { title: '接口', business: ['业务'], references: ['https://example.com'] }
  return { file, template, method, spec: { ...rest, request: { type: 'object' }, response: { type: 'null' }, ...spec } }
}

/** Milliseconds that two runs over the whole spec may take on a busy machine. */
const LONGEST_MS = 240_000

describe('npm run generate', () => {
  let once: ReturnType<typeof generate>
  beforeAll(() => {
    once = generate()
  })

  it(
    'makes the committed files, and the same ones when it runs again',
    async () => {
      const first = await once
      expect(await generate()).toEqual(first)
      for (const [name, text] of first) expect(readFileSync(name, 'utf8'), name).toBe(text)
    },
    LONGEST_MS,
  )

  it(
    'leaves no generated file behind that it would not make',
    async () => {
      const files = await once
      const present = ['types', 'lib/generated'].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      const written = present.filter((name) => name.endsWith('.ts') && name !== join('types', 'core.d.ts'))
      expect(written.toSorted()).toEqual([...files.keys()].toSorted())
    },
    LONGEST_MS,
  )

  it('says at each segment what is below it, what most merchants call first', async () => {
    const index = (await emitTypes(readSpec())).get('index.d.ts') ?? ''
    expect(index).toMatch(/\/\*\* 退款：申请退款、查询单笔退款、[^\n]*\*\/\n {2}readonly refund: v3_refund\.Refund/)
    expect(index).toMatch(
      /\/\*\* 基础支付、[^\n]*：JSAPI下单、Native下单、APP下单 等 \d+ 个接口 \*\/\n {2}readonly pay: v3_pay\.Pay/,
    )
    const texts = await emitTypes(
      ['a', 'b', 'c', 'd'].map((name) => operation(`v3/x/y/${name}`, 'GET', { title: name })),
    )
    expect(texts.get('v3/others.d.ts')).toContain('/** a、b、c 等 4 个接口 */\n  readonly y: Y')
    expect(texts.get('index.d.ts')).toContain('/** 业务：a、b、c 等 4 个接口 */\n  readonly x: v3_x.X')
  })

  it('opens an answer’s enumeration and keeps a request’s closed', async () => {
    const state = { type: 'string', enum: ['ON', 'OFF'] }
    const field = { type: 'object', properties: { state, states: { type: 'array', items: state } } }
    const spec = { request: { type: 'object', properties: { json: field } }, response: field }
    const types = (await emitTypes([operation('v3/lamp', 'POST', spec)])).get('v3/others.d.ts')
    expect(types).toContain('state?: ("ON" | "OFF")')
    expect(types).toContain("state?: ('ON' | 'OFF' | (string & {}))")
    expect(types).toContain("states?: ('ON' | 'OFF' | (string & {}))[]")
  })

  it('does not ask the caller for what the client fills in', async () => {
    const headers = {
      type: 'object',
      properties: { 'Wechatpay-Serial': { type: 'string', 'x-filled': true as const } },
      required: ['Wechatpay-Serial'],
    }
    const spec = { request: { type: 'object', properties: { headers } } }
    const types = (await emitTypes([operation('v3/lamp', 'GET', spec)])).get('v3/others.d.ts')
    expect(types).toContain('"Wechatpay-Serial"?: string')
    expect(types).toContain('get(options?: ')
  })

  it('says which operations may be repeated, although they are no GET', () => {
    expect(emitTraits([operation('v2/lamp', 'POST', { repeatable: true })])).toContain(
      `'v2/lamp': \`{
"POST ":{"repeatable":true}
}\`,`,
    )
    expect(emitTraits([operation('v2/lamp', 'POST', {})])).not.toContain('v2/lamp')
  })

  it('finds sensitive fields in lists, queries and alternatives, and says which key', () => {
    const secret = { type: 'string', 'x-encrypted': 'platform' as const }
    const list = { type: 'array', items: { type: 'object', properties: { name: secret } } }
    const either = {
      anyOf: [
        { type: 'object', properties: { card: secret } },
        { type: 'object', properties: {} },
      ],
    }
    const request = {
      type: 'object',
      properties: {
        query: { type: 'object', properties: { id_card: secret } },
        json: { type: 'object', properties: { receivers: list, either, names: { type: 'array', items: secret } } },
      },
    }
    const response = { type: 'object', properties: { phone: { type: 'string', 'x-encrypted': 'merchant' as const } } }
    expect(emitTraits([operation('v3/lamp/{id}', 'POST', { request, response })])).toContain(
      `'v3/lamp': \`{
"POST /{id}":{"encrypt":["query.id_card","json.receivers.name","json.either.card","json.names"],"decrypt":["phone"]}
}\`,`,
    )
  })
})

describe('the pages of operations', () => {
  it('writes the K12 page that this project began with', () => {
    const page = emitPages(readSpec()).get(`${K12}.md`)
    expect(page).toBe(readFileSync('test/golden/k12.md', 'utf8'))
  })

  it('has a page for every path', () => {
    const operations = readSpec()
    expect(emitPages(operations).size).toBe(new Set(operations.map(({ template }) => template)).size)
  })
})

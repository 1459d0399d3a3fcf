import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEcho } from '../../packages/emulator/lib/improvise/echo.js'
import { sample } from '../../packages/emulator/lib/improvise/sample.js'
import type { Scene } from '../../packages/emulator/lib/improvise/values.js'
import type { Field } from '../../packages/emulator/lib/spec/field.js'
import { createRandom } from '../../packages/emulator/lib/state/random.js'
import { createState } from '../../packages/emulator/lib/state/state.js'
import { fileOf } from '../../packages/emulator/lib/world/answer-file.js'
import { readSpec } from '../../tools/spec.js'

const ajv = new Ajv2020({ strict: false })
formats.default(ajv)

const scene: Scene = {
  mchid: '1900000109',
  now: Date.parse('2026-05-20T05:29:35Z'),
  random: createRandom(createState(), 'seed'),
  download: () => ({ url: 'http://127.0.0.1:1/v3/billdownload/file?token=t', kind: 'csv' }),
}

function answer(response: Field, request: Readonly<Record<string, unknown>> = {}, described: Field = {}): unknown {
  return sample(response, createEcho(request, described), scene)
}

const object = (properties: Record<string, Field>, more: Field = {}): Field => ({ type: 'object', properties, ...more })
const text: Field = { type: 'string' }

const NAMES = ['name', 'out_trade_no', 'create_time', 'amount', 'mchid', 'hash_value', 'image_url', 'x']

/** Fields as the dialect of `spec/` allows them in answers. */
const { field: anyField } = fc.letrec<{ field: Field; leaf: Field; object: Field; list: Field }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ type: fc.constantFrom('string', 'integer', 'number', 'boolean') }),
    fc.record({ type: fc.constant('string'), maxLength: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ type: fc.constant('string'), enum: fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }) }),
    fc.record({ type: fc.constant('integer'), enum: fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 3 }) }),
    fc.constant({ type: 'string', format: 'date-time' }),
    fc.constant({ type: 'string', 'x-format': 'yyyyMMddHHmmss' }),
    fc.constant({ type: 'string', 'x-encrypted': 'merchant' }),
    fc.constant({ type: 'string', const: 'certificate' }),
    fc.constant({ type: 'object', additionalProperties: true }),
  ),
  list: fc.record({ type: fc.constant('array'), items: tie('field') }),
  object: fc
    .dictionary(fc.constantFrom(...NAMES), tie('field'), { maxKeys: 4 })
    .map((properties) => object(properties, { required: Object.keys(properties) })),
  field: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('object'), tie('list')),
}))

describe('an answer made from its spec', () => {
  test('satisfies it, whatever the spec and whatever the request', () => {
    const request = fc.record({ json: fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue({ maxDepth: 3 })) })
    fc.assert(
      fc.property(anyField, request, (response, given) => {
        expect(ajv.validate(response, answer(response, given)), ajv.errorsText()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('satisfies each of the real ones, whatever the request', () => {
    const responses = readSpec()
      .filter(({ template }) => template.startsWith('v3/'))
      .map(({ spec }) => spec.response as Field)
      .filter((response) => response.type === 'object')
    const request = fc.record({
      json: fc.dictionary(fc.constantFrom(...responses.flatMap(namesIn)), fc.jsonValue(), { maxKeys: 40 }),
    })
    for (const response of responses) {
      const validate = ajv.compile(response)
      fc.assert(
        fc.property(request, (given) => validate(answer(response, given))),
        { numRuns: 3 },
      )
    }
  }, 120_000)

  test('shows every field that is described, and one element of a list', () => {
    const response = object({ a: text, list: { type: 'array', items: object({ b: text, c: { type: 'boolean' } }) } })
    expect(answer(response)).toEqual({ a: 'a', list: [{ b: 'b', c: true }] })
  })

  test('has the first value of an enumeration that is not of a failure, and sums that add up', () => {
    const amount = { type: 'integer' }
    const response = object({
      status: { type: 'string', enum: ['CLOSED', 'FAILED', 'PAID'] },
      detail_status: { type: 'string', description: '明细状态' },
      links: object({ next: { type: 'string', description: '下一页链接' } }),
      amount: object({ total: amount, payer_total: amount, discount_total: amount }),
      remark: { type: 'string', description: '备注' },
      total_count: amount,
      data: { type: 'array', items: object({ id: text }) },
    })
    const request = { json: { amount: { total: 700 } } }
    expect(answer(response, request)).toMatchObject({
      status: 'PAID',
      detail_status: 'SUCCESS',
      links: { next: '/v3/page?offset=0&limit=10' },
      amount: { total: 700, payer_total: 700, discount_total: 0 },
      remark: '十一月货款',
      total_count: 1,
    })
  })

  test('takes its texts from the names of fields, their format, or what they are called', () => {
    const response = object({
      success_time: text,
      bill_date: text,
      mchid: text,
      currency: text,
      goods_url: text,
      bank_name: { type: 'string', description: '开户银行' },
      at: { type: 'string', format: 'date-time' },
      compact: { type: 'string', 'x-format': 'yyyyMMddHHmmss' },
      short: { type: 'string', description: '开户银行', maxLength: 2 },
      kind: { type: 'string', enum: ['A', 'B'] },
    })
    expect(answer(response)).toEqual({
      success_time: '2026-05-20T13:29:35+08:00',
      bill_date: '2026-05-20',
      mchid: '1900000109',
      currency: 'CNY',
      goods_url: 'https://example.com/goods_url',
      bank_name: '招商银行股份有限公司',
      at: '2026-05-20T13:29:35+08:00',
      compact: '20260520132935',
      short: '招商',
      kind: 'A',
    })
  })

  test('takes the texts of a list from what the list is called, and lists no failures', () => {
    const response = object({
      image_list: { type: 'array', description: '图片列表', items: text },
      failed_store_list: { type: 'array', description: '失败的门店', items: object({ store_id: text }) },
      store_list: { type: 'array', description: '成功的门店', items: object({ store_id: text }) },
    })
    expect(answer(response)).toEqual({
      image_list: ['https://example.com/image.png'],
      failed_store_list: [],
      store_list: [{ store_id: expect.stringMatching(/^\d{16}$/) }],
    })
  })

  test('has new numbers each time, and the rest as before', () => {
    const response = object({ transaction_id: text, state: { type: 'string', enum: ['A'] } })
    const [one, two] = [answer(response), answer(response)] as Record<string, string>[]
    expect(one?.transaction_id).toMatch(/^420020260520\d{16}$/)
    expect(one?.transaction_id).not.toBe(two?.transaction_id)
    expect(one?.state).toBe(two?.state)
  })

  test('of several shapes is of the first, with what stands beside them', () => {
    const alternatives = { anyOf: [object({ a: text }, { 'x-variant': 'A' }), object({ b: text })] }
    expect(answer({ type: 'object', properties: { c: text }, ...alternatives })).toEqual({ a: 'a', c: 'c' })
    expect(answer({ anyOf: [{ type: 'integer' }, text] })).toBe(1)
  })

  test('is an object where it may be an object or a list', () => {
    const items = object({ a: text })
    expect(answer({ type: ['object', 'array'], properties: { a: text }, items, 'x-encoded': 'json' })).toEqual({
      a: 'a',
    })
  })
})

describe('an answer repeats', () => {
  test('what the request gave at the same place, from path, query, body and meta', () => {
    const response = object({ id: text, limit: { type: 'integer' }, name: text, file_name: text })
    const request = { id: '7', query: { limit: 20 }, json: { name: '张三' }, body: { meta: { file_name: 'a.png' } } }
    expect(answer(response, request)).toEqual({ id: '7', limit: 20, name: '张三', file_name: 'a.png' })
  })

  test('what the XML of APIv2 gave at the same place', () => {
    const response = object({ date: text, sub_mch_id: text })
    const described = object({ xml: object({ date: text, sub_mch_id: text }) })
    const xml = { date: '2026-05-21', sub_mch_id: '1900000200' }
    expect(answer(response, { xml }, described)).toEqual(xml)
  })

  test('lists element by element, with what the platform adds to each', () => {
    const response = object({
      receivers: { type: 'array', items: object({ account: text, result: { type: 'string', enum: ['PENDING'] } }) },
    })
    const request = { json: { receivers: [{ account: 'a' }, { account: 'b' }] } }
    expect(answer(response, request)).toEqual({
      receivers: [
        { account: 'a', result: 'PENDING' },
        { account: 'b', result: 'PENDING' },
      ],
    })
  })

  test('distinct names and whole objects from anywhere, plain names from their own place only', () => {
    const order = object({ out_trade_no: text, name: text, amount: object({ total: { type: 'integer' } }) })
    const request = { json: { deep: { out_trade_no: 'o1', name: '张三' }, amount: { total: 7 } } }
    expect(answer(object({ data: { type: 'array', items: order } }), request)).toEqual({
      data: [{ out_trade_no: 'o1', name: 'name', amount: { total: 7 } }],
    })
  })

  test('a number as the text that the answer wants, and the other way round, unless digits would be lost', () => {
    const response = object({ applyment_id: text, plan_id: { type: 'integer' }, big_id: { type: 'integer' } })
    const request = { applyment_id: 2000002124775691, plan_id: '12535', big_id: '90071992547409921' }
    expect(answer(response, request)).toEqual({
      applyment_id: '2000002124775691',
      plan_id: 12535,
      big_id: expect.not.toSatisfy((id: number) => id > Number.MAX_SAFE_INTEGER),
    })
  })

  test.each<[string, Field, unknown]>([
    ['is none of the listed ones', { type: 'string', enum: ['CNY'] }, 'USD'],
    ['is of another type', { type: 'boolean' }, 'true'],
    ['is longer than the field', { type: 'string', maxLength: 2 }, 'abc'],
    ['is no moment', { type: 'string', format: 'date-time' }, '2026-02-30'],
    ['is empty', text, ''],
  ])('nothing that %s', (_, field, given) => {
    const { kind } = answer(object({ kind: field }), { json: { kind: given } }) as { kind: unknown }
    expect(kind).not.toBe(given)
    expect(ajv.validate(field, kind)).toBe(true)
  })

  test('sensitive values in sensitive fields only', () => {
    const described = object({ json: object({ name: { type: 'string', 'x-encrypted': 'platform' } }) })
    const request = { json: { name: '张三' } }
    expect(answer(object({ name: text }), request, described)).toEqual({ name: 'name' })
    const sealed = object({ name: { type: 'string', 'x-encrypted': 'merchant' } })
    expect(answer(sealed, request, described)).toEqual({ name: '张三' })
    expect(answer(sealed, { json: { name: '张'.repeat(72) } }, described)).toEqual({ name: 'name' })
  })

  test('an object whose fields nobody describes as it is, unless it holds something sensitive', () => {
    const open: Field = { type: 'object', additionalProperties: true }
    const request = { json: { amount: { total: 7 } } }
    expect(answer(object({ amount: open }), request)).toEqual(request.json)
    const secret = object({
      json: object({ amount: object({ total: { type: 'string', 'x-encrypted': 'platform' } }) }),
    })
    expect(answer(object({ amount: open }), request, secret)).toEqual({ amount: {} })
  })
})

test('files begin and end as their formats want, and are always the same', () => {
  const latin1 = (kind: 'csv' | 'pdf' | 'image') => Buffer.from(fileOf(kind).bytes).toString('latin1')
  expect(latin1('pdf')).toMatch(/^%PDF-1\.4\n.*%%EOF\n$/s)
  const [, table = ''] = /startxref\n(\d+)\n/.exec(latin1('pdf')) ?? []
  expect(latin1('pdf').slice(Number(table))).toMatch(/^xref\n0 4\n/)
  for (const [, offset = ''] of latin1('pdf').matchAll(/^(\d{10}) 00000 n/gm)) {
    expect(latin1('pdf').slice(Number(offset))).toMatch(/^\d 0 obj\n/)
  }
  expect(latin1('image').startsWith('\x89PNG\r\n\x1a\n')).toBe(true)
  expect(latin1('image').endsWith('IEND\xaeB`\x82')).toBe(true)
  const [head, row, summary, totals] = Buffer.from(fileOf('csv').bytes).toString().split('\r\n')
  expect(head).toMatch(/^\ufeff交易时间,/)
  expect(summary).toMatch(/^总交易单数,/)
  for (const cells of [row, totals]) expect(cells?.split(',').every((cell) => cell.startsWith('`'))).toBe(true)
  for (const kind of ['csv', 'pdf', 'image'] as const) expect(fileOf(kind)).toEqual(fileOf(kind))
})

function namesIn({ properties = {}, items }: Field): string[] {
  const below = [...Object.values(properties), ...(items ? [items] : [])]
  return [...new Set([...Object.keys(properties), ...below.flatMap(namesIn)])]
}

import { describe, expect, test } from 'vitest'
import { createEmulator } from '../../packages/emulator/lib/index.js'
import type { Field } from '../../packages/emulator/lib/spec/field.js'
import { propertiesOf } from '../../packages/emulator/lib/spec/shapes.js'
import { readOperations } from '../../packages/emulator/lib/world/operations.js'
import { type Draft, openStage, type Reply, send, stageOfFile } from './stage.js'
import { storyRequests } from './story-requests.js'

const stage = stageOfFile({ language: 'zh' })

const NATIVE = '/v3/pay/transactions/native'

let placed = 0

/** A Native order that is right, but for what a test changes. */
const orderOf = (changes: object = {}) => {
  placed += 1
  return {
    ...{ appid: 'wxd678efh567hg6787', mchid: stage.emulator.identity.mchid, description: '一本书' },
    ...{ out_trade_no: `order-${placed}`, notify_url: 'https://merchant.test/notify', amount: { total: 100 } },
    ...changes,
  }
}

const order = (changes: object = {}, draft: Draft = {}): Promise<Reply> =>
  send(stage.emulator, { method: 'POST', target: NATIVE, body: JSON.stringify(orderOf(changes)), ...draft })

describe('an order at the bounds of the manual is accepted, and one step beyond them refused', () => {
  const six = (end: string) => `abc${String(placed).padStart(3 - end.length, '0')}${end}`.slice(0, 6)

  test.each<[string, (step: 'within' | 'beyond') => object, string]>([
    ['a number of 6 characters', (step) => ({ out_trade_no: step === 'within' ? six('a') : 'abc12' }), '/out_trade_no'],
    [
      'a number of 32 characters',
      (step) => ({ out_trade_no: step === 'within' ? 'a'.repeat(32) : 'b'.repeat(33) }),
      '/out_trade_no',
    ],
    [
      'a number of digits, letters and _-|*',
      (step) => ({ out_trade_no: step === 'within' ? 'aA0_-|*' : 'aA0_-|.' }),
      '/out_trade_no',
    ],
    [
      'a description of 127 bytes',
      (step) => ({ description: `${'书'.repeat(42)}${step === 'within' ? 'a' : 'ab'}` }),
      '/description',
    ],
    ['an attachment of 128 bytes', (step) => ({ attach: 'a'.repeat(step === 'within' ? 128 : 129) }), '/attach'],
    ['an amount of 1 fen', (step) => ({ amount: { total: step === 'within' ? 1 : 0 } }), '/amount/total'],
    [
      'an amount of 100 million yuan',
      (step) => ({ amount: { total: step === 'within' ? 10_000_000_000 : 10_000_000_001 } }),
      '/amount/total',
    ],
    [
      'an address with https',
      (step) => ({ notify_url: `${step === 'within' ? 'https' : 'ftp'}://merchant.test/notify` }),
      '/notify_url',
    ],
    [
      'an address without a query',
      (step) => ({ notify_url: `https://merchant.test/notify${step === 'within' ? '' : '?'}` }),
      '/notify_url',
    ],
    [
      'an address with http on this machine',
      (step) => ({ notify_url: `http://127.0.0.1${step === 'within' ? '' : '.test'}/notify` }),
      '/notify_url',
    ],
    ['a text without NUL', (step) => ({ attach: step === 'within' ? 'a b' : 'a\0b' }), '/attach'],
  ])('%s', async (_, changes, field) => {
    expect((await order(changes('within'))).status).toBe(200)
    const { status, json, headers } = await order(changes('beyond'))
    expect({ status, code: json.code, field: json.detail.field }).toEqual({ status: 400, code: 'PARAM_ERROR', field })
    expect(headers['request-id']).toMatch(/-268435461$/)
  })

  test('http to another host is accepted once notifications may go there', async () => {
    const shop = 'http://shop:3000/notify'
    expect((await order({ notify_url: shop })).json.detail.field).toBe('/notify_url')
    const open = await createEmulator({ notifyHosts: ['shop'] })
    const body = JSON.stringify({ ...orderOf({ notify_url: shop }), mchid: open.identity.mchid })
    expect((await send(open, { method: 'POST', target: NATIVE, body })).status).toBe(200)
    await open.close()
  })
})

describe('a value that no document lists', () => {
  test('is accepted and noted, a documented one without a note', async () => {
    const limited = (value: string) => order({ limit_pay: [value] })
    for (const [value, notes] of [
      ['no_credit', undefined],
      [
        'no_credits',
        ['`/limit_pay/0` in the body is not in the documented list: no_balance, no_credit, no_debit, balance_only'],
      ],
    ] as const) {
      expect((await limited(value)).status).toBe(200)
      expect(stage.exchanges.at(-1)?.notes).toEqual(notes)
    }
    const [shown] = await stage.emulator.operate('exchanges', { limit: 1 })
    expect(shown?.notes).toEqual([expect.stringContaining('documented list')])
  })

  test('does not hide another mistake', async () => {
    const { status, json } = await order({ limit_pay: ['no_credits'], amount: { total: '100' } })
    expect({ status, field: json.detail.field }).toEqual({ status: 400, field: '/amount/total' })
  })
})

/** The value in all forms in which one of its enumerations holds a value that is not documented. */
function* variantsOf(field: Field, value: unknown): Generator<unknown> {
  if (field.enum && !field['x-open'] && typeof value === 'string') yield 'NOT_DOCUMENTED'
  if (Array.isArray(value)) {
    for (const variant of value.length > 0 ? variantsOf(field.items ?? {}, value[0]) : [])
      yield [variant, ...value.slice(1)]
    return
  }
  if (typeof value !== 'object' || value === null || value instanceof Blob || value instanceof Uint8Array) return
  for (const [name, below] of Object.entries(value)) {
    for (const variant of variantsOf(propertiesOf(field)[name] ?? {}, below)) yield { ...value, [name]: variant }
  }
}

test('a value that no document lists leads no story astray: it is carried out or refused', async () => {
  type Verbs = Readonly<Record<string, (options: unknown) => Promise<{ readonly status: number }>>>
  // Closed by hand: what an answer repeats of such a value is not documented either.
  const own = await openStage()
  const { client } = own
  const operations = readOperations()
  let tried = 0
  const astray: string[] = []
  for (const [name, options] of await storyRequests(own)) {
    const [method = '', path = ''] = name.split(' ')
    const verbs = client.chain(path) as unknown as Verbs // of any path
    for (const variant of variantsOf(operations.read(name).request, options)) {
      tried += 1
      await verbs[method.toLowerCase()]?.(variant).catch(
        (error: { readonly status?: number; readonly message?: string }) => {
          if (error.status === undefined || error.status >= 500) astray.push(`${name}: ${error.message}`)
        },
      )
    }
  }
  await own.close()
  expect(astray).toEqual([])
  expect(tried).toBeGreaterThan(10)
}, 120_000)

describe('a refusal', () => {
  test.each<[string, object, string]>([
    [
      'a missing field',
      { description: undefined },
      '输入源“/body/description”映射到字段“商品描述”必填性规则校验失败，此字段为必填项',
    ],
    [
      'an amount of 0',
      { amount: { total: 0 } },
      '输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1',
    ],
    [
      'a description of 135 bytes',
      { description: '书'.repeat(45) },
      '输入源“/body/description”映射到值字段“商品描述”字符串规则校验失败，字节数 135，大于最大值 127',
    ],
    [
      'a text in place of a number',
      { amount: { total: '1' } },
      '无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数',
    ],
    [
      'a number in place of a text',
      { description: 4 },
      '无法将 JSON 输入源“/body/description”映射到目标字段“商品描述”中，此字段需要一个 string 类型的 Json 值',
    ],
  ])('of %s says what production says', async (_, changes, message) => {
    expect((await order(changes)).json.message).toBe(message)
  })

  test('is in Chinese, or in English by Accept-Language or by the option; the log explains it in English', async () => {
    const ask = (language?: string) => order({ amount: { total: 0 } }, { headers: { 'Accept-Language': language } })
    for (const language of [undefined, '*', 'zh-CN,zh;q=0.9,en;q=0.8', 'de']) {
      const { json, headers } = await ask(language)
      expect([json.message, headers['content-language']]).toEqual([expect.stringMatching(/^输入源/), 'zh-CN'])
    }
    const english = '`/amount/total` in the body must be at least 1, and is 0'
    const { json, headers } = await ask('en-US,en;q=0.9')
    expect([json.message, headers['content-language']]).toEqual([english, 'en'])
    expect(stage.exchanges.at(-2)?.problem).toBe(english)

    const other = await createEmulator({ language: 'en' })
    const missing = { target: '/v3/nothing' }
    expect((await send(other, missing)).json.message).toBe('no operation has this path')
    expect((await send(other, { ...missing, headers: { 'Accept-Language': 'zh' } })).json.message).toMatch(/资源不存在/)
    await other.close()
  })

  test('has the number of its cause at the end of Request-ID', async () => {
    const number = ({ headers }: Reply) => Number(String(headers['request-id']).split('-').at(-1))
    const { mchid } = stage.emulator.identity
    const asked = (out_trade_no: string, verb = '') => `/v3/pay/transactions/out-trade-no/${out_trade_no}${verb}`
    expect(number(await send(stage.emulator, { target: `${asked('order-none')}?mchid=${mchid}` }))).toBe(268512771)
    expect(number(await order({ surplus: 1 }))).toBe(270924358)
    expect(number(await order({ amount: { total: 0 } }))).toBe(268435461)
    expect(number(await order({}, { forged: { signature: 'AAAA' } }))).toBe(268443699)

    const close = (out_trade_no: string) =>
      send(stage.emulator, { method: 'POST', target: asked(out_trade_no, '/close'), body: JSON.stringify({ mchid }) })
    const json = orderOf()
    const again = () => send(stage.emulator, { method: 'POST', target: NATIVE, body: JSON.stringify(json) })
    expect(number(await again())).toBe(0)
    await stage.emulator.pay(json.out_trade_no)
    expect([number(await again()), number(await close(json.out_trade_no))]).toEqual([268449538, 268498689])

    const over = orderOf()
    const overAgain = () => send(stage.emulator, { method: 'POST', target: NATIVE, body: JSON.stringify(over) })
    await overAgain()
    expect((await close(over.out_trade_no)).status).toBe(204)
    expect(number(await overAgain())).toBe(268447914)
  })

  test('of a wrong signature has both shapes that are documented', async () => {
    const { json } = await order({}, { signedBody: '{}' })
    expect(json).toMatchObject({
      code: 'SIGN_ERROR',
      message: '错误的签名，验签失败',
      detail: {
        field: 'signature',
        issue: expect.stringContaining('does not match'),
        detail: { issue: 'sign not match' },
        sign_information: { method: 'POST', url: NATIVE },
      },
    })
    const late = await order({}, { signed: { timestamp: '1' } })
    expect(late.json.message).toBe('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
  })
})

describe('an answer without a story', () => {
  const batches = () => stage.client.v3.transfer.batches
  const detail = (out_detail_no: string, transfer_amount: number) => ({
    ...{ out_detail_no, transfer_amount, transfer_remark: '报销', openid: `o-${out_detail_no}`, user_name: '张三' },
  })

  test('repeats what was posted under the same number, and adds up', async () => {
    const json = {
      ...{ appid: 'wxd678efh567hg6787', out_batch_no: 'batch1', batch_name: '报销', batch_remark: '十一月' },
      ...{ total_amount: 70_000, total_num: 2, transfer_detail_list: [detail('d1', 30_000), detail('d2', 40_000)] },
    }
    const { data: posted } = await batches().post({ json })
    const query = { need_query_detail: true, detail_status: 'ALL' as const }
    const { data } = await batches().outBatchNo._out_batch_no_.get({ out_batch_no: 'batch1', query })
    expect(data.transfer_batch).toMatchObject({
      ...{ out_batch_no: 'batch1', batch_id: posted.batch_id, appid: json.appid, batch_name: '报销' },
      ...{ total_amount: 70_000, success_amount: 70_000, fail_amount: 0, total_num: 2, success_num: 2, fail_num: 0 },
    })
    expect(data.transfer_detail_list?.map(({ out_detail_no }) => out_detail_no)).toEqual(['d1', 'd2'])
    for (const { detail_status } of data.transfer_detail_list ?? []) expect(detail_status).toBe('SUCCESS')

    const path = { out_batch_no: 'batch1', out_detail_no: 'd2' }
    const one = await batches().outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get(path)
    expect(one.data).toMatchObject({ out_detail_no: 'd2', transfer_amount: 40_000, openid: 'o-d2', user_name: '张三' })
    expect(one.data).not.toHaveProperty('fail_reason')
    expect(stage.exchanges.at(-1)?.answer.body).toMatch(/"user_name":"[\w+/]{342}=="/)

    const other = await batches().outBatchNo._out_batch_no_.get({ out_batch_no: 'batch2', query })
    expect(other.data.transfer_batch).toMatchObject({ out_batch_no: 'batch2' })
    expect(other.data.transfer_batch?.batch_id).not.toBe(posted.batch_id)
  })
})

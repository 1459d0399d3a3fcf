import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { traits as heads } from '../../lib/generated/traits.js'
import { rowsUnder } from '../../lib/pipeline/trait-rows.js'
import { callByName, operationOf, valuesAt } from './call-by-name.js'
import { fullRequest } from './requests-of.js'
import { openStage, type Stage } from './stage.js'
import { storyRequests } from './story-requests.js'

const traits = Object.fromEntries(Object.keys(heads).flatMap((head) => [...(rowsUnder(head) ?? [])]))

const CIPHERTEXT = /^[\w+/]{342}==$/

let stage: Stage
let ofStories: Awaited<ReturnType<typeof storyRequests>>
beforeAll(async () => {
  stage = await openStage()
  ofStories = await storyRequests(stage)
})
afterAll(async () => {
  await stage.close()
  expect(stage.violations).toEqual([])
})

const call = (name: string, options?: Readonly<Record<string, unknown>>) => callByName(stage.client, name, options)

const namesWith = (has: (name: string) => boolean): string[] =>
  Object.keys(traits).filter((name) => name.includes(' v3/') && has(name))

describe('sensitive fields', () => {
  const decrypting = namesWith((name) => traits[name]?.decrypt !== undefined)
  const inQueries = namesWith((name) => traits[name]?.encrypt?.some((path) => path.startsWith('query.')) ?? false)

  test.each(decrypting)('of the answer to %s travel encrypted and arrive in plaintext', async (name) => {
    const { data } = await call(name, ofStories.get(name))
    const wire: unknown = JSON.parse(stage.exchanges.at(-1)?.answer.body ?? '')
    for (const path of traits[name]?.decrypt ?? []) {
      const sealed = valuesAt(wire, path.split('.'))
      const opened = valuesAt(data, path.split('.'))
      expect(sealed.length, path).toBeGreaterThan(0)
      expect(opened).toHaveLength(sealed.length)
      for (const text of sealed) expect(text, path).toMatch(CIPHERTEXT)
      for (const text of opened) expect(text, path).not.toMatch(CIPHERTEXT)
    }
  })

  test.each(inQueries)('in the query of %s travel encrypted, and the emulator reads them', async (name) => {
    const options = fullRequest(operationOf(name))
    await call(name, options)
    const sent = new URL(stage.exchanges.at(-1)?.target ?? '', stage.emulator.url).searchParams
    for (const path of traits[name]?.encrypt ?? []) {
      expect(sent.get(path.replace('query.', '')), path).toMatch(CIPHERTEXT)
    }
    const [path = ''] = traits[name]?.encrypt ?? []
    const refused = call(name, { ...options, encrypt: false })
    await expect(refused).rejects.toMatchObject({ code: 'PARAM_ERROR', status: 400 })
    await expect(refused).rejects.toThrow(`\`${path.replace('query.', '')}\` in the query must be encrypted`)
  })

  test('are as many as the spec marks', () => {
    expect({ decrypting: decrypting.length, inQueries: inQueries.length }).toEqual({ decrypting: 52, inQueries: 11 })
  })
})

describe('JSON texts', () => {
  test('are texts on the wire and values at both ends', async () => {
    const name = 'POST v3/med-ins/orders'
    const { data } = await call(name)
    const exchange = stage.exchanges.at(-1)
    const sent = JSON.parse(exchange?.body ?? '') as Record<string, unknown>
    const came = JSON.parse(exchange?.answer.body ?? '') as Record<string, unknown>
    expect(sent.passthrough_request_content).toBeTypeOf('string')
    expect(came.passthrough_request_content).toBe(sent.passthrough_request_content)
    expect(data).toMatchObject({ passthrough_request_content: JSON.parse(String(sent.passthrough_request_content)) })
  })

  test('inside JSON texts are read and written too', async () => {
    const { data } = await call('GET v3/mch-manage/mch-manage-records/{manage_record_id}')
    const came = JSON.parse(stage.exchanges.at(-1)?.answer.body ?? '') as Record<string, string>
    expect(JSON.parse(came.requested_item_info ?? '').record_fields[0].repeated_field_data).toBeTypeOf('string')
    expect(valuesAt(data, ['requested_item_info', 'record_fields', 'repeated_field_data', 'city'])).toEqual(['深圳市'])
  })

  test('of a query are read before they are checked', async () => {
    const options = { query: { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: 's1' } } }
    await call('GET v3/marketing/partnerships', { query: { limit: 1, offset: 0, ...options.query } })
    const target = decodeURIComponent(stage.exchanges.at(-1)?.target ?? '')
    expect(target).toContain(`authorized_data=${JSON.stringify(options.query.authorized_data)}`)
    const wrong = { query: { ...options.query, authorized_data: { business_type: 1 } } }
    await expect(call('GET v3/marketing/partnerships', wrong)).rejects.toThrow('`authorized_data.')
  })
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiResponse, FileStream } from '../../lib/index.js'
import { stories } from '../../packages/emulator/lib/stories/index.js'
import { propertyOf } from '../../tools/names.js'
import { type Field, type Operation, readSpec } from '../../tools/spec.js'
import { placeholdersIn, textsIn } from './placeholders.js'
import { fullRequest, plainRequest } from './requests-of.js'
import { openStage, type Stage } from './stage.js'
import { storyRequests } from './story-requests.js'

const IN_FLIGHT = 16

// A client as a program sees it that knows paths only as texts.
type Verbs = Readonly<Record<string, (options: unknown) => Promise<ApiResponse<unknown>>>>
type Loose = Verbs & { readonly chain: (path: string) => Verbs } & Readonly<Record<string, Verbs>>

interface Visit {
  readonly operation: Operation
  readonly spelling: string
  readonly options: Readonly<Record<string, unknown>>
  readonly answer: ApiResponse<unknown> | undefined
  readonly error: unknown
}

// What one operation deletes another one looks at, so that comes first.
const operations = readSpec()
  .filter(({ template }) => template.startsWith('v3/'))
  .toSorted((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'))
/** An answer whose file was read: text of a bill, bytes of anything else. */
async function read(answer: ApiResponse<unknown> | undefined, kind: string): Promise<ApiResponse<unknown> | undefined> {
  const file = answer?.data as FileStream | undefined // the spec says so
  return file && answer && { ...answer, data: kind === 'csv' ? await file.text() : await file.bytes() }
}

const nameOf = ({ method, template }: Operation): string => `${method} ${template}`

/**
 * The same value, with texts other than what their fields are called: an answer that repeats one of an earlier request must not
 * look like one that was made of a field's name.
 */
function distinct<T>(field: Field, value: T): T {
  if (typeof value === 'string' && value === field.description) {
    return `${[...value].slice(0, (field.maxLength ?? 99) - 1).join('')}1` as T & string // a text remains a text
  }
  if (Array.isArray(value)) return value.map((one) => distinct(field.items ?? {}, one)) as T & unknown[]
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value
  const below = {
    ...Object.assign({}, ...(field.anyOf ?? []).map(({ properties }) => properties)),
    ...field.properties,
  }
  const entries = Object.entries(value).map(([name, one]) => [name, distinct((below[name] ?? {}) as Field, one)])
  return Object.fromEntries(entries) as T & object
}

/** The same request, of an order of its own where the request pays it: it can be paid once. */
function anew(options: Visit['options'], { template }: Operation, spelling: string): Visit['options'] {
  if (!template.endsWith('/codepay')) return options
  const json = options.json as Readonly<Record<string, unknown>> // an order
  return { ...options, json: { ...json, out_trade_no: `${json.out_trade_no}-${spelling}` } }
}

let stage: Stage
let visits: Visit[]

beforeAll(async () => {
  stage = await openStage()
  const client = stage.client as unknown as Loose
  const ofStories = await storyRequests(stage)
  const spellings: Readonly<Record<string, (template: string) => Verbs>> = {
    chain: (template) =>
      template
        .split('/')
        .map(propertyOf)
        .reduce((node, property) => node[property] as unknown as Loose, client),
    declared: (template) => client.chain(template),
    property: (template) => client[template] as Verbs,
  }
  const calls = operations.flatMap((operation) =>
    Object.entries(spellings).map(([spelling, spell]) => async (): Promise<Visit> => {
      // One spelling asks for what must be given, the next one for all that may be.
      const given = ofStories.get(nameOf(operation))
      const options = given
        ? anew(given, operation, spelling)
        : distinct(operation.spec.request, (spelling === 'declared' ? fullRequest : plainRequest)(operation))
      const verb = operation.method.toLowerCase()
      try {
        const answer = await spell(operation.template)[verb]?.(options)
        const kind = operation.spec.response['x-file']
        return { operation, spelling, options, answer: kind ? await read(answer, kind) : answer, error: undefined }
      } catch (error) {
        return { operation, spelling, options, answer: undefined, error }
      }
    }),
  )
  visits = await inTurn(calls)
}, 300_000)

afterAll(() => stage.close())

/** What the calls give, in their order, with a bounded number of them in flight. */
async function inTurn<T>(calls: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  const queue = calls.entries()
  const work = async (): Promise<void> => {
    for (const [index, call] of queue) results[index] = await call()
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, work))
  return results
}

/** The visits that `problem` finds fault with, as lines to read. */
function faults(problem: (visit: Visit) => string | undefined): string[] {
  return visits.flatMap((visit) => {
    const found = problem(visit)
    return found === undefined ? [] : [`${nameOf(visit.operation)} (${visit.spelling}): ${found}`]
  })
}

describe('every operation of APIv3, in each of the three spellings', () => {
  test('is answered', () => {
    expect(operations).toHaveLength(1019)
    expect(visits).toHaveLength(3 * 1019)
    expect(faults(({ error }) => (error === undefined ? undefined : String(error)))).toEqual([])
  })

  test('is answered with the status of its spec', () => {
    const wrong = faults(({ operation, answer }) => {
      const wanted = operation.spec.response['x-status'] ?? 200
      return answer?.status === wanted ? undefined : `${answer?.status}, not ${wanted}`
    })
    expect(wrong).toEqual([])
  })

  test('is answered with a signature, unless its spec says that there is none', () => {
    const wrong = faults(({ operation, answer }) => {
      const wanted = operation.spec.response['x-unsigned'] !== true
      return answer?.verified === wanted ? undefined : `verified is ${answer?.verified}`
    })
    expect(wrong).toEqual([])
    const unsigned = visits.filter(({ answer }) => answer?.verified === false)
    expect(unsigned).toHaveLength(3 * 6)
    for (const { answer } of unsigned) expect(answer?.headers).not.toHaveProperty('wechatpay-signature')
  })

  test('is answered with data that satisfies its spec, decrypted and parsed', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    formats.default(ajv)
    const wrong = faults(({ operation: { spec }, answer }) => {
      if (spec.response['x-file'] === 'pdf' || spec.response['x-file'] === 'image') {
        return answer?.data instanceof Uint8Array ? undefined : 'is no bytes'
      }
      const value = spec.response.type === 'null' && answer?.data === undefined ? null : answer?.data
      return ajv.validate(spec.response, value) ? undefined : ajv.errorsText()
    })
    expect(wrong).toEqual([])
    expect(stage.violations).toEqual([])
  })

  test('is answered with values, not with what their fields are called', () => {
    // The requests name their texts after their fields; what an answer repeats of them is the caller's own.
    const wrong = faults(({ operation, options, answer }) => {
      const own = new Set(textsIn(options))
      const { data } = answer ?? {}
      return placeholdersIn(operation.spec.response, data, 'data', (text) => own.has(text))[0]
    })
    expect(wrong).toEqual([])
  })

  test('is answered without a placeholder: with no text that says what it is an example of', () => {
    const examples = faults(({ answer }) => /示例/.exec(JSON.stringify(answer?.data) ?? '')?.[0])
    expect(examples).toEqual([])
    // A text of which nothing is known is left out where it may be, and rare where it may not.
    const unknown = faults(({ answer }) =>
      /:"微信支付"/.test(JSON.stringify(answer?.data) ?? '') ? 'a text' : undefined,
    )
    expect(unknown.length).toBeLessThan(3 * 20)
  })

  test('is answered with its own path variables, where the answer has a field of that name', () => {
    let compared = 0
    const wrong = faults(({ operation, options, answer }) => {
      const { properties = {} } = operation.spec.response
      const names = Object.keys(properties).filter((name) => operation.template.includes(`{${name}}`))
      const data = (answer?.data ?? {}) as Readonly<Record<string, unknown>>
      // `activity_id` of `weekly-discount` is a text in the path and a number in the answer.
      const asGiven = names.filter(
        (name) => typeof data[name] === typeof options[name] || typeof options[name] === 'number',
      )
      compared += asGiven.length
      const lost = asGiven.filter((name) => String(data[name]) !== String(options[name]))
      return lost.length === 0 ? undefined : lost.join(', ')
    })
    expect(wrong).toEqual([])
    expect(compared).toBe(3 * 380)
  })

  test('is the one that the emulator took it for, also where two parameters share a place', () => {
    const taken = new Set(stage.exchanges.map(({ method, template }) => `${method} ${template}`))
    const missing = operations.map(nameOf).filter((name) => !taken.has(name))
    expect(missing).toEqual([])
  })
})

test('every story is among them', () => {
  const known = new Set(readSpec().map(nameOf))
  expect([...stories.keys()].filter((name) => !known.has(name))).toEqual([])
})

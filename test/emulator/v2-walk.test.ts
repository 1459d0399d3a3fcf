import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiResponse, createClient, type FileStream } from '../../lib/index.js'
import { stories } from '../../packages/emulator/lib/stories/index.js'
import { type Operation, readSpec } from '../../tools/spec.js'
import { placeholdersIn, textsIn } from './placeholders.js'
import { FILE, fullRequest } from './requests-of.js'
import { openStage, type Stage } from './stage.js'
import { APPID } from './v2-stage.js'

// A client as a program sees it that knows paths only as texts.
type Verbs = Readonly<Record<string, (options: unknown) => Promise<ApiResponse<unknown>>>>
type Loose = { readonly chain: (path: string) => Verbs; readonly close: () => Promise<void> }

interface Visit {
  readonly name: string
  readonly options: object
  readonly answer: ApiResponse<unknown> | undefined
  readonly error: unknown
}

/** What has a story of its own is asked for by its tests, in an order that makes sense. */
const operations = readSpec().filter(
  ({ method, template }) => template.startsWith('v2/') && !stories.has(`${method} ${template}`),
)

let stage: Stage
let visits: Visit[]

beforeAll(async () => {
  stage = await openStage({ tls: true })
  const { credentials, tls } = stage.emulator
  const client = createClient({
    ...{ ...credentials, baseUrl: tls?.url ?? '', clientCertificate: tls?.clientCertificate },
    deprecationWarnings: false,
  }) as unknown as Loose
  visits = []
  for (const operation of operations) {
    const { method, template, spec } = operation
    const options = corrected(operation)
    const visit = { name: `${method} ${template}`, options }
    try {
      const answer = await client.chain(template)[method.toLowerCase()]?.(options)
      const file = spec.response['x-file'] && (answer?.data as FileStream | undefined) // the spec says so
      await file?.text()
      visits.push({ ...visit, answer, error: undefined })
    } catch (error) {
      visits.push({ ...visit, answer: undefined, error })
    }
  }
  await client.close()
}, 120_000)
afterAll(() => stage.close())

/** Samples are for readers: the merchant is that of the emulator, an appid looks like one, and an upload has a file. */
function corrected(operation: Operation): object {
  const { mchid } = stage.emulator.identity
  const right = (fields: unknown) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => {
        if (['mch_id', 'mchid', 'combine_mch_id'].includes(name)) return [name, mchid]
        if (name === 'media_hash') return [name, createHash('md5').update(FILE).digest('hex')]
        if (name === 'media') return [name, new Blob([Uint8Array.from(FILE)])]
        return [name, /appid$/.test(name) ? APPID : value]
      }),
    )
  const { headers, body, ...given } = fullRequest(operation)
  const { meta: _, ...form } = (body ?? {}) as { readonly meta?: unknown } // an upload of APIv3 has one
  const options = body === undefined ? given : { ...given, body: form }
  const parts = Object.entries(options).map(([name, part]) => [name, typeof part === 'object' ? right(part) : part])
  const stated = headers === undefined ? {} : { headers: { 'Wechatpay-Negative-Test': 'MICROPAY_USERPAYING' } }
  return { ...Object.fromEntries(parts), ...stated }
}

describe('every operation of APIv2 without a story', () => {
  test('is answered, with a signature that the client finds to be right where the spec has one', () => {
    const failed = visits.filter(({ error }) => error !== undefined)
    expect(failed.map(({ name, error }) => `${name}: ${error}`)).toEqual([])
    expect(visits.length).toBeGreaterThan(70)
    const wrong = visits.filter(({ name, answer }) => {
      const described = operations.find(({ method, template }) => `${method} ${template}` === name)?.spec.response
      const isSigned = described?.properties?.sign !== undefined && !described['x-unsigned']
      return answer !== undefined && answer.verified !== isSigned
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('is answered with values, not with what their fields are called', () => {
    const labels = visits.flatMap(({ name, options, answer }) => {
      const described = operations.find(({ method, template }) => `${method} ${template}` === name)?.spec.response
      const own = new Set(textsIn(options))
      return described?.['x-file'] ? [] : placeholdersIn(described ?? {}, answer?.data, name, (text) => own.has(text))
    })
    expect(labels).toEqual([])
  })

  test('is answered as its spec says', () => {
    expect(stage.violations).toEqual([])
  })
})

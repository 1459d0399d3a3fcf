import { createClient, type FileStream } from '../lib/index.js'
import { createEmulator, type Emulator, type InProcessEmulator } from '../packages/emulator/lib/index.js'
import { v2BillRequests, v2Requests } from '../test/emulator/requests/v2.js'
import { v2DepositRequests } from '../test/emulator/requests/v2-deposits.js'
import { plainRequest, upload } from '../test/emulator/requests-of.js'
import { storyRequests } from '../test/emulator/story-requests.js'
import { causeEvents } from './cause-events.js'
import { createShop, type Messages, recordMessages } from './record-messages.js'
import { MCHID } from './sample-texts.js'
import { FILE } from './samples.js'
import type { Field, Notification, Operation } from './spec.js'

/** A call that the emulator has accepted, and what came. */
export interface Recorded {
  /** What the call passes. */
  readonly options: Readonly<Record<string, unknown>>
  readonly status: number
  /** As the client returns it; the text or the bytes of a file. */
  readonly data: unknown
}

/** When the examples happen. */
const MOMENT = Date.parse('2026-05-20T13:29:35+08:00')

/** What the emulator answered to the examples of the pages, by `POST v3/…`, and the notifications. */
export interface Recording {
  readonly answers: ReadonlyMap<string, Recorded>
  readonly messages: Messages
}

type Verbs = Readonly<Record<string, (options: unknown) => Promise<{ status: number; data: unknown }>>>
type Loose = { readonly chain: (path: string) => Verbs }

/**
 * Sends the example of every operation to an emulator in this process, by the client, in an order in which what one of them deletes
 * was asked for before. The numbers follow from a seed, and the clock stands still, so that the same spec gives the same answers;
 * only what RSA encrypts differs.
 *
 * Meanwhile a shop in this process receives the notifications.
 *
 * @throws {AggregateError} with an error for every example that is refused, its operation in the message.
 */
export async function record(
  operations: readonly Operation[],
  notifications: readonly Notification[] = [],
): Promise<Recording> {
  const now = () => MOMENT
  const shop = createShop(() => emulator, MOMENT)
  const { deliver } = shop
  const emulator: InProcessEmulator = await createEmulator({
    seed: 'pages',
    now,
    listen: false,
    language: 'en',
    deliver,
  })
  const { dispatcher } = emulator
  const settings = { dispatcher, now, deprecationWarnings: false }
  const client = createClient({ ...emulator.credentials, ...settings, clientCertificate: { dispatcher } })
  const brand = createClient({ ...emulator.brand, ...settings })
  const given = new Map([
    ...(await v2BillRequests({ client, emulator })), // these two end the day
    ...(await storyRequests({ client, emulator })),
    ...(await v2Requests({ client, emulator })),
    ...(await v2DepositRequests({ client, emulator })),
  ])
  const recorded = new Map<string, Recorded>()
  const problems: Error[] = []
  for (const operation of operations.toSorted(
    (a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'),
  )) {
    const { template, method, spec } = operation
    const name = `${method} ${template}`
    const asked = given.get(name) ?? changeTexts(plainRequest(operation), MCHID, emulator.identity.mchid)
    const sent = withFile(spec.request, asked)
    const caller = (template.startsWith('brand/') ? brand : client) as unknown as Loose // every path is a text here
    try {
      const answer = await caller.chain(template)[method.toLowerCase()]?.(sent)
      const data = spec.response['x-file'] ? await contentOf(answer?.data, spec.response['x-file']) : answer?.data
      recorded.set(name, shown({ options: sent, status: answer?.status ?? 0, data }, emulator))
    } catch (cause) {
      problems.push(new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause }))
    }
  }
  if (notifications.length > 0) await causeEvents(client, emulator)
  const messages = await recordMessages(notifications, shop, emulator, MOMENT)
  await Promise.all([client.close(), brand.close()])
  await emulator.close()
  if (problems.length > 0) {
    const lines = problems.map(({ message }) => message).join('\n')
    throw new AggregateError(problems, `${problems.length} examples of the pages are refused:\n${lines}`)
  }
  return { answers: recorded, messages: new Map([...messages].map(([name, of]) => [name, shown(of, emulator)])) }
}

/** The same with the file of the pages, and its digest. */
function withFile({ properties = {} }: Field, options: Recorded['options']): Recorded['options'] {
  if (!properties.body || options.body === undefined) return options
  return { ...options, body: upload(properties.body, options.body as Recorded['options'], Buffer.from(FILE)) } // an object
}

async function contentOf(data: unknown, kind: string): Promise<unknown> {
  const file = data as FileStream // the spec says so
  return kind === 'csv' ? await file.text() : await file.bytes()
}

/** With the merchant of the examples in place of the emulator's. */
function shown<T>(value: T, { identity }: Emulator): T {
  return changeTexts(value, identity.mchid, MCHID)
}

function changeTexts<T>(value: T, from: string, to: string): T {
  if (typeof value === 'string') return value.replaceAll(from, to) as T & string // a text remains a text
  if (Array.isArray(value)) return value.map((one) => changeTexts(one, from, to)) as T & unknown[]
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Blob || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changeTexts(one, from, to)])) as T &
    object
}

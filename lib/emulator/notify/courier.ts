import type { PlatformSecrets } from '../../testing.js'
import type { Operate } from '../operator/operate.js'
import { Refusal } from '../refusal.js'
import { AGENDA, type Item } from '../state/agenda.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import type { World } from '../stories/world.js'
import { addressProblem } from './address.js'
import { waitAfter } from './schedule.js'
import { type Delivery, type Post, send } from './send.js'

/** Milliseconds that a timer of Node.js can wait. */
const LONGEST_WAIT = 2 ** 31 - 1

/** Does what has become due by the story's clock: delivers notifications, and works off the agenda. */
export interface Courier {
  /** Resolves when nothing is due or under way. */
  settled(): Promise<void>
  /** Ends what is under way; nothing is delivered any more. */
  close(): void
}

/** What the courier needs to know. */
export interface Errand {
  readonly world: World
  readonly operate: Operate
  readonly platform: PlatformSecrets
  /** Hosts beside this machine to which notifications may go. */
  readonly hosts: readonly string[]
  /** The time of signatures: milliseconds since the epoch. */
  readonly now: () => number
  /** How notifications go instead of over the network, to any address then. */
  readonly post?: Post | undefined
}

export function createCourier({ world, operate, platform, hosts, now, post }: Errand): Courier {
  const { state, clock } = world
  const outbox = state.table<Posted>(OUTBOX)
  const agenda = state.table<Item>(AGENDA)
  const waiting = new Set<string>() // ids that are neither delivered nor given up: the outbox itself only grows
  const underWay = new Set<Promise<void>>()
  const sending = new Set<string>()
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let isPlanned = false

  const deliver = async (posted: Posted): Promise<void> => {
    const problem = post ? undefined : addressProblem(posted.url, hosts)
    const delivery: Delivery = problem
      ? { status: undefined, problem }
      : await send(posted, platform, now, stop.signal, post).catch((error) => ({
          status: undefined,
          problem: String(error),
        }))
    if (!stop.signal.aborted) outbox.set(posted.id, after(posted, delivery, problem !== undefined, clock.now()))
  }
  const work = () => {
    isPlanned = false
    if (stop.signal.aborted) return
    for (const [id, { due, command, parameters }] of [...agenda.entries()]) {
      if (due > clock.now()) continue
      agenda.delete(id)
      attempt(() => operate(command, parameters))
    }
    for (const id of waiting) {
      const posted = outbox.get(id)
      if (posted?.state !== 'waiting') waiting.delete(id)
      else if (posted.due <= clock.now() && !sending.has(id)) {
        sending.add(id)
        const run = deliver(posted).finally(() => {
          sending.delete(id)
          underWay.delete(run)
          wake()
        })
        underWay.add(run)
      }
    }
    arm()
  }
  const arm = () => {
    clearTimeout(timer)
    const next = Math.min(
      ...[...agenda.values()].map(({ due }) => due),
      ...[...waiting].filter((id) => !sending.has(id)).map((id) => outbox.get(id)?.due ?? Number.POSITIVE_INFINITY),
    )
    if (next === Number.POSITIVE_INFINITY) return
    timer = setTimeout(work, Math.min(Math.max(next - clock.now(), 0), LONGEST_WAIT)).unref()
  }
  const wake = () => {
    if (isPlanned || stop.signal.aborted) return
    isPlanned = true
    setImmediate(work)
  }

  for (const { id } of outbox.values()) waiting.add(id)
  const forget = state.onCommit((changes) => {
    const concerned = changes.filter(({ table }) => table === OUTBOX || table === AGENDA || table === 'clock')
    for (const { table, key } of concerned) if (table === OUTBOX) waiting.add(key)
    if (concerned.length > 0) wake()
  })
  wake()
  return {
    settled: async () => {
      wake() // the time may have been moved without anybody telling
      while (isPlanned || underWay.size > 0) {
        await Promise.all(underWay)
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
    close: () => {
      forget()
      stop.abort()
      clearTimeout(timer)
    },
  }
}

/** The message after a delivery. */
function after(posted: Posted, { status, problem }: Delivery, isFinal: boolean, at: number): Posted {
  const attempts = [...posted.attempts, { at, status, problem }]
  const wait = isFinal ? undefined : waitAfter(attempts.length)
  if (problem === undefined) return { ...posted, attempts, state: 'delivered' }
  return wait === undefined ? { ...posted, attempts, state: 'given-up' } : { ...posted, attempts, due: at + wait }
}

/** What cannot be done any more when it is due was done by somebody before. */
function attempt(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

import type { PlatformSecrets } from 'wechatpay-chain/testing'
import { DELIVERY_FAULTS, type DeliveryEffects } from '../faults/deliveries.js'
import { effectsOf } from '../faults/fault.js'
import { NOTIFICATION_RULES, type Rule, takeRule } from '../faults/rules.js'
import { platformSecretsOf } from '../keys/platform-secrets.js'
import type { LiveKeys } from '../keys/rotation.js'
import { AGENDA, type Item } from '../state/agenda.js'
import { OUTBOX, type Posted } from '../state/outbox.js'
import type { Operate } from '../world/command.js'
import type { FaultRequest } from '../world/fault-request.js'
import { guarded, warnOf } from '../world/guarded.js'
import { Refusal } from '../world/refusal.js'
import type { World } from '../world/world.js'
import { addressProblem } from './address.js'
import { type Delivered, deliveredSince } from './delivered.js'
import { recordAttempts } from './record-attempts.js'
import { type Delivery, type Post, send } from './send.js'

/** Longest wait of a Node.js timer, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1

/** Delivers notifications and runs the commands of the agenda, once they are due by the business clock. */
export interface Courier {
  /** Resolves when nothing is due or under way. */
  settled(): Promise<void>
  /** Aborts deliveries in progress and starts no others. */
  close(): void
}

/** Parameters of `createCourier`. */
export interface CourierOptions {
  readonly world: World
  readonly operate: Operate
  /** Hosts other than this machine that notifications may be sent to. */
  readonly hosts: readonly string[]
  /** Returns the time of signatures: milliseconds since the epoch. */
  readonly now: () => number
  /** Delivers notifications, to any address. Default: over the network. */
  readonly post?: Post | undefined
  /** Called after each delivery. */
  readonly onDelivery?: ((delivered: Delivered) => void) | undefined
}

export function createCourier({ world, operate, hosts, now, post, onDelivery }: CourierOptions): Courier {
  const { state, clock } = world
  const outbox = state.table<Posted>(OUTBOX)
  const agenda = state.table<Item>(AGENDA)
  const rules = state.table<Rule>(NOTIFICATION_RULES)
  const waiting = new Set<string>() // ids that are neither delivered nor given up, because the outbox only grows
  const underWay = new Set<Promise<void>>()
  const sending = new Set<string>()
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let isPlanned = false

  const wishFor = ({ wish, yields, event_type }: Posted): FaultRequest | undefined => {
    if (yields !== undefined) return undefined // its fault was applied before
    return wish ?? takeRule(rules, (only) => only === event_type)
  }
  /** The notifications that wait for the delivery of the one with this id. */
  const findYielding = (id: string): Posted[] => {
    const posted = [...waiting].flatMap((one) => outbox.get(one) ?? [])
    return posted.filter((one) => one.id !== id && one.yields)
  }
  const sendOut = async (posted: Posted, effects: DeliveryEffects): Promise<readonly Delivery[]> => {
    const { apiv2Key } = world.keys
    const platform = { ...notifierOf(world.keys, effects.signer), apiv2Key }
    return send(posted, platform, now, stop.signal, effects, post)
  }
  const deliver = async (posted: Posted): Promise<void> => {
    const problem = post ? undefined : addressProblem(posted.url, hosts)
    const wish = problem ? undefined : wishFor(posted)
    const effects = wish ? effectsOf<DeliveryEffects>(DELIVERY_FAULTS, wish) : {}
    if (effects.yieldMs !== undefined && findYielding(posted.id).length === 0) {
      const { wish: _, ...rest } = posted
      outbox.set(posted.id, { ...rest, yields: true, due: clock.now() + effects.yieldMs })
      return
    }
    const deliveries = problem
      ? [{ status: undefined, problem }]
      : await sendOut(posted, effects).catch((error) => [{ status: undefined, problem: String(error) }])
    if (stop.signal.aborted) return
    const after = recordAttempts(posted, deliveries, { at: clock.now(), isFinal: problem !== undefined, wish })
    state.transaction(() => {
      // Unless it was posted again meanwhile: then it is still to be delivered.
      const current = outbox.get(posted.id) ?? posted
      outbox.set(posted.id, current === posted ? after : { ...current, attempts: after.attempts })
      for (const other of findYielding(posted.id)) outbox.set(other.id, { ...other, yields: false, due: clock.now() })
    })
    for (const delivered of deliveredSince(posted, after)) report(delivered)
  }
  /**
   * Runs a command that is due, and takes it off the agenda in the same transaction: a process that dies in between has done
   * both or neither. What fails writes nothing, and is taken off as well.
   *
   * A refusal is ignored: the customer or the operator has carried it out before. Any other error becomes a warning, because
   * a timer has no caller.
   */
  const runItem = (id: string, run: () => unknown): void => {
    try {
      state.transaction(() => {
        agenda.delete(id)
        run()
      })
    } catch (error) {
      agenda.delete(id)
      if (!(error instanceof Refusal)) warnOf(error)
    }
  }
  const report = guarded((delivered: Delivered) => onDelivery?.(delivered))
  const work = () => {
    isPlanned = false
    if (stop.signal.aborted) return
    for (const [id, { due, command, parameters }] of [...agenda.entries()]) {
      if (due <= clock.now()) runItem(id, () => operate(command, parameters))
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
    let next = Number.POSITIVE_INFINITY // without a list: `Math.min` takes some 100,000 values, and a load test leaves more
    for (const { due } of agenda.values()) next = Math.min(next, due)
    for (const id of waiting) if (!sending.has(id)) next = Math.min(next, outbox.get(id)?.due ?? next)
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
      wake() // the clock may have moved without a commit
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

/** The secrets by which a notification is signed: those of SM2, where the emulator speaks it and no fault wants another key. */
function notifierOf(keys: LiveKeys, signer: DeliveryEffects['signer']): PlatformSecrets {
  return platformSecretsOf(keys, signer ?? (keys.shangmi && 'shangmi'))
}
